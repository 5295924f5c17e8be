"""Every fact, sentence and text exists in every language, with readings where they belong."""

import re

import pytest

from bot.inquiries.records import ContactProblem, State
from bot.inquiries.suggestions import suggest_facts
from bot.inquiries.wording import CLOSING_SENTENCES, OPENING_SENTENCES, compose, render_fact, say
from bot.knowledge.load import load
from bot.messages import catalog

LANGUAGES = list(load().languages)
OURS = re.compile(r"^(inquiry|answer|fact)-|^contact-(open-now|closed-until)$")


def _keys(language: str) -> set[str]:
    return {key for key in catalog.keys(language) if OURS.match(key)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogs_have_the_same_keys(language: str) -> None:
    """No language lacks a text of inquiries, answers or facts."""
    assert _keys(language) == _keys("ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_can_be_said(language: str) -> None:
    """Each fact is one non-empty text, different from every other fact."""
    said = [render_fact(fact, language) for fact in load().facts]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_and_problems_can_be_said(language: str) -> None:
    """Each state and each contact problem has its text."""
    said = [say(language, f"inquiry-status-{state}", number="1") for state in State]
    said += [say(language, f"inquiry-state-{state}") for state in State]
    said += [say(language, f"inquiry-problem-{problem}") for problem in ContactProblem]
    assert len(set(said)) == len(said)


def test_easy_japanese_has_a_reading_on_every_kanji() -> None:
    """No kanji stands without its reading in our Easy Japanese texts and facts."""
    said = [render_fact(fact, "ja-easy") for fact in load().facts]
    said += [catalog.text("ja-easy", key, **_values()) for key in _keys("ja-easy")]
    for text in said:
        assert re.search(r"[一-鿿々]", re.sub(r"[一-鿿々ヶ]+《[^》]+》", "", text)) is None, text


def _values() -> dict[str, str | int]:
    names = (
        "phone phoneAbroad section number secret question contact name reason limit days contactDays date time "
        "formatted year month day closes opens value times years city country field text"
    )
    return {**dict.fromkeys(names.split(), "1"), "minutes": 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_compose_says_the_same_choice_in_every_language(language: str) -> None:
    """The number of facts said does not depend on the language; numbers are the same."""
    facts = ("network.cities_after", "design.cities_after", "city.kobe")
    text = compose(OPENING_SENTENCES + CLOSING_SENTENCES, facts, language)
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert len(lines) == 3
    assert "246" in lines[0]
    assert "40" in lines[1]
    assert "2008" in lines[2]


@pytest.mark.parametrize(
    ("question", "language", "fact"),
    [
        ("神戸市はいつ加盟しましたか", "ja", "city.kobe"),
        ("When did Kobe join?", "en", "city.kobe"),
        ("神户什么时候加入的", "zh-Hans", "city.kobe"),
        ("고베는 언제 가입했나요", "ko", "city.kobe"),
        ("家具フェアIFDAについて", "ja", "event.ifda"),
        ("phone number of the section", "en", "contact.phone"),
    ],
)
def test_suggested_facts_fit_the_question(question: str, language: str, fact: str) -> None:
    """Names and words of the question lead to the facts about them."""
    assert fact in suggest_facts(question, language)


def test_suggestions_begin_with_what_was_cited() -> None:
    """Facts that the conversation cited come first; unknown ids are left out."""
    assert suggest_facts("神戸は?", "ja", ("plan.sdgs", "no.such"))[0] == "plan.sdgs"
    assert suggest_facts("xyzzy", "en") == ()
