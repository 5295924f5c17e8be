"""Reads and validates knowledge/; collects every finding before it fails."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from bot import paths
from bot.errors import Finding, KnowledgeError
from bot.knowledge import sets
from bot.knowledge.lexicon import load_lexicons
from bot.knowledge.model import (
    BEFORE,
    City,
    Concept,
    Document,
    Event,
    Fact,
    Group,
    Knowledge,
    Language,
    Region,
    Section,
)

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> Any:
    """Return the content of a YAML file.

    Raises:
        KnowledgeError: the file is missing or is not YAML.
    """
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError:
        raise KnowledgeError(
            [Finding(str(path), "the file is missing", "restore it from the repository")]
        ) from None
    except yaml.YAMLError as error:
        problem = " ".join(str(error).split())
        raise KnowledgeError(
            [Finding(str(path), f"not valid YAML ({problem})", "correct the line it names")]
        ) from None


@lru_cache(maxsize=4)
def load(folder: Path = paths.KNOWLEDGE) -> Knowledge:
    """Return the validated knowledge in `folder`; the result is shared and immutable.

    Raises:
        KnowledgeError: with all findings, when anything is wrong.
    """
    raw = read_yaml(folder / "facts.yml")
    concepts = _concepts(read_yaml(folder / "concepts.yml"))
    languages, default = _languages(read_yaml(folder / "languages.yml"))
    regions, country_regions = _regions(read_yaml(folder / "regions.yml"))
    places = read_yaml(folder / "places.yml")
    groups = read_yaml(folder / "groups.yml")["groups"]
    findings = _schema_findings(raw, str(folder / "facts.yml"))
    if findings:
        raise KnowledgeError(findings)
    knowledge = Knowledge(
        document=_document(raw["document"]),
        home=raw["home"],
        facts=_facts(raw),
        fields=tuple(row["id"] for row in raw["fields"]),
        cities={row["id"]: _city(row) for row in raw["cities"]},
        events={row["id"]: _event(row) for row in raw["events"]},
        regions=regions,
        country_regions=country_regions,
        groups={
            id: Group(id, tuple(row["countries"]), row["source"], bool(row.get("has_members")))
            for id, row in groups.items()
        },
        places=places["places"] | places["areas"],
        areas=frozenset(places["areas"]),
        concepts=concepts,
        languages=languages,
        default_language=default,
        lexicons=load_lexicons(folder, languages, country_regions, read_yaml),
    )
    knowledge = replace(knowledge, facts=_with_counts(knowledge))
    findings = list(_reference_findings(knowledge, str(folder / "facts.yml")))
    if findings:
        raise KnowledgeError(findings)
    return knowledge


def _document(raw: Mapping[str, Any]) -> Document:
    sections = tuple(Section(**row) for row in raw["sections"])
    return Document(raw["id"], raw["title"], raw["publisher"], raw["as_of"], sections)


def _facts(raw: Mapping[str, Any]) -> dict[str, Fact]:
    facts = {row["id"]: _fact(row["id"], row.get("value", row.get("count")), row) for row in raw["facts"]}
    for kind, rows in (("field", raw["fields"]), ("city", raw["cities"]), ("event", raw["events"])):
        facts |= {f"{kind}.{row['id']}": _fact(f"{kind}.{row['id']}", row["id"], row) for row in rows}
    return facts


def _fact(id: str, value: Any, row: Mapping[str, Any]) -> Fact:
    return Fact(id, value, row["section"], tuple(row["evidence"]))


def _with_counts(knowledge: Knowledge) -> dict[str, Fact]:
    """Compute the facts that are counts of a list, so that no count is stored twice."""
    return {
        id: replace(fact, value=sets.evaluate(knowledge, sets.from_mapping(knowledge, fact.value)).count)
        if isinstance(fact.value, dict) and "times" not in fact.value
        else fact
        for id, fact in knowledge.facts.items()
    }


def _city(row: Mapping[str, Any]) -> City:
    joined = None if row["joined"] == BEFORE else int(row["joined"])
    return City(row["id"], row["country"], row["field"], joined)


def _event(row: Mapping[str, Any]) -> Event:
    return Event(row["id"], tuple(row["years"]), row.get("every"), row.get("month"))


def _concepts(raw: Mapping[str, Any]) -> dict[str, Concept]:
    return {id: Concept(id, row["role"]) for id, row in raw["concepts"].items()}


def _languages(raw: Mapping[str, Any]) -> tuple[dict[str, Language], str]:
    return {row["code"]: Language(**row) for row in raw["languages"]}, raw["default"]


def _regions(raw: Mapping[str, Any]) -> tuple[dict[str, Region], dict[str, str]]:
    regions = {
        id: Region(
            id,
            str(row["m49"]).zfill(3),
            None if row.get("parent") == "world" else row.get("parent"),
        )
        for id, row in raw["regions"].items()
    }
    return regions, dict(raw["countries"])


_REQUIRED = {
    "facts": {"id"},
    "fields": {"id"},
    "cities": {"id", "country", "field", "joined"},
    "events": {"id", "years"},
}


def _schema_findings(raw: Mapping[str, Any], path: str) -> list[Finding]:
    findings = [
        Finding(path, f"the list `{key}` is missing", "restore it; knowledge/README.md describes it")
        for key in ("document", "home", *_REQUIRED)
        if key not in raw
    ]
    sections = {row["id"] for row in raw.get("document", {}).get("sections", ())}
    for key, required in _REQUIRED.items():
        seen: set[str] = set()
        for number, row in enumerate(raw.get(key, ())):
            findings.extend(_row_findings(f"{path} {key}[{number}]", row, required, sections, seen))
    return findings


def _row_findings(
    where: str, row: Mapping[str, Any], required: set[str], sections: set[str], seen: set[str]
) -> Iterable[Finding]:
    for name in sorted((required | {"section", "evidence"}) - set(row)):
        yield Finding(where, f"`{name}` is missing", "add it")
    if row.get("section") not in sections:
        yield Finding(
            where,
            f"section {row.get('section')!r} is unknown",
            f"use one of {', '.join(sorted(sections))}",
        )
    if row.get("id") in seen:
        yield Finding(where, f"the id {row['id']} is used twice", "give each fact its own id")
    seen.add(row.get("id", ""))


def _reference_findings(knowledge: Knowledge, path: str) -> Iterable[Finding]:
    if knowledge.home not in knowledge.cities:
        yield Finding(path, f"home city {knowledge.home!r} is not in `cities`", "add it, or correct `home`")
    for city in knowledge.cities.values():
        where = f"{path} {city.fact_id}"
        if city.field not in knowledge.fields:
            yield Finding(
                where,
                f"field {city.field!r} is unknown",
                f"use one of {', '.join(knowledge.fields)}",
            )
        if city.country not in knowledge.country_regions:
            yield Finding(where, f"country {city.country!r} has no region", "add it to knowledge/regions.yml")
    if not isinstance(knowledge.document.as_of, date):
        yield Finding(path, "document.as_of is not a date", "write it as YYYY-MM-DD")
