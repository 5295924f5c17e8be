"""Pure questions to the knowledge: which cities, how many, who was first, what happened when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.knowledge.placed import placed

if TYPE_CHECKING:
    from bot.knowledge.model import City, Event, Knowledge

NEW, OLD = "new", "before"


@dataclass(frozen=True, slots=True)
class CityFilter:
    """Which cities are meant; an empty set or None does not narrow.

    `joined`: NEW (with the designation of 2019) or OLD (before it). `years`: joined in one of these;
    `from_year`/`to_year`: joined in that year or later/earlier. `exclude`: city ids left out.
    `without` holds fields, countries and regions that are ruled out ("outside Asia").
    """

    fields: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    joined: str | None = None
    from_year: int | None = None
    to_year: int | None = None
    exclude: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Tell whether the filter does not narrow at all."""
        return self == CityFilter()


def from_mapping(raw: Mapping[str, Any]) -> CityFilter:
    """Return the filter that a `count:` in facts.yml describes."""
    return CityFilter(
        fields=frozenset(filter(None, [raw.get("field")])),
        countries=frozenset(filter(None, [raw.get("country")])),
        joined=raw.get("joined"),
    )


def cities(knowledge: "Knowledge", wanted: CityFilter) -> tuple["City", ...]:
    """Return the member cities that the announcement names and the filter admits, in its order."""
    year = knowledge.document.as_of.year
    return tuple(city for city in _candidates(knowledge, wanted) if _admits(knowledge, wanted, city, year))


def _candidates(knowledge: "Knowledge", wanted: CityFilter) -> Sequence["City"]:
    """Return the fewest cities among which all that the filter admits are known to be."""
    known = placed(knowledge.cities, lambda city: (city.country, *regions_of(knowledge, city.country)))
    keys = (wanted.countries | wanted.regions, wanted.fields, wanted.years)
    return min((known.any_of(key) for key in keys if key), key=len, default=known.every)


def _admits(knowledge: "Knowledge", wanted: CityFilter, city: "City", year: int) -> bool:
    places = {city.country, *regions_of(knowledge, city.country)}
    return (
        city.id not in wanted.exclude
        and (not wanted.fields or city.field in wanted.fields)
        and (not (wanted.countries or wanted.regions) or bool(places & (wanted.countries | wanted.regions)))
        and not (wanted.without & (places | {city.field}))
        and (wanted.joined is None or (city.joined == year) == (wanted.joined == NEW))
        and _admits_year(wanted, city, year)
    )


def _admits_year(wanted: CityFilter, city: "City", year: int) -> bool:
    if wanted.years and city.joined not in wanted.years:
        return False
    if wanted.to_year is not None and not is_before(city, wanted.to_year + 1, year):
        return False
    return wanted.from_year is None or (city.joined or 0) >= wanted.from_year


def is_before(city: "City", limit: int, year: int) -> bool:
    """Tell whether a city certainly joined before `limit`; a city of unknown year did so before `year`."""
    return city.joined < limit if city.joined is not None else limit >= year


def is_complete(knowledge: "Knowledge", wanted: CityFilter) -> bool:
    """Tell whether the announcement lists every city that the filter could admit.

    It lists all design cities and all Japanese cities, and nothing else completely.
    """
    if wanted.countries == {"JP"} and not wanted.regions:
        return True
    return wanted.fields == {"design"}


def years_known(knowledge: "Knowledge", found: Iterable["City"]) -> bool:
    """Tell whether the joining year of every one of these cities is given."""
    return all(city.joined is not None for city in found)


def by_joining(found: Iterable["City"]) -> list["City"]:
    """Order cities by joining year, those of unknown year first."""
    return sorted(found, key=lambda city: city.joined or 0)


def rank_in_field(knowledge: "Knowledge", city: "City") -> int:
    """Return the place of a city among those of its country and field, by joining year."""
    peers = cities(knowledge, CityFilter(fields=frozenset({city.field}), countries=frozenset({city.country})))
    return 1 + sum((peer.joined or 0) < (city.joined or 0) for peer in peers)


def compare(first: "City", second: "City", year: int) -> int | None:
    """Return -1 when `first` joined earlier, 1 when later, 0 in the same year, None when not known.

    A city of unknown year joined before `year`, the year of the designation.
    """
    if first.joined is None or second.joined is None:
        known = second.joined if first.joined is None else first.joined
        if known != year:
            return None
        return -1 if first.joined is None else 1
    return (first.joined > second.joined) - (first.joined < second.joined)


def regions_of(knowledge: "Knowledge", country: str) -> tuple[str, ...]:
    """Return the regions that contain a country, the smallest first (UN M49)."""
    chain: list[str] = []
    region = knowledge.country_regions.get(country)
    while region and region in knowledge.regions:
        chain.append(region)
        region = knowledge.regions[region].parent
    return tuple(chain)


def continent_of(knowledge: "Knowledge", country: str) -> str:
    """Return the largest region that contains a country."""
    return regions_of(knowledge, country)[-1]


def events_in(knowledge: "Knowledge", year: int) -> tuple["Event", ...]:
    """Return the events that the announcement places in a year (a first edition, not each repetition)."""
    return tuple(event for event in knowledge.events.values() if year in event.years)


def joined_in(knowledge: "Knowledge", year: int) -> tuple["City", ...]:
    """Return the cities that the announcement says joined in a year."""
    return tuple(city for city in knowledge.cities.values() if city.joined == year)


def new_members(knowledge: "Knowledge") -> int:
    """Return by how many cities the network grew."""
    return int(knowledge.facts["network.cities_after"].value - knowledge.facts["network.cities_before"].value)


def sections_of(knowledge: "Knowledge", fact_ids: Sequence[str]) -> list[str]:
    """Return the sections that the facts come from, in the announcement's order."""
    cited = {knowledge.facts[id].section for id in fact_ids}
    return [section.id for section in knowledge.document.sections if section.id in cited]
