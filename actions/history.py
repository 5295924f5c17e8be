"""Answers about the city's design history: all of it in order, a time of it, one event."""

from actions import designation
from actions.answer import NOT_IN_SOURCE, Answer, answered, bullets
from actions.asking import Asking
from actions.events import NEXT, event_line, rhythm, told, unknown_of, with_unknown
from actions.periods import begun, going_on, span
from bot.knowledge import query
from bot.knowledge.model import Event


def history(asking: Asking) -> Answer:
    """Tell the history in order; a year or a time between years narrows it to what happened then."""
    named = asking.frame.ids("event")
    if designation.is_meant(asking):
        return designation.designation_date(asking)
    if named and len(named) < len(asking.knowledge.events) and not asking.mentions("timeline"):
        return one_event(asking)
    meant = None if asking.mentions("timeline") else span(asking)
    if meant is None:
        return timeline(asking, asking.say.text("history-overview"))
    if asking.claims_later:
        return _later(asking)
    return _happened(asking, *meant) or timeline(asking, _nothing(asking, *meant))


def timeline(asking: Asking, intro: str) -> Answer:
    """Return all events in order, and last the designation to which they led."""
    events = tuple(asking.knowledge.events.values())
    lines = [event_line(asking, event) for event in events]
    body = f"{intro}\n{bullets([*lines, _designation_line(asking)])}"
    facts = [*(event.fact_id for event in events), "designation.date"]
    return answered(body, facts=facts, picture="timeline", suggestions=NEXT)


def _designation_line(asking: Asking) -> str:
    return asking.say.text("history-designation", day=asking.say.weekday(asking.value("designation.date")))


def _nothing(asking: Asking, first: int, last: int) -> str:
    """Say that the announcement has nothing for these years."""
    if first == last:
        return asking.say.text("history-year-none", year=first)
    if not first:
        return asking.say.text("history-before-none", year=last + 1)
    return asking.say.text("history-years-none", first=first, last=last)


def _later(asking: Asking) -> Answer:
    """Say that the announcement knows nothing of a year after it."""
    contact = asking.say.text("unstated-contact", **asking.contact())
    line = asking.say.text("later-unknown", date=asking.as_of)
    return Answer(NOT_IN_SOURCE, (line, contact), suggestions=("suggest-history", *NEXT), remember=True)


def _happened(asking: Asking, first: int, last: int) -> Answer | None:
    """Tell what the announcement places in these years; who joined only for the one year asked for."""
    known = asking.knowledge.events.values()
    events = [event for event in known if begun(event, first, last)]
    designated = first <= asking.value("designation.date").year <= last
    if designated and (not events or first == last):
        return designation.overview(asking)
    if events:
        return (
            told(asking, events)
            if len(events) == 1 and not designated
            else _period(asking, events, designated)
        )
    if first == last and (joined := _of_the_network(asking, first)):
        return joined
    held = [event for event in known if going_on(event, first, last)]
    return told(asking, held) if held else None


def _period(asking: Asking, events: list[Event], designated: bool) -> Answer:
    """Return the events of a time in order, and the designation when it falls into it."""
    lines, facts = [event_line(asking, event) for event in events], [event.fact_id for event in events]
    if designated:
        lines, facts = [*lines, _designation_line(asking)], [*facts, "designation.date"]
    body = f"{asking.say.text('history-overview')}\n{bullets(lines)}"
    return answered(body, facts=facts, picture="timeline", suggestions=("suggest-history", *NEXT))


def _of_the_network(asking: Asking, year: int) -> Answer | None:
    """Return what happened to the network in a year without events of the city: its start, new members."""
    say, start = asking.say, asking.value("network.start")
    if year == start:
        found = [(say.text("network-start", year=start), "network.start")]
    else:
        found = [(say.text("city-year", city=say.name("city", city.id), year=year, field=say.name("field", city.field)),
                 city.fact_id) for city in query.joined_in(asking.knowledge, year)]  # fmt: skip
    lines, facts = [line for line, _ in found], [fact for _, fact in found]
    body = lines[0] if len(lines) == 1 else bullets(lines)
    return answered(body, facts=facts, suggestions=("suggest-history", *NEXT)) if found else None


def one_event(asking: Asking) -> Answer:
    """Tell what the announcement says of the events named; of no event named, the history."""
    events = [asking.knowledge.events[id] for id in asking.frame.ids("event")] or _meant(asking)
    if not events:
        return history(asking)
    if unknown := unknown_of(asking, events):
        return with_unknown(asking, events, unknown)
    return told(asking, events)


def _meant(asking: Asking) -> list[Event]:
    """Find the event by its subject, its rhythm or its first year when it is not named."""
    known = asking.knowledge.events
    if asking.frame.has("furniture"):
        return [known["ifda"]]
    if asking.frame.has("interior") or "ifi" in asking.frame.ids("organisation"):
        return [known["ifi_declaration"]]
    if every := rhythm(asking):
        return [event for event in known.values() if event.every == every]
    return [event for year in asking.years for event in query.events_in(asking.knowledge, year)]


__all__ = ["ANSWERS", "history", "one_event", "timeline", "unknown_of"]
ANSWERS = {"ask_history": history, "ask_event": one_event}
