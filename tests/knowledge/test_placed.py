"""bot.knowledge.placed: asked by country, field or year, the same cities are found as by looking through all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge import query
from bot.knowledge.load import load
from bot.knowledge.query import NEW, OLD, CityFilter

KNOWLEDGE = load()
COUNTRIES = st.frozensets(st.sampled_from(["JP", "CN", "BR", "FR", "ZZ"]), max_size=2)
REGIONS = st.frozensets(st.sampled_from(sorted(KNOWLEDGE.regions)), max_size=2)
FIELDS = st.frozensets(st.sampled_from(KNOWLEDGE.fields), max_size=2)
FILTERS = st.builds(
    CityFilter, fields=FIELDS, countries=COUNTRIES, regions=REGIONS, joined=st.sampled_from([None, NEW, OLD]),
    years=st.frozensets(st.sampled_from([2008, 2019, 1999]), max_size=2), without=COUNTRIES | REGIONS,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(FILTERS)
def test_placed_cities_are_those_of_a_look_through_all(wanted: CityFilter) -> None:
    """Whatever is asked for, the cities and their order are those of the announcement."""
    year = KNOWLEDGE.document.as_of.year
    every = [c for c in KNOWLEDGE.cities.values() if query._admits(KNOWLEDGE, wanted, c, year)]
    assert list(query.cities(KNOWLEDGE, wanted)) == every


def test_placed_cities_are_few_for_a_small_country() -> None:
    """A question about one country looks at its cities alone."""
    assert {c.country for c in query._candidates(KNOWLEDGE, CityFilter(countries=frozenset({"JP"})))} == {
        "JP"
    }
