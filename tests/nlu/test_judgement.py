"""What the contract of intents allows: each guard with questions that fail without it."""

from dataclasses import replace

import pytest

from bot.dialogue.frame import Frame
from bot.knowledge.intents import load_intents
from bot.knowledge.load import load
from bot.nlu.judgement import OUT_OF_SCOPE, Reading, settled

HOME = "asahikawa"


def reading(
    concepts: str = "", *entities: str, foreign: float = 0.0, strong: int = 1, strangers: str = ""
) -> Reading:
    named = tuple((kind, id) for kind, id in (entity.split(":") for entity in entities))
    words = ("unexplained",) if foreign else ()
    return Reading(
        Frame(tuple(concepts.split()), named), strong, words, foreign, HOME, "JP", tuple(strangers.split())
    )


@pytest.mark.parametrize(
    ("likely", "of", "intent"),
    [
        # "When did Kobe join?" is not about the city itself; "when did we join after Kobe?" is.
        ("ask_designation_date ask_city", reading("when member", "city:kobe"), "ask_city"),
        ("ask_designation_date ask_city", reading("when member home", "city:kobe"), "ask_designation_date"),
        # "Kanazawa's field?" asks for one, not for the seven.
        ("ask_fields ask_city", reading("field which", "city:kanazawa"), "ask_city"),
        # One city is no comparison; a word that compares makes one.
        ("compare_cities ask_city", reading("when member", "city:sapporo"), "ask_city"),
        ("compare_cities ask_city", reading("first", "city:sapporo"), "compare_cities"),
        ("compare_cities ask_city", reading("when", "city:sapporo", "city:kobe"), "compare_cities"),
        # "Is Busan on the list?" names a city that is none of it.
        ("ask_cities ask_city", reading("list", "place:busan", strangers="busan"), "ask_city"),
        ("ask_cities ask_city", reading("list", "place:hokkaido"), "ask_cities"),
        # "Besides Asahikawa" and "other than design" ask of others.
        ("ask_designation ask_cities", reading("member", "not_city:asahikawa"), "ask_cities"),
        ("ask_designation_field ask_fields", reading("field which", "not_field:design"), "ask_fields"),
        ("ask_designation ask_cities", reading("member home"), "ask_designation"),
        # "Why did UNESCO found it?" names what the purpose is asked of.
        ("ask_network_purpose", reading("why start", "organisation:unesco"), "ask_network_purpose"),
        # A reason is asked of something: "taxes are high, why?" is not.
        ("ask_designation_reason", reading("why", strong=0), OUT_OF_SCOPE),
        ("ask_designation_reason", reading("why member"), "ask_designation_reason"),
        # Another city's mayor is another body's matter, not that city's card.
        ("ask_staff ask_city", reading("mayor who", "city:nagoya"), OUT_OF_SCOPE),
        # "Make it short" names no language.
        ("change_language ask_plans", reading(strong=0), OUT_OF_SCOPE),
        ("change_language ask_plans", reading("easy", strong=0), "change_language"),
    ],
)
def test_judgement_takes_the_likeliest_that_is_allowed(likely: str, of: Reading, intent: str) -> None:
    """A question whose likeliest intent cannot be meant goes to the next that can, or is not ours."""
    ranking = [(name, 0.95 if place == 0 else 0.05) for place, name in enumerate(likely.split())]
    assert settled(ranking, of)[0] == intent


@pytest.mark.parametrize(
    ("share", "ours", "of", "believed"),
    [
        (0.8, 0.7, reading("when", foreign=0.3, strong=0), False),
        (0.8, 0.7, reading("when", strong=0), True),
        (0.3, 0.7, reading("when", strong=0), False),
        (0.8, 0.7, reading("when", "year:2019", foreign=0.3, strong=0), False),
        (0.92, 0.7, reading("when", "year:2019", foreign=0.3, strong=0), False),
        (0.92, 0.85, reading("when", "year:2019", foreign=0.3, strong=0), True),
        (0.8, 0.95, reading("when", foreign=0.3, strong=0), True),
        (0.8, 0.7, reading("when member", foreign=0.3), True),
        (0.8, 0.7, reading("when member", foreign=0.7), False),
    ],
)
def test_judgement_of_unexplained_words_yields_to_certainty(
    share: float, ours: float, of: Reading, believed: bool
) -> None:
    """What is not understood holds back an answer from facts, unless it is sure what is asked and that it is ours."""
    found, _ = settled([("ask_network_start", share)], of, ours)
    assert (found == "ask_network_start") is believed


def test_judgement_believes_what_is_certain_and_in_scope_whatever_stands_beside_it() -> None:
    """An excuse or a face that nothing explains does not hide a plain question; it does when in doubt."""
    asked = reading("field list", foreign=0.4, strong=0)
    assert settled([("ask_fields", 0.99)], asked, 0.9)[0] == "ask_fields"
    assert settled([("ask_fields", 0.99)], asked, 0.3)[0] == OUT_OF_SCOPE
    assert settled([("ask_fields", 0.8)], asked, 0.85)[0] == OUT_OF_SCOPE


def test_judgement_of_a_follow_up_rests_on_the_conversation() -> None:
    """It needs no proof of its own; after other cities it is about those, unless the city is named."""
    after = replace(
        reading("which city", "field:music", foreign=0.3, strong=0), follow_up=True, of_others=True
    )
    ranking = [("ask_designation_field", 0.5), ("ask_cities", 0.4)]
    assert settled(ranking, after)[0] == "ask_cities"
    assert settled(ranking, replace(after, of_others=False))[0] == "ask_designation_field"
    ours = replace(reading("which home", "field:music"), follow_up=True, of_others=True)
    assert settled(ranking, ours)[0] == "ask_designation_field"


def test_judgement_contract_names_known_concepts_and_kinds() -> None:
    """What the contract needs exists."""
    concepts = load().concepts
    for intent in load_intents().values():
        for need in intent.needs:
            beginning = need.strip("()")
            assert need.startswith("+") or any(
                name.startswith(beginning) if need.startswith("(") else name == need for name in concepts
            ), need


@pytest.mark.parametrize(
    ("unstated", "beyond", "intent"),
    [(1, 0.25, "ask_funding"), (1, 0.1, "ask_application"), (0, 0.25, "ask_application")],
)
def test_judgement_of_what_is_not_said_goes_before_a_fact_beside_it(
    unstated: int, beyond: float, intent: str
) -> None:
    """ "What did it cost to apply?" asks of the cost, where that is named and likely enough."""
    of = replace(reading("application cost"), unstated=unstated)
    assert settled([("ask_application", 1 - beyond), ("ask_funding", beyond)], of, 0.9)[0] == intent
