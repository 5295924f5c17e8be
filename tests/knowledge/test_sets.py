"""bot.knowledge.sets: the evaluator agrees with brute force over every case that the announcement leaves open."""

from itertools import product

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import paths
from bot.knowledge import sets
from bot.knowledge.load import load
from bot.knowledge.sets import DESIGN, EVERY, JAPAN, And, Atom, Not, Or, all_of, any_of, evaluate

KNOWLEDGE = load()
RAW = {
    name: yaml.safe_load((paths.KNOWLEDGE / f"{name}.yml").read_text("utf-8"))
    for name in ("facts", "regions", "groups")
}
YEARS = [*range(2004, 2020)]
COUNTRIES = ["JP", "CN", "BR", "GB", "TR", "SE"]  # with and without cities, in groups and out of them
ATOMS = st.one_of(
    st.builds(Atom, st.just("field"), st.sampled_from(KNOWLEDGE.fields)),
    st.builds(Atom, st.just("country"), st.sampled_from(COUNTRIES)),
    st.builds(Atom, st.just("region"), st.sampled_from(["asia", "western_asia", "latin_america", "northern_europe"])),
    st.builds(Atom, st.just("group"), st.sampled_from(["nordic", "eu", "middle_east", "g7"])),
    st.builds(Atom, st.sampled_from(["year", "since", "until"]), st.sampled_from(["1999", "2008", "2014", "2018", "2019", "2021"])),
    st.builds(Atom, st.just("city"), st.sampled_from(["kobe", "berlin", "asahikawa"])),
)  # fmt: skip
EXPRESSIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(lambda parts: And(tuple(parts)), st.lists(inner, max_size=3)),
        st.builds(lambda parts: Or(tuple(parts)), st.lists(inner, max_size=3)),
    ),
    max_leaves=6,
)


def places(country: str) -> set[str]:
    """Return a country with all that holds it, read from the files themselves."""
    found, region = {country}, RAW["regions"]["countries"][country]
    while region != "world":
        found.add(region)
        region = RAW["regions"]["regions"][region]["parent"]
    return found | {id for id, group in RAW["groups"]["groups"].items() if country in group["countries"]}


PLACES = {country: places(country) for country in RAW["regions"]["countries"]}


def belongs(expression, city: str, country: str, field: str, year: int) -> bool:
    """Say by the definition of each part whether a city of known field, country and year belongs."""
    if isinstance(expression, And):
        return all(belongs(part, city, country, field, year) for part in expression.parts)
    if isinstance(expression, Or):
        return any(belongs(part, city, country, field, year) for part in expression.parts)
    if isinstance(expression, Not):
        return not belongs(expression.part, city, country, field, year)
    kind, id = expression.kind, expression.id
    if kind in ("year", "since", "until"):
        return {"year": year == int(id), "since": year >= int(id), "until": year <= int(id)}[kind]
    return {"city": city == id, "field": field == id}.get(kind, id in PLACES[country])


def verdict(expression, cases) -> bool | None:
    told = {belongs(expression, *case) for case in cases}
    return told.pop() if len(told) == 1 else None


@settings(max_examples=60, deadline=None)
@given(EXPRESSIONS)
def test_sets_agree_with_brute_force(expression) -> None:
    """Certain, possible, counted and left out: each city is where looking at every open case puts it."""
    found = evaluate(KNOWLEDGE, expression)
    certain, possible = [], []
    for row in RAW["facts"]["cities"]:
        years = YEARS[:-1] if row["joined"] == "before" else [row["joined"]]
        cases = [(row["id"], row["country"], row["field"], year) for year in years]
        told = verdict(expression, cases)
        certain += [row["id"]] if told else []
        possible += [row["id"]] if told is None else []
    assert [city.id for city in found.cities] == certain
    assert [city.id for city in found.possible] == possible
    for years, count in ((YEARS[:-1], 143), (YEARS[-1:], 57)):
        fields = [field for field in KNOWLEDGE.fields if field != "design"]
        told = verdict(expression, (("", *case) for case in product(set(PLACES) - {"JP"}, fields, years)))
        dated = all_of(expression, sets.joined(KNOWLEDGE, new=years == [2019]))
        assert (evaluate(KNOWLEDGE, dated).unnamed == count) is (told is True)
        assert (evaluate(KNOWLEDGE, dated).unnamed_possible == count) is (told is None)


@settings(max_examples=100, deadline=None)
@given(EXPRESSIONS)
def test_sets_and_their_complements_share_the_network_out(expression) -> None:
    """Every member is in a set, in its complement, or of unknown standing in both."""
    inside, outside = evaluate(KNOWLEDGE, expression), evaluate(KNOWLEDGE, Not(expression))
    assert inside.possible == outside.possible
    assert inside.unnamed_possible == outside.unnamed_possible
    assert inside.count + outside.count + len(inside.possible) + inside.unnamed_possible == 246


