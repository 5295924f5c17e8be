"""What pointing words mean, in a question itself and in the conversation."""

import pytest

from bot.dialogue.frame import Frame
from bot.dialogue.memory import Memory, remembered
from bot.dialogue.reference import References
from bot.knowledge.load import load

REFERENCES = References(load())
CRAFTS = ("kanazawa", "tambasasayama")
KANAZAWA = Memory(
    Frame(("when", "member"), (("city", "kanazawa"), ("past_field", "crafts"))), "ask_city", CRAFTS
)
NEW_IN_ASIA = Memory(Frame(("which", "new", "city"), (("region", "asia"),)), "ask_cities", ("baku", "cebu"))


def entities(concepts: str, *named: str, memory: Memory | None = None) -> set[str]:
    given = tuple((kind, id) for kind, id in (each.split(":") for each in named))
    found = REFERENCES.resolved(Frame(tuple(concepts.split()), given), memory)
    return {f"{kind}:{id}" for kind, id in found.entities}


@pytest.mark.parametrize(
    ("concepts", "named", "memory", "meant"),
    [
        # "Who joined in the same year as Kobe?", and "who else that year?" after Kanazawa
        ("who same_time", ["city:kobe"], None, {"year:2008", "not_city:kobe"}),
        ("who other same_time", [], KANAZAWA, {"year:2009", "not_city:kanazawa"}),
        ("how_many same_time", [], KANAZAWA, {"year:2009"}),
        # "What did Asahikawa do that year?" asks of the year alone
        ("what same_time", ["city:asahikawa"], KANAZAWA, {"city:asahikawa", "year:2009"}),
        # "that year" after an event held once, or after a year
        ("which city same_time", [], Memory(Frame((), (("event", "ifi_declaration"),))), {"year:2017"}),
        ("which city same_time", [], Memory(Frame((), (("event", "design_week"),))), {"year:2015"}),
        ("which city same_time", [], Memory(Frame((), (("year", "2014"),))), {"year:2014"}),
        # "Did Kobe join in the same year as Nagoya?" compares
        ("same_time", ["city:kobe", "city:nagoya"], None, {"city:kobe", "city:nagoya"}),
        # "the other one", of two; "the rest", of those not in Asia
        ("rest", [], KANAZAWA, {"city:tambasasayama"}),
        ("rest", [], NEW_IN_ASIA, {"not_region:asia"}),
        ("rest", ["country:JP"], KANAZAWA, {"country:JP", "not_city:kanazawa"}),
        ("rest", [], None, set()),
        # "others in that field", "in the same country"
        ("it field other", [], KANAZAWA, {"field:crafts", "not_city:kanazawa"}),
        ("same country other", [], KANAZAWA, {"country:JP", "not_city:kanazawa"}),
    ],
)
def test_reference_is_what_is_pointed_at(
    concepts: str, named: list[str], memory: Memory | None, meant: set[str]
) -> None:
    """Years, cities, fields and countries take the place of the words that point at them."""
    assert entities(concepts, *named, memory=memory) == meant


@pytest.mark.parametrize(
    ("concepts", "named", "concept"),
    [
        ("who same_time", [], "new"),
        ("member same_time home", ["city:kobe"], "new"),
        ("which rest", [], "other"),
    ],
)
def test_reference_without_a_conversation_is_to_this_round(
    concepts: str, named: list[str], concept: str
) -> None:
    """ "Who joined at the same time?" asks of those that joined with us; "the rest" is the others."""
    given = tuple((kind, id) for kind, id in (each.split(":") for each in named))
    found = REFERENCES.resolved(Frame(tuple(concepts.split()), given))
    assert found.has(concept)
    assert not found.has("same_time", "rest")


def test_reference_to_what_a_list_narrowed_leaves_the_list_before_it() -> None:
    """ "Mexico's cities? Which are in the north? And the rest?" leaves those of the list before."""
    memory = Memory(
        Frame(("city",), (("country", "MX"),)), "ask_cities", ("puebla",), ("puebla", "queretaro")
    )
    assert entities("rest", memory=memory) == {"city:queretaro"}


@pytest.mark.parametrize(
    ("ordinal", "city"), [("2", "tambasasayama"), ("-1", "tambasasayama"), ("1", "kanazawa")]
)
def test_reference_by_number_picks_from_the_list(ordinal: str, city: str) -> None:
    """ "The second one" and "the last one" are cities of the list; its filter is kept in mind."""
    asked = Frame(("list", "when"), (("field", "crafts"), ("ordinal", ordinal)))
    picked = REFERENCES.picked(asked, KANAZAWA)
    assert picked == Frame(("when",), (("past_field", "crafts"), ("city", city)))


def test_reference_by_number_beyond_the_list_is_none() -> None:
    """There is no seventh of two."""
    assert REFERENCES.picked(Frame((), (("ordinal", "7"),)), KANAZAWA) is None


def test_memory_begins_with_the_first_answer() -> None:
    """Slots of a conversation in which nothing was answered hold no memory."""
    assert remembered({"topic": None, "listed": None}) is None
    held = remembered({"topic": ["when"], "focus": ["city:kobe"], "question": "ask_city", "listed": ["kobe"]})
    assert held == Memory(Frame(("when",), (("city", "kobe"),)), "ask_city", ("kobe",))


def test_reference_to_a_city_that_is_no_longer_known_is_none() -> None:
    """A conversation of an hour ago may hold a city that newer knowledge has not."""
    gone = Memory(Frame(("when",), (("city", "atlantis"),)), "ask_city")
    assert entities("who same_time", memory=gone) == set()
    assert entities("it field other", memory=gone) == set()
