"""Replies about what the announcement does not say: what is asked, what comes nearest, whom to ask."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from actions import nearest
from actions.answer import CONTACT, NOT_IN_SOURCE, Answer
from actions.asking import Asking
from actions.contact import phone_link
from actions.counts import as_things_stood
from actions.filters import city_set
from actions.history import unknown_of
from actions.nearest import Near

_EVENTS = ("suggest-ifda", "suggest-history", "suggest-plans")
_ANY = ("suggest-designation-date", "suggest-japan", "suggest-history")
_SECTION = ("contact.section", "contact.phone")
_OFFICE = ("office_hours", "mail", "fax", "address", "website")


@dataclass(frozen=True, slots=True)
class Matter:
    """What the questions of an intent are about, as `unstated-about` names it; `other`: it is not known.

    `near` tells what the announcement does say; a concept of `exact`, where it is mentioned, names the matter
    more exactly; `dated` says that the announcement knows nothing of what came later, where that is asked;
    `request` is the text in which the section takes the matter up.
    """

    name: str
    near: Callable[[Asking], Near]
    suggestions: tuple[str, ...]
    exact: Mapping[str, str] = field(default_factory=dict)
    dated: bool = False
    request: str | None = None


_TAKING_PART = Matter("ticket", nearest.events_undated, _EVENTS, {"cost": "fee"})
MATTERS: Mapping[str, Matter] = {
    "ask_joining_rules": Matter(
        "joining_rules", nearest.joining, ("suggest-network", "suggest-fields", "suggest-reason"),
        {"leave_network": "leave_network", "criteria": "criteria", "cost": "fee"}, dated=True,
    ),
    "ask_benefits": Matter(
        "benefits", nearest.hopes, ("suggest-plans", "suggest-mayor", "suggest-reason"), dated=True,
    ),
    "ask_visit": Matter("visit", nearest.events_undated, _EVENTS),
    "ask_taking_part": _TAKING_PART,
    "ask_funding": Matter(
        "funding", nearest.named, ("suggest-plans", "suggest-history", "suggest-reason"), dated=True,
    ),
    "ask_competition_rules": Matter(
        "competition_rules", nearest.competition, _EVENTS, {"winner": "winner", "cost": "fee"},
    ),
    "ask_dates_ahead": Matter("dates_ahead", nearest.events, _EVENTS),
    "ask_logo": Matter("logo", nearest.named, ("suggest-network", "suggest-designation-date", "suggest-plans")),
    "ask_collaboration": Matter(
        "collaboration", nearest.exchange, ("suggest-plans", "suggest-mayor", "suggest-design"),
        request="section-collaboration",
    ),
    "ask_schools": Matter(
        "schools", nearest.talent, ("suggest-plans", "suggest-history", "suggest-network"),
    ),
    "ask_statistics": Matter(
        "statistics", nearest.counts, ("suggest-count", "suggest-design", "suggest-history"),
        {"population": "population", "visitors": "visitors", "benefit": "benefit"}, dated=True,
    ),
    "ask_unstated": Matter("other", nearest.named, _ANY, {
        thing: thing for thing in
        ("cost", "benefit", "population", "logo", "criteria", "ticket", "visitors", "winner", "leave_network")
    }, dated=True),
}  # fmt: skip


def beyond(asking: Asking) -> Answer:
    """Say what exactly the announcement does not tell, what comes nearest, and whom to ask."""
    matter = MATTERS[asking.intent]
    return _unstated(asking, _unsaid(asking, matter), matter.near(asking), matter.suggestions)


def request(asking: Asking) -> Answer:
    """Say that the section takes a request up, and that the announcement does not go into it."""
    matter, contact = MATTERS[asking.intent], asking.contact()
    told, facts = matter.near(asking)
    cities = nearest.named_cities(asking)
    kind = "with" if cities else "none"
    unsaid = asking.say.text("unstated-about", concept=matter.name, kind=kind, what=cities)
    return Answer(
        CONTACT, (asking.say.text(str(matter.request), **contact), nearest.sentences(asking, unsaid, str(told))),
        (*_SECTION, *facts), links=(phone_link(contact["phone"]),), suggestions=matter.suggestions, for_section=True,
    )  # fmt: skip


def unstated(asking: Asking) -> Answer:
    """Answer what is asked beside the matters that have a name: the office, names, how many there are now."""
    frame = asking.frame
    if frame.has(*_OFFICE) and not frame.ids("event"):
        return office(asking)
    if frame.has("staff_name") or (frame.has("mayor") and frame.has("who")):
        return staff(asking)
    if frame.has("now") and frame.has("how_many", "city", "member"):
        return as_things_stood(asking, city_set(asking))
    return beyond(asking)


def staff(asking: Asking) -> Answer:
    """Say that the announcement names nobody; it does hold the mayor's comment."""
    facts = tuple(f"mayor.{part}" for part in ("joy", "reason", "outlook"))
    suggestions = ("suggest-mayor", "suggest-contact", "suggest-plans")
    return _unstated(asking, asking.say.text("unstated-mayor-name"), (None, facts), suggestions)


