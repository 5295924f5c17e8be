"""Puts a filter over the member cities into words: "design cities in Asia outside China that joined in 2019"."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from actions.asking import Asking
from bot.knowledge import query
from bot.knowledge.model import City
from bot.knowledge.query import NEW, OLD, CityFilter


def spoken(asking: Asking, wanted: CityFilter, found: Collection[City]) -> CityFilter:
    """Return the filter as it is said: with the field that all cities found share, where none was asked for.

    A single city of a complete list keeps its field for the brackets ("Sapporo (Media Arts)").
    """
    shared = {city.field for city in found}
    alone = len(found) == 1 and query.is_complete(asking.knowledge, wanted)
    if wanted.fields or wanted.without & set(asking.knowledge.fields) or len(shared) != 1 or alone:
        return wanted
    return replace(wanted, fields=frozenset(shared))


def variables(asking: Asking, wanted: CityFilter, count: int) -> dict[str, str | int]:
    """Return what the catalog's sentences about a filter are made of.

    `cities` is the noun phrase, `plain` the same without its time, `joined` that time ("in 2019"), `without`
    what is ruled out, `timed` whether there is a time, `count` the number of cities and `number` that in words.
    """
    parts = _parts(asking, wanted, count)
    say = asking.say
    return {
        "cities": say.text("phrase", **parts), "plain": say.text("phrase", **{**parts, "timed": "no"}),
        "joined": parts["joined"], "without": parts["without"], "timed": parts["timed"], "count": count,
        "number": say.text("part-number", count=count),
    }  # fmt: skip


def _parts(asking: Asking, wanted: CityFilter, count: int) -> dict[str, str | int]:
    say = asking.say
    fields = [id for id in asking.knowledge.fields if id in wanted.fields]
    place = say.together(_places(asking, wanted.countries | wanted.regions))
    joined = _joined(asking, wanted)
    return {
        "id": "none" if not fields else fields[0] if len(fields) == 1 else "several",
        "field": _fields(asking, fields), "place": place, "where": "yes" if place else "no", "joined": joined,
        "timed": "yes" if joined else "no", "without": _without(asking, wanted, bool(place)), "count": count,
    }  # fmt: skip


def _fields(asking: Asking, ids: Collection[str]) -> str:
    say = asking.say
    return say.together(say.text("phrase-field", id=id, field=say.name("field", id)) for id in ids)


def _places(asking: Asking, ids: Collection[str]) -> list[str]:
    return [place(asking, id) for id in sorted(ids)]


def place(asking: Asking, id: str) -> str:
    """Return a country or region as it stands within a sentence ("the Philippines")."""
    kind = "region" if id in asking.knowledge.regions else "country"
    return asking.say.text("phrase-place", id=id, name=asking.say.name(kind, id))


def _joined(asking: Asking, wanted: CityFilter) -> str:
    """Return the time of joining as an adverbial ("in 2019"), empty when the filter has none."""
    say, year = asking.say, asking.knowledge.document.as_of.year
    if wanted.joined == NEW:
        return say.text("phrase-joined-new", year=year)
    if wanted.years:
        years = say.together(say.text("part-year", year=each) for each in sorted(wanted.years))
        return say.text("phrase-joined-in", years=years)
    first, last = wanted.from_year, wanted.to_year
    if wanted.joined == OLD:
        last = min(last or year, year - 1)
    if first is not None and last is not None:
        return say.text("phrase-joined-between", year=first, last=last)
    if first is not None:
        return say.text("phrase-joined-since", year=first)
    return say.text("phrase-joined-before", year=last + 1) if last is not None else ""


def _without(asking: Asking, wanted: CityFilter, within: bool) -> str:
    """Return all that is ruled out; `within`: the phrase also names a place."""
    say = asking.say
    fields = [id for id in asking.knowledge.fields if id in wanted.without]
    places = wanted.without - set(fields)
    kind = "region" if places & set(asking.knowledge.regions) else "country"
    told = []
    if places:
        what = say.together(_places(asking, places))
        told.append(say.text("phrase-without-place", what=what, kind=kind, where="yes" if within else "no"))
    if fields:
        told.append(say.text("phrase-without-field", what=_fields(asking, fields)))
    if wanted.exclude:
        what = say.together(say.name("city", id) for id in sorted(wanted.exclude))
        told.append(say.text("phrase-without-city", what=what))
    return "".join(told)


@dataclass(frozen=True)
class Shown:
    """Which details stand in brackets behind the cities of a list."""

    country: bool = True
    field: bool = False
    year: bool = True
    odd_field: bool = False  # the field of those alone that are not in the field of design, as most are


def shown(wanted: CityFilter, found: Sequence[City], grouped: str | None) -> Shown:
    """Return the details that neither the question nor the list's headings say already."""
    fields = {city.field for city in found}
    one_country = len(wanted.countries) == 1 and not wanted.regions
    one_year = wanted.joined == NEW or len(wanted.years) == 1
    said = len(wanted.fields) == 1 or grouped == "field"
    return Shown(
        country=not one_country,
        field=not said and grouped is None,
        year=not one_year,
        odd_field=not said and grouped is not None and len(fields) > 1,
    )


def city_line(asking: Asking, city: City, details: Shown | None = None) -> str:
    """Return a city with details in brackets: "Kobe (Japan, Design, 2008)"; all of them are optional."""
    say, chosen = asking.say, details or Shown()
    name, country = say.name("city", city.id), say.name("country", city.country)
    told = [country] if chosen.country and country != name else []
    if chosen.field or (chosen.odd_field and city.field != "design"):
        told.append(say.name("field", city.field))
    if chosen.year and city.joined is not None:
        told.append(say.text("part-joined", year=city.joined))
    comma = say.text("part-comma")
    return say.text("part-details", city=name, details=comma.join(told)) if told else name
