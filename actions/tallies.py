"""Answers that count by country or field: which has the most, how many countries, which field has none."""

from collections import Counter
from collections.abc import Sequence

from actions.answer import Answer, answered, bullets
from actions.asking import Asking
from actions.filters import atoms, city_set
from actions.phrases import place, variables
from bot.knowledge.model import City
from bot.knowledge.sets import (
    COUNTRY,
    DESIGN,
    FIELD,
    JAPAN,
    PLACES,
    Atom,
    Expression,
    admitted,
    all_of,
    any_of,
    evaluate,
    without,
)

_NEXT = ("suggest-design", "suggest-japan", "suggest-new")
SHORT = 12  # cities at most that are named beside their numbers


def tally(asking: Asking) -> Answer | None:
    """Return the counts by place when the question compares places or asks for countries, else None."""
    frame = asking.frame
    places = atoms(asking, (pair for pair in frame.entities if pair[0] in PLACES))
    if len(places) > 1 and frame.has("how_many", "most", "or"):
        return _by_place(asking, [atom for atom in places if isinstance(atom, Atom)])
    if places or not frame.has("country"):
        return None
    if frame.has("most"):
        return _by_country(asking)
    return _countries(asking) if frame.has("how_many") and _about_design(asking) else None


def _about_design(asking: Asking) -> bool:
    """Tell whether the countries of design cities are meant; of the other fields the list is not complete."""
    return asking.frame.has("design_city") or asking.frame.ids("field") == ("design",)


def _by_place(asking: Asking, places: Sequence[Atom]) -> Answer:
    """Count for each place by itself and for all together; within one field, so that the numbers compare."""
    wanted = _comparable(without(city_set(asking), *PLACES))
    counted = [
        (place(asking, atom.id), evaluate(asking.knowledge, all_of(wanted, atom)).cities) for atom in places
    ]
    together = all_of(wanted, any_of(places))
    whole = evaluate(asking.knowledge, together)
    if asking.frame.has("most", "or") or len(whole.cities) == max(len(found) for _, found in counted):
        return _answer(asking, wanted, counted)
    words = variables(asking, together, len(whole.cities), known=bool(whole.possible))
    return _answer(asking, wanted, counted, asking.say.text("cities-list", **words))


def _comparable(wanted: Expression) -> Expression:
    """The announcement lists only the design cities of every country: other fields would favour Japan."""
    return wanted if admitted(wanted, FIELD) else all_of(wanted, DESIGN)


def _by_country(asking: Asking) -> Answer:
    """Count the design cities of each country; those with a single one are left to the list."""
    wanted = all_of(without(city_set(asking), FIELD), DESIGN)
    found = evaluate(asking.knowledge, wanted).cities
    by_country = Counter(city.country for city in found)
    many = {country: count for country, count in by_country.items() if count > 1} or by_country
    counted = [
        (asking.say.name(COUNTRY, country), tuple(city for city in found if city.country == country))
        for country in many
    ]
    return _answer(asking, wanted, counted)


def _answer(
    asking: Asking,
    wanted: Expression,
    counted: Sequence[tuple[str, Sequence[City]]],
    headline: str | None = None,
) -> Answer:
    """Return a line a place, the largest first, with its cities where they are few; `headline` tells the sum."""
    say = asking.say
    few = sum(len(found) for _, found in counted) <= SHORT
    ordered = sorted(counted, key=lambda pair: -len(pair[1]))
    lines = [_line(asking, name, found, named=few) for name, found in ordered]
    headline = headline or say.text("cities-tally", **variables(asking, wanted, 2), date=asking.as_of)
    facts = [city.fact_id for _, found in counted for city in found]
    return answered(f"{headline}\n{bullets(lines)}", facts=facts, suggestions=_NEXT)


def _line(asking: Asking, name: str, found: Sequence[City], *, named: bool) -> str:
    """Return a place with its number, and the cities behind it in brackets."""
    line = asking.say.text("cities-tally-line", place=name, count=len(found))
    if not (found and named):
        return line
    cities = asking.say.listed([asking.say.name("city", city.id) for city in found])
    return asking.say.text("part-details", city=line, details=cities)


def _countries(asking: Asking) -> Answer:
    """Count the countries that have a design city."""
    found = evaluate(asking.knowledge, DESIGN).cities
    countries = len({city.country for city in found})
    line = asking.say.text("cities-countries", count=len(found), countries=countries, date=asking.as_of)
    return answered(line, facts=[city.fact_id for city in found], suggestions=_NEXT)


def fields_of_japan(asking: Asking) -> Answer:
    """Say in which fields Japan has members, and in which none."""
    say, knowledge = asking.say, asking.knowledge
    found = evaluate(knowledge, JAPAN).cities
    has = [id for id in knowledge.fields if any(city.field == id for city in found)]
    none = [id for id in knowledge.fields if id not in has]
    line = say.text(
        "network-fields-japan", count=len(has), fields=say.names("field", has),
        missing=say.names("field", none), date=asking.as_of,
    )  # fmt: skip
    facts = ["japan.cities", *(city.fact_id for city in found)]
    return answered(line, facts=facts, suggestions=("suggest-japan", "suggest-fields"))
