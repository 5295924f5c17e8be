"""Answers about the designation: one card of date, field and rank, what was asked first; and why it was chosen."""

import re
from collections.abc import Iterable
from dataclasses import replace

from actions import polarity
from actions.answer import Answer, answered, bullets
from actions.asking import Asking
from actions.events import event_line, years_between
from bot.dialogue.frame import Frame
from bot.knowledge import query
from bot.knowledge.sets import DESIGN, JAPAN, all_of, evaluate

_AIMS = ("application.life", "application.people", "application.industry")
_FACTS = ("designation.date", "designation.field", "designation.rank_in_japan")


def is_meant(asking: Asking) -> bool:
    """Tell whether a question about the history is about the designation: how long ago, or in a wrong year."""
    frame, here = asking.frame, asking.knowledge.cities[asking.home]
    if frame.ids("event") or not frame.has("member"):
        return False
    wrong = bool(asking.claimed) and here.joined not in asking.claimed
    return asking.mentions("ago") or (wrong and asking.home in frame.ids("city"))


def overview(asking: Asking) -> Answer:
    """Say that the city is a member, since when and in which field."""
    if wrong := _premise(asking):
        return wrong
    if polarity.asked(asking) and max(_places_named(asking), default=1) > 1:
        return rank(asking)
    verdict = polarity.joined_so(asking, asking.knowledge.cities[asking.home])
    if asking.mentions("ago") or (verdict is False and polarity.asked(asking)):
        return designation_date(asking)
    line = polarity.answer(asking, asking.say.text("designation-overview"), verdict)
    return _card(
        asking, line, "date", "rank",
        suggestions=("suggest-network", "suggest-new", "suggest-reason", "suggest-plans"),
    )  # fmt: skip


def _card(
    asking: Asking, lead: str, *rest: str, facts: Iterable[str] = (), suggestions: tuple[str, ...]
) -> Answer:
    """Return the card of the designation: the lead, then the rest of date, field and rank."""
    say = asking.say
    day = say.weekday(asking.value("designation.date"))
    wrong = _wrong_years(asking)
    lines = [
        say.text("designation-date-wrong-year", day=day, asked=wrong[0])
        if part == "date" and wrong
        else say.text(f"designation-then-{part}", day=day)
        for part in rest
    ]
    return answered(
        lead, say.sentences(*lines),
        facts=[*facts, *_FACTS, f"city.{asking.home}"], suggestions=suggestions, card="designation",
    )  # fmt: skip


def _wrong_years(asking: Asking) -> list[int]:
    return [year for year in asking.claimed if year != asking.value("designation.date").year]


def _premise(asking: Asking) -> Answer | None:
    """Correct a wrong year or field that the question takes for granted."""
    if asking.frame.has("world_heritage"):
        return world_heritage(asking)
    if set(asking.frame.ids("field")) - {asking.value("designation.field")} or asking.frame.has("ramen"):
        return designation_field(asking)
    return designation_date(asking) if _wrong_years(asking) else None


def designation_date(asking: Asking) -> Answer:
    """Say the date, its time zone and how long ago it was; correct a wrong year or day."""
    say, day, (key, asked) = asking.say, asking.value("designation.date"), _wrong_date(asking)
    line = say.text(f"designation-date{key}", asked=asked, day=say.weekday(day))
    verdict = False if key else polarity.joined_so(asking, asking.knowledge.cities[asking.home])
    plain = tuple(concept for concept in asking.frame.concepts if concept != "when")  # "the 31st" means it
    judged = replace(asking, frame=Frame(plain, asking.frame.entities)) if asking.number("day") else asking
    lead = say.sentences(
        polarity.answer(judged, line, verdict), _ago(asking),
        say.text("designation-era") if asking.mentions("era") else None,
        None if key else say.text("designation-zone"),
        years_between(asking, [asking.knowledge.events[id] for id in asking.frame.ids("event")]),
    )  # fmt: skip
    return _card(
        asking, lead, "network", "rank",
        suggestions=("suggest-designation-field", "suggest-rank", "suggest-new"),
    )  # fmt: skip


def _wrong_date(asking: Asking) -> tuple[str, int]:
    """Return what is wrong with the date that a question names, as the end of the text's key, and the value."""
    if wrong := _wrong_years(asking):
        return "-wrong-year", wrong[0]
    named = asking.number("day")
    if named and named != asking.value("designation.date").day:
        return "-wrong-day", named
    return "", 0


