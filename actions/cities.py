"""Answers that list member cities under any combination of filters."""

from collections.abc import Sequence

from actions import polarity
from actions.answer import NOT_IN_SOURCE, Answer, answered, bullets
from actions.asking import Asking
from actions.filters import city_set
from actions.phrases import Shown, city_line, groups_named, names_all, shown, spoken, variables
from actions.tallies import SHORT, tally
from bot.knowledge import query
from bot.knowledge.kinds import UNREAD, YEARS
from bot.knowledge.model import City
from bot.knowledge.sets import (
    COUNTRY,
    DESIGN,
    EVERY,
    FIELD,
    GROUP,
    JAPAN,
    PLACES,
    Expression,
    Found,
    admitted,
    all_of,
    evaluate,
    joined,
    without,
)

_LONG = 10  # more cities than this are grouped by continent
_FEW = 10  # countries of a group that its definition lists
NEXT = ("suggest-new", "suggest-japan", "suggest-design", "suggest-count")


def list_cities(asking: Asking) -> Answer:
    """List every city that the question means, completely."""
    wanted = city_set(asking)
    if held := held_back(asking, wanted):
        return held
    found = evaluate(asking.knowledge, wanted)
    compared = asking.frame.has("most") or (asking.frame.has("or") and len(found.cities) <= SHORT)
    if compared and (tallied := tally(asking)):
        return tallied
    if not found.count:
        return none_found(asking, wanted)
    return answered(
        told(asking, wanted, found), *_without_any(asking, wanted), *notes(asking, wanted, found),
        facts=[*(city.fact_id for city in found.cities), *_totals(asking, wanted, found), *_rank(asking, wanted)],
        cities=as_shown(asking, found.cities), picture="map" if found.cities else None, suggestions=NEXT,
    )  # fmt: skip


def held_back(asking: Asking, wanted: Expression) -> Answer | None:
    """Return the answer where no set can be claimed: by parts of Japan, by words nobody read, of other fields."""
    if asking.frame.ids(UNREAD):
        return unread(asking, wanted)
    return unsorted(asking) if asks_area(asking) else _unlisted(asking, wanted)


def asks_area(asking: Asking) -> bool:
    """Tell whether a part of Japan is asked about ("other members in Hokkaido?"), and no other country."""
    areas = asking.knowledge.areas & set(asking.frame.ids("place"))
    return bool(areas) and not set(asking.frame.ids("country")) - {JAPAN.id}


def unsorted(asking: Asking) -> Answer:
    """Say that Japan's members are not sorted by its parts, and name them all."""
    say, found = asking.say, evaluate(asking.knowledge, JAPAN)
    contact = say.text("unstated-contact", **asking.contact())
    return Answer(
        NOT_IN_SOURCE, (say.text("cities-unsorted"), told(asking, JAPAN, found), contact),
        ("japan.cities", *(city.fact_id for city in found.cities)),
        cities=as_shown(asking, found.cities), picture="map", suggestions=NEXT, remember=True,
    )  # fmt: skip


def unread(asking: Asking, wanted: Expression) -> Answer:
    """Say which condition nobody can apply; what is counted without it is said to be so."""
    say, found = asking.say, evaluate(asking.knowledge, wanted)
    words = say.together(asking.frame.ids(UNREAD))
    counted = say.text("cities-count", **variables(asking, wanted, found.count, known=bool(found.possible)))
    contact = say.text("unstated-contact", **asking.contact())
    return Answer(
        NOT_IN_SOURCE,
        (say.text("cities-unread", words=words), say.text("cities-unread-without", text=counted), contact),
        ("network.cities_after",), suggestions=NEXT, remember=True,
    )  # fmt: skip


def _totals(asking: Asking, wanted: Expression, found: Found) -> list[str]:
    """Return the facts that give the totals named in the introduction."""
    if wanted == DESIGN:
        return ["design.cities_after", "design.cities_before", "design.cities_new"]
    if wanted == JAPAN:
        return ["japan.cities"]
    return ["network.cities_after", "network.cities_before"] if found.unnamed else []


def _rank(asking: Asking, wanted: Expression) -> list[str]:
    """The Japanese design cities before this one are also what its rank says."""
    before = joined(asking.knowledge, new=False)
    others = evaluate(asking.knowledge, all_of(JAPAN, DESIGN, before)).cities
    said = JAPAN in admitted(wanted, COUNTRY) and DESIGN in admitted(wanted, FIELD)
    return (
        ["designation.rank_in_japan"] if said and evaluate(asking.knowledge, wanted).cities == others else []
    )


def told(asking: Asking, wanted: Expression, found: Found) -> str:
    """Return the sentence that introduces the cities, and the cities; a single one stands in the sentence."""
    headline = _headline(asking, wanted, found) or _unnamed(asking, wanted, found)
    said = spoken(asking, wanted, found)
    words = variables(asking, said, len(found.cities), known=bool(found.possible))
    if not found.cities:
        return headline or ""
    if len(found.cities) == 1 and not headline:
        line = city_line(asking, found.cities[0], shown(said, found.cities, None))
        return asking.say.text("cities-one", **words, city=line)
    return (
        f"{headline or asking.say.text('cities-list', **words)}\n{render_cities(asking, said, found.cities)}"
    )


