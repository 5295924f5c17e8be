"""Answers about one city: a member's card, or where the announcement's lists end."""

from actions import polarity
from actions.answer import NOT_IN_SOURCE, Answer, answered
from actions.asking import Asking
from actions.cities import asks_area, held_back, list_cities, notes, told, unsorted
from actions.city_card import about
from actions.filters import city_set
from bot.knowledge.sets import COUNTRY, JAPAN, admitted, evaluate

_FEW = 5  # cities that are named beside one that is none
_NEXT = ("suggest-japan", "suggest-design", "suggest-new")


def one_city(asking: Asking) -> Answer:
    """Answer what is asked about the city, or about each of several cities."""
    members = [asking.knowledge.cities[id] for id in asking.frame.ids("city")]
    others = [city for city in members if city.id != asking.home]
    beside = asking.frame.has("and") or (asking.frame.has("same", "field", "country") and len(others) == 1)
    members = members if beside else others or members
    places = _places(asking)
    if not members and not places:
        return unsorted(asking) if asks_area(asking) else _unnamed(asking)
    alone = len(members) + len(places) == 1
    parts = [about(asking, city, alone=alone) for city in members]
    parts += [_about_place(asking, id) for id in places]
    parts += _those_that_are(asking) if places and not members else []
    facts = [fact for part in parts for fact in part.facts]
    statuses = {part.status for part in parts}
    status = "answered" if "answered" in statuses else parts[0].status
    paragraphs = tuple(dict.fromkeys(p for part in parts for p in part.paragraphs))
    cities = tuple(city.id for city in members)
    return Answer(
        status, paragraphs, tuple(dict.fromkeys(facts)), cities=cities, picture="map" if cities else None,
        suggestions=_NEXT, remember=True,
    )  # fmt: skip


def _places(asking: Asking) -> list[str]:
    """Return the cities named that are no members; an area beside a city says only where it is."""
    return [id for id in asking.frame.ids("place") if id not in asking.knowledge.areas]


def _about_place(asking: Asking, place: str) -> Answer:
    """A city that is not on the lists: the lists are complete for Japan and for design, not beyond."""
    name, later = _place_name(asking, place), asking.claims_later
    count = asking.value("design.cities_after")
    if is_japanese_place(asking, place):
        key, fact = "city-not-member-japan", "japan.cities"
    elif asks_design(asking):
        key, fact = "city-not-member-design", "design.cities_after"
    else:
        key, fact = "city-not-listed", None
    line = asking.say.text(key, city=name, count=count, date=asking.as_of)
    if fact and not later:
        return answered(polarity.answer(asking, line, _is_asked(asking)), facts=[fact])
    unknown = asking.say.text("later-unknown", date=asking.as_of) if later else None
    contact = asking.say.text("unstated-contact", **asking.contact())
    paragraphs = tuple(each for each in (unknown, line, contact) if each)
    return Answer(NOT_IN_SOURCE, paragraphs, (fact,) if fact else ())


def _those_that_are(asking: Asking) -> list[Answer]:
    """Return who is a member where a city that is none was asked about: "which Mexican cities are in design?"."""
    wanted = city_set(asking)
    if not admitted(wanted, COUNTRY) or held_back(asking, wanted):
        return []
    found = evaluate(asking.knowledge, wanted)
    facts = [city.fact_id for city in found.cities]
    lines = told(asking, wanted, found), *notes(asking, wanted, found)
    return [answered(*lines, facts=facts)] if 0 < len(facts) <= _FEW else []


def _is_asked(asking: Asking) -> bool | None:
    """Return no where the question is whether a single place is a member."""
    alone = len(_places(asking)) == 1 and not asking.frame.ids("city")
    named = asking.frame.has("member", "design_city", "creative_city") or asks_design(asking)
    return False if alone and named else None


def _place_name(asking: Asking, place: str) -> str:
    """Return the name of a place; our own, with its reading, comes before that of CLDR ("asia/tokyo")."""
    own = place.rpartition("/")[2]
    return asking.say.name("place", own if own in asking.knowledge.places else place)


def is_japanese_place(asking: Asking, place: str) -> bool:
    """Tell whether a known place that is no member is in Japan; CLDR's places carry their time zone."""
    return asking.knowledge.places.get(place) == JAPAN.id or place == "asia/tokyo"


def asks_design(asking: Asking) -> bool:
    """Tell whether the question is about the field of design."""
    return asking.frame.has("design_city") or asking.frame.ids("field") == ("design",)


def _unnamed(asking: Asking) -> Answer:
    """The city meant is not known by name: nothing can be said of it but where the lists end."""
    if asking.frame.ids("country") or asking.frame.ids("region"):
        return list_cities(asking)
    say = asking.say
    if not asking.foreign:
        return Answer("clarify", (say.text("city-ask-which"),), suggestions=_NEXT)
    count = asking.value("design.cities_after")
    if asks_design(asking):
        line = say.text("city-not-design-unknown", count=count, date=asking.as_of)
        return answered(line, facts=["design.cities_after"], suggestions=("suggest-design", *_NEXT))
    line = say.text("city-not-listed-unknown", count=count)
    contact = say.text("unstated-contact", **asking.contact())
    return Answer(NOT_IN_SOURCE, (line, contact), suggestions=_NEXT)


__all__ = ["ANSWERS", "asks_design", "is_japanese_place", "one_city"]
ANSWERS = {"ask_city": one_city}
