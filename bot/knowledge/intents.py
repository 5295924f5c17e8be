"""The contract of each intent (knowledge/intents.yml): its kind, who answers it, and what a question must mention."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot import paths
from bot.errors import Finding, KnowledgeError
from bot.knowledge.load import read_yaml

SMALLTALK, META, ACT, EMERGENCY, CONTACT = "smalltalk", "meta", "act", "emergency", "contact"
TOLD, UNTOLD, OUTSIDE, STRUCTURE = "told", "untold", "outside", "structure"
KINDS = (SMALLTALK, META, ACT, EMERGENCY, CONTACT, TOLD, UNTOLD, OUTSIDE, STRUCTURE)
HERE, US, ELSEWHERE, MEMBERS = "here", "us", "elsewhere", "members"
_ABOUT = (HERE, US, ELSEWHERE, MEMBERS)
_FIELDS = ("kind", "answer", "title", "about", "needs", "bare", "each", "narrows")


@dataclass(frozen=True, slots=True)
class Intent:
    """One intent; knowledge/intents.yml explains the fields."""

    name: str
    kind: str
    answer: str | None = None
    title: str | None = None
    about: str | None = None
    needs: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    each: bool = False
    narrows: bool = False

    @property
    def asks(self) -> bool:
        """Tell whether it is a question about the subject, rather than a move in a conversation."""
        return self.kind in (TOLD, UNTOLD)


@lru_cache(maxsize=4)
def load_intents(folder: Path = paths.KNOWLEDGE) -> Mapping[str, Intent]:
    """Return the intents by name, in the order of the file; the result is shared and immutable.

    Raises:
        KnowledgeError: with all findings, when anything is wrong.
    """
    path = folder / "intents.yml"
    rows = dict((read_yaml(path) or {}).get("intents") or {})
    findings = [finding for name, row in rows.items() for finding in _findings(f"{path}: {name}", row or {})]
    if findings:
        raise KnowledgeError(findings)
    return {name: _intent(name, row) for name, row in rows.items()}


def _intent(name: str, row: Mapping[str, Any]) -> Intent:
    lists = {field: tuple(row.get(field) or ()) for field in ("needs", "bare")}
    return Intent(name, **{**row, **lists})


def _findings(where: str, row: Mapping[str, Any]) -> Iterator[Finding]:
    for field in row:
        if field not in _FIELDS:
            yield Finding(where, f"`{field}` is unknown", f"use {', '.join(_FIELDS)}")
    if row.get("kind") not in KINDS:
        yield Finding(where, f"`kind` is {row.get('kind')}", f"use one of {', '.join(KINDS)}")
    if row.get("about") not in (None, *_ABOUT):
        yield Finding(where, f"`about` is {row['about']}", f"use one of {', '.join(_ABOUT)}, or leave it out")
