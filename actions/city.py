"""Answers about one city: is it a member, in which field, since when, in which country."""

from dataclasses import replace

from actions import polarity
from actions.answer import NOT_IN_SOURCE, Answer, answered
from actions.asking import Asking
from actions.cities import asks_area, list_cities, unsorted
from actions.phrases import place as placed
from bot.knowledge.model import City
from bot.knowledge.sets import JAPAN

_NEXT = ("suggest-japan", "suggest-design", "suggest-new")


def one_city(asking: Asking) -> Answer:
    """Answer what is asked about the city, or about each of several cities."""
    members = [asking.knowledge.cities[id] for id in asking.frame.ids("city")]
    others = [city for city in members if city.id != asking.home]
    beside = asking.frame.has("and") or (asking.frame.has("same", "field", "country") and len(others) == 1)
    members = members if beside else others or members
    places = _places(asking)
    if not members and not places and asks_area(asking):
        return unsorted(asking)
    if not members and not places:
        return _unnamed(asking)
    parts = [_about(asking, city) for city in members] + [_about_place(asking, id) for id in places]
    facts = [fact for part in parts for fact in part.facts]
    statuses = {part.status for part in parts}
    status = "answered" if "answered" in statuses else parts[0].status
    paragraphs = tuple(dict.fromkeys(p for part in parts for p in part.paragraphs))
    if len(parts) == 1:
        paragraphs = (polarity.answer(asking, paragraphs[0], _verdict(asking, members)), *paragraphs[1:])
    cities = tuple(city.id for city in members)
    return Answer(
        status, paragraphs, tuple(dict.fromkeys(facts)), cities=cities, picture="map" if cities else None,
        suggestions=_NEXT, remember=True,
    )  # fmt: skip


def _places(asking: Asking) -> list[str]:
    """Return the cities named that are no members; an area beside a city says only where it is."""
    return [id for id in asking.frame.ids("place") if id not in asking.knowledge.areas]


def _verdict(asking: Asking, members: list[City]) -> bool | None:
    """Tell whether what is asked of the one city holds; a place that is no member answers "is it one?" with no."""
    if not members:
        complete = is_japanese_place(asking, _places(asking)[0]) or asks_design(asking)
        return False if complete and asking.frame.has("member", "design_city", "creative_city") else None
    if _wrong_fields(asking, members[0]):
        return False
    if _is_wrong_year(asking, members[0]):  # before 2019, in a year that is not given: it was not in 2019
        settled = members[0].joined or asking.claimed == (asking.knowledge.document.as_of.year,)
        return False if settled else None
    return polarity.joined_so(asking, members[0])


def _wrong_fields(asking: Asking, city: City) -> list[str]:
    asked = set(asking.frame.ids("field")) | ({"design"} if asking.frame.has("design_city") else set())
    return sorted(asked - {city.field})


def _is_wrong_year(asking: Asking, city: City) -> bool:
    """Tell whether another year is claimed; "before 2019" claims none."""
    claimed = () if asking.frame.has("before", "earlier", "after", "later") else asking.claimed
    return bool(claimed) and city.joined not in claimed


def _about(asking: Asking, city: City) -> Answer:
    """Choose the answer by what is asked of the city."""
    frame = asking.frame
    if wrong_field := _wrong_fields(asking, city):
        return _wrong_field(asking, city, wrong_field)
    if _is_wrong_year(asking, city):
        return _wrong_year(asking, city)
    if polarity.asked(asking) and polarity.joined_so(asking, city) is False:
        return _joined_otherwise(asking, city)
    if frame.has("when", "earlier", "start"):
        return _year(asking, city)
    if frame.has("country") or (frame.has("where") and not frame.has("member")):
        return _fact(asking, city, "city-country", country=placed(asking, city.country))
    if frame.has("field") and not frame.ids("field"):
        return _fact(asking, city, "city-field", field=asking.say.name("field", city.field))
    return _member(asking, city)


def _fact(asking: Asking, city: City, key: str, **variables: str | int) -> Answer:
    line = asking.say.text(key, city=asking.say.name("city", city.id), **variables)
    return answered(line, facts=[city.fact_id])


def _member(asking: Asking, city: City) -> Answer:
    """Say field and year; a city abroad comes with its country, unless that has the same name."""
    say = asking.say
    name, country = say.name("city", city.id), say.name("country", city.country)
    if city.country != JAPAN.id and name != country:
        name = say.text("part-city-country", city=name, country=country)
    field = say.name("field", city.field)
    if city.joined is None:
        line = say.text("city-member-before", city=name, field=field)
    else:
        line = say.text("city-member", city=name, field=field, year=city.joined)
    return answered(line, facts=[city.fact_id])


def _joined_otherwise(asking: Asking, city: City) -> Answer:
    """Say when the city did join, after "no, it is not new" or "no, not before 2019"."""
    field = asking.say.name("field", city.field)
    if city.joined is None:
        return _fact(asking, city, "city-before", field=field)
    return _fact(asking, city, "city-year", year=city.joined, field=field)


def _year(asking: Asking, city: City) -> Answer:
    """The joining year of a city outside Japan that was a member before 2019 is not in the announcement."""
    field = asking.say.name("field", city.field)
    if city.joined is not None:
        return _fact(asking, city, "city-year", year=city.joined, field=field)
    line = asking.say.text("city-year-unknown", city=asking.say.name("city", city.id), field=field)
    contact = asking.say.text("unstated-contact", **asking.contact())
    return Answer(NOT_IN_SOURCE, (line, contact), (city.fact_id,), remember=True)


def _wrong_field(asking: Asking, city: City, wrong: list[str]) -> Answer:
    """Say the right field, and the year where that is asked too."""
    say, field = asking.say, asking.say.name("field", city.field)
    made = _fact(asking, city, "city-field-wrong", asked=say.names("field", wrong), field=field)
    if not asking.frame.has("when", "start"):
        return made
    return replace(made, paragraphs=(*made.paragraphs, *_year(asking, city).paragraphs))


def _wrong_year(asking: Asking, city: City) -> Answer:
    if city.joined is None and asking.claimed == (asking.knowledge.document.as_of.year,):
        return _joined_otherwise(asking, city)
    if city.joined is None:
        return _year(asking, city)
    field = asking.say.name("field", city.field)
    return _fact(asking, city, "city-year-wrong", asked=asking.claimed[0], year=city.joined, field=field)


def _about_place(asking: Asking, place: str) -> Answer:
    """A city that is not on the lists: the lists are complete for Japan and for design, not beyond."""
    say = asking.say
    name = _place_name(asking, place)
    if is_japanese_place(asking, place):
        line = say.text("city-not-member-japan", city=name, date=asking.as_of)
        return answered(line, facts=["japan.cities"])
    count = asking.value("design.cities_after")
    if asks_design(asking):
        line = say.text("city-not-member-design", city=name, count=count, date=asking.as_of)
        return answered(line, facts=["design.cities_after"])
    line = say.text("city-not-listed", city=name, count=count)
    return Answer(NOT_IN_SOURCE, (line, say.text("unstated-contact", **asking.contact())), ())


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
