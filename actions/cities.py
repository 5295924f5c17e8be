"""Answers that list or count member cities under any combination of filters."""

from collections.abc import Sequence

from actions import polarity
from actions.answer import NOT_IN_SOURCE, Answer, answered, bullets
from actions.asking import Asking
from actions.filters import JAPAN, city_filter
from actions.phrases import Shown, city_line, shown, spoken, variables
from actions.tallies import tally
from bot.knowledge import query
from bot.knowledge.model import City
from bot.knowledge.query import NEW, OLD, CityFilter

_LONG = 10  # more cities than this are grouped by continent
_SHORT = 12  # a count of at most this many names them too
DESIGN = frozenset({"design"})
_NEXT = ("suggest-new", "suggest-japan", "suggest-design", "suggest-count")


def list_cities(asking: Asking) -> Answer:
    """List every city that the question means, completely."""
    wanted = city_filter(asking)
    if asks_area(asking):
        return unsorted(asking)
    if unlisted := _unlisted(asking, wanted):
        return unlisted
    found = query.cities(asking.knowledge, wanted)
    if not found:
        return none_found(asking, wanted)
    return answered(
        _told(asking, wanted, found), *_notes(asking, wanted, found),
        facts=[*(city.fact_id for city in found), *_totals(wanted), *_rank(wanted, asking.home)],
        cities=as_shown(asking, found), picture="map", suggestions=_NEXT,
    )  # fmt: skip


def asks_area(asking: Asking) -> bool:
    """Tell whether a part of Japan is asked about ("other members in Hokkaido?"), and no other country."""
    areas = asking.knowledge.areas & set(asking.frame.ids("place"))
    return bool(areas) and not set(asking.frame.ids("country")) - {JAPAN}


def unsorted(asking: Asking) -> Answer:
    """Say that Japan's members are not sorted by its parts, and name them all."""
    say, wanted = asking.say, CityFilter(countries=frozenset({JAPAN}))
    found = query.cities(asking.knowledge, wanted)
    contact = say.text("unstated-contact", **asking.contact())
    return Answer(
        NOT_IN_SOURCE, (say.text("cities-unsorted"), _told(asking, wanted, found), contact),
        ("japan.cities", *(city.fact_id for city in found)),
        cities=as_shown(asking, found), picture="map", suggestions=_NEXT, remember=True,
    )  # fmt: skip


def _totals(wanted: CityFilter) -> list[str]:
    """Return the facts that give the totals named in the introduction."""
    if wanted == CityFilter(fields=DESIGN):
        return ["design.cities_after", "design.cities_before", "design.cities_new"]
    if wanted == CityFilter(countries=frozenset({JAPAN})):
        return ["japan.cities"]
    return ["network.cities_after"] if wanted.is_empty else []


def _rank(wanted: CityFilter, home: str) -> list[str]:
    """The Japanese design cities before this one are also what its rank says."""
    others = wanted.joined == OLD or wanted.exclude == {home}
    japanese_design = wanted.fields == DESIGN and wanted.countries == {JAPAN}
    return ["designation.rank_in_japan"] if others and japanese_design else []


def _told(asking: Asking, wanted: CityFilter, found: Sequence[City]) -> str:
    """Return the sentence that introduces the cities, and the cities; a single one stands in the sentence."""
    headline = _headline_of_list(asking, wanted, found)
    said = spoken(asking, wanted, found)
    told = variables(asking, said, len(found))
    if len(found) == 1 and not headline:
        return asking.say.text(
            "cities-one", **told, city=city_line(asking, found[0], shown(said, found, None))
        )
    return f"{headline or asking.say.text('cities-list', **told)}\n{render_cities(asking, said, found)}"


def _headline_of_list(asking: Asking, wanted: CityFilter, found: Sequence[City]) -> str | None:
    """Return the introduction of the lists that the announcement itself counts."""
    say, date, count = asking.say, asking.as_of, len(found)
    if wanted.is_empty:
        return say.text("cities-list-all", total=asking.value("network.cities_after"), count=count, date=date)
    if wanted == CityFilter(fields=DESIGN):
        before, new = asking.value("design.cities_before"), asking.value("design.cities_new")
        return say.text("cities-list-design", count=count, before=before, new=new, date=date)
    if wanted == CityFilter(countries=frozenset({JAPAN})):
        return say.text("cities-list-japan", count=count, date=date)
    if wanted in (CityFilter(joined=NEW), CityFilter(fields=DESIGN, joined=NEW)):
        return say.text("cities-list-new", count=count, number=say.text("part-number", count=count))
    return None


