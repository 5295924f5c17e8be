"""Turns the frame of a question into a filter over the member cities, and a filter into words."""

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
    wanted = _with_time(asking, wanted)
    return _without(asking, wanted)


def _with_time(asking: Asking, wanted: CityFilter) -> CityFilter:
    """Read the years with "before" or "after", and "new" and "before" without a year."""
    frame, this_year = asking.frame, asking.knowledge.document.as_of.year
    years = tuple(year for year in asking.years if not (year == this_year and frame.has("after", "later")))
    if years == (this_year,) and not frame.has("before", "earlier"):
        return replace(wanted, joined=NEW)
    if years:
        if frame.has("before", "earlier"):
            return replace(wanted, before_year=min(years))
        if frame.has("after", "later"):
            return replace(wanted, after_year=max(years))
        return replace(wanted, years=frozenset(years))
    if frame.has("before", "earlier") and not frame.has("after"):
        return replace(wanted, joined=OLD)  # "before this round" names the new one only to date
    return replace(wanted, joined=NEW) if frame.has("new") else wanted


def _without(asking: Asking, wanted: CityFilter) -> CityFilter:
    """Leave out what the question rules out, and the city itself when it asks for the others."""
    frame = asking.frame
    exclude = set(frame.ids(f"{NOT}city"))
    if frame.has("other") and not exclude:
        exclude = set(frame.ids("city")) or {asking.home}
    without = {id for kind in ("field", "country", "region") for id in frame.ids(NOT + kind)}
    return replace(wanted, exclude=frozenset(exclude), without=frozenset(without))


def scope(asking: Asking, wanted: CityFilter) -> str:
    """Return the filter in words: "Design · Brazil · joined in 2019"."""
    say = asking.say
    labels = [say.name("field", id) for id in asking.knowledge.fields if id in wanted.fields]
    labels += [say.name("country", id) for id in sorted(wanted.countries)]
    labels += [say.name("region", id) for id in sorted(wanted.regions)]
    labels += [say.text("part-joined-year", year=year) for year in sorted(wanted.years)]
    labels += _time_labels(asking, wanted)
    labels += [say.text("part-without", what=_place(asking, id)) for id in sorted(wanted.without)]
    labels += [say.text("part-without", what=say.name("city", id)) for id in sorted(wanted.exclude)]
    return say.text("part-separator").join(labels or [say.text("part-all-fields")])


def _time_labels(asking: Asking, wanted: CityFilter) -> list[str]:
    say, labels = asking.say, []
    if wanted.joined is not None:
        labels.append(say.text("part-joined-new" if wanted.joined == NEW else "part-joined-before"))
    if wanted.before_year is not None:
        labels.append(say.text("part-joined-before-year", year=wanted.before_year))
    if wanted.after_year is not None:
        labels.append(say.text("part-joined-after-year", year=wanted.after_year))
    return labels


def _place(asking: Asking, id: str) -> str:
    for kind in ("country", "region", "field"):
        try:
            return asking.say.name(kind, id)
        except KeyError:
            continue
    return id
