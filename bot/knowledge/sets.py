"""Sets of member cities as expressions of and, or, not, and the one evaluator that says who belongs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any

from bot.knowledge.kinds import CITY, SINCE, UNTIL, YEAR, YEARS
from bot.knowledge.model import City
from bot.knowledge.placed import Placed, placed
from bot.knowledge.query import regions_of

if TYPE_CHECKING:
    from bot.knowledge.model import Knowledge

FIELD, COUNTRY, REGION, GROUP = "field", "country", "region", "group"
_RECENT = 64  # sets; one answer asks for the same one several times
PLACES = frozenset({COUNTRY, REGION, GROUP})


@dataclass(frozen=True, slots=True)
class Atom:
    """What holds of one city: its field, country, region, group, year of joining (a bound), or itself."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold; of no parts every city is a member."""

    parts: tuple["Expression", ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part holds; of no parts no city is a member."""

    parts: tuple["Expression", ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Expression"


Expression = Atom | And | Or | Not
EVERY = And()
DESIGN, JAPAN = Atom(FIELD, "design"), Atom(COUNTRY, "JP")
LISTED = Or((DESIGN, JAPAN))  # the cities that the announcement lists completely


@dataclass(frozen=True, slots=True)
class Found:
    """Which cities belong to a set, as far as the announcement tells.

    `cities` certainly belong, `possible` may (their year is not given). Of the members that it counts
    without their names `unnamed` certainly belong, and `unnamed_possible` may.
    """

    cities: tuple[City, ...]
    possible: tuple[City, ...] = ()
    unnamed: int = 0
    unnamed_possible: int = 0

    @property
    def count(self) -> int:
        """Return how many members certainly belong."""
        return len(self.cities) + self.unnamed

    @property
    def is_counted(self) -> bool:
        """Tell whether no other member can belong, so that the count is the whole count."""
        return not self.possible and not self.unnamed_possible

    @property
    def is_complete(self) -> bool:
        """Tell whether every member that can belong is named."""
        return self.is_counted and not self.unnamed


def all_of(*parts: Expression) -> Expression:
    """Return what lies in all of the sets; the same expression for the same parts in any order."""
    flat = {inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))}
    return next(iter(flat)) if len(flat) == 1 else And(tuple(sorted(flat, key=repr)))


def any_of(parts: Iterable[Expression]) -> Expression:
    """Return what lies in any of the sets; without sets every city, as nothing narrows."""
    flat = sorted(set(parts), key=repr)
    return EVERY if not flat else flat[0] if len(flat) == 1 else Or(tuple(flat))


def atoms(expression: Expression) -> Iterator[Atom]:
    """Yield the atoms of an expression."""
    match expression:
        case Atom():
            yield expression
        case Not(part):
            yield from atoms(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from atoms(part)


def terms(expression: Expression) -> tuple[Expression, ...]:
    """Return the parts that all must hold."""
    return expression.parts if isinstance(expression, And) else (expression,)


def admitted(expression: Expression, *kinds: str) -> tuple[Atom, ...]:
    """Return the atoms of these kinds to one of which a city must belong, none when they do not narrow."""
    return tuple(atom for term in terms(expression) if not isinstance(term, Not)
                 for atom in atoms(term) if atom.kind in kinds)  # fmt: skip


def ruled_out(expression: Expression, *kinds: str) -> tuple[Atom, ...]:
    """Return the atoms of these kinds to none of which a city may belong."""
    return tuple(term.part for term in terms(expression)
                 if isinstance(term, Not) and isinstance(term.part, Atom) and term.part.kind in kinds)  # fmt: skip


def without(expression: Expression, *kinds: str) -> Expression:
    """Return the expression without its terms of these kinds."""
    return all_of(*(term for term in terms(expression) if not {a.kind for a in atoms(term)} & set(kinds)))


def joined(knowledge: "Knowledge", *, new: bool) -> Expression:
    """Return who joined with the designation, or before it."""
    year = knowledge.document.as_of.year
    return Atom(YEAR, str(year)) if new else Atom(UNTIL, str(year - 1))


def from_mapping(knowledge: "Knowledge", raw: Mapping[str, Any]) -> Expression:
    """Return the set that a `count:` in facts.yml describes."""
    named = [Atom(kind, raw[kind]) for kind in (FIELD, COUNTRY) if kind in raw]
    dated = [joined(knowledge, new=raw["joined"] == "new")] if "joined" in raw else []
    return all_of(*named, *dated)


def holds(knowledge: "Knowledge", expression: Expression, city: City) -> bool:
    """Tell whether a city of known year belongs."""
    match expression:
        case And(parts):
            return all(holds(knowledge, part, city) for part in parts)
        case Or(parts):
            return any(holds(knowledge, part, city) for part in parts)
        case Not(part):
            return not holds(knowledge, part, city)
        case Atom(kind, id):
            return _is(knowledge, kind, id, city)


def _is(knowledge: "Knowledge", kind: str, id: str, city: City) -> bool:
    if kind in YEARS:
        year, limit = city.joined or 0, int(id)
        return year == limit if kind == YEAR else year >= limit if kind == SINCE else year <= limit
    if kind == GROUP:
        return city.country in knowledge.groups[id].countries
    if kind == REGION:
        return id in regions_of(knowledge, city.country)
    return id == {FIELD: city.field, COUNTRY: city.country, CITY: city.id}[kind]


@lru_cache(maxsize=_RECENT)
def evaluate(knowledge: "Knowledge", expression: Expression) -> Found:
    """Return who belongs to the set, in the announcement's order, and of whom it cannot be said."""
    known = placed(knowledge.cities, lambda city: (city.country, *regions_of(knowledge, city.country)))
    years = _open_years(knowledge, expression)
    told = [(city, _told(knowledge, expression, _in_time(city, years)))
            for city in _candidates(knowledge, expression, known)]  # fmt: skip
    unnamed = {True: 0, None: 0, False: 0}
    for count, strangers in _strangers(knowledge, expression, known, years):
        unnamed[_told(knowledge, expression, strangers)] += count
    return Found(
        tuple(city for city, belongs in told if belongs),
        tuple(city for city, belongs in told if belongs is None),
        unnamed[True], unnamed[None],
    )  # fmt: skip


def _told(knowledge: "Knowledge", expression: Expression, cases: Iterable[City]) -> bool | None:
    """Tell whether the city belongs in all cases that the announcement leaves open, in none, or in some."""
    verdicts = {holds(knowledge, expression, case) for case in cases}
    return verdicts.pop() if len(verdicts) == 1 else None


def _in_time(city: City, years: Iterable[int]) -> Iterable[City]:
    """Return a city as it may have joined: in its year, or in any that is left open."""
    if city.joined is not None:
        return (city,)
    return (City(city.id, city.country, city.field, year) for year in years)


def _open_years(knowledge: "Knowledge", expression: Expression) -> tuple[int, ...]:
    """Return years between the network's start and 2019, one at least on each side of every year named."""
    first, after_last = int(knowledge.facts["network.start"].value), knowledge.document.as_of.year
    named = {int(atom.id) for atom in atoms(expression) if atom.kind in YEARS}
    beside = {year + step for year in named for step in (-1, 0, 1)}
    return tuple(sorted({first, *(year for year in beside if first <= year < after_last)}))


def _candidates(knowledge: "Knowledge", expression: Expression, known: Placed) -> Iterable[City]:
    """Return the fewest cities among which all that belong are known to be."""
    keys = [_keys(knowledge, term) for term in terms(expression)]
    return min((known.any_of(key) for key in keys if key), key=len, default=known.every)


def _keys(knowledge: "Knowledge", term: Expression) -> set[str]:
    """Return the fields, countries and regions to one of which a term ties a city; none if it does not."""
    parts = term.parts if isinstance(term, Or) else (term,)
    tied = [part for part in parts if isinstance(part, Atom) and part.kind in (FIELD, *PLACES)]
    if len(tied) < len(parts):
        return set()
    return {key for atom in tied
            for key in (knowledge.groups[atom.id].countries if atom.kind == GROUP else (atom.id,))}  # fmt: skip


def _strangers(
    knowledge: "Knowledge", expression: Expression, known: Placed, years: Iterable[int]
) -> Iterator[tuple[int, Iterable[City]]]:
    """Yield how many members are only counted, those from before and the new ones, and what they may be."""
    before, after = (int(knowledge.facts[f"network.cities_{when}"].value) for when in ("before", "after"))
    this_year = knowledge.document.as_of.year
    new = len(known.any_of([this_year]))
    old = before - len(known.every) + new
    for count, open_ in ((old, years), (after - before - new, (this_year,))):
        if count > 0:
            yield count, _unlisted(knowledge, expression, open_)


def _unlisted(knowledge: "Knowledge", expression: Expression, years: Iterable[int]) -> Iterator[City]:
    """Yield every sort of city that is on no list of the announcement, as far as the expression tells them apart."""
    sorts = product(_told_apart(knowledge, expression), knowledge.fields, years)
    cases = (City("", country, field, year) for country, field, year in sorts)
    return (case for case in cases if not holds(knowledge, LISTED, case))


def _told_apart(knowledge: "Knowledge", expression: Expression) -> Iterable[str]:
    """Return one country of each sort that the places of an expression tell apart."""
    places = [atom for atom in atoms(expression) if atom.kind in PLACES]
    others = (country for country in knowledge.country_regions if country != JAPAN.id)
    if not places:
        return (next(others),)
    sorts: dict[tuple[bool, ...], str] = {}
    for country in others:
        sorts.setdefault(
            tuple(_is(knowledge, a.kind, a.id, City("", country, "", None)) for a in places), country
        )
    return sorts.values()
