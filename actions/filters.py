"""Turns the frame of a question into a filter over the member cities, and a filter into words."""

from dataclasses import replace

from actions.asking import Asking
from bot.knowledge.query import NEW, OLD, CityFilter

JAPAN = "JP"


def city_filter(asking: Asking) -> CityFilter:
    """Return which cities the question means."""
    frame = asking.frame
    fields = set(frame.ids("field"))
    if frame.has("design_city", "creative_city") and not fields and frame.has("design_city"):
        fields = {"design"}
    countries = set(frame.ids("country"))
    if frame.has("domestic") or (frame.has("domestic") and not countries):
        countries.add(JAPAN)
    wanted = CityFilter(
        fields=frozenset(fields), countries=frozenset(countries), regions=frozenset(frame.ids("region"))
    )
    wanted = _with_time(asking, wanted)
    return _without(asking, wanted)


def _with_time(asking: Asking, wanted: CityFilter) -> CityFilter:
    """Read the years with "before" or "after", and "new" and "before" without a year."""
    frame, years = asking.frame, asking.years
    if years:
        if frame.has("before", "earlier"):
            return replace(wanted, before_year=min(years))
        if frame.has("after", "later"):
            return replace(wanted, after_year=max(years))
        return replace(wanted, years=frozenset(years))
    if frame.has("new"):
        return replace(wanted, joined=NEW)
    if frame.has("before", "earlier") and not frame.has("after"):
        return replace(wanted, joined=OLD)
    return wanted


def _without(asking: Asking, wanted: CityFilter) -> CityFilter:
    """Read "other than": the home city is left out, or a field or place is ruled out."""
    frame = asking.frame
    mentioned = frozenset(id for id in frame.ids("city"))
    if frame.has("other") and not (wanted.countries or wanted.regions):
        return replace(wanted, exclude=mentioned or frozenset({asking.home}))
    if frame.has("other") and mentioned:
        return replace(wanted, exclude=mentioned)
    if frame.has("not", "other") and (wanted.countries or wanted.regions):
        return replace(wanted, countries=frozenset(), regions=frozenset(), without=wanted.countries | wanted.regions)
    return wanted


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
