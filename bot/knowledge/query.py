"""Pure questions to the knowledge: who was first, which region, what happened when; sets of cities are in sets.py."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.knowledge.model import City, Event, Knowledge


def by_joining(found: Iterable["City"]) -> list["City"]:
    """Order cities by joining year, those of unknown year first."""
    return sorted(found, key=lambda city: city.joined or 0)


def rank_in_field(knowledge: "Knowledge", city: "City") -> int:
    """Return the place of a city among those of its country and field, by joining year."""
    peers = (c for c in knowledge.cities.values() if (c.field, c.country) == (city.field, city.country))
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
