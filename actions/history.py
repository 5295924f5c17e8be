"""Answers about the city's design history: all of it in order, one year, one event."""

from collections.abc import Sequence

from actions.answer import NOT_IN_SOURCE, Answer, answered, bullets
from actions.asking import Asking
from bot.knowledge import query
from bot.knowledge.model import Event

_NEXT = ("suggest-ifda", "suggest-reason", "suggest-plans")
_UNSIGNED = frozenset({"symposium", "ifda", "design_week"})  # of the others it is said who took part


def history(asking: Asking) -> Answer:
    """Tell the history in order; a year or a time between years narrows it to what happened then."""
    intro = asking.say.text("history-overview")
    if span := _span(asking):
        if happened := _happened(asking, *span):
            return happened
        first, last = span
        if first == last:
            intro = asking.say.text("history-year-none", year=first)
    events = tuple(asking.knowledge.events.values())
    lines = bullets([event_line(asking, event) for event in events])
    facts = [event.fact_id for event in events]
    return answered(f"{intro}\n{lines}", facts=facts, picture="timeline", suggestions=_NEXT)


def _span(asking: Asking) -> tuple[int, int] | None:
    """Return the first and the last year that the question means, or None when it names no year."""
    if asking.since or asking.until:
        return asking.since or 0, asking.until or asking.knowledge.document.as_of.year
    if not asking.years:
        return None
    first, last = min(asking.years), max(asking.years)
    if asking.frame.has("before", "earlier"):
        return 0, first - 1
    if asking.frame.has("after", "later"):
        return last + 1, asking.knowledge.document.as_of.year
    return first, last


def _happened(asking: Asking, first: int, last: int) -> Answer | None:
    """Tell what the announcement places in these years; who joined only for the one year asked for."""
    events = [event for event in asking.knowledge.events.values() if _began(event, first, last)]
    designated = first <= asking.value("designation.date").year <= last
    if designated and (not events or first == last):
        return _designation_year(asking)
    if events:
        return _told(asking, events, designated=designated)
    told = _of_the_network(asking, first) if first == last else []
    lines = [line for line, _ in told]
    body = lines[0] if len(lines) == 1 else bullets(lines)
    facts = [fact for _, fact in told]
    more = ("suggest-history", *_NEXT)
    return answered(body, facts=facts, picture="timeline", suggestions=more) if told else None


def _began(event: Event, first: int, last: int) -> bool:
    return any(first <= year <= last for year in event.years)


def _of_the_network(asking: Asking, year: int) -> list[tuple[str, str]]:
    """Return what happened to the network in a year without events of the city: its start, new members."""
    say, start = asking.say, asking.value("network.start")
    if year == start:
        return [(say.text("network-start", year=start), "network.start")]
    return [
        (say.text("city-year", city=say.name("city", city.id), year=year, field=say.name("field", city.field)),
         city.fact_id)
        for city in query.joined_in(asking.knowledge, year)
        if city.id != asking.home
    ]  # fmt: skip


def _designation_year(asking: Asking) -> Answer:
    say = asking.say
    line = say.text("designation-overview", date=say.date(asking.value("designation.date")))
    return answered(
        line,
        facts=["designation.date", "designation.field", f"city.{asking.home}"],
        suggestions=_NEXT,
    )


def one_event(asking: Asking) -> Answer:
    """Tell what the announcement says of the events named."""
    events = [asking.knowledge.events[id] for id in asking.frame.ids("event")]
    if not events:
        events = _meant(asking)
    if not events:
        return history(asking)
    if unknown := unknown_of(asking, events):
        return _with_unknown(asking, events, unknown)
    return _told(asking, events)


def _meant(asking: Asking) -> list[Event]:
    """Find the event by its subject when it is not named."""
    known = asking.knowledge.events
    if asking.frame.has("furniture"):
        return [known["ifda"]]
    if asking.frame.has("interior") or "ifi" in asking.frame.ids("organisation"):
        return [known["ifi_declaration"]]
    return [event for year in asking.years for event in query.events_in(asking.knowledge, year)]


def _told(asking: Asking, events: Sequence[Event], *, designated: bool = False) -> Answer:
    """Tell events, and after them the designation when it falls into the time asked about."""
    lines = [event_line(asking, event, alone=True) for event in events]
    facts = [event.fact_id for event in events]
    if designated:
        day = asking.say.date(asking.value("designation.date"))
        lines, facts = [*lines, asking.say.text("designation-date", date=day)], [*facts, "designation.date"]
    body = lines[0] if len(lines) == 1 else bullets(lines)
    times = None
    if "event.ifda" in facts and asking.frame.has("how_many", "times", "how_often"):
        times, facts = asking.say.text("event-times-ifda"), [*facts, "mayor.reason"]
    return answered(body, times, facts=facts, picture="timeline", suggestions=("suggest-history", *_NEXT))


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
    return unknown


def _with_unknown(asking: Asking, events: Sequence[Event], unknown: list[str]) -> Answer:
    """Tell the event, which may help, before what is not known of it."""
    lines = tuple(event_line(asking, event, alone=True) for event in events)
    facts = tuple(event.fact_id for event in events)
    contact = asking.say.text("unstated-contact", **asking.contact())
    paragraphs = (*lines, " ".join(unknown), contact)
    return Answer(NOT_IN_SOURCE, paragraphs, facts, suggestions=_NEXT, remember=True)


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


ANSWERS = {"ask_history": history, "ask_event": one_event}
