"""Questions to the facts: filters alone and together, order and comparison."""

import pytest

from bot.knowledge import query
from bot.knowledge.load import load
from bot.knowledge.sets import EVERY, Atom, Not, all_of, any_of, evaluate, joined

NEW, OLD = joined(load(), new=True), joined(load(), new=False)


def one_of(kind, *ids):
    return any_of(Atom(kind, id) for id in ids)


def ids(*wanted):
    return {city.id for city in evaluate(load(), all_of(*wanted)).cities}


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ((one_of("country", "BR"),), {"curitiba", "brasilia", "fortaleza"}),
        ((one_of("country", "BR"), OLD), {"curitiba", "brasilia"}),
        ((one_of("country", "MX"), NEW), {"queretaro"}),
        ((one_of("country", "FR", "DE"),), {"berlin", "saint_etienne"}),
        ((one_of("field", "crafts"),), {"kanazawa", "tambasasayama"}),
        ((one_of("field", "crafts", "film"),), {"kanazawa", "tambasasayama", "yamagata"}),
        ((one_of("field", "literature"), one_of("country", "JP")), set()),
        ((one_of("country", "JP"), one_of("field", "design")), {"kobe", "nagoya", "asahikawa"}),
        ((one_of("region", "africa"),), {"cape_town"}),
        ((one_of("region", "oceania"),), {"geelong"}),
        ((one_of("region", "south_america"), NEW), {"fortaleza"}),
        (
            (one_of("region", "asia"), NEW),
            {"asahikawa", "baku", "bangkok", "cebu", "hanoi", "muharraq"},
        ),
        ((one_of("region", "western_asia"),), {"dubai", "istanbul", "baku", "muharraq"}),
        ((any_of([Atom("region", "africa"), Atom("country", "AU")]),), {"cape_town", "geelong"}),
        ((one_of("year", "2008"),), {"kobe", "nagoya"}),
        ((one_of("year", "2014"),), {"hamamatsu", "tsuruoka"}),
        ((one_of("year", "2013", "2017"),), {"sapporo", "yamagata"}),
        ((one_of("country", "JP"), Atom("until", "2009")), {"kobe", "nagoya", "kanazawa"}),
        ((one_of("country", "JP"), Atom("since", "2016")), {"asahikawa", "yamagata"}),
        ((one_of("year", "2014"), Not(Atom("city", "tsuruoka"))), {"hamamatsu"}),
        ((one_of("region", "asia"), NEW, Not(Atom("country", "JP")), Not(Atom("region", "western_asia"))),
         {"bangkok", "cebu", "hanoi"}),
        ((one_of("country", "JP"), Not(Atom("field", "design")), Not(Atom("field", "crafts"))),
         {"sapporo", "hamamatsu", "tsuruoka", "yamagata"}),
    ],
)  # fmt: skip
def test_query_cities_admits_exactly_what_is_asked(wanted, expected):
    """Filters narrow together; several of one kind widen."""
    assert ids(*wanted) == expected


def test_query_cities_without_filter_are_all():
    """An empty filter admits every city that is listed: 40 for design and 6 others in Japan."""
    assert all_of() == EVERY
    assert len(ids()) == 46


def test_query_cities_keep_the_announcement_order():
    """Lists stand in the order of the announcement."""
    found = evaluate(load(), NEW).cities
    assert [city.id for city in found][:4] == ["asahikawa", "baku", "bangkok", "cebu"]


def test_query_old_cities_are_not_in_a_single_year():
    """A city of unknown year is in no year's list, but among those from before."""
    assert "berlin" not in ids(one_of("year", "2008", "2014", "2018"))
    assert "berlin" in ids(Atom("until", "2018"))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("kobe", "asahikawa", -1),
        ("asahikawa", "kobe", 1),
        ("kobe", "nagoya", 0),
        ("berlin", "asahikawa", -1),
        ("hanoi", "berlin", 1),
        ("berlin", "kobe", None),
        ("berlin", "seoul", None),
    ],
)
def test_query_compare_admits_what_it_does_not_know(first, second, expected):
    """A city of unknown year certainly joined before those of 2019; beyond that nobody knows."""
    cities = load().cities
    assert query.compare(cities[first], cities[second], 2019) == expected


@pytest.mark.parametrize(
    ("city", "rank"), [("kobe", 1), ("nagoya", 1), ("asahikawa", 3), ("tambasasayama", 2)]
)
def test_query_rank_in_field_shares_a_place_in_one_year(city, rank):
    """Kobe and Nagoya share the first place, so that Asahikawa is third."""
    assert query.rank_in_field(load(), load().cities[city]) == rank


def test_query_by_joining_puts_unknown_years_first():
    """Whoever joined before 2019 in an unknown year stands before the known years."""
    cities = load().cities
    found = query.by_joining([cities["asahikawa"], cities["kobe"], cities["berlin"]])
    assert [city.id for city in found] == ["berlin", "kobe", "asahikawa"]


@pytest.mark.parametrize(
    ("country", "regions"),
    [
        ("JP", ("eastern_asia", "asia")),
        ("BR", ("south_america", "latin_america", "americas")),
        ("CR", ("central_america", "latin_america", "americas")),
        ("AQ", ()),
    ],
)
def test_query_regions_of_follow_m49(country, regions):
    """A country is in its region and in all that contain it; Antarctica is in none."""
    assert query.regions_of(load(), country) == regions


@pytest.mark.parametrize("city", load().cities.values(), ids=lambda city: city.id)
def test_query_every_city_is_on_a_continent(city):
    """Long lists are grouped by continent, so every city has one."""
    assert query.continent_of(load(), city.country) in {
        "africa",
        "americas",
        "asia",
        "europe",
        "oceania",
    }


@pytest.mark.parametrize(
    ("year", "events"),
    [
        (1976, ["symposium"]),
        (1988, ["forum"]),
        (1990, ["ifda"]),
        (2017, ["ifi_declaration"]),
        (1993, []),
    ],
)
def test_query_events_in_names_only_stated_years(year, events):
    """1993 must have had a fair by arithmetic; the announcement does not say so."""
    assert [event.id for event in query.events_in(load(), year)] == events


def test_query_sections_of_keep_the_order_of_the_announcement():
    """Sources are named once each, in the announcement's order."""
    facts = ["contact.phone", "designation.date", "city.kobe", "city.nagoya"]
    assert query.sections_of(load(), facts) == ["date", "network", "contact"]
