"""An event is told in sentences, a history in lines; what is not said of an event is said not to be."""

import pytest

from actions.asking import Asking
from actions.topics import answer
from bot.dialogue.frame import Frame
from bot.knowledge.load import load

LANGUAGES = sorted(load().languages)


def event(language: str, id: str, *concepts: str, intent: str = "ask_event") -> Asking:
    return Asking(intent, "", Frame(concepts, (("event", id),)), language)


@pytest.mark.parametrize(
    ("language", "start"),
    [
        (
            "en",
            "The International Furniture Design Fair Asahikawa (IFDA) has been held every three years since",
        ),
        ("ja", "国際家具デザインフェア旭川（IFDA）は、1990年から3年に1度開催されています。"),
        (
            "ja-easy",
            "国際《こくさい》家具《かぐ》デザインフェア旭川《あさひかわ》（IFDA）は 家具《かぐ》の イベントです。",
        ),
        ("zh-Hans", "旭川国际家具设计展（IFDA）自1990年起每3年举办一次"),
        ("zh-Hant", "旭川國際家具設計展（IFDA）從1990年起每3年舉辦一次"),
        ("ko", "국제 가구 디자인 페어 아사히카와(IFDA)는 1990년부터 3년에 한 번 열리고 있습니다."),
    ],
)
def test_history_one_event_is_a_sentence(language: str, start: str) -> None:
    """What is IFDA? The answer names it as its subject."""
    assert answer(event(language, "ifda", "what")).paragraphs[0].startswith(start)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", sorted(load().events))
def test_history_every_event_has_both_forms(language: str, id: str) -> None:
    """Each event is told by itself, with its year, in another form than its line in the history."""
    asking = event(language, id, "what")
    told = answer(asking).paragraphs[0]
    lines = answer(Asking("ask_history", "", Frame(("history",), ()), language)).paragraphs[0]
    assert str(load().events[id].years[0]) in told
    assert told not in lines
    assert told[-1] in ".。"


@pytest.mark.parametrize("intent", ["ask_event", "ask_unstated"])
@pytest.mark.parametrize(
    ("concepts", "key"),
    [
        (("when", "next"), "event-next-unknown"),
        (("when", "now"), "event-next-unknown"),
        (("where", "held"), "event-venue-unknown"),
        (("who", "held"), "event-organiser-unknown"),
    ],
)
def test_history_what_is_not_said_of_an_event(intent: str, concepts: tuple[str, ...], key: str) -> None:
    """Dates to come, venue and organiser are said not to be in the announcement."""
    asking = event("en", "design_week", *concepts, intent=intent)
    made = answer(asking)
    assert made.status == "not_in_source"
    assert asking.say.text(key) in made.paragraphs


def test_history_partner_of_the_declaration_is_known() -> None:
    """With whom the declaration was made is in the announcement."""
    assert answer(event("en", "ifi_declaration", "who", "held")).status == "answered"


@pytest.mark.parametrize(
    ("concept", "expected"),
    [("cost", "budgets or costs"), ("logo", "a logo or its use"), ("winner", "prizes or prize winners")],
)
def test_history_unstated_things_are_named(concept: str, expected: str) -> None:
    """The reply repeats what the announcement does not say."""
    asking = Asking("ask_unstated", "", Frame((concept,), ()), "en")
    assert answer(asking).paragraphs[0] == f"The announcement says nothing about {expected}."
