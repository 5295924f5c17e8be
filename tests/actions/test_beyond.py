"""What the announcement does not say is owned: the matter named, what comes nearest, the section, the form first."""

from collections.abc import Sequence

import pytest

from actions import reply
from actions.answer import Answer
from actions.asking import Asking
from actions.topics import answer
from bot.dialogue.frame import Frame
from bot.knowledge.intents import UNTOLD, load_intents
from bot.knowledge.load import load

LANGUAGES = sorted(load().languages)
INTENTS = sorted(name for name, intent in load_intents().items() if intent.kind == UNTOLD)
REQUESTS = {"ask_collaboration"}
NEAREST = {
    "ask_joining_rules": {"designation.date", "designation.field", "field.literature"},
    "ask_benefits": {"mayor.outlook", "plan.talent"}, "ask_visit": {"event.ifda", "event.design_week"},
    "ask_taking_part": {"event.ifda", "event.design_week"}, "ask_competition_rules": {"event.ifda"},
    "ask_dates_ahead": {"event.ifda", "event.design_week"}, "ask_collaboration": {"plan.exchange", "contact.phone"},
    "ask_schools": {"plan.talent"}, "ask_statistics": {"network.cities_after", "japan.cities"},
    "ask_staff": {"mayor.outlook"}, "ask_office": {"contact.phone"},
}  # fmt: skip
Entities = Sequence[tuple[str, str]]


