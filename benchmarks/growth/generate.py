"""Copies of knowledge/ with more cities or more languages, in a folder of their own."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from benchmarks.growth.names import city_name, disguised
from bot.knowledge.load import load, read_yaml

# Languages of the world in Latin letters, with CLDR data and a spaCy class; their words here are invented.
ADDED = (
    "fr", "de", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "sl", "hr", "ro", "hu", "tr",
    "vi", "id", "lt", "lv", "et", "ca",
)  # fmt: skip
_MODEL = "en"
_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def with_cities(source: Path, target: Path, count: int) -> None:
    """Copy the knowledge to `target` with `count` cities: those that are there, and invented ones."""
    _copy(source, target)
    facts = read_yaml(target / "facts.yml")
    own = facts["cities"]
    added = [city_row(number, own) for number in range(count - len(own))]
    facts["cities"] = [*own, *added]
    write_yaml(target / "facts.yml", facts)
    for language in load(source).languages:
        path = target / "names" / f"{language}.yml"
        names = read_yaml(path)
        names["cities"] |= {row["id"]: {"name": city_name(n)[language]} for n, row in enumerate(added)}
        write_yaml(path, names)


def city_row(number: int, own: list[dict[str, Any]]) -> dict[str, Any]:
    """Return an invented city; country, field and year are those of a real one that joined before."""
    before = [row for row in own if row["country"] != "JP" and row["joined"] == "before"]
    return {**before[number % len(before)], "id": f"invented_{number}"}


def with_languages(source: Path, target: Path, count: int) -> None:
    """Copy the knowledge to `target` with `count` languages: those that are there, and invented ones."""
    _copy(source, target)
    table = read_yaml(target / "languages.yml")
    for key, code in enumerate(ADDED[: count - len(table["languages"])], 1):
        table["languages"].append(language_row(code))
        shutil.copy(source / "names" / f"{_MODEL}.yml", target / "names" / f"{code}.yml")
        shutil.copy(source / "cues" / f"{_MODEL}.yml", target / "cues" / f"{code}.yml")
        words = read_yaml(source / "concepts" / f"{_MODEL}.yml")
        write_yaml(target / "concepts" / f"{code}.yml", language_words(words, key))
    write_yaml(target / "languages.yml", table)


def language_row(code: str) -> dict[str, str]:
    """Return the row of a language in languages.yml."""
    names = {"name": code, "bcp47": code, "cldr": code, "spacy": code}
    return {"code": code, **names, "direction": "ltr", "script": "latn", "fallback": _MODEL}


def language_words(words: Mapping[str, Any], key: int) -> dict[str, list[str]]:
    """Return the concepts' words of an invented language."""
    return {id: sorted({disguised(str(form), key) for form in forms or ()}) for id, forms in words.items()}


def write_yaml(path: Path, content: Any) -> None:
    """Write a file as YAML."""
    path.write_text(yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    shutil.copytree(source, target, dirs_exist_ok=True)
