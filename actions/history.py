"""Answers about the city's design history: all of it in order, one year, one event."""

from actions.answer import NOT_IN_SOURCE, Answer, answered, bullets
from actions.asking import Asking
from bot.knowledge import query
from bot.knowledge.model import Event

_NEXT = ("suggest-ifda", "suggest-reason", "suggest-plans")


def history(asking: Asking) -> Answer:
    """Tell the history in order; a year narrows it to what happened then."""
    events = tuple(asking.knowledge.events.values())
    intro = asking.say.text("history-overview")
    if len(asking.years) > 1 and (span := _between(asking)):
        return _told(asking, span)
    for year in asking.years:
        if year == asking.value("designation.date").year:
            return _designation_year(asking)
        if happened := query.events_in(asking.knowledge, year):
            return _told(asking, happened)
        intro = asking.say.text("history-year-none", year=year)
    lines = bullets([event_line(asking, event) for event in events])
    facts = [event.fact_id for event in events]
    return answered(f"{intro}\n{lines}", facts=facts, picture="timeline", suggestions=_NEXT)


def _between(asking: Asking) -> list[Event]:
    """Return the events that began between the years mentioned."""
    first, last = min(asking.years), max(asking.years)
    return [event for event in asking.knowledge.events.values() if first <= event.years[0] <= last]


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
    if asking.frame.has("next"):
        return _next_edition(asking, events)
    return _told(asking, events)


def _meant(asking: Asking) -> list[Event]:
    """Find the event by its subject when it is not named."""
    known = asking.knowledge.events
    if asking.frame.has("furniture"):
        return [known["ifda"]]
    if asking.frame.has("interior") or "ifi" in asking.frame.ids("organisation"):
        return [known["ifi_declaration"]]
    return [event for year in asking.years for event in query.events_in(asking.knowledge, year)]


def _told(asking: Asking, events: list[Event] | tuple[Event, ...]) -> Answer:
    lines = [event_line(asking, event) for event in events]
    facts = [event.fact_id for event in events]
    body = lines[0] if len(lines) == 1 else bullets(lines)
    times = None
    if "event.ifda" in facts and asking.frame.has("how_many", "times", "how_often"):
        times, facts = asking.say.text("event-times-ifda"), [*facts, "mayor.reason"]
    return answered(body, times, facts=facts, picture="timeline", suggestions=("suggest-history", *_NEXT))


def _next_edition(asking: Asking, events: list[Event]) -> Answer:
    """Coming editions are not in the announcement; what it says of the event may still help."""
    say = asking.say
    lines = tuple(event_line(asking, event) for event in events)
    facts = tuple(event.fact_id for event in events)
    ending = (say.text("event-next-unknown"), say.text("unstated-contact", **asking.contact()))
    return Answer(NOT_IN_SOURCE, (*lines, *ending), facts, suggestions=_NEXT, remember=True)


def event_line(asking: Asking, event: Event) -> str:
    """Return what the announcement says of an event, in one line."""
    say = asking.say
    years = say.listed(str(year) for year in event.years)
    month = say.month(event.month) if event.month else ""
    return say.text(
        f"event-{event.id}", year=event.years[0], years=years, every=event.every or 0, month=month,
        yearmonth=say.year_month(event.years[0], event.month) if event.month else "",
    )  # fmt: skip


ANSWERS = {"ask_history": history, "ask_event": one_event}
