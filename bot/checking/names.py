"""Checks knowledge/names: everything has a name in every language, and no name means two things."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from bot.checking.project import Project, folded, rows
from bot.errors import Finding
from bot.knowledge.load import read_yaml
from bot.knowledge.model import Knowledge
from bot.messages.render import without_ruby

KINDS = {
    "cities": "city", "countries": "country", "regions": "region", "groups": "region", "fields": "field",
    "events": "event", "organisations": "organisation", "places": "place",
}  # fmt: skip
ORDINALS, YEARS = "ordinals", "years"
_BOUNDS = ("since", "until", "before", "after")
_CITY_STATE = ({"city", "country"}, {"place", "country"})
_PICKED = range(2, 11)  # "the second one" to "the tenth one"; the first is the concept `first`


def name_findings(project: Project, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield missing names, names of unknown things, and names that two things share."""
    organisations = _all_organisations(project)
    for row in project.languages():
        path = project.names_file(row["code"])
        raw = read_yaml(path) or {}
        where = project.show(path)
        yield from _missing(where, raw, knowledge, row["code"], organisations)
        yield from _unknown(where, raw, knowledge)
        yield from _shared(where, raw)
        if not row.get("understands"):
            yield from _missing_ordinals(where, raw)
        yield from _odd_years(where, raw, whole=not row.get("understands"))


def _all_organisations(project: Project) -> set[str]:
    """Organisations are listed by their names alone: what one language names, all must name."""
    return {
        id for code in project.codes() for id, _ in rows(read_yaml(project.names_file(code)), "organisations")
    }


def needed(knowledge: Knowledge, organisations: set[str]) -> dict[str, list[str]]:
    """Return the ids that every language must name, by the table they stand in."""
    return {
        "cities": list(knowledge.cities),
        "regions": list(knowledge.regions),
        "groups": list(knowledge.groups),
        "fields": list(knowledge.fields),
        "events": list(knowledge.events),
        "organisations": sorted(organisations),
    }


def _missing(
    where: str, raw: Mapping[str, Any], knowledge: Knowledge, language: str, organisations: set[str]
) -> Iterator[Finding]:
    for table, ids in needed(knowledge, organisations).items():
        named = {id for id, row in rows(raw, table) if row.get("name")}
        for id in ids:
            if id not in named:
                yield Finding(f"{where} {table}.{id}", "no name", "add `name`, as people write it")
    names = knowledge.lexicons[language].names
    for country in sorted({city.country for city in knowledge.cities.values()}):
        if not (names.get(("country", country)) and names["country", country].name):
            problem = "no name, and CLDR has none"
            yield Finding(f"{where} countries.{country}", problem, "add `name`, as people write it")


def _unknown(where: str, raw: Mapping[str, Any], knowledge: Knowledge) -> Iterator[Finding]:
    known = needed(knowledge, set())
    known |= {"countries": list(knowledge.country_regions), "places": list(knowledge.places)}
    for table in sorted(set(raw) - {*KINDS, ORDINALS, YEARS}):
        yield Finding(f"{where} {table}", "the table is unknown", f"use one of {', '.join(KINDS)}")
    for table, ids in known.items():
        for id, _ in rows(raw, table):
            if id not in ids and table != "organisations":
                yield Finding(f"{where} {table}.{id}", "the id is unknown", "correct or remove it")


def _missing_ordinals(where: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    missing = [str(number) for number in _PICKED if not (raw.get(ORDINALS) or {}).get(number)]
    if missing:
        problem = f"no words for {', '.join(missing)}"
        yield Finding(f"{where} {ORDINALS}", problem, "add how people pick from a list")


def _odd_years(where: str, raw: Mapping[str, Any], *, whole: bool) -> Iterator[Finding]:
    """Yield bounds of years that are missing or unknown, and forms without one place for the year."""
    years = raw.get(YEARS) or {}
    for bound in _BOUNDS if whole else ():
        if not years.get(bound):
            yield Finding(f"{where} {YEARS}.{bound}", "no words", "add how a year bounds a time (see en.yml)")
    for bound, texts in years.items():
        if bound not in _BOUNDS:
            yield Finding(f"{where} {YEARS}.{bound}", "the bound is unknown", f"use {', '.join(_BOUNDS)}")
        for text in texts or ():
            if str(text).count("{}") != 1:
                yield Finding(f"{where} {YEARS}.{bound} {text}", "no single {} for the year", "write it once")


def forms(raw: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield (kind, id, form) of every name and alias that a names file writes."""
    for table, kind in KINDS.items():
        for id, row in rows(raw, table):
            for form in (row.get("name"), row.get("short"), *(row.get("aliases") or ())):
                if form:
                    yield kind, id, without_ruby(str(form))


def _shared(where: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    """A city and its country may share a name (Singapore, Hong Kong); no other two things may."""
    meanings: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for kind, id, form in forms(raw):
        meanings[folded(form)].add((kind, id))
    for text, things in sorted(meanings.items()):
        if len(things) > 1 and {kind for kind, _ in things} not in _CITY_STATE:
            shown = " and ".join(f"{kind} {id}" for kind, id in sorted(things))
            yield Finding(where, f"{text!r} names {shown}", "leave it to the one that people mean")
