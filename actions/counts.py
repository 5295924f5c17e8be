"""Answers that count member cities under any combination of filters, and name them when they are few."""

from dataclasses import replace

from actions.answer import NOT_IN_SOURCE, Answer, answered
from actions.asking import Asking
from actions.cities import NEXT, as_shown, held_back, none_found, notes, told
from actions.filters import city_set
from actions.phrases import spoken, variables
from actions.tallies import tally
from bot.knowledge import query
from bot.knowledge.kinds import YEARS
from bot.knowledge.sets import DESIGN, EVERY, JAPAN, Expression, Found, all_of, evaluate, joined, without

_SHORT = 12  # a count of at most this many names them too


def count_cities(asking: Asking) -> Answer:
    """Count the cities that the question means."""
    wanted = city_set(asking)
    if _asks_for_today(asking):
        return as_things_stood(asking, wanted)
    if held := held_back(asking, wanted):
        return held
    if tallied := tally(asking):
        return tallied
    if asking.frame.has("increase") and wanted == joined(asking.knowledge, new=True):
        wanted = EVERY  # "from how many to how many this time?"
    return _told(asking, wanted) or none_found(asking, wanted)


def _told(asking: Asking, wanted: Expression) -> Answer | None:
    """Return the count that the announcement gives, else that of the cities it names; None where there are none."""
    if headline := _headline(asking, wanted):
        return headline
    found = evaluate(asking.knowledge, wanted)
    return _counted(asking, wanted, found) if found.count else None


def as_things_stood(asking: Asking, wanted: Expression) -> Answer:
    """Count as things stood on the date of the announcement, and say that it knows nothing later."""
    told = _told(asking, without(wanted, *YEARS)) or _network_count(asking, EVERY)
    contact = asking.say.text("unstated-contact", **asking.contact())
    lines = (*told.paragraphs, _unstated_now(asking), contact)
    return replace(told, status=NOT_IN_SOURCE, paragraphs=lines)


def _counted(asking: Asking, wanted: Expression, found: Found) -> Answer:
    words = variables(asking, spoken(asking, wanted, found), found.count, known=bool(found.possible))
    short = len(found.cities) <= _SHORT or found.unnamed
    totals = ["network.cities_after", "network.cities_before"] if found.unnamed else []
    return answered(
        told(asking, wanted, found) if short else asking.say.text("cities-count", **words),
        *notes(asking, wanted, found), facts=[*totals, *(city.fact_id for city in found.cities)],
        cities=as_shown(asking, found.cities), picture="map" if found.cities else None, suggestions=NEXT,
    )  # fmt: skip


def _asks_for_today(asking: Asking) -> bool:
    """The announcement knows how things stood on its date, not how they stand now or in later years."""
    later = any(year > asking.knowledge.document.as_of.year for year in asking.claimed)
    now = asking.frame.has("now") and not asking.frame.has("before", "after", "increase")
    return later or (
        now and asking.frame.has("network", "world", "member") and not asking.frame.ids("country")
    )


def _unstated_now(asking: Asking) -> str:
    """Say that the figures are those of the announcement's date."""
    return asking.say.text("unstated-now", date=asking.as_of)


def _headline(asking: Asking, wanted: Expression) -> Answer | None:
    """Return the counts that the announcement itself gives: the network's, design's, Japan's."""
    old, new = joined(asking.knowledge, new=False), joined(asking.knowledge, new=True)
    if wanted in (EVERY, old):
        return _network_count(asking, wanted)
    if wanted == new and not asking.frame.has("design_city"):
        return _new_count(asking)
    keys = {DESIGN: "after", all_of(DESIGN, old): "before", all_of(DESIGN, new): "new"}
    if wanted in keys:
        return _design_count(asking, wanted, keys[wanted])
    return _japan_count(asking) if wanted == JAPAN else None


def _japan_count(asking: Asking) -> Answer:
    found = evaluate(asking.knowledge, JAPAN)
    line = asking.say.text("cities-count-japan", count=len(found.cities), date=asking.as_of)
    return answered(
        f"{line}\n{told(asking, JAPAN, found).partition(chr(10))[2]}",
        facts=["japan.cities", *(city.fact_id for city in found.cities)], cities=as_shown(asking, found.cities),
        picture="map", suggestions=("suggest-japan", "suggest-rank", "suggest-count"),
    )  # fmt: skip


def _network_count(asking: Asking, wanted: Expression) -> Answer:
    before, after = asking.value("network.cities_before"), asking.value("network.cities_after")
    new = query.new_members(asking.knowledge)
    key = (
        "cities-count-network"
        if wanted == EVERY or asking.frame.has("increase")
        else "cities-count-network-before"
    )
    line = asking.say.text(key, before=before, after=after, new=new, date=asking.as_of)
    return answered(line, facts=["network.cities_after", "network.cities_before"], suggestions=NEXT)


def _new_count(asking: Asking) -> Answer:
    line = asking.say.text(
        "cities-count-new-all",
        new=query.new_members(asking.knowledge),
        design=asking.value("design.cities_new"),
    )
    facts = ["network.cities_before", "network.cities_after", "design.cities_new"]
    return answered(line, facts=facts, suggestions=NEXT)


def _design_count(asking: Asking, wanted: Expression, which: str) -> Answer:
    figures = {name: asking.value(f"design.cities_{name}") for name in ("before", "new", "after")}
    key = "cities-count-design" if which == "after" else f"cities-count-design-{which}"
    line = asking.say.text(key, **figures, date=asking.as_of)
    found = evaluate(asking.knowledge, wanted)
    named = found.cities if len(found.cities) <= _SHORT else ()
    lines = told(asking, wanted, found).partition("\n")[2]
    facts = [f"design.cities_{which}", *(f"design.cities_{name}" for name in figures)]
    return answered(
        f"{line}\n{lines}" if named else line, facts=[*facts, *(city.fact_id for city in named)],
        cities=as_shown(asking, named), suggestions=("suggest-design", "suggest-new", "suggest-japan"),
    )  # fmt: skip


ANSWERS = {"ask_city_count": count_cities}
