"""Answers on the last answer: again, shorter, more of it, whose words they are."""

from typing import Any

import pytest

from actions.answer import ANSWERED, CLARIFY, META
from actions.asking import Asking, from_question
from actions.topics import answer
from bot.knowledge.load import load

LANGUAGES = tuple(load().languages)


def asked(intent: str, language: str = "en", *entities: str, concepts: str = "", **more: Any) -> Asking:
    question = {"intent": intent, "concepts": concepts.split(), "entities": list(entities)}
    return from_question(question, language, **more)


@pytest.mark.parametrize("language", LANGUAGES)
def test_recall_again_is_the_last_answer(language: str) -> None:
    """The same paragraphs and facts, in the language that is spoken now."""
    before = asked("ask_event", language, "event:ifda")
    again = answer(asked("ask_again", language, before=before))
    assert (again.paragraphs, again.facts) == (answer(before).paragraphs, answer(before).facts)
    assert not again.remember


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("intent", "entities"),
    [("ask_designation_reason", ()), ("ask_network_purpose", ()), ("ask_event", ("event:ifda",))],
)
def test_recall_shorter_is_the_first_sentence(language: str, intent: str, entities: tuple[str, ...]) -> None:
    """What leads an answer is told, whole, and the rest left out."""
    before = asked(intent, language, *entities)
    whole, short = answer(before), answer(asked("ask_shorter", language, before=before))
    (said,) = short.paragraphs
    assert whole.paragraphs[0].startswith(said)
    assert len(said) < sum(map(len, whole.paragraphs))
    assert said[-1] in ".。!?"
    assert short.status == ANSWERED


def test_recall_shorter_keeps_a_list_whole() -> None:
    """Half a list would be a wrong answer."""
    before = asked("ask_cities", "en", "country:MX", concepts="city")
    short = answer(asked("ask_shorter", before=before))
    assert short.paragraphs == answer(before).paragraphs[:1]
    assert "Puebla" in short.paragraphs[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_recall_more_offers_the_section(language: str) -> None:
    """Nothing is made up: that was all, and who knows more."""
    more = answer(asked("ask_more", language, before=asked("ask_event", language, "event:ifda")))
    assert more.status == META
    assert "0166-65-7047" in more.paragraphs[0]
    assert more.for_section


@pytest.mark.parametrize("intent", ["ask_again", "ask_shorter", "ask_more"])
def test_recall_before_any_answer_asks_back(intent: str) -> None:
    """There is nothing to say again."""
    assert answer(asked(intent)).status == CLARIFY


@pytest.mark.parametrize("language", LANGUAGES)
def test_recall_names_the_mayor_where_the_words_are_his(language: str) -> None:
    """ "Who says so?" of the comment has another answer than of the rest."""
    said = answer(asked("ask_sources", language, concepts="who", before=asked("ask_mayor_comment", language)))
    plain = answer(asked("ask_sources", language, concepts="who", before=asked("ask_fields", language)))
    assert said.status == ANSWERED
    assert said.paragraphs[1:] == plain.paragraphs
    assert all(fact.startswith("mayor.") for fact in said.facts)


def test_recall_simpler_is_easy_japanese_where_that_is_spoken_and_shorter_elsewhere() -> None:
    """A wish for simple words changes the language only where one is simpler."""
    easier = answer(
        asked("change_language", "ja", concepts="easy", before=asked("ask_event", "ja", "event:ifda"))
    )
    assert (easier.status, easier.language) == (ANSWERED, "ja-easy")
    assert "旭川" in easier.paragraphs[1]  # what was told, told again
    shorter = answer(
        asked("change_language", "en", concepts="easy", before=asked("ask_event", "en", "event:ifda"))
    )
    assert (shorter.status, shorter.language) == (ANSWERED, None)
