"""Brings the assistant up for the commands that talk: a current model, loaded and warm."""

import asyncio
from typing import TYPE_CHECKING

from bot import unused
from bot.errors import AssistantError, ModelError
from bot.knowledge.load import load as load_knowledge
from bot.logs import LOG, silenced, step
from bot.messages.catalog import text
from bot.messages.render import without_ruby
from bot.model_files import MODEL
from bot.training import train_apart

if TYPE_CHECKING:
    from bot.engine import Engine

_SENDER = "warm-up"
_FOREIGN = "Bonjour tout le monde"  # makes the language identifier read its tables
_IN_A_FORM = ("inquiry-button-start", "suggest-designation-date", "inquiry-button-cancel")


def load() -> "Engine":
    """Return the assistant, trained first when needed, with one progress line a step.

    Raises:
        ModelError: the model cannot be trained or loaded.
    """
    load_knowledge()  # a mistake in the knowledge is said at once, not after a minute of training
    train_apart()
    with step("Loading the assistant"), silenced():
        engine = _load()
        asyncio.run(_warm_up(engine))
    return engine


def _load() -> "Engine":
    try:
        unused.install()
        from bot.engine import Engine  # Rasa takes seconds to import: not before there is a model

        return Engine.load()
    except AssistantError:
        raise
    except Exception as error:
        problem = f"cannot be loaded ({type(error).__name__}: {error})"
        remedy = f"run `python -m bot train --force`; more is at the end of {LOG}"
        raise ModelError(f"{MODEL}: {problem}; {remedy}") from error


async def _warm_up(engine: "Engine") -> None:
    """Ask once in each language, so that the first citizen does not wait for dictionaries."""
    for language in load_knowledge().languages:
        question = without_ruby(text(language, "suggest-designation-date"))
        await engine.ask(_SENDER, question, {"language": language})
    await engine.ask(_SENDER, _FOREIGN)
    for key in _IN_A_FORM:  # what reads replies to forms reads its tables, too, at the first one
        await engine.ask(_SENDER, without_ruby(text(language, key)), {"language": language})