def as_shown(asking: Asking, found: Sequence[City]) -> tuple[str, ...]:
    """Return the ids in the order in which `render_cities` shows them, from which people pick."""
    by = _grouping(asking, found)
    if by is None:
        return tuple(city.id for city in found)
    return tuple(city.id for members in _groups(asking, found, by).values() for city in members)


def _grouping(asking: Asking, found: Sequence[City]) -> str | None:
    """Return by what a list is grouped: several fields by field, many cities of several continents by those."""
    continents = {query.continent_of(asking.knowledge, city.country) for city in found}
    if len({city.field for city in found}) > 1 and (len(found) <= 2 * _LONG or len(continents) == 1):
        return "field"
    return "continent" if len(found) > _LONG and len(continents) > 1 else None


def render_cities(asking: Asking, wanted: CityFilter, found: Sequence[City]) -> str:
    """Return the cities as list lines: by field for several fields, by continent when there are many."""
    by = _grouping(asking, found)
    details = shown(wanted, found, by)
    if by is None:
        return bullets([city_line(asking, city, details) for city in found])
    return _grouped(asking, found, by, details)


def _groups(asking: Asking, found: Sequence[City], by: str) -> dict[str, list[City]]:
    groups: dict[str, list[City]] = {}
    for city in found:
        key = city.field if by == "field" else query.continent_of(asking.knowledge, city.country)
        groups.setdefault(key, []).append(city)
    return groups


def _grouped(asking: Asking, found: Sequence[City], by: str, details: Shown) -> str:
    """Return a line a group; in languages for beginning readers, a line a city below the group's name."""
    say, kind = asking.say, "field" if by == "field" else "region"
    lines = []
    for key, members in _groups(asking, found, by).items():
        cities = [city_line(asking, city, details) for city in members]
        group = say.text("part-heading", id=key, name=say.name(kind, key))
        if say.row.ruby:
            lines.append(f"{say.text('part-group', group=group, items='').rstrip()}\n{bullets(cities)}")
        else:
            lines.append(say.text("part-group", group=group, items=say.listed(cities)))
    return "\n" + "\n\n".join(lines) if say.row.ruby else bullets(lines)


def _notes(asking: Asking, wanted: CityFilter, found: Sequence[City]) -> list[str]:
    """Say where the list ends: other fields are listed only for Japan, years only for some cities."""
    say, notes = asking.say, []
    if not wanted.fields and not query.is_complete(asking.knowledge, wanted):
        notes.append(say.text("cities-note-other-fields"))
    if wanted.years or wanted.from_year is not None or wanted.to_year is not None:
        notes.append(say.text("cities-note-years"))
    return notes


def _unlisted(asking: Asking, wanted: CityFilter) -> Answer | None:
    """Members in other fields than design are listed only for Japan: say so, and name those."""
    others = wanted.fields - DESIGN
    if not others or wanted.countries == {JAPAN}:
        return None
    say = asking.say
    japanese = query.cities(asking.knowledge, CityFilter(fields=wanted.fields, countries=frozenset({JAPAN})))
    field = say.names("field", [id for id in asking.knowledge.fields if id in others])
    details = Shown(country=False, field=len(wanted.fields) > 1)
    lines = say.together(city_line(asking, city, details) for city in japanese)
    named = say.text("cities-unlisted-field-japan", cities=lines)
    return Answer(
        NOT_IN_SOURCE,
        (say.text("cities-unlisted-field", field=field), *([named] if japanese else ()),
         say.text("unstated-contact", **asking.contact())),
        tuple(city.fact_id for city in japanese),
        cities=tuple(city.id for city in japanese), suggestions=("suggest-japan", "suggest-design"), remember=True,
    )  # fmt: skip


def none_found(asking: Asking, wanted: CityFilter) -> Answer:
    """Say that the list has no such city, which is a complete answer where the list is complete."""
    say = asking.say
    only_field = wanted == CityFilter(countries=frozenset({JAPAN}), fields=wanted.fields)
    if only_field and len(wanted.fields) == 1:
        field = say.name("field", next(iter(wanted.fields)))
        line, facts = (
            say.text("cities-none-japan-field", field=field, date=asking.as_of),
            ["japan.cities"],
        )
    else:
        line = say.text("cities-none", **variables(asking, wanted, 1), date=asking.as_of)
        facts = ["japan.cities"] if JAPAN in wanted.countries else ["design.cities_after"]
    if polarity.asked(asking) and query.is_complete(asking.knowledge, wanted):
        line = say.text("answer-none", text=line)
    return answered(line, *_notes(asking, wanted, ()), facts=facts, suggestions=_NEXT)