def _headline(asking: Asking, wanted: Expression, found: Found) -> str | None:
    """Return the introduction of the lists that the announcement itself counts."""
    say, date, count = asking.say, asking.as_of, len(found.cities)
    new = joined(asking.knowledge, new=True)
    if wanted == EVERY:
        return say.text("cities-list-all", total=asking.value("network.cities_after"), count=count, date=date)
    if wanted == DESIGN:
        before, added = asking.value("design.cities_before"), asking.value("design.cities_new")
        return say.text("cities-list-design", count=count, before=before, new=added, date=date)
    if wanted == JAPAN:
        return say.text("cities-list-japan", count=count, date=date)
    if wanted == all_of(DESIGN, new):
        return say.text("cities-list-new", count=count, number=say.text("part-number", count=count))
    return None


def _unnamed(asking: Asking, wanted: Expression, found: Found) -> str | None:
    """Count the members with those that are only counted, and say which of them the announcement names."""
    if not found.unnamed:
        return None
    say = asking.say
    counted = say.text("cities-count", **variables(asking, wanted, found.count, known=bool(found.possible)))
    design = sum(city.field == DESIGN.id for city in found.cities)
    others = len(found.cities) - design
    sort = "none" if not found.cities else "both" if design and others else "design" if design else "others"
    return say.text(
        "cities-named", text=counted, sort=sort, count=len(found.cities), design=design, others=others
    )


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


def render_cities(asking: Asking, wanted: Expression, found: Sequence[City]) -> str:
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


def notes(asking: Asking, wanted: Expression, found: Found) -> list[str]:
    """Say where the list ends, other fields and years being known of some cities only, and whose groups it uses."""
    say, told_of = asking.say, []
    if not admitted(wanted, FIELD) and not found.unnamed and not names_all(asking, wanted):
        told_of.append(say.text("cities-note-other-fields"))
    if found.possible:
        told_of.append(say.text("cities-note-years"))
    return [*told_of, *(_definition(asking, group) for group in groups_named(wanted, GROUP))]


def _without_any(asking: Asking, wanted: Expression) -> list[str]:
    """Say of a place named beside others that it has none ("in Korea, Thailand and Singapore")."""
    places, rest = admitted(wanted, *PLACES), without(wanted, *PLACES)
    each = [all_of(rest, place) for place in places] if len(places) > 1 else []
    empty = [one for one in each if not evaluate(asking.knowledge, one).count]
    return [asking.say.text("cities-none", **variables(asking, one, 1), date=asking.as_of) for one in empty]


def _definition(asking: Asking, id: str) -> str:
    """Say which countries a group holds, and who defines it so."""
    say, group = asking.say, asking.knowledge.groups[id]
    few = len(group.countries) <= _FEW
    countries = say.names("country", group.countries) if few else ""
    return say.text(
        "cities-note-group", group=say.name("region", id), few="yes" if few else "no", countries=countries,
        count=len(group.countries), source=group.source, date=asking.as_of,
    )  # fmt: skip


def _unlisted(asking: Asking, wanted: Expression) -> Answer | None:
    """Members in other fields than design are listed only for Japan: name those, and say so."""
    others = [atom.id for atom in admitted(wanted, FIELD) if atom != DESIGN]
    if not others or names_all(asking, wanted):
        return None
    say, japanese = asking.say, evaluate(asking.knowledge, all_of(without(wanted, *YEARS), JAPAN)).cities
    field = say.names("field", [id for id in asking.knowledge.fields if id in others])
    details = Shown(country=False, field=len(admitted(wanted, FIELD)) > 1)
    lines = say.together(city_line(asking, city, details) for city in japanese)
    named = say.text("cities-unlisted-field-japan", cities=lines)
    return Answer(
        NOT_IN_SOURCE,
        (*([named] if japanese else ()), say.text("cities-unlisted-field", field=field),
         say.text("unstated-contact", **asking.contact())),
        tuple(city.fact_id for city in japanese),
        cities=tuple(city.id for city in japanese), suggestions=("suggest-japan", "suggest-design"), remember=True,
    )  # fmt: skip


def none_found(asking: Asking, wanted: Expression) -> Answer:
    """Say that the list has no such city, which is a complete answer where the list is complete."""
    say, found = asking.say, evaluate(asking.knowledge, wanted)
    fields = admitted(wanted, FIELD)
    if len(fields) == 1 and wanted == all_of(JAPAN, *fields):
        field = say.name("field", fields[0].id)
        line, facts = say.text("cities-none-japan-field", field=field, date=asking.as_of), ["japan.cities"]
    else:
        words = variables(asking, wanted, 1, known=bool(found.possible))
        line = say.text("cities-none", **words, date=asking.as_of)
        facts = ["japan.cities"] if JAPAN in admitted(wanted, COUNTRY) else ["design.cities_after"]
    if polarity.asked(asking) and found.is_counted:
        line = say.text("answer-none", text=line)
    whenever = without(wanted, *YEARS)
    others = evaluate(asking.knowledge, whenever) if whenever not in (wanted, EVERY) else None
    if not others or not others.cities:
        return answered(line, *notes(asking, wanted, found), facts=facts, suggestions=NEXT)
    return answered(
        line, told(asking, whenever, others), *notes(asking, whenever, others),
        facts=[*facts, *(city.fact_id for city in others.cities)], cities=as_shown(asking, others.cities), suggestions=NEXT,
    )  # fmt: skip
