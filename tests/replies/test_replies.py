"""What people write to an open form (tests/replies/<lang>.yml): nothing but a yes is one, and leaving is understood."""

import copy
import unicodedata
import uuid
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.chat import clean, without_commands
from bot.inquiries.receipts import new_number
from bot.knowledge.load import load, read_yaml
from bot.knowledge.replies import load_replies
from bot.nlu.emergencies import EMERGENCY
from bot.nlu.reply_reader import YES, act_of
from bot.text.pieces import normal

if TYPE_CHECKING:
    from bot.engine import Engine

LANGUAGES = tuple(load().languages)
YES_AT_LEAST, LEFT_AT_LEAST, CALLS_AT_MOST = 0.97, 0.95, 0.02  # shares of the sentences
QUESTION, CONTACT, NAME = "May schools visit the furniture makers?", "me@example.com", "Hana Smith"
BEFORE = {
    "question": ["/leave_inquiry"], "contact": ["/leave_inquiry", QUESTION],
    "name": ["/leave_inquiry", QUESTION, CONTACT], "confirm": ["/leave_inquiry", QUESTION, CONTACT, NAME],
    "number": ["/check_inquiry"], "secret": ["/check_inquiry", "number"],
}  # fmt: skip


@cache
def sentences(language: str) -> dict[str, Any]:
    return dict(read_yaml(Path(__file__).parent / f"{language}.yml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_replies_are_enough_and_no_examples(language: str) -> None:
    """The figures rest on enough sentences, and the classifier has seen none of them."""
    given = sentences(language)
    assert len(given["not_yes"]) >= 150
    assert len(given["yes"]) >= 40
    replies = load_replies()
    seen = {normal(text) for texts in replies[language].examples.values() for text in texts}
    by_step = (texts for kind in ("leave", "not_content") for texts in given[kind].values())
    unseen = {normal(text) for texts in (given["not_yes"], *by_step) for text in texts}
    assert seen & unseen == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_replies_that_are_no_plain_yes_are_none(language: str, form: str) -> None:
    """Refusals, hedges, mixtures, conditions and questions send nothing, however they are composed."""
    texts = [clean(unicodedata.normalize(form, text)) for text in sentences(language)["not_yes"]]
    assert [text for text in texts if act_of(text, (language,)) == YES] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_replies_that_are_a_plain_yes_are_understood(language: str, form: str) -> None:
    """A yes and nothing else is one."""
    texts = [clean(unicodedata.normalize(form, text)) for text in sentences(language)["yes"]]
    missed = [text for text in texts if act_of(text, (language,)) != YES]
    assert len(missed) <= (1 - YES_AT_LEAST) * len(texts), missed


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_replies_that_leave_are_understood(engine: "Engine", language: str) -> None:
    """The form is over when somebody wants to leave it, at whichever step."""
    stayed, called = [], []
    cases = [(step, text) for step, texts in sentences(language)["leave"].items() for text in texts]
    for step, text in cases:
        tracker = await _told(engine, language, step, text)
        if tracker.active_loop_name:
            stayed.append((step, text))
        if tracker.latest_message.parse_data.get(EMERGENCY):
            called.append((step, text))
    assert len(stayed) <= (1 - LEFT_AT_LEAST) * len(cases), stayed
    assert len(called) <= CALLS_AT_MOST * len(cases), called  # children that cry, "I want to end this"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_replies_that_are_no_content_are_not_entered(engine: "Engine", language: str) -> None:
    """Questions, commands and punctuation are no question, name, number or secret."""
    entered = []
    for step, texts in sentences(language)["not_content"].items():
        for text in texts:
            tracker = await _told(engine, language, step, text)
            if step != "secret" and tracker.get_slot(f"form_{step}"):
                entered.append((step, text))
    assert len(entered) <= 1, entered


async def _told(engine: "Engine", language: str, step: str, text: str) -> Any:
    """Return the conversation after a message at a step of a form."""
    sender = uuid.uuid4().hex
    if (language, step) not in _STEPS:
        _STEPS[language, step] = await _brought_to(engine, language, step)
    begun = copy.deepcopy(_STEPS[language, step])
    begun.sender_id = sender
    await engine.tracker_store.save(begun)
    await engine.ask(sender, without_commands(clean(text)), {"language": language, "switch": True})
    return await engine.tracker_store.retrieve(sender)


_STEPS: dict[tuple[str, str], Any] = {}  # conversations at the steps of the forms


async def _brought_to(engine: "Engine", language: str, step: str) -> Any:
    sender, metadata = uuid.uuid4().hex, {"language": language, "switch": True}
    number = new_number()
    for message in BEFORE[step]:
        said = number if message == "number" else without_commands(clean(message))
        await engine.ask(sender, said, metadata)
    return await engine.tracker_store.retrieve(sender)