def count_cities(asking: Asking) -> Answer:
    """Count the cities that the question means, and name them when they are few."""
    if _asks_for_today(asking):
        contact = asking.say.text("unstated-contact", **asking.contact())
        return Answer(
            NOT_IN_SOURCE,
            (unstated_now(asking), contact),
            ("network.cities_after",),
            suggestions=_NEXT,
        )
    if asks_area(asking):
        return unsorted(asking)
    if tallied := tally(asking):
        return tallied
    wanted = city_filter(asking)
    if headline := _headline(asking, wanted):
        return headline
    if unlisted := _unlisted(asking, wanted):
        return unlisted
    found = query.cities(asking.knowledge, wanted)
    if not found:
        return none_found(asking, wanted)
    line = asking.say.text("cities-count", **variables(asking, spoken(asking, wanted, found), len(found)))
    return answered(
        _told(asking, wanted, found) if len(found) <= _SHORT else line, *_notes(asking, wanted, found), facts=[city.fact_id for city in found],
        cities=as_shown(asking, found), picture="map", suggestions=_NEXT,
    )  # fmt: skip


def _asks_for_today(asking: Asking) -> bool:
    """The announcement knows how things stood on its date, not how they stand now or in later years."""
    later = any(year > asking.knowledge.document.as_of.year for year in asking.claimed)
    now = asking.frame.has("now") and not asking.frame.has("before", "after", "increase")
    return later or (
        now and asking.frame.has("network", "world", "member") and not asking.frame.ids("country")
    )


def _headline(asking: Asking, wanted: CityFilter) -> Answer | None:
    """Return the counts that the announcement itself gives: the network's, design's, Japan's."""
    if wanted.is_empty or wanted == CityFilter(joined=OLD):
        return _network_count(asking, wanted)
    if wanted == CityFilter(joined=NEW) and not asking.frame.has("design_city"):
        return _new_count(asking)
    if wanted.fields == DESIGN and wanted in (
        CityFilter(fields=DESIGN),
        CityFilter(fields=DESIGN, joined=OLD),
        CityFilter(fields=DESIGN, joined=NEW),
    ):
        return _design_count(asking, wanted)
    if wanted == CityFilter(countries=frozenset({JAPAN})):
        line = asking.say.text("cities-count-japan", count=asking.value("japan.cities"), date=asking.as_of)
        return answered(
            line,
            facts=["japan.cities"],
            suggestions=("suggest-japan", "suggest-rank", "suggest-count"),
        )
    return None


def _network_count(asking: Asking, wanted: CityFilter) -> Answer:
    before, after = asking.value("network.cities_before"), asking.value("network.cities_after")
    new = query.new_members(asking.knowledge)
    key = "cities-count-network-before" if wanted.joined == OLD else "cities-count-network"
    line = asking.say.text(key, before=before, after=after, new=new, date=asking.as_of)
    return answered(line, facts=["network.cities_after", "network.cities_before"], suggestions=_NEXT)


def unstated_now(asking: Asking) -> str:
    """Say that the figures are those of the announcement's date."""
    return asking.say.text("unstated-now", date=asking.as_of, cities=asking.value("network.cities_after"))


def _new_count(asking: Asking) -> Answer:
    line = asking.say.text(
        "cities-count-new-all",
        new=query.new_members(asking.knowledge),
        design=asking.value("design.cities_new"),
    )
    facts = ["network.cities_before", "network.cities_after", "design.cities_new"]
    return answered(line, facts=facts, suggestions=_NEXT)


def _design_count(asking: Asking, wanted: CityFilter) -> Answer:
    ids = {None: "design.cities_after", OLD: "design.cities_before", NEW: "design.cities_new"}
    keys = {
        None: "cities-count-design",
        OLD: "cities-count-design-before",
        NEW: "cities-count-design-new",
    }
    figures = {name: asking.value(f"design.cities_{name}") for name in ("before", "new", "after")}
    line = asking.say.text(keys[wanted.joined], **figures, date=asking.as_of)
    facts = [ids[wanted.joined], *ids.values()]
    return answered(line, facts=facts, suggestions=("suggest-design", "suggest-new", "suggest-japan"))


ANSWERS = {"ask_cities": list_cities, "ask_city_count": count_cities}
