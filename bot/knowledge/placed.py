"""Cities by what they are asked for, so that a question about a few does not look through all."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.knowledge.model import City

Places = Callable[["City"], Iterable[str]]


class Placed:
    """The cities by country and region, by field and by year, each list in the announcement's order."""

    def __init__(self, cities: Iterable["City"], places: Places) -> None:
        self.every: Sequence[City] = tuple(cities)
        self._order = {city.id: place for place, city in enumerate(self.every)}
        self._groups: dict[Hashable, list[City]] = defaultdict(list)
        for city in self.every:
            for key in {*places(city), city.field, city.joined}:
                self._groups[key].append(city)

    def any_of(self, keys: Iterable[Hashable]) -> Sequence["City"]:
        """Return the cities that belong to any of these countries, regions, fields or years."""
        groups = [self._groups[key] for key in keys if key in self._groups]
        if len(groups) == 1:
            return groups[0]
        found = {city.id: city for group in groups for city in group}
        return sorted(found.values(), key=lambda city: self._order[city.id])


class _Same:
    """A mapping, hashed by identity and kept alive, so that its identity is not given away."""

    def __init__(self, cities: Mapping[str, "City"], places: Places) -> None:
        self.cities, self.places = cities, places

    def __hash__(self) -> int:
        return id(self.cities)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.cities is self.cities


def placed(cities: Mapping[str, "City"], places: Places) -> Placed:
    """Return the cities of a mapping by what they are asked for; made once for each mapping."""
    return _placed(_Same(cities, places))


@lru_cache(maxsize=4)
def _placed(same: _Same) -> Placed:
    return Placed(same.cities.values(), same.places)
