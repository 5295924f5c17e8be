"""The card of an event: what, when, how often, what for, with whom; what is wrongly claimed of it gets its no."""

from collections.abc import Sequence
from dataclasses import replace

from actions import polarity
from actions.answer import NOT_IN_SOURCE, Answer, answered, bullets
from actions.asking import Asking
from actions.periods import is_edition
from bot.knowledge.model import Event

NEXT = ("suggest-ifda", "suggest-reason", "suggest-plans")
COUNTED = "ifda"  # the mayor says how many times it was held
_UNSIGNED = frozenset({"symposium", "ifda", "design_week"})  # of the others it is said who took part
_RHYTHMS = (1, 2, 3)  # years that the lexicon of a language has in words


def event_line(asking: Asking, event: Event, alone: bool = False) -> str:
    """Return what the announcement says of an event: a line of a list, or sentences that stand `alone`."""
    say = asking.say
    month = say.month(event.month) if event.month else ""
    return say.text(
        f"event-{event.id}-told" if alone else f"event-{event.id}",
        year=event.years[0], years=say.together(say.text("part-year", year=year) for year in event.years),
        every=event.every or 0, month=month,
        yearmonth=say.year_month(event.years[0], event.month) if event.month else "",
    )  # fmt: skip


def told(asking: Asking, events: Sequence[Event]) -> Answer:
    """Tell events: one in sentences, several in lines."""
    lines = [event_line(asking, event, alone=True) for event in events]
    body = lines[0] if len(lines) == 1 else bullets(lines)
    facts = [event.fact_id for event in events]
    times = _times(asking, events)
    if any(event.id == COUNTED for event in events):
        facts.append("mayor.reason")
    claim = _claimed(asking, events[0]) if len(events) == 1 else None
    more = ("suggest-history", *NEXT)
    return answered(
        claim, body, times, years_between(asking, events), facts=facts, picture="timeline", suggestions=more
    )


def _times(asking: Asking, events: Sequence[Event]) -> str | None:
    """Say how many times an event was held: of one the mayor says it, of the others nobody."""
    if any(event.id == COUNTED for event in events):
        return asking.say.text("event-times-ifda")
    asked = asking.frame.has("times") or asking.mentions("times") or asking.frame.has("how_many")
    unknown = asked and any(event.every for event in events)
    return asking.say.text("event-times-unknown") if unknown else None


def years_between(asking: Asking, events: Sequence[Event]) -> str | None:
    """Say how many years lie between two beginnings, or one and the designation, where that is asked."""
    years = {event.years[0] for event in events}
    if asking.frame.has("member") or asking.frame.ids("city"):
        years.add(asking.value("designation.date").year)
    if len(years) != 2 or not asking.mentions("between"):
        return None
    first, last = sorted(years)
    return asking.say.text("years-between", first=first, last=last, count=last - first)


def _claimed(asking: Asking, event: Event) -> str | None:
    """Return yes or no to a year, a number of times or a rhythm that the question names, where it names one."""
    for kind, value, holds in _claims(asking, event):
        if not holds:
            return polarity.said(
                asking, asking.say.text(f"event-not-{kind}", asked=value, every=value), verdict=False
            )
    for kind, value, _ in _claims(asking, event):
        if polarity.asked(replace(asking, foreign=())):  # "10回": the number was understood
            return polarity.said(
                asking, asking.say.text(f"event-is-{kind}", asked=value, every=value), verdict=True
            )
    return None


def _claims(asking: Asking, event: Event) -> list[tuple[str, int, bool]]:
    """Return what the question says of an event: the kind, the value, whether it holds."""
    aside = asking.frame.has("member", "before", "after", "earlier", "later")  # the year is of something else
    found = [("year", year, _in_year(asking, event, year)) for year in asking.claimed if not aside]
    if event.id == COUNTED and (times := asking.number("times")):
        found.append(("times", times, times == asking.value("mayor.reason")["times"]))
    if every := rhythm(asking):
        found.append(("every", every, every == event.every))
    return found


def _in_year(asking: Asking, event: Event, year: int) -> bool:
    """Tell whether an event is placed in a year; its beginning is in one year alone."""
    beginning = asking.frame.has("start", "first", "new") or year in map(int, asking.frame.ids("since"))
    return year == event.years[0] if beginning else is_edition(event, year)


def rhythm(asking: Asking) -> int | None:
    """Return every how many years something is said to take place."""
    return asking.number("every") or next((n for n in _RHYTHMS if asking.mentions(f"every-{n}")), None)


def unknown_of(asking: Asking, events: Sequence[Event]) -> list[str]:
    """Say which of the things asked about an event the announcement does not tell: dates, venue, organiser."""
    say, frame = asking.say, asking.frame
    unknown = []
    coming = frame.has("next") or (frame.has("now") and frame.has("when"))
    if coming and not frame.has("where", "who"):
        unknown.append(say.text("event-next-unknown"))
    if frame.has("where") and not frame.has("when"):
        unknown.append(say.text("event-venue-unknown"))
    if frame.has("who") and frame.has("held") and all(event.id in _UNSIGNED for event in events):
        unknown.append(say.text("event-organiser-unknown"))
    if asking.claims_later:
        unknown.append(say.text("later-unknown", date=asking.as_of))
    return unknown


def with_unknown(asking: Asking, events: Sequence[Event], unknown: list[str]) -> Answer:
    """Tell the event, which may help, before what is not known of it; a later year is owned first."""
    lines = tuple(event_line(asking, event, alone=True) for event in events)
    facts = tuple(event.fact_id for event in events)
    contact = asking.say.text("unstated-contact", **asking.contact())
    owned = asking.say.sentences(*unknown)
    paragraphs = (owned, *lines, contact) if asking.claims_later else (*lines, owned, contact)
    return Answer(NOT_IN_SOURCE, paragraphs, facts, suggestions=NEXT, remember=True)