def asked(intent: str, language: str = "en", concepts: Sequence[str] = (), entities: Entities = ()) -> Answer:
    return answer(Asking(intent, "May I?", Frame(tuple(concepts), tuple(entities)), language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", INTENTS)
def test_beyond_is_owned(intent: str, language: str) -> None:
    """Each matter: its status, the phone number as text and link, true facts, and the form before all else."""
    made = asked(intent, language)
    assert made.status == ("contact" if intent in REQUESTS else "not_in_source")
    assert "0166-65-7047" in reply.body(made)
    assert ("0166-65-7047", "tel:+81166657047") in made.links
    assert set(made.facts) <= set(load().facts)
    assert NEAREST.get(intent, set()) <= set(made.facts)
    buttons = reply.buttons(made, language, "")
    assert buttons[0]["payload"] == "/leave_inquiry"
    assert 3 <= len(buttons) <= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_beyond_names_each_matter(language: str) -> None:
    """No two matters are refused in the same words, and only what is not known is "that"."""
    told = {intent: reply.body(asked(intent, language)).split("\n\n")[0] for intent in INTENTS}
    assert len(set(told.values())) == len(INTENTS)
    vague = Asking("ask_unstated", "", Frame(), language).say.text("unstated-answer")
    assert [intent for intent, text in told.items() if text == vague] == ["ask_unstated"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", INTENTS)
def test_beyond_lists_no_cities(intent: str, language: str) -> None:
    """A word of the question brings no list of facts with it."""
    for concepts in ((), ("design_city", "list"), ("city", "member", "which")):
        made = asked(intent, language, concepts)
        assert not made.cities
        assert not [fact for fact in made.facts if fact.startswith("city.")]
        body, say = reply.body(made), Asking(intent, "", Frame(), language).say
        abroad = [city.id for city in load().cities.values() if city.country != "JP"]
        assert not [id for id in abroad if say.name("city", id) in body]


@pytest.mark.parametrize(
    ("intent", "concepts", "entities", "expected"),
    [
        ("ask_taking_part", ["ticket"], [("event", "design_week")], "registration or programmes for Design Week."),
        ("ask_taking_part", ["cost"], [("event", "ifda")], "nothing about fees or prices for IFDA."),
        ("ask_joining_rules", ["leave_network"], [], "nothing about how long the membership lasts"),
        ("ask_competition_rules", ["winner"], [("event", "ifda")], "nothing about prizes or prize winners for IFDA."),
        ("ask_dates_ahead", ["next"], [("event", "design_week")], "nothing about future dates for Design Week."),
        ("ask_statistics", ["population"], [("city", "kobe")], "nothing about population or area figures for Kobe."),
        ("ask_office", ["fax"], [], "does not give a fax number"),
        ("ask_office", ["office_hours"], [("event", "ifda")], "registration or programmes for IFDA."),
        ("ask_collaboration", [], [("city", "dundee")], "are arranged with Dundee."),
        ("ask_unstated", ["why"], [("city", "seoul")], "nothing about the reasons for designating Seoul."),
        ("ask_unstated", [], [("place", "kyoto")], "does not say that about Kyoto."),
        ("ask_unstated", ["mail"], [], "does not give an email address"),
        ("ask_unstated", ["staff_name"], [], "gives no names"),
    ],
)  # fmt: skip
def test_beyond_says_what_exactly_is_asked(
    intent: str, concepts: list[str], entities: list[tuple[str, str]], expected: str
) -> None:
    """The thing, the event and the city that are mentioned are named."""
    assert expected in reply.body(asked(intent, "en", concepts, entities))


@pytest.mark.parametrize(
    ("intent", "entities", "facts"),
    [
        ("ask_visit", [("event", "symposium")], ("event.symposium",)),
        ("ask_benefits", [("city", "kobe")], ("city.kobe",)),
        ("ask_statistics", [("event", "ifda")], ("mayor.reason",)),
        ("ask_funding", [("city", "asahikawa")], ()),
        ("ask_logo", [("city", "kobe"), ("city", "nagoya")], ()),
    ],
)
def test_beyond_tells_what_is_nearest(
    intent: str, entities: list[tuple[str, str]], facts: tuple[str, ...]
) -> None:
    """What is said of the event or of the one city that is named comes before what is said of all."""
    assert asked(intent, "ja", entities=entities).facts == facts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("time", [(["now"], []), ([], [("year", "2023")]), (["after"], [("year", "2019")])])
def test_beyond_knows_nothing_of_what_came_later(language: str, time: tuple[list[str], Entities]) -> None:
    """Asked about today or a later year, the reply says of when the announcement is."""
    later = Asking("ask_unstated", "", Frame(), language)
    said = later.say.text("unstated-later", date=later.as_of)
    assert asked("ask_unstated", language, *time).paragraphs[0] == said
    assert asked("ask_benefits", language, *time).paragraphs[0].endswith(said)
    assert said not in asked("ask_benefits", language).paragraphs[0]


def test_beyond_counts_of_today_keep_their_answer() -> None:
    """How many there are now is told as of the announcement's date, with the fact."""
    made = asked("ask_unstated", "en", ["now", "how_many", "city"])
    assert "246" in made.paragraphs[0]
    assert made.facts == ("network.cities_after", "network.cities_before")
    assert made.status == "not_in_source"


@pytest.mark.parametrize(
    ("intent", "place"), [("ask_contact", 0), ("out_of_scope", 3), ("ask_history", None), ("greet", None)]
)
def test_form_is_offered_where_the_section_can_help(intent: str, place: int | None) -> None:
    """First where a person is asked for, last where a question is refused, nowhere else; never twice."""
    payloads = [button["payload"] for button in reply.buttons(asked(intent), "en", "")]
    assert [n for n, payload in enumerate(payloads) if payload == "/leave_inquiry"] == (
        [] if place is None else [place]
    )


def test_form_is_offered_after_several_tries() -> None:
    """Asked back three times, a person is offered."""
    made = answer(Asking("clarify", "what", Frame(), "en", clarified=3))
    assert reply.buttons(made, "en", "")[0]["payload"] == "/leave_inquiry"


def test_form_is_offered_when_one_of_two_questions_is_not_answered() -> None:
    """The other one's answer does not take the way to the section away."""
    made = reply.combine([asked("ask_designation_date"), asked("ask_logo")])
    assert made.status == "answered"
    assert reply.buttons(made, "en", "")[0]["payload"] == "/leave_inquiry"


def test_section_is_named_once_and_last() -> None:
    """Of two things that are not said, both come before whom to ask."""
    logo, funding = asked("ask_logo"), asked("ask_funding")
    assert reply.combine([logo, funding]).paragraphs == (logo.paragraphs[0], *funding.paragraphs)
