"""Answers that compare cities by joining: who was earlier, who was first, who is the latest."""

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from itertools import combinations, groupby

from actions.answer import NOT_IN_SOURCE, Answer, answered, bullets
from actions.asking import Asking
from actions.cities import asks_area, list_cities, none_found, unread, unsorted
from actions.city import is_japanese_place, one_city
from actions.city_card import member_line
from actions.filters import city_set
from actions.phrases import variables
from bot.knowledge import query
from bot.knowledge.kinds import CITY, UNREAD, YEARS
from bot.knowledge.model import City
from bot.knowledge.sets import JAPAN, PLACES, Expression, admitted, all_of, evaluate, without

_NEXT = ("suggest-japan", "suggest-rank", "suggest-new")


def compare(asking: Asking) -> Answer:
    """Compare the cities named, or find the first or the latest under the filter."""
    named = [asking.knowledge.cities[id] for id in asking.frame.ids("city")]
    if asking.frame.has("home") and len(named) == 1 and named[0].id != asking.home:
        named.append(asking.knowledge.cities[asking.home])
    if len(named) > 1:
        return _among(asking, named)
    if named and asking.follow_up:  # "and Otsu?", after a comparison
        return one_city(asking)
    return unsorted(asking) if asks_area(asking) else _extreme(asking)


def _among(asking: Asking, named: Sequence[City]) -> Answer:
    """Order the named cities when the facts allow it for every pair."""
    year = asking.knowledge.document.as_of.year
    pairs = [query.compare(a, b, year) for a, b in combinations(named, 2)]
    facts = [city.fact_id for city in named]
    places = [id for id in asking.frame.ids("place") if id not in asking.knowledge.areas]
    absent = [_absent(asking, id) for id in places]
    if None in pairs:
        return _unknown(asking, named)
    ordered = query.by_joining(named)
    if all(pair == 0 for pair in pairs):
        names = asking.say.names("city", [city.id for city in ordered])
        line = asking.say.text(
            "compare-same", cities=names, year=_year(asking, ordered[0]), count=len(ordered)
        )
    elif len(ordered) == 2:
        line = _earlier(asking, *ordered)
    else:
        line = asking.say.text(
            "compare-order", cities=asking.say.text("compare-then").join(_by_year(asking, ordered))
        )
    cities = tuple(city.id for city in ordered)
    line = asking.say.sentences(line, _years_apart(asking, ordered))
    cards = bullets([member_line(asking, city) for city in ordered])
    return answered(line, cards, *absent, facts=facts, cities=cities, picture="map", suggestions=_NEXT)


def _years_apart(asking: Asking, ordered: Sequence[City]) -> str | None:
    """Say how many years lie between two joinings, where that is asked and both years are known."""
    first, last = ordered[0].joined, ordered[-1].joined
    if len(ordered) != 2 or not (first and last) or not asking.mentions("between"):
        return None
    return asking.say.text("years-between", first=first, last=last, count=last - first)


def _earlier(asking: Asking, first: City, second: City) -> str:
    """Say which of two was first; of a city without a year only that it was before the other."""
    key = "compare-earlier" if first.joined is not None else "compare-earlier-unknown"
    told = {
        "first": asking.say.name("city", first.id), "firstyear": _year(asking, first),
        "second": asking.say.name("city", second.id), "secondyear": _year(asking, second),
    }  # fmt: skip
    return asking.say.text(key, **told)


def _year(asking: Asking, city: City) -> str:
    return (
        asking.say.text("part-year", year=city.joined) if city.joined else asking.say.text("part-before-2019")
    )


def _by_year(asking: Asking, ordered: Sequence[City]) -> list[str]:
    """Return the cities of each year together: "Kobe and Nagoya (both 2008)"."""
    say, told = asking.say, []
    for _, same in groupby(ordered, key=lambda city: city.joined):
        members = list(same)
        names = say.names("city", [city.id for city in members])
        year = _year(asking, members[0])
        told.append(say.text("part-same-year", cities=names, year=year, count=len(members)))
    return told


