"""A reply never suggests the question it has just answered."""

import pytest

from actions import reply, suggestions
from actions.answer import Answer
from actions.asking import Asking
from actions.commands import SUGGESTIONS
from actions.topics import answer
from bot.dialogue.frame import Frame
from bot.knowledge.load import load


def suggested(intent: str, entities: dict[str, str]) -> tuple[Asking, Answer]:
    asking = Asking(intent, "", Frame((), tuple(entities.items())), "en")
    return asking, suggestions.remaining([asking], answer(asking))


@pytest.mark.parametrize("key", sorted(SUGGESTIONS))
def test_suggestions_leave_out_what_was_answered(key: str) -> None:
    """After a click on a suggestion that suggestion is gone."""
    intent, entities = SUGGESTIONS[key]
    assert key not in suggested(intent, dict(entities))[1].suggestions


@pytest.mark.parametrize(
    ("intent", "entities", "gone", "kept"),
    [
        ("ask_cities", {"country": "JP"}, "suggest-japan", "suggest-design"),
        ("ask_cities", {"country": "JP", "field": "design"}, "suggest-rank", "suggest-japan"),
        ("ask_designation", {}, "suggest-designation-date", "suggest-network"),
        ("ask_event", {"event": "design_week"}, "suggest-rank", "suggest-ifda"),
    ],
)
def test_suggestions_keep_what_is_another_question(
    intent: str, entities: dict[str, str], gone: str, kept: str
) -> None:
    """Only the same question is left out, not one that resembles it."""
    left = suggested(intent, entities)[1].suggestions
    assert gone not in left
    assert kept in left


@pytest.mark.parametrize("language", sorted(load().languages))
def test_suggestions_are_not_shown_twice(language: str) -> None:
    """Two equal suggestions are one button."""
    made = Answer("answered", ("x",), suggestions=("suggest-japan", "suggest-japan", "suggest-new"))
    shown = suggestions.remaining([Asking("greet", "", Frame(), language)], made)
    titles = [button["title"] for button in reply.buttons(shown, language, "")]
    assert len(titles) == len(set(titles)) == 2