@given(st.lists(ATOMS, max_size=4))
def test_sets_are_equal_in_whatever_order_they_are_said(parts) -> None:
    """The same filters in another order are the same expression, so that totals are recognised."""
    assert all_of(*parts) == all_of(*reversed(parts)) == all_of(all_of(*parts), *parts[:1])
    assert any_of(parts) == any_of(reversed(parts))


@pytest.mark.parametrize(
    ("expression", "count", "named"),
    [
        (EVERY, 246, 46),
        (all_of(DESIGN, Not(JAPAN)), 37, 37),
        (all_of(DESIGN, Not(Atom("country", "CN"))), 36, 36),
        (all_of(JAPAN, Not(Atom("field", "music")), Not(Atom("field", "film"))), 7, 7),
        (all_of(JAPAN, Not(DESIGN), Not(Atom("field", "crafts"))), 4, 4),
        (all_of(Atom("year", "2019"), Not(DESIGN)), 57, 0),
        (all_of(DESIGN, any_of([JAPAN, Atom("country", "CN")])), 7, 7),
        (Atom("until", "2018"), 180, 37),
        (Atom("year", "2019"), 66, 9),
        (all_of(DESIGN, Atom("region", "asia"), Not(JAPAN)), 14, 14),
        (all_of(DESIGN, Atom("group", "nordic")), 2, 2),
        (all_of(DESIGN, Atom("group", "scandinavia")), 1, 1),
        (all_of(DESIGN, Atom("group", "asean")), 5, 5),
        (all_of(DESIGN, Atom("group", "middle_east")), 3, 3),
        (all_of(DESIGN, Atom("group", "eu")), 11, 11),
        (all_of(JAPAN, Not(Atom("year", "2014"))), 7, 7),
    ],
)
def test_sets_count_what_the_announcement_counts(expression, count: int, named: int) -> None:
    """Members that are only counted count too; of the others each has a name."""
    found = evaluate(KNOWLEDGE, expression)
    assert (found.count, len(found.cities)) == (count, named)
    assert found.is_counted


def test_sets_leave_open_who_joined_in_a_year_that_is_not_given() -> None:
    """Kobe and Nagoya joined in 2008; 29 other design cities may have."""
    found = evaluate(KNOWLEDGE, all_of(DESIGN, Atom("year", "2008")))
    assert ([city.id for city in found.cities], len(found.possible)) == (["kobe", "nagoya"], 29)
    assert not found.is_counted
    assert not found.is_complete


@pytest.mark.parametrize("bound", [Atom("until", "2003"), Atom("since", "2020"), Atom("year", "2021")])
def test_sets_know_when_nobody_can_have_joined(bound) -> None:
    """The network began in 2004, and the announcement knows nothing after 2019."""
    found = evaluate(KNOWLEDGE, bound)
    assert found.is_complete
    assert not found.cities


@pytest.mark.parametrize(
    ("expression", "complete"),
    [
        (DESIGN, True), (all_of(DESIGN, Atom("country", "BR")), True), (JAPAN, True),
        (all_of(JAPAN, Atom("field", "literature")), True), (Atom("field", "gastronomy"), False),
        (Atom("country", "IT"), False), (any_of([JAPAN, Atom("country", "IT")]), False),
        (any_of([DESIGN, Atom("field", "music")]), False), (EVERY, False),
    ],
)  # fmt: skip
def test_sets_are_complete_only_for_design_and_japan(expression, complete: bool) -> None:
    """Only for design and for Japan does a missing city prove that it is no member."""
    assert evaluate(KNOWLEDGE, expression).is_complete is complete


@pytest.mark.parametrize("id", KNOWLEDGE.groups)
def test_sets_groups_are_of_known_countries_and_cited(id: str) -> None:
    """A group's countries are those of regions.yml, each once, and somebody defines it."""
    group = KNOWLEDGE.groups[id]
    assert len(set(group.countries)) == len(group.countries)
    assert set(group.countries) <= set(KNOWLEDGE.country_regions)
    assert group.source


@pytest.mark.parametrize(
    ("id", "count"), [("eu", 28), ("asean", 10), ("g7", 7), ("nato", 29), ("oecd", 36), ("commonwealth", 53)]
)
def test_sets_groups_are_those_of_the_announcements_date(id: str, count: int) -> None:
    """On 30 October 2019 the United Kingdom was in the EU, and Colombia not yet in the OECD."""
    assert len(KNOWLEDGE.groups[id].countries) == count
