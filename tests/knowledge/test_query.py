"""Questions to the facts: filters alone and together, completeness, order and comparison."""

import pytest

from bot.knowledge import query
from bot.knowledge.load import load
from bot.knowledge.query import NEW, OLD, CityFilter

ONLY = frozenset


def ids(**wanted):
    return {city.id for city in query.cities(load(), CityFilter(**wanted))}


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"countries": ONLY({"BR"})}, {"curitiba", "brasilia", "fortaleza"}),
        ({"countries": ONLY({"BR"}), "joined": OLD}, {"curitiba", "brasilia"}),
        ({"countries": ONLY({"MX"}), "joined": NEW}, {"queretaro"}),
        ({"countries": ONLY({"FR", "DE"})}, {"berlin", "saint_etienne"}),
        ({"fields": ONLY({"crafts"})}, {"kanazawa", "tambasasayama"}),
        ({"fields": ONLY({"crafts", "film"})}, {"kanazawa", "tambasasayama", "yamagata"}),
        ({"fields": ONLY({"literature"}), "countries": ONLY({"JP"})}, set()),
        ({"countries": ONLY({"JP"}), "fields": ONLY({"design"})}, {"kobe", "nagoya", "asahikawa"}),
        ({"regions": ONLY({"africa"})}, {"cape_town"}),
        ({"regions": ONLY({"oceania"})}, {"geelong"}),
        ({"regions": ONLY({"south_america"}), "joined": NEW}, {"fortaleza"}),
        (
            {"regions": ONLY({"asia"}), "joined": NEW},
            {"asahikawa", "baku", "bangkok", "cebu", "hanoi", "muharraq"},
        ),
        ({"regions": ONLY({"western_asia"})}, {"dubai", "istanbul", "baku", "muharraq"}),
        ({"regions": ONLY({"africa"}), "countries": ONLY({"AU"})}, {"cape_town", "geelong"}),
        ({"years": ONLY({2008})}, {"kobe", "nagoya"}),
        ({"years": ONLY({2014})}, {"hamamatsu", "tsuruoka"}),
        ({"years": ONLY({2013, 2017})}, {"sapporo", "yamagata"}),
        ({"countries": ONLY({"JP"}), "to_year": 2009}, {"kobe", "nagoya", "kanazawa"}),
        ({"countries": ONLY({"JP"}), "from_year": 2016}, {"asahikawa", "yamagata"}),
        ({"years": ONLY({2014}), "exclude": ONLY({"tsuruoka"})}, {"hamamatsu"}),
        ({"regions": ONLY({"asia"}), "joined": NEW, "without": ONLY({"JP", "western_asia"})},
         {"bangkok", "cebu", "hanoi"}),
        ({"countries": ONLY({"JP"}), "without": ONLY({"design", "crafts"})},
         {"sapporo", "hamamatsu", "tsuruoka", "yamagata"}),
    ],
)  # fmt: skip
def test_query_cities_admits_exactly_what_is_asked(wanted, expected):
    """Filters narrow together; several of one kind widen."""
    assert ids(**wanted) == expected


def test_query_cities_without_filter_are_all():
    """An empty filter admits every city that is listed: 40 for design and 6 others in Japan."""
    assert CityFilter().is_empty
    assert len(ids()) == 46


def test_query_cities_keep_the_announcement_order():
    """Lists stand in the order of the announcement."""
    found = query.cities(load(), CityFilter(joined=NEW))
    assert [city.id for city in found][:4] == ["asahikawa", "baku", "bangkok", "cebu"]


@pytest.mark.parametrize(("limit", "certain"), [(2019, True), (2018, False), (2008, False)])
def test_query_is_before_knows_what_is_certain(limit, certain):
    """Of Berlin it is known only that it joined before 2019: before 2018 cannot be said."""
    assert query.is_before(load().cities["berlin"], limit, 2019) is certain


def test_query_old_cities_are_not_in_a_single_year():
    """A city of unknown year is in no year's list, but among those from before."""
    assert "berlin" not in ids(years=ONLY(range(2004, 2019)))
    assert "berlin" in ids(to_year=2018)


@pytest.mark.parametrize(
    ("wanted", "complete"),
    [
        ({"fields": ONLY({"design"})}, True),
        ({"fields": ONLY({"design"}), "countries": ONLY({"BR"})}, True),
        ({"countries": ONLY({"JP"})}, True),
        ({"countries": ONLY({"JP"}), "fields": ONLY({"literature"})}, True),
        ({"fields": ONLY({"gastronomy"})}, False),
        ({"countries": ONLY({"IT"})}, False),
        ({"countries": ONLY({"JP", "IT"})}, False),
        ({"countries": ONLY({"JP"}), "regions": ONLY({"europe"})}, False),
        ({"fields": ONLY({"design", "music"})}, False),
        ({}, False),
    ],
)
def test_query_is_complete_only_for_design_and_japan(wanted, complete):
    """Only for design and for Japan does a missing city prove that it is no member."""
    assert query.is_complete(load(), CityFilter(**wanted)) is complete


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
    assert not query.years_known(load(), found)
    assert query.years_known(load(), found[1:])


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
