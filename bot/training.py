"""Trains the model when it is missing or older than its sources."""

import os
import subprocess
import sys

from bot import paths
from bot.errors import ModelError
from bot.logs import LOG, silenced, step
from bot.model_files import MODEL, fingerprint, is_current, mark_current


def train(force: bool = False) -> bool:
    """Train the model unless it is current; return whether it was trained.

    Raises:
        ModelError: training did not produce a model.
    """
    if is_current() and not force:
        return False
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    trained_from = fingerprint()
    with step("Training the assistant"):
        _train()
    mark_current(trained_from)
    return True


def train_apart() -> None:
    """Train in a process of its own when needed: what training imports and grows to is not kept.

    Raises:
        ModelError: training failed; the reason has been printed.
    """
    if is_current():
        return
    done = subprocess.run([sys.executable, "-m", "bot", "train"], cwd=paths.ROOT, check=False)
    if done.returncode:
        raise ModelError(f"{MODEL}: training failed; the reason is at the end of {LOG}")


def _train() -> None:
    from bot.nlu.learnt import encoded_ahead, sentences

    with silenced(), encoded_ahead(sentences()):
        from bot.engine.trainer import train_model  # Rasa takes seconds to import

        trained = train_model()
    if not trained or not MODEL.exists():
        raise ModelError(f"{MODEL}: training failed; the reason is at the end of {LOG}")
