"""Puts a set of member cities into words: "design cities in Asia outside China that joined in 2019"."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from actions.asking import Asking
from bot.knowledge.kinds import CITY, SINCE, UNTIL, YEAR, YEARS
from bot.knowledge.model import City
from bot.knowledge.sets import (
    COUNTRY,
    FIELD,
    PLACES,
    Atom,
    Expression,
    Found,
    admitted,
    all_of,
    atoms,
    evaluate,
    ruled_out,
    terms,
    without,
)


def spoken(asking: Asking, wanted: Expression, found: Found) -> Expression:
    """Return the set as it is said: with the field that all cities found share, where none was asked for.

    A single city of a complete list keeps its field for the brackets ("Sapporo (Media Arts)").
    """
    shared = {city.field for city in found.cities}
    alone = len(found.cities) == 1 and names_all(asking, wanted)
    asked = any(atom.kind == FIELD for atom in atoms(wanted))
    if asked or found.unnamed or len(shared) != 1 or alone:
        return wanted
    return all_of(wanted, Atom(FIELD, shared.pop()))


def names_all(asking: Asking, wanted: Expression) -> bool:
    """Tell whether the announcement names every city of the set, whatever year it may have joined in."""
    found = evaluate(asking.knowledge, without(wanted, *YEARS))
    return not (found.unnamed or found.unnamed_possible)


def variables(asking: Asking, wanted: Expression, count: int, *, known: bool = False) -> dict[str, str | int]:
    """Return what the catalog's sentences about a set are made of.

    `cities` is the noun phrase, `plain` the same without its time, `joined` that time ("in 2019"), `without`
    what is ruled out, `timed` whether there is a time, `count` the number of cities and `number` that in words;
    `known`: whether it speaks only of the cities whose joining year is known.
    """
    parts = _parts(asking, wanted, count)
    say = asking.say
    return {
        "cities": say.text("phrase", **parts), "plain": say.text("phrase", **{**parts, "timed": "no"}),
        "joined": parts["joined"], "without": parts["without"], "timed": parts["timed"], "count": count,
        "number": say.text("part-number", count=count), "known": "yes" if known else "no",
    }  # fmt: skip


def _parts(asking: Asking, wanted: Expression, count: int) -> dict[str, str | int]:
    fields = [atom.id for atom in admitted(wanted, FIELD)]
    fields = [id for id in asking.knowledge.fields if id in fields]
    place = asking.say.together(_places(asking, admitted(wanted, *PLACES)))
    joined = _joined(asking, wanted)
    return {
        "id": "none" if not fields else fields[0] if len(fields) == 1 else "several",
        "field": _fields(asking, fields), "place": place, "where": "yes" if place else "no", "joined": joined,
        "timed": "yes" if joined else "no", "without": _without(asking, wanted, bool(place)), "count": count,
    }  # fmt: skip


def _fields(asking: Asking, ids: Collection[str]) -> str:
    say = asking.say
    return say.together(say.text("phrase-field", id=id, field=say.name("field", id)) for id in ids)


def _places(asking: Asking, named: Collection[Atom]) -> list[str]:
    return [place(asking, id) for id in sorted({atom.id for atom in named})]


def place(asking: Asking, id: str) -> str:
    """Return a country, region or group as it stands within a sentence ("the Philippines")."""
    known = asking.knowledge
    kind = "region" if id in known.regions or id in known.groups else "country"
    return asking.say.text("phrase-place", id=id, name=asking.say.name(kind, id))


def _joined(asking: Asking, wanted: Expression) -> str:
    """Return the time of joining as an adverbial ("in 2019"), empty when the set has none."""
    say, year = asking.say, asking.knowledge.document.as_of.year
    years = sorted({int(atom.id) for atom in admitted(wanted, YEAR)})
    first = max((int(atom.id) for atom in admitted(wanted, SINCE)), default=None)
    last = min((int(atom.id) for atom in admitted(wanted, UNTIL)), default=None)
    if years == [year]:
        return say.text("phrase-joined-new", year=year)
    if years:
        return say.text(
            "phrase-joined-in", years=say.together(say.text("part-year", year=each) for each in years)
        )
    if first is not None and last is not None:
        return say.text("phrase-joined-between", year=first, last=last)
    if first is not None:
        return say.text("phrase-joined-since", year=first)
    if last is not None:
        return say.text("phrase-joined-before", year=last + 1)
    return _not_joined(asking, wanted)


def _not_joined(asking: Asking, wanted: Expression) -> str:
    """Return "in another year than 2019" where a year is ruled out."""
    years = sorted({int(atom.id) for atom in ruled_out(wanted, YEAR)})
    told = asking.say.together(asking.say.text("part-year", year=year) for year in years)
    return asking.say.text("phrase-joined-not", years=told) if years else ""


def _without(asking: Asking, wanted: Expression, within: bool) -> str:
    """Return all that is ruled out; `within`: the phrase also names a place."""
    say = asking.say
    out = {atom.id for atom in ruled_out(wanted, FIELD)}
    fields = [id for id in asking.knowledge.fields if id in out]
    places, named = ruled_out(wanted, *PLACES), ruled_out(wanted, CITY)
    told = []
    if places:
        kind = "country" if all(atom.kind == COUNTRY for atom in places) else "region"
        what = say.together(_places(asking, places))
        told.append(say.text("phrase-without-place", what=what, kind=kind, where="yes" if within else "no"))
    if fields:
        told.append(say.text("phrase-without-field", what=_fields(asking, fields)))
    if named:
        what = say.together(say.name("city", id) for id in sorted(atom.id for atom in named))
        told.append(say.text("phrase-without-city", what=what))
    return "".join(told)


@dataclass(frozen=True)
class Shown:
    """Which details stand in brackets behind the cities of a list."""

    country: bool = True
    field: bool = False
    year: bool = True
    odd_field: bool = False  # the field of those alone that are not in the field of design, as most are


def shown(wanted: Expression, found: Sequence[City], grouped: str | None) -> Shown:
    """Return the details that neither the question nor the list's headings say already."""
    fields = {city.field for city in found}
    one_country = [atom.kind for atom in admitted(wanted, *PLACES)] == [COUNTRY]
    one_year = len(admitted(wanted, YEAR)) == 1
    said = len(admitted(wanted, FIELD)) == 1 or grouped == "field"
    return Shown(
        country=not one_country,
        field=not said and grouped is None and (len(fields) > 1 or len(found) == 1),
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


def groups_named(wanted: Expression, kind: str) -> list[str]:
    """Return the groups of countries that a set names, on whose definition its cities depend."""
    return list(dict.fromkeys(atom.id for term in terms(wanted) for atom in atoms(term) if atom.kind == kind))