def _absent(asking: Asking, place: str) -> str:
    key = "city-not-member-japan" if is_japanese_place(asking, place) else "compare-not-member"
    return asking.say.text(key, city=asking.say.name("place", place), date=asking.as_of)


def _unknown(asking: Asking, named: Sequence[City]) -> Answer:
    """Say that the order is not known; where there is no such city, that."""
    if not named:
        return none_found(asking, city_set(asking))
    undated = [city.id for city in named if city.joined is None]
    names = asking.say.names("city", undated)
    line = asking.say.text("compare-unknown", cities=names, count=len(undated))
    contact = asking.say.text("unstated-contact", **asking.contact())
    return Answer(
        NOT_IN_SOURCE,
        (line, contact),
        tuple(c.fact_id for c in named),
        suggestions=_NEXT,
        remember=True,
    )


def _extreme(asking: Asking) -> Answer:
    """Return the first or the latest; without a country only Japan's years are all known."""
    wanted = city_set(asking)
    if asking.frame.ids(UNREAD):
        return unread(asking, wanted)
    latest = asking.frame.has("last", "new", "later")
    wanted = without(wanted, *YEARS, CITY)
    found = query.by_joining(evaluate(asking.knowledge, wanted).cities)
    if not latest and not admitted(wanted, *PLACES):
        return _first_of_all(asking, wanted, found)
    if not found or (not latest and found[0].joined is None) or (latest and found[-1].joined is None):
        return _unknown(asking, found)
    edges = [found[-1].joined] if latest else [found[0].joined]
    if asking.frame.has("first") and asking.frame.has("last") and found[0].joined:
        edges = [found[0].joined, found[-1].joined]  # "who is the oldest, and who the newest?"
    told = [
        _extreme_answer(
            asking, wanted, [city for city in found if city.joined == edge], edge == found[-1].joined
        )
        for edge in edges
    ]
    return reduce(_together, told)


def _together(first: Answer, second: Answer) -> Answer:
    return replace(
        second, paragraphs=(*first.paragraphs, *second.paragraphs), facts=(*first.facts, *second.facts),
        cities=(*first.cities, *second.cities),
    )  # fmt: skip


def _extreme_answer(asking: Asking, wanted: Expression, winners: Sequence[City], latest: bool) -> Answer:
    names = asking.say.names("city", [city.id for city in winners])
    key = "compare-latest" if latest else "compare-first"
    told = variables(asking, wanted, len(winners))
    line = asking.say.text(key, **told, names=names, year=winners[0].joined or 0)
    cities = tuple(city.id for city in winners)
    return answered(line, facts=[c.fact_id for c in winners], cities=cities, picture="map", suggestions=_NEXT)


def _first_of_all(asking: Asking, wanted: Expression, found: Sequence[City]) -> Answer:
    """Nobody knows from the announcement who was first in the world; in Japan it says."""
    say = asking.say
    japan = all_of(wanted, JAPAN)
    ours = query.by_joining(evaluate(asking.knowledge, japan).cities)
    winners = [city for city in ours if city.joined == ours[0].joined] if ours else []
    if asking.frame.has("world") or not winners:
        return _unknown(asking, found)
    names = say.names("city", [city.id for city in winners])
    told = variables(asking, japan, len(winners))
    line = say.text("compare-first", **told, names=names, year=winners[0].joined or 0)
    cities = tuple(city.id for city in winners)
    return answered(
        line, say.text("cities-note-years"), facts=[c.fact_id for c in winners], cities=cities, picture="map",
        suggestions=_NEXT,
    )  # fmt: skip


def listed(asking: Asking) -> Answer:
    """List cities; of a list before, "which joined later?" asks for the edge of it."""
    dated = any(asking.frame.ids(kind) for kind in (CITY, *YEARS))
    edge = asking.follow_up and asking.frame.has("first", "last", "later") and not dated
    return compare(asking) if edge else list_cities(asking)


ANSWERS = {"compare_cities": compare, "ask_cities": listed}
