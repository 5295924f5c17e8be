"""Turns the frame of a question into a filter over the member cities, and a filter into words."""

import re
import unicodedata
from dataclasses import replace

from actions.asking import Asking
from bot.knowledge.frame import NOT
from bot.knowledge.query import NEW, OLD, CityFilter

JAPAN = "JP"


def city_filter(asking: Asking) -> CityFilter:
    """Return which cities the question means."""
    frame = asking.frame
    fields = set(frame.ids("field"))
    if frame.has("design_city") and not fields:
        fields = {"design"}
    countries = set(frame.ids("country"))
    if frame.has("domestic"):
        countries.add(JAPAN)
    wanted = CityFilter(
        fields=frozenset(fields),
        countries=frozenset(countries),
        regions=frozenset(frame.ids("region")),
    )
    if wanted.is_empty and not asking.frame.entities:
        wanted = _by_number(asking, wanted)
    wanted = _with_time(asking, wanted)
    return _without(asking, wanted)


def _by_number(asking: Asking, wanted: CityFilter) -> CityFilter:
    """Read "the 40 cities" and "the 31 cities" as what the announcement gives these numbers for."""
    given = {int(run) for run in re.findall(r"\d+", unicodedata.normalize("NFKC", asking.text))}
    if asking.value("design.cities_after") in given:
        return replace(wanted, fields=frozenset({"design"}))
    if asking.value("design.cities_before") in given:
        return replace(wanted, fields=frozenset({"design"}), joined=OLD)
    return wanted


def _with_time(asking: Asking, wanted: CityFilter) -> CityFilter:
    """Read the years with "before" or "after", and "new" and "before" without a year."""
    frame, this_year = asking.frame, asking.knowledge.document.as_of.year
    if asking.since or asking.until:
        return _within(asking, wanted, this_year)
    years = tuple(year for year in asking.years if not (year == this_year and frame.has("after", "later")))
    if years == (this_year,) and not frame.has("before", "earlier"):
        return replace(wanted, joined=NEW)
    if years:
        if frame.has("before", "earlier"):
            return replace(wanted, to_year=min(years) - 1)
        if frame.has("after", "later"):
            return replace(wanted, from_year=max(years) + 1)
        return replace(wanted, years=frozenset(years))
    if frame.has("before", "earlier") and not frame.has("after"):
        return replace(wanted, joined=OLD)  # "before this round" names the new one only to date
    return replace(wanted, joined=NEW) if frame.has("new") else wanted


def _within(asking: Asking, wanted: CityFilter, this_year: int) -> CityFilter:
    """Read "since", "until" and both; until the year before the designation's is simply before it."""
    if asking.since is None and asking.until == this_year - 1:
        return replace(wanted, joined=OLD)
    if asking.since == this_year:
        return replace(wanted, joined=NEW)
    return replace(wanted, from_year=asking.since, to_year=asking.until)


def _without(asking: Asking, wanted: CityFilter) -> CityFilter:
    """Leave out what the question rules out, and the city itself when it asks for the others."""
    frame = asking.frame
    exclude = set(frame.ids(f"{NOT}city"))
    if frame.has("other") and not exclude:
        exclude = set(frame.ids("city")) or {asking.home}
    without = {id for kind in ("field", "country", "region") for id in frame.ids(NOT + kind)}
    return replace(wanted, exclude=frozenset(exclude), without=frozenset(without))
