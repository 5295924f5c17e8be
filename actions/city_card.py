"""The card of a member city: what was asked of it first, then the rest of field, year, country and rank."""

from dataclasses import dataclass

from actions import polarity
from actions.answer import NOT_IN_SOURCE, Answer, answered
from actions.asking import Asking
from actions.phrases import place as placed
from bot.knowledge.model import City
from bot.knowledge.sets import JAPAN

DESIGN = "design"


@dataclass(frozen=True)
class _Card:
    """A city as one question asks for it: `lead` answers, `tells` is what the lead says beside the name."""

    lead: str
    tells: frozenset[str]


def about(asking: Asking, city: City, *, alone: bool) -> Answer:
    """Return the card of a city, after yes or no when it is asked about `alone`; an unknown year is said to be."""
    say, card = asking.say, _lead(asking, city)
    lead = polarity.answer(asking, card.lead, verdict(asking, city) if alone else None)
    if city.joined is None and _asks_year(asking):
        unknown = say.text("city-year-unknown", **_told(asking, city))
        contact = say.text("unstated-contact", **asking.contact())
        lines = (unknown if card.tells >= {"year"} else say.sentences(lead, unknown), contact)
        return Answer(NOT_IN_SOURCE, lines, (city.fact_id,), remember=True)
    rest = say.sentences(*_rest(asking, city, card.tells))
    return answered(say.sentences(lead, rest), facts=[city.fact_id, *_facts(asking, city)])


def member_line(asking: Asking, city: City) -> str:
    """Say field and year; a city abroad comes with its country."""
    key = "city-member-before" if city.joined is None else "city-member"
    return asking.say.text(key, **_told(asking, city))


def verdict(asking: Asking, city: City) -> bool | None:
    """Tell whether what is asked of the city holds; None where yes and no would say too much."""
    if wrong_fields(asking, city):
        return None if city.field in asking.frame.ids("field") else False  # "design or crafts?"
    if wrong_country(asking, city) or polarity.names_no_field(asking):
        return False
    if is_wrong_year(asking, city):  # before 2019, in a year that is not given: it was not in 2019
        settled = city.joined or asking.claimed == (asking.knowledge.document.as_of.year,)
        return False if settled else None
    if asking.frame.ids("country") and not asking.frame.concepts:
        return True
    return polarity.joined_so(asking, city)


def wrong_fields(asking: Asking, city: City) -> list[str]:
    """Return the fields that the question names and the city is not in."""
    asked = set(asking.frame.ids("field")) | ({DESIGN} if asking.frame.has("design_city") else set())
    return [] if asking.frame.has("same") else sorted(asked - {city.field})


def wrong_country(asking: Asking, city: City) -> str | None:
    """Return the country in which a question wrongly places the city; others are the reader's own affair."""
    named = asking.frame.ids("country")
    if len(named) != 1 or city.country in named or not polarity.is_question(asking):
        return None
    return named[0]


def is_wrong_year(asking: Asking, city: City) -> bool:
    """Tell whether another year is claimed; "before 2019" claims none."""
    claimed = () if asking.frame.has("before", "earlier", "after", "later") else asking.claimed
    return bool(claimed) and city.joined not in claimed


def _asks_year(asking: Asking) -> bool:
    this_year = asking.knowledge.document.as_of.year
    return asking.frame.has("when", "earlier", "start") or bool(set(asking.claimed) - {this_year})


def _lead(asking: Asking, city: City) -> _Card:
    """Choose the first sentence by what is asked of the city."""
    frame = asking.frame
    if wrong := wrong_fields(asking, city):
        return _with(asking, city, "city-field-wrong", "field", asked=asking.say.names("field", wrong))
    if country := wrong_country(asking, city):
        return _with(asking, city, "city-country-wrong", "country", asked=placed(asking, country))
    if is_wrong_year(asking, city) and city.joined:
        return _with(asking, city, "city-year-wrong", "field year", asked=asking.claimed[0])
    if is_wrong_year(asking, city) or polarity.joined_so(asking, city) is False:
        return _with(asking, city, "city-year" if city.joined else "city-before", "field year")
    if frame.has("when", "earlier", "start") and city.joined:
        return _with(asking, city, "city-year", "field year")
    if frame.has("country") or (frame.has("where") and not frame.has("member")):
        return _with(asking, city, "city-country", "country")
    if frame.has("field") and not frame.ids("field"):
        return _with(asking, city, "city-field", "field")
    return _Card(member_line(asking, city), frozenset({"field", "year", "country"}))


def _with(asking: Asking, city: City, key: str, tells: str, **variables: str | int) -> _Card:
    told = _told(asking, city)
    if "country" in tells:
        told["city"] = asking.say.name("city", city.id)
    return _Card(asking.say.text(key, **told, **variables), frozenset(tells.split()))


def _told(asking: Asking, city: City) -> dict[str, str | int]:
    """Return what the texts of a city are made of; a city abroad is named with its country."""
    say = asking.say
    name, country = say.name("city", city.id), say.name("country", city.country)
    if city.country != JAPAN.id and name != country:
        name = say.text("part-city-country", city=name, country=country)
    field = say.name("field", city.field)
    return {"city": name, "field": field, "year": city.joined or 0, "country": placed(asking, city.country)}


def _rest(asking: Asking, city: City, tells: frozenset[str]) -> list[str | None]:
    """Return the sentences that the lead leaves out."""
    said: list[str | None] = []
    key = "before" if city.joined is None else "year"
    if "field" not in tells:
        said.append(asking.say.text(f"city-then-member-{key}", **_told(asking, city)))
    elif "year" not in tells:
        said.append(asking.say.text(f"city-then-{key}", **_told(asking, city)))
    return [*said, _standing(asking, city)]


def _standing(asking: Asking, city: City) -> str | None:
    """Say where a city stands: in Japan its rank in design or that it is in another field, abroad whether new."""
    say = asking.say
    if city.country != JAPAN.id:
        count = asking.value("design.cities_new")
        return say.text("city-then-new", count=count) if city.joined == _this_year(asking) else None
    if city.field != DESIGN:
        return None if DESIGN in wrong_fields(asking, city) else say.text("city-then-not-design")
    if city.id == asking.home:
        return say.text("designation-then-rank")
    return say.text("city-then-first", cities=say.names("city", _peers(asking, city)))


def _peers(asking: Asking, city: City) -> list[str]:
    """Return the cities that joined in the same year, field and country."""
    return [
        peer.id
        for peer in asking.knowledge.cities.values()
        if (peer.field, peer.country, peer.joined) == (city.field, city.country, city.joined)
        and peer.id != city.id
    ]


def _facts(asking: Asking, city: City) -> list[str]:
    """Return the facts on which the standing rests, beside that of the city itself."""
    if city.country != JAPAN.id:
        return ["design.cities_new"] if city.joined == _this_year(asking) else []
    return ["designation.rank_in_japan"] if city.field == DESIGN else []


def _this_year(asking: Asking) -> int:
    return asking.knowledge.document.as_of.year
