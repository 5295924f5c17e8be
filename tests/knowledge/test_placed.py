"""bot.knowledge.placed: asked by country, field or group, the same cities are found as by looking through all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge import query, sets
from bot.knowledge.load import load
from bot.knowledge.placed import placed
from bot.knowledge.sets import JAPAN, Atom, Not, all_of, any_of

KNOWLEDGE = load()
KNOWN = placed(KNOWLEDGE.cities, lambda city: (city.country, *query.regions_of(KNOWLEDGE, city.country)))
PLACES = st.one_of(
    st.builds(Atom, st.just("country"), st.sampled_from(["JP", "CN", "BR", "FR", "SE"])),
    st.builds(Atom, st.just("region"), st.sampled_from(sorted(KNOWLEDGE.regions))),
    st.builds(Atom, st.just("group"), st.sampled_from(sorted(KNOWLEDGE.groups))),
)
FIELDS = st.builds(Atom, st.just("field"), st.sampled_from(KNOWLEDGE.fields))
SETS = st.builds(
    lambda places, fields, out: all_of(any_of(places), any_of(fields), *map(Not, out)),
    st.lists(PLACES, max_size=2), st.lists(FIELDS, max_size=2), st.lists(PLACES, max_size=2),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(SETS)
def test_placed_cities_are_those_of_a_look_through_all(wanted: sets.Expression) -> None:
    """Whatever is asked for, the cities and their order are those of the announcement."""
    every = [city for city in KNOWLEDGE.cities.values() if sets.holds(KNOWLEDGE, wanted, city)]
    assert list(sets.evaluate(KNOWLEDGE, wanted).cities) == every


def test_placed_cities_are_few_for_a_small_country() -> None:
    """A question about one country looks at its cities alone."""
    assert {city.country for city in sets._candidates(KNOWLEDGE, JAPAN, KNOWN)} == {"JP"}
