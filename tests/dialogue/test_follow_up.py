"""Questions without their words: what conversations keep of them, and how a follow-up is completed."""

import pytest

from bot.dialogue.follow_up import FollowUps
from bot.dialogue.frame import Frame, features, from_slots
from bot.dialogue.roles import Roles
from bot.knowledge.load import load

FOLLOW_UPS = FollowUps(Roles({id: concept.role for id, concept in load().concepts.items()}), load().home)
KOBE_WHEN = Frame(("when", "member"), (("city", "kobe"),))


def test_frame_slots_give_it_back():
    """What a conversation keeps of a question is the whole question."""
    frame = Frame(("which", "city"), (("country", "BR"), ("not_field", "music"), ("year", "2019")))
    assert from_slots(*frame.to_slots()) == frame
    assert from_slots(None, None) == Frame()


def test_frame_ids_are_named_once():
    """A city mentioned twice is one city."""
    assert Frame(entities=(("city", "kobe"), ("city", "kobe"))).ids("city") == ("kobe",)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (Frame(("how_about",), (("city", "nagoya"),)), ("when", (("city", "nagoya"), ("past_city", "kobe")))),
        (Frame(("where",)), ("where", (("city", "kobe"),))),
    ],
)
def test_frame_complete_replaces_what_is_new(new, expected):
    """ "And Nagoya?" keeps the when, and Kobe in mind; "where?" keeps the city."""
    assert FOLLOW_UPS.is_elliptic(new, KOBE_WHEN)
    completed = FOLLOW_UPS.complete(KOBE_WHEN, new)
    assert (completed.concepts[0], completed.entities) == expected


def test_frame_complete_country_replaces_country():
    """ "Design cities in Brazil — and Mexico?" asks for Mexico, still for design."""
    previous = Frame(("which", "city"), (("field", "design"), ("country", "BR")))
    completed = FOLLOW_UPS.complete(previous, Frame(("how_about",), (("country", "MX"),)))
    assert completed.ids("country") == ("MX",)
    assert completed.ids("field") == ("design",)


def test_frame_is_not_elliptic_when_it_stands_alone():
    """ "When did Kobe join?" needs no conversation."""
    previous = Frame(("when", "start", "network"), ())
    assert not FOLLOW_UPS.is_elliptic(KOBE_WHEN, previous)


def test_frame_features_know_home_from_other_cities():
    """The home city is a subject of its own; any other city is just a city."""
    home = features(Frame((), (("city", "asahikawa"),)), "asahikawa")
    other = features(Frame((), (("city", "kobe"),)), "asahikawa")
    assert home.keys() & {"k:home", "k:city"} == {"k:home"}
    assert other.keys() & {"k:home", "k:city"} == {"k:city"}
    assert features(Frame(), "asahikawa")["empty"] == 1.0


def test_frame_that_names_cities_and_filter_stands_alone():
    """In "Japanese cities that joined since 2014" the "that" points at nothing said before."""
    previous = Frame(("when", "member", "design_city"), (("city", "asahikawa"),))
    new = Frame(("city", "it", "member"), (("country", "JP"), ("since", "2014")))
    assert not FOLLOW_UPS.is_elliptic(new, previous)


def test_frame_ruling_out_keeps_the_filter():
    """ "The new Asian cities. And those outside Japan?" stays with the new ones, in Asia."""
    previous = Frame(("new", "member", "city", "list"), (("region", "asia"),))
    completed = FOLLOW_UPS.complete(previous, Frame(("except", "how_about"), (("not_country", "JP"),)))
    assert set(completed.entities) == {("region", "asia"), ("not_country", "JP")}
    assert completed.has("new")


def test_frame_what_is_ruled_out_is_no_longer_wanted():
    """ "Design cities in Asia. And outside Asia?" asks for the others."""
    asian = Frame(("which", "design_city"), (("region", "asia"), ("year", "2019")))
    completed = FOLLOW_UPS.complete(asian, Frame(("except",), (("not_region", "asia"),)))
    assert set(completed.entities) == {("not_region", "asia"), ("year", "2019")}


def test_frame_complete_counts_all_fields_after_one():
    """ "How many design cities? — And all fields together?" asks for the network's number."""
    previous = Frame(("how_many", "design_city"), (("country", "JP"), ("field", "design")))
    completed = FOLLOW_UPS.complete(previous, Frame(("list", "field")))
    assert completed.has("how_many", "creative_city")
    assert not completed.has("design_city", "field")
    assert completed.entities == (("country", "JP"),)


def test_frame_complete_another_year_is_no_longer_before():
    """ "And before that? — And in 2017?" asks for that year itself."""
    previous = Frame(("what", "before"), (("year", "1990"),))
    completed = FOLLOW_UPS.complete(previous, Frame(("how_about",), (("year", "2017"),)))
    assert not completed.has("before")
    assert completed.ids("year") == ("2017",)