def _ago(asking: Asking) -> str | None:
    """Say how many full years have passed, where that is asked and the clock is right."""
    day, today = asking.value("designation.date"), asking.today
    years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    if years < 0 or not asking.mentions("ago"):
        return None
    return asking.say.text("designation-ago", count=years, today=asking.say.date(today))


def designation_field(asking: Asking) -> Answer:
    """Say the field; correct a wrong one."""
    say, field = asking.say, asking.value("designation.field")
    wrong = [id for id in asking.frame.ids("field") if id != field]
    name = say.name("field", field)
    verdict: bool | None = True if asking.frame.ids("field") else None
    if polarity.names_no_field(asking):
        verdict = False
    if wrong or asking.frame.has("ramen"):
        asked = say.names("field", wrong or ["gastronomy"])
        line = say.text("designation-field-wrong", asked=asked, field=name)
        verdict = None if field in asking.frame.ids("field") else False
    else:
        line = say.text("designation-field", field=name)
    return _card(
        asking, polarity.answer(asking, line, verdict), "date", "rank", facts=["designation.field"],
        suggestions=("suggest-fields", "suggest-reason", "suggest-designation-date"),
    )  # fmt: skip


def rank(asking: Asking) -> Answer:
    """Say which number the city is in Japan, by the lists, in its field and in all fields."""
    design = query.by_joining(evaluate(asking.knowledge, all_of(DESIGN, JAPAN)).cities)
    say, asked = asking.say, _places_named(asking)
    place = query.rank_in_field(asking.knowledge, asking.knowledge.cities[asking.home])
    worldwide = asking.frame.has("world")
    verdict = asked == {place} and not worldwide if len(asked) == 1 else None
    world = (
        say.text("designation-rank-world", count=asking.value("design.cities_before")) if worldwide else None
    )
    lead = polarity.answer(asking, say.text("designation-rank"), verdict)
    card = _card(
        asking, say.sentences(lead, world, say.text("designation-rank-all")), "date",
        facts=[city.fact_id for city in design] + (["design.cities_before"] if worldwide else []),
        suggestions=("suggest-japan", "suggest-designation-date", "suggest-new"),
    )  # fmt: skip
    return replace(card, cities=tuple(city.id for city in design))


def _places_named(asking: Asking) -> set[int]:
    """Return the places in an order that the question names ("the fourth")."""
    ordinals = asking.knowledge.lexicons[asking.spoken].ordinals
    return {number for number, forms in ordinals.items() if number > 0 and _stands_in(asking.text, forms)}


def _stands_in(text: str, forms: Iterable[str]) -> bool:
    """Tell whether one of the forms is in the text; those in Latin letters as whole words."""
    patterns = (rf"\b{re.escape(form)}\b" if form.isascii() else re.escape(form) for form in forms)
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in patterns)


def reason(asking: Asking) -> Answer:
    """Say what the mayor names as the reason, as the mayor's view, and that UNESCO's own is not told."""
    say = asking.say
    return answered(
        say.text("designation-reason"), say.text("designation-reason-note"),
        facts=["mayor.reason", "event.ifda", "event.design_week"],
        suggestions=("suggest-history", "suggest-ifda", "suggest-mayor"),
    )  # fmt: skip


def application(asking: Asking) -> Answer:
    """Say the aims of the application and the history on which it rests."""
    say, events = asking.say, asking.knowledge.events.values()
    aims = bullets([say.text(key.replace(".", "-")) for key in _AIMS])
    basis = bullets([event_line(asking, event) for event in events])
    return answered(
        f"{say.text('application-aims')}\n{aims}", f"{say.text('application-basis')}\n{basis}",
        facts=[*_AIMS, *(event.fact_id for event in events)],
        suggestions=("suggest-history", "suggest-plans", "suggest-reason"),
    )  # fmt: skip


def world_heritage(asking: Asking) -> Answer:
    """Correct the belief that this is World Heritage."""
    field = asking.say.name("field", asking.value("designation.field"))
    return _card(
        asking, asking.say.text("designation-world-heritage", field=field), "date",
        suggestions=("suggest-network", "suggest-fields"),
    )  # fmt: skip


ANSWERS = {
    "ask_designation": overview,
    "ask_designation_date": designation_date,
    "ask_designation_field": designation_field,
    "ask_designation_rank": rank,
    "ask_designation_reason": reason,
    "ask_application": application,
    "ask_world_heritage": world_heritage,
}
