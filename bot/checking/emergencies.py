"""Checks knowledge/emergencies: every language has calls of each kind, and enough that only sounds like one."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.checking.project import Project, is_variety
from bot.errors import Finding
from bot.knowledge.emergencies import HARMLESS, KINDS, expanded
from bot.knowledge.load import read_yaml
from bot.text.pieces import normal

FEWEST_CALLS, FEWEST_HARMLESS = 12, 100  # examples of a kind, and of what is no call


def emergency_findings(project: Project) -> Iterator[Finding]:
    """Yield kinds without enough calls, too few look-alikes, and sentences that stand on both sides."""
    for row in project.languages():
        path = project.emergencies_file(row["code"])
        where = project.show(path)
        if not path.exists():
            if not is_variety(row):
                yield Finding(where, "the file is missing", "docs/language-packs.md describes it")
            continue
        raw = read_yaml(path) or {}
        if not is_variety(row):
            yield from _missing(where, raw)
        yield from _on_both_sides(where, raw)


def _missing(where: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    calls = raw.get("calls") or {}
    needed = [(f"calls.{kind}", calls.get(kind), FEWEST_CALLS) for kind in KINDS]
    for name, given, fewest in (*needed, (HARMLESS, raw.get(HARMLESS), FEWEST_HARMLESS)):
        if len(given or ()) < fewest:
            yield Finding(f"{where} {name}", f"{len(given or ())} given", f"write at least {fewest}")


def _on_both_sides(where: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    calls = {normal(text) for texts in (raw.get("calls") or {}).values() for text in _sentences(texts)}
    for text in sorted(calls & {normal(text) for text in _sentences(raw.get(HARMLESS))}):
        yield Finding(where, f"{text!r} is a call and harmless", "keep it on one side")


def _sentences(patterns: list[str] | None) -> Iterator[str]:
    for pattern in patterns or ():
        yield from expanded(str(pattern))
