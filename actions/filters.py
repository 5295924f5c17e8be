"""Turns the frame of a question into the set of member cities that it means."""

import re
import unicodedata
from collections.abc import Iterable

from actions.asking import Asking
from bot.knowledge.kinds import CITY, NOT, SINCE, UNTIL, YEAR
from bot.knowledge.sets import (
    COUNTRY,
    DESIGN,
    EVERY,
    FIELD,
    GROUP,
    JAPAN,
    PLACES,
    REGION,
    Atom,
    Expression,
    Not,
    all_of,
    any_of,
    evaluate,
    joined,
)


def city_set(asking: Asking) -> Expression:
    """Return which cities the question means."""
    frame = asking.frame
    fields = atoms(asking, ((FIELD, id) for id in frame.ids(FIELD)))
    if frame.has("design_city") and not fields:
        fields = [DESIGN]
    places = atoms(asking, (pair for pair in frame.entities if pair[0] in PLACES))
    if frame.has("domestic"):
        places.append(JAPAN)
    wanted = all_of(any_of(fields), any_of(places))
    if wanted == EVERY and not frame.entities:
        wanted = _by_number(asking)
    ruled_out = [Not(atom) for atom in atoms(asking, _ruled_out(asking))]
    wanted = all_of(wanted, *_time(asking), *ruled_out)
    return all_of(wanted, *_others(asking, wanted))


def atoms(asking: Asking, pairs: Iterable[tuple[str, str]]) -> list[Expression]:
    """Return entities as atoms; a region that is no region of the UN is a group of countries."""
    groups = asking.knowledge.groups
    return [Atom(GROUP if kind == REGION and id in groups else kind, id) for kind, id in dict.fromkeys(pairs)]


def _ruled_out(asking: Asking) -> list[tuple[str, str]]:
    kinds = (FIELD, COUNTRY, REGION, CITY, YEAR)
    return [(kind, id) for kind in kinds for id in asking.frame.ids(NOT + kind)]


def _by_number(asking: Asking) -> Expression:
    """Read "the 40 cities" and "the 31 cities" as what the announcement gives these numbers for."""
    given = {int(run) for run in re.findall(r"\d+", unicodedata.normalize("NFKC", asking.text))}
    if asking.value("design.cities_after") in given:
        return DESIGN
    if asking.value("design.cities_before") in given:
        return all_of(DESIGN, joined(asking.knowledge, new=False))
    return EVERY


def _time(asking: Asking) -> list[Expression]:
    """Read the years with "before" or "after", and "new" and "before" without a year."""
    frame, this_year = asking.frame, asking.knowledge.document.as_of.year
    if asking.since or asking.until:
        return _within(asking, this_year)
    years = tuple(year for year in asking.years if not (year == this_year and frame.has("after", "later")))
    if years and frame.has("before", "earlier"):
        return [_until(min(years) - 1)]
    if years and frame.has("after", "later"):
        return [_since(max(years) + 1)]
    if years:
        return [any_of(Atom(YEAR, str(year)) for year in years)]
    if frame.has("before", "earlier") and not frame.has("after"):
        return [joined(asking.knowledge, new=False)]  # "before this round" names the new one only to date
    # "Once the new ones had joined" there were all of them.
    return [joined(asking.knowledge, new=True)] if frame.has("new") and not frame.has("after") else []


def _within(asking: Asking, this_year: int) -> list[Expression]:
    """Read "since", "until" and both; "2019 or earlier" would be everything, and is read as before."""
    since, until = asking.since, asking.until
    if until is not None and until >= this_year and since is None and asking.frame.has("before", "earlier"):
        until = this_year - 1
    if since is not None and since == (until or this_year):
        return [Atom(YEAR, str(since))]
    return [*([_since(since)] if since is not None else []), *([_until(until)] if until is not None else [])]


def _since(year: int) -> Expression:
    return Atom(SINCE, str(year))


def _until(year: int) -> Expression:
    return Atom(UNTIL, str(year))


def _others(asking: Asking, wanted: Expression) -> list[Expression]:
    """Leave out the cities that "the others" are other than: those named, else ours, where they belong."""
    frame = asking.frame
    if not frame.has("other") or frame.ids(NOT + CITY):
        return []
    ours = (asking.home,) if frame.has("home") or not asking.follow_up else ()
    meant = evaluate(asking.knowledge, wanted).cities
    return [Not(Atom(CITY, city.id)) for city in meant if city.id in (frame.ids(CITY) or ours)]
