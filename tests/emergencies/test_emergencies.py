"""Calls for help and what only sounds like one (tests/emergencies/<lang>.yml): calls are heard, nothing else is."""

import unicodedata
import uuid
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot import paths
from bot.chat import clean
from bot.knowledge.emergencies import HARMLESS, KINDS, MOST, expanded, load_emergencies
from bot.knowledge.load import load, read_yaml
from bot.messages.render import Renderer, plain_ruby
from bot.nlu.emergencies import EMERGENCY
from bot.text.pieces import normal

if TYPE_CHECKING:
    from bot.engine import Engine

LANGUAGES = tuple(load().languages)
FOUND_AT_LEAST, FALSE_AT_MOST, KINDS_RIGHT_AT_LEAST = 0.98, 0.01, 0.9  # shares: the bars of the project
FOUND_IN_FORMS_AT_LEAST = 0.95
CALLS_AT_LEAST, HARMLESS_AT_LEAST = 60, 120
ONE_WORD = {
    "ja": ["火事", "火事！", "地震", "救急車", "遭難", "ＤＶ"], "ja-easy": ["かじ", "じしん！", "くまが います"],
    "en": ["fire!", "FIRE", "Emergency!", "earthquake", "avalanche"], "zh-Hans": ["着火了", "地震！", "家暴"],
    "zh-Hant": ["火災", "失火了！", "溺水"], "ko": ["불이야", "불이야!", "지진", "가정폭력", "살려주세요"],
}  # fmt: skip
CALLS = {
    "ja": ("家が燃えています", "fire"), "ja-easy": ("こどもが いなくなりました", "missing"),
    "en": ("my husband hits me", "violence"), "zh-Hans": ("孩子被河水冲走了", "outdoors"),
    "zh-Hant": ("我爸沒有呼吸了", "medical"), "ko": ("집 앞에 곰이 있어요", "animal"),
}  # fmt: skip
NUMBERS = {
    "medical": "119", "fire": "119", "crime": "110", "outdoors": "119", "animal": "110", "missing": "110",
    "violence": "110", "suicide": "0120-279-338", "disaster": "119",
}  # fmt: skip


@cache
def sentences(language: str) -> dict[str, Any]:
    return dict(read_yaml(Path(__file__).parent / f"{language}.yml"))


def calls(language: str) -> list[tuple[str, str]]:
    return [(text, kind) for kind, texts in sentences(language)["calls"].items() for text in texts]


async def told(engine: "Engine", text: str, language: str) -> tuple[str | None, dict[str, Any]]:
    """Return what a first message is taken for, and the reply to it."""
    sender = uuid.uuid4().hex
    (reply,) = await engine.ask(sender, text, {"language": language})
    tracker = await engine.tracker_store.retrieve(sender)
    assert tracker is not None
    return tracker.latest_message.parse_data.get(EMERGENCY), dict(reply)


