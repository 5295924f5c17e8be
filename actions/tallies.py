"""Answers that count by country or field: which has the most, how many countries, which field has none."""

from collections import Counter
from dataclasses import replace

from actions.answer import Answer, answered, bullets
from actions.asking import Asking
from actions.filters import JAPAN, city_filter
from bot.knowledge import query
from bot.knowledge.query import CityFilter

_NEXT = ("suggest-design", "suggest-japan", "suggest-new")
_DESIGN = frozenset({"design"})


def tally(asking: Asking) -> Answer | None:
    """Return the counts by place when the question compares places or asks for countries, else None."""
    frame = asking.frame
    places = [(kind, id) for kind in ("country", "region") for id in frame.ids(kind)]
    if len(places) > 1 and frame.has("how_many", "most", "or"):
        return _by_place(asking, places)
    if places or not frame.has("country"):
        return None
    if frame.has("most"):
        return _by_country(asking)
    return _countries(asking) if frame.has("how_many") and _about_design(asking) else None


def _about_design(asking: Asking) -> bool:
    """Tell whether the countries of design cities are meant; of the other fields the list is not complete."""
    return asking.frame.has("design_city") or asking.frame.ids("field") == ("design",)


def _by_place(asking: Asking, places: list[tuple[str, str]]) -> Answer:
    """Count for each place by itself, the largest first; within one field, so that the numbers compare."""
    wanted = replace(_comparable(city_filter(asking), places), countries=frozenset(), regions=frozenset())
    counted, facts = [], []
    for kind, id in places:
        here = frozenset({id})
        narrowed = replace(wanted, countries=here) if kind == "country" else replace(wanted, regions=here)
        found = query.cities(asking.knowledge, narrowed)
        counted.append((len(found), asking.say.name(kind, id)))
        facts += [city.fact_id for city in found]
    return _answer(asking, counted, facts)


def _comparable(wanted: CityFilter, places: list[tuple[str, str]]) -> CityFilter:
    """The announcement lists only the design cities of every country: other fields would favour Japan."""
    return wanted if wanted.fields or places == [("country", JAPAN)] else replace(wanted, fields=_DESIGN)


def _by_country(asking: Asking) -> Answer:
    """Count the design cities of each country; those with a single one are left to the list."""
    wanted = replace(city_filter(asking), fields=_DESIGN)
    found = query.cities(asking.knowledge, wanted)
    by_country = Counter(city.country for city in found)
    many = {country: count for country, count in by_country.items() if count > 1} or by_country
    counted = [(count, asking.say.name("country", country)) for country, count in many.items()]
    return _answer(asking, counted, [city.fact_id for city in found if city.country in many])


def _answer(asking: Asking, counted: list[tuple[int, str]], facts: list[str]) -> Answer:
    say = asking.say
    lines = [
        say.text("cities-tally-line", place=name, count=count)
        for count, name in sorted(counted, key=lambda pair: -pair[0])
    ]
    intro = say.text("cities-tally", date=asking.as_of)
    return answered(f"{intro}\n{bullets(lines)}", facts=[*dict.fromkeys(facts)], suggestions=_NEXT)


def _countries(asking: Asking) -> Answer:
    """Count the countries that have a design city."""
    found = query.cities(asking.knowledge, CityFilter(fields=_DESIGN))
    countries = len({city.country for city in found})
    line = asking.say.text("cities-countries", count=len(found), countries=countries, date=asking.as_of)
    return answered(line, facts=[city.fact_id for city in found], suggestions=_NEXT)


def fields_of_japan(asking: Asking) -> Answer:
    """Say in which fields Japan has members, and in which none."""
    say, knowledge = asking.say, asking.knowledge
    found = query.cities(knowledge, CityFilter(countries=frozenset({JAPAN})))
    has = [id for id in knowledge.fields if any(city.field == id for city in found)]
    none = [id for id in knowledge.fields if id not in has]
    line = say.text(
        "network-fields-japan", count=len(has), fields=say.names("field", has),
        missing=say.names("field", none), date=asking.as_of,
    )  # fmt: skip
    facts = ["japan.cities", *(city.fact_id for city in found)]
    return answered(line, facts=facts, suggestions=("suggest-japan", "suggest-fields"))
