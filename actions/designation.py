"""Answers about the designation itself: that it happened, when, in which field, which rank, and why."""

import re
from collections.abc import Iterable

from actions import polarity
from actions.answer import Answer, answered, bullets
from actions.asking import Asking
from bot.knowledge import query
from bot.knowledge.sets import DESIGN, JAPAN, all_of, evaluate

_AIMS = ("application.life", "application.people", "application.industry")


def overview(asking: Asking) -> Answer:
    """Say that the city is a member, since when and in which field."""
    if wrong := _premise(asking):
        return wrong
    if polarity.asked(asking) and max(_places_named(asking), default=1) > 1:
        return rank(asking)
    verdict = polarity.joined_so(asking, asking.knowledge.cities[asking.home])
    if verdict is False and polarity.asked(asking):
        return designation_date(asking)
    say = asking.say
    line = say.text("designation-overview", date=say.date(asking.value("designation.date")))
    return answered(
        polarity.answer(asking, line, verdict),
        say.text("designation-overview-rank"),
        facts=[
            f"city.{asking.home}",
            "designation.date",
            "designation.field",
            "designation.rank_in_japan",
        ],
        suggestions=("suggest-network", "suggest-new", "suggest-reason", "suggest-plans"),
    )


def _premise(asking: Asking) -> Answer | None:
    """Correct a wrong year or field that the question takes for granted."""
    if asking.frame.has("world_heritage"):
        return world_heritage(asking)
    if set(asking.frame.ids("field")) - {asking.value("designation.field")} or asking.frame.has("ramen"):
        return designation_field(asking)
    if set(asking.claimed) - {asking.value("designation.date").year}:
        return designation_date(asking)
    return None


def designation_date(asking: Asking) -> Answer:
    """Say the date; correct a wrong year."""
    say, day = asking.say, asking.value("designation.date")
    wrong = [year for year in asking.claimed if year != day.year]
    if wrong:
        line = say.text("designation-date-wrong-year", asked=wrong[0], date=say.date(day))
    else:
        line = say.text("designation-date", date=say.date(day))
    verdict = False if wrong else polarity.joined_so(asking, asking.knowledge.cities[asking.home])
    return answered(
        polarity.answer(asking, line, verdict),
        facts=["designation.date"],
        suggestions=("suggest-designation-field", "suggest-rank", "suggest-new"),
    )


def designation_field(asking: Asking) -> Answer:
    """Say the field; correct a wrong one."""
    say, field = asking.say, asking.value("designation.field")
    wrong = [id for id in asking.frame.ids("field") if id != field]
    name = say.name("field", field)
    verdict: bool | None = True if asking.frame.ids("field") else None
    if wrong or asking.frame.has("ramen"):
        asked = say.names("field", wrong or ["gastronomy"])
        line, verdict = say.text("designation-field-wrong", asked=asked, field=name), False
    else:
        line = say.text("designation-field", field=name)
    return answered(
        polarity.answer(asking, line, verdict),
        facts=["designation.field"],
        suggestions=("suggest-fields", "suggest-reason", "suggest-designation-date"),
    )


def rank(asking: Asking) -> Answer:
    """Say which number the city is in Japan, by the lists, in its field and in all fields."""
    design = evaluate(asking.knowledge, all_of(DESIGN, JAPAN)).cities
    say, asked = asking.say, _places_named(asking)
    place = query.rank_in_field(asking.knowledge, asking.knowledge.cities[asking.home])
    verdict = asked == {place} if len(asked) == 1 else None
    return answered(
        polarity.answer(asking, say.text("designation-rank"), verdict),
        say.text("designation-rank-all"),
        facts=["designation.rank_in_japan", *(city.fact_id for city in query.by_joining(design))],
        suggestions=("suggest-japan", "suggest-designation-date", "suggest-new"),
    )


def _places_named(asking: Asking) -> set[int]:
    """Return the places in an order that the question names ("the fourth")."""
    spoken = asking.knowledge.languages[asking.language].understands or asking.language
    ordinals = asking.knowledge.lexicons[spoken].ordinals
    return {number for number, forms in ordinals.items() if number > 0 and _stands_in(asking.text, forms)}


def _stands_in(text: str, forms: Iterable[str]) -> bool:
    """Tell whether one of the forms is in the text; those in Latin letters as whole words."""
    patterns = (rf"\b{re.escape(form)}\b" if form.isascii() else re.escape(form) for form in forms)
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in patterns)


def reason(asking: Asking) -> Answer:
    """Say what the mayor names as the reason, as the mayor's view."""
    say = asking.say
    return answered(
        say.text("designation-reason"), say.text("designation-reason-note"),
        facts=["mayor.reason"], suggestions=("suggest-history", "suggest-ifda", "suggest-mayor"),
    )  # fmt: skip


def application(asking: Asking) -> Answer:
    """Say the aims of the application and the history it built on."""
    say = asking.say
    aims = bullets([say.text(key.replace(".", "-")) for key in _AIMS])
    return answered(
        f"{say.text('application-aims')}\n{aims}", say.text("application-history"),
        facts=[*_AIMS, "event.symposium"], suggestions=("suggest-history", "suggest-plans", "suggest-reason"),
    )  # fmt: skip


def world_heritage(asking: Asking) -> Answer:
    """Correct the belief that this is World Heritage."""
    say = asking.say
    field = say.name("field", asking.value("designation.field"))
    return answered(
        say.text("designation-world-heritage", field=field),
        facts=[f"city.{asking.home}", "designation.field"], suggestions=("suggest-network", "suggest-fields"),
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