@pytest.mark.parametrize("language", LANGUAGES)
def test_emergencies_are_enough_and_no_examples(language: str) -> None:
    """The figures rest on enough sentences, and the classifier has seen none of them."""
    told, harmless = [text for text, _ in calls(language)], sentences(language)[HARMLESS]
    assert len(set(told)) >= CALLS_AT_LEAST
    assert len(set(harmless)) >= HARMLESS_AT_LEAST
    patterns = (pattern for row in load_emergencies().values() for pattern, _ in row.labelled())
    seen = {normal(text) for pattern in patterns for text in expanded(pattern)}
    assert seen & {normal(text) for text in (*told, *harmless)} == set()


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_emergencies_are_found_among_replies(engine: "Engine", language: str) -> None:
    """Where most messages are replies, at least 95 % of the calls are still found."""
    missed = []
    for text, _ in calls(language):
        sender = uuid.uuid4().hex
        for said in ("/leave_inquiry", text):
            await engine.ask(sender, said, {"language": language, "switch": True})
        tracker = await engine.tracker_store.retrieve(sender)
        assert tracker is not None
        if tracker.latest_message.parse_data.get(EMERGENCY) is None:
            missed.append(text)
    assert len(missed) <= (1 - FOUND_IN_FORMS_AT_LEAST) * len(calls(language)), missed


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_emergencies_that_are_calls_are_heard(engine: "Engine", language: str) -> None:
    """At least 98 % of the calls are found, and at least nine in ten of those get the line of their kind."""
    heard = [(text, kind, (await told(engine, text, language))[0]) for text, kind in calls(language)]
    missed = [text for text, _, found in heard if found is None]
    others = [each for each in heard if each[2] not in (None, each[1])]
    assert len(missed) <= (1 - FOUND_AT_LEAST) * len(heard), missed
    assert len(others) <= (1 - KINDS_RIGHT_AT_LEAST) * len(heard), others


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_emergencies_that_only_sound_like_one_are_none(engine: "Engine", language: str) -> None:
    """At most 1 % of the look-alikes bring the numbers."""
    harmless = sentences(language)[HARMLESS]
    taken = [text for text in harmless if (await told(engine, text, language))[0]]
    assert len(taken) <= FALSE_AT_MOST * len(harmless), taken


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_emergencies_are_none_where_the_subject_is_asked_after(engine: "Engine", language: str) -> None:
    """No question that the assistant answers is taken for a call."""
    asked = read_yaml(paths.TEST_SENTENCES / f"{language}.yml")["in_scope"]
    texts = [row["text"] for row in asked if row.get("status") != EMERGENCY]
    assert [text for text in texts if (await told(engine, text, language))[0]] == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in ONE_WORD.items() for text in texts]
)
async def test_emergencies_are_heard_in_one_word(
    engine: "Engine", language: str, text: str, form: str
) -> None:
    """A danger's name is a call, with and without a mark, however its letters are composed."""
    kind, reply = await told(engine, clean(unicodedata.normalize(form, text)), language)
    assert kind in KINDS
    assert reply["custom"]["status"] == EMERGENCY


@pytest.mark.parametrize("language", LANGUAGES)
async def test_emergencies_are_answered_with_the_number_first(engine: "Engine", language: str) -> None:
    """The first thing said is the number for this kind of emergency, and nothing is offered beside it."""
    text, expected = CALLS[language]
    kind, reply = await told(engine, text, language)
    assert kind == expected
    assert reply["text"].startswith(NUMBERS[expected])
    assert not reply.get("buttons")


@pytest.mark.parametrize("language", LANGUAGES)
def test_emergencies_have_a_line_each_that_begins_with_the_number(language: str) -> None:
    """Whatever the kind: number first, then the one thing to do."""
    say = Renderer(load(), language)
    rows = read_yaml(paths.KNOWLEDGE / "emergency.yml")
    numbers = {name: row["number"] for name, row in rows.items()}
    for kind in KINDS:
        assert plain_ruby(say.text(f"emergency-{kind}", **numbers)).startswith(NUMBERS[kind])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_emergencies_are_heard_within_a_form(engine: "Engine", language: str) -> None:
    """Danger goes before everything: in the middle of the form the numbers stand alone."""
    sender, metadata = uuid.uuid4().hex, {"language": language, "switch": True}
    await engine.ask(sender, "/leave_inquiry", metadata)
    (reply,) = await engine.ask(sender, CALLS[language][0], metadata)
    assert reply["custom"]["status"] == EMERGENCY
    assert not reply.get("buttons")


def test_emergencies_expand_choices_evenly() -> None:
    """A pattern stands for a few sentences, in which each word of a choice has its turn."""
    assert expanded("help") == ["help"]
    assert expanded("(a|b) (c|)") == ["a c", "a", "b c", "b"]
    many = expanded("(a|b|c|d) (1|2|3|4)")
    assert len(many) == MOST
    assert {text[0] for text in many} == set("abcd")
