"""How people call for help, and what only sounds like it, language by language: knowledge/emergencies/<lang>.yml."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot import paths
from bot.errors import Finding
from bot.knowledge.by_language import rows_of, written_out

# Each has a concept danger_<kind>, a text emergency-<kind>, and examples; knowledge/README.md explains them.
KINDS = (
    "medical", "fire", "crime", "outdoors", "animal", "missing", "violence", "suicide", "disaster",
)  # fmt: skip
HARMLESS = "harmless"
MOST = 6  # sentences that one pattern stands for


@dataclass(frozen=True, slots=True)
class Emergencies:
    """Patterns of calls by kind, and of what is none; `expanded` turns a pattern into sentences."""

    calls: Mapping[str, tuple[str, ...]]
    harmless: tuple[str, ...]

    def labelled(self) -> Iterator[tuple[str, str]]:
        """Yield (pattern, label): the kind, or HARMLESS."""
        yield from ((pattern, kind) for kind, patterns in self.calls.items() for pattern in patterns)
        yield from ((pattern, HARMLESS) for pattern in self.harmless)


def expanded(pattern: str) -> list[str]:
    """Return sentences of "(a|b) c (d|e)": at most MOST, in which each word of a choice has its turn."""
    return written_out(pattern, MOST)


@lru_cache(maxsize=4)
def load_emergencies(folder: Path = paths.KNOWLEDGE) -> Mapping[str, Emergencies]:
    """Return the examples of every language that has some; the result is shared and immutable.

    Raises:
        KnowledgeError: with all findings, when anything is wrong.
    """
    rows = rows_of(folder, "emergencies", _findings)
    return {code: _emergencies(row) for code, row in rows.items()}


def _emergencies(row: Mapping[str, Any]) -> Emergencies:
    calls = {kind: tuple(texts or ()) for kind, texts in (row.get("calls") or {}).items()}
    return Emergencies(calls, tuple(row.get(HARMLESS) or ()))


def _findings(where: str, row: Mapping[str, Any]) -> Iterator[Finding]:
    for part in set(row) - {"calls", HARMLESS}:
        yield Finding(where, f"`{part}` is unknown", f"use calls, {HARMLESS}")
    calls = row.get("calls") or {}
    for kind in set(calls) - set(KINDS):
        yield Finding(where, f"calls.{kind} is unknown", f"use one of {', '.join(KINDS)}")
    for name, texts in {**calls, HARMLESS: row.get(HARMLESS)}.items():
        for text in texts or ():
            if not isinstance(text, str) or not text.strip():
                yield Finding(where, f"{name}: {text!r} is no text", "put it into quotes")