def office(asking: Asking) -> Answer:
    """Say which detail of the office is not given; its telephone number is. An event has hours and a place, too."""
    if asking.frame.ids("event"):
        unsaid = _unsaid(asking, _TAKING_PART)
        return _unstated(asking, unsaid, _TAKING_PART.near(asking), _TAKING_PART.suggestions)
    asked = [concept for concept in _OFFICE if asking.frame.has(concept)]
    line = asking.say.text("unstated-hours", concept=asked[0] if len(asked) == 1 else "other")
    suggestions = ("suggest-contact", "suggest-designation-date", "suggest-plans")
    return _unstated(asking, line, (None, _SECTION), suggestions)


def _unsaid(asking: Asking, matter: Matter) -> str:
    """Say what is not said; of what came later, that nothing is."""
    say, line = asking.say, _named(asking, matter)
    if asking.frame.ids("event") or not (matter.dated and _asks_what_came_later(asking)):
        return line
    later = say.text("unstated-later", date=asking.as_of)
    return later if line == say.text("unstated-answer") else nearest.sentences(asking, line, later)


def _named(asking: Asking, matter: Matter) -> str:
    """Name the matter, and the events or cities it is asked about."""
    say, (kind, what) = asking.say, nearest.subject(asking)
    name = _exactly(asking, matter)
    if name != "other":
        return say.text("unstated-about", concept=name, kind=kind, what=what)
    if asking.frame.has("why") and (cities := nearest.named_cities(asking)):
        return say.text("unstated-about", concept="reason", kind="none", what=cities)
    events = nearest.named_events(asking)
    if events and (unknown := unknown_of(asking, events)):
        return nearest.sentences(asking, *unknown)
    return say.text("unstated-answer-of", what=what) if what else say.text("unstated-answer")


def _exactly(asking: Asking, matter: Matter) -> str:
    """Return the name of the matter; where it is not known, a thing names it that is mentioned alone."""
    found = [name for concept, name in matter.exact.items() if asking.frame.has(concept)]
    certain = found if matter.name != "other" else found * (len(found) == 1)
    return certain[0] if certain else matter.name


def _asks_what_came_later(asking: Asking) -> bool:
    """Tell whether the question is about a time after the announcement."""
    known, years = asking.knowledge.document.as_of.year, (*asking.years, asking.since or 0)
    after = asking.frame.has("after", "later") and known in years
    return asking.frame.has("now") or after or max(years) > known


def _unstated(asking: Asking, unsaid: str, near: Near, suggestions: tuple[str, ...]) -> Answer:
    """Return the reply; where it was about an event, a later question may be about the same."""
    contact, (told, facts) = asking.contact(), near
    section = asking.say.text("unstated-contact", **contact)
    return Answer(
        NOT_IN_SOURCE, (unsaid, *([told] if told else ()), section), facts, links=(phone_link(contact["phone"]),),
        suggestions=suggestions, remember=bool(asking.frame.ids("event")),
    )  # fmt: skip


ANSWERS = {
    **dict.fromkeys(MATTERS, beyond), "ask_collaboration": request,
    "ask_unstated": unstated, "ask_staff": staff, "ask_office": office,
}  # fmt: skip
