"""Checks languages.yml, and the lists of concepts and regions that all languages share."""

from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from typing import Any

from babel import Locale, UnknownLocaleError

from bot.checking.project import Project
from bot.errors import Finding
from bot.knowledge import kinds
from bot.knowledge.load import read_yaml
from bot.knowledge.model import Language

_ROLES = {
    kinds.SUBJECT, kinds.TOPIC, kinds.ASPECT, kinds.RELATION,
    kinds.UNSTATED, kinds.SOCIAL, kinds.META, kinds.DANGER, "function",
}  # fmt: skip
_KEYS = {field.name for field in fields(Language)}
_NEEDED = {field.name for field in fields(Language) if field.default is MISSING}
_WORLD = "world"


def language_findings(project: Project, known_to_tokenizer: Callable[[str], bool]) -> Iterator[Finding]:
    """Yield what is wrong with the rows of languages.yml."""
    path = project.show(project.knowledge / "languages.yml")
    codes = project.codes()
    concepts = read_yaml(project.knowledge / "concepts.yml")["concepts"]
    for code in sorted({code for code in codes if codes.count(code) > 1}):
        yield Finding(f"{path} {code}", "the language is listed twice", "remove one row")
    if project.default_language() not in codes:
        yield Finding(path, "`default` is not a listed language", f"use one of {', '.join(codes)}")
    for row in project.languages():
        where = f"{path} {row.get('code')}"
        yield from _key_findings(where, row)
        yield from _reference_findings(where, row, codes, concepts)
        yield from _library_findings(where, row, known_to_tokenizer)


def _key_findings(where: str, row: dict[str, Any]) -> Iterator[Finding]:
    for key in sorted(_NEEDED - set(row)):
        yield Finding(where, f"`{key}` is missing", "add it; knowledge/README.md describes it")
    for key in sorted(set(row) - _KEYS):
        yield Finding(where, f"`{key}` is unknown", f"use only {', '.join(sorted(_KEYS))}")


def _reference_findings(
    where: str, row: dict[str, Any], codes: list[str], concepts: dict[str, Any]
) -> Iterator[Finding]:
    for key in ("understands", "fallback"):
        if row.get(key) is not None and (row[key] not in codes or row[key] == row.get("code")):
            yield Finding(where, f"`{key}: {row[key]}` is not another listed language", "correct it")
    if row.get("concept") is not None and row["concept"] not in concepts:
        yield Finding(where, f"`concept: {row['concept']}` is not in concepts.yml", "correct it")
    if row.get("direction", "ltr") not in ("ltr", "rtl"):
        yield Finding(where, f"`direction: {row['direction']}` is unknown", "write ltr or rtl")


def _library_findings(
    where: str, row: dict[str, Any], known_to_tokenizer: Callable[[str], bool]
) -> Iterator[Finding]:
    try:
        Locale.parse(str(row.get("cldr", "en")))
    except (UnknownLocaleError, ValueError):
        yield Finding(where, f"`cldr: {row['cldr']}` is no locale of CLDR", "use the nearest that is")
    if not known_to_tokenizer(str(row.get("spacy", "xx"))):
        yield Finding(where, f"`spacy: {row['spacy']}` is no language of spaCy here", "use xx")


def concept_list_findings(project: Project) -> Iterator[Finding]:
    """Yield what is wrong with concepts.yml, the list that all lexicons follow."""
    path = project.show(project.knowledge / "concepts.yml")
    for id, row in (read_yaml(project.knowledge / "concepts.yml") or {}).get("concepts", {}).items():
        if row.get("role") not in _ROLES:
            choice = ", ".join(sorted(_ROLES))
            yield Finding(f"{path} {id}", f"role {row.get('role')!r} is unknown", f"use one of {choice}")
        if not row.get("gloss"):
            yield Finding(f"{path} {id}", "`gloss` is missing", "say which words belong here")


def region_findings(project: Project) -> Iterator[Finding]:
    """Yield what is wrong with regions.yml: regions lead to the world, countries to a region."""
    path = project.show(project.knowledge / "regions.yml")
    raw = read_yaml(project.knowledge / "regions.yml")
    regions = raw["regions"]
    for id, row in regions.items():
        if "m49" not in row:
            yield Finding(f"{path} {id}", "`m49` is missing", "add the code of the United Nations")
        if row.get("parent") not in {*regions, _WORLD}:
            yield Finding(f"{path} {id}", f"parent {row.get('parent')!r} is unknown", "use a region or world")
        elif not _leads_to_world(id, regions):
            yield Finding(f"{path} {id}", "its parents run in a circle", "let one of them be world")
    for country, region in raw["countries"].items():
        if region not in {*regions, _WORLD}:  # M49 puts Antarctica in no region
            yield Finding(f"{path} {country}", f"region {region!r} is unknown", "use one of `regions`")


def group_findings(project: Project) -> Iterator[Finding]:
    """Yield the groups of groups.yml without a source, or with a country that is not in regions.yml."""
    path = project.show(project.knowledge / "groups.yml")
    raw = read_yaml(project.knowledge / "regions.yml")
    for id, row in read_yaml(project.knowledge / "groups.yml")["groups"].items():
        if not row.get("source"):
            yield Finding(f"{path} {id}", "`source` is missing", "say who defines the group so")
        if id in raw["regions"]:
            yield Finding(f"{path} {id}", "a region has the same id", "give the group its own")
        for country in row.get("countries") or ():
            if country not in raw["countries"]:
                yield Finding(f"{path} {id}", f"country {country!r} is unknown", "use one of regions.yml")


def _leads_to_world(id: str, regions: dict[str, Any]) -> bool:
    seen: set[str] = set()
    while id in regions and id not in seen:
        seen.add(id)
        id = str(regions[id].get("parent"))
    return id not in seen


def place_findings(project: Project) -> Iterator[Finding]:
    """Yield the places of places.yml whose country is not in regions.yml."""
    path = project.show(project.knowledge / "places.yml")
    countries = read_yaml(project.knowledge / "regions.yml")["countries"]
    for table, places in read_yaml(project.knowledge / "places.yml").items():
        for id, country in places.items():
            if country not in countries:
                problem = f"country {country!r} is unknown"
                yield Finding(f"{path} {table}.{id}", problem, "use one of regions.yml")
