"""How people call for help, and what only sounds like it, language by language: knowledge/emergencies/<lang>.yml."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from bot import paths
from bot.errors import Finding, KnowledgeError
from bot.knowledge.load import load, read_yaml

# Each has a concept danger_<kind>, a text emergency-<kind>, and examples; knowledge/README.md explains them.
KINDS = (
    "medical", "fire", "crime", "outdoors", "animal", "missing", "violence", "suicide", "disaster",
)  # fmt: skip
HARMLESS = "harmless"
MOST = 6  # sentences that one pattern stands for
_CHOICE = re.compile(r"\(([^()]*)\)")


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
    parts = _CHOICE.split(pattern)
    choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(parts)]
    turns = max(map(len, choices))
    if turns == 1:
        return [pattern]
    if (every := [*product(*choices)]) and len(every) <= MOST:
        return ["".join(words).strip() for words in every]
    picked = (
        [words[(turn + turn // len(words) * place) % len(words)] for place, words in enumerate(choices)]
        for turn in range(MOST)
    )
    return list(dict.fromkeys("".join(words).strip() for words in picked))


@lru_cache(maxsize=4)
def load_emergencies(folder: Path = paths.KNOWLEDGE) -> Mapping[str, Emergencies]:
    """Return the examples of every language that has some; the result is shared and immutable.

    Raises:
        KnowledgeError: with all findings, when anything is wrong.
    """
    files = {code: folder / "emergencies" / f"{code}.yml" for code in load(folder).languages}
    raw = {code: read_yaml(path) or {} for code, path in files.items() if path.exists()}
    findings = [finding for code, row in raw.items() for finding in _findings(str(files[code]), row)]
    if findings:
        raise KnowledgeError(findings)
    return {code: _emergencies(row) for code, row in raw.items()}


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
