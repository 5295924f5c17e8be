"""How people steer a form, language by language: knowledge/replies/<lang>.yml."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot import paths
from bot.errors import Finding
from bot.knowledge.by_language import rows_of, written_out

# What a whole message can be made of, and what a message can be as a whole; knowledge/README.md explains each.
ITEMS = ("question", "contact", "name")  # what a form holds and lets people change
KINDS = (
    "yes", "send", "either", "no", "leave", "skip", "back", "show", "change", *ITEMS, "person", "doubt", "wish",
    "filler",
)  # fmt: skip
LABELS = (
    "yes", "no", "doubt", "leave", "skip", "back", "show", "change", "change_question", "change_contact", "change_name",
    "person", "name", "matter", "chat", "aside",
)  # fmt: skip
_PARTS = frozenset({*ITEMS, "doubt", "either", "wish", "filler"})  # pieces that say little by themselves
_ENOUGH = 40  # pieces of a kind and language to learn from: more take long and tell no more


@dataclass(frozen=True, slots=True)
class Replies:
    """The pieces of whole messages by kind, as patterns, and whole messages as examples by label."""

    patterns: Mapping[str, tuple[str, ...]]
    examples: Mapping[str, tuple[str, ...]]

    def pieces(self, kind: str) -> Iterator[str]:
        """Yield the pieces of a kind with every choice written out; they are too many to keep as texts."""
        return (form for pattern in self.patterns.get(kind, ()) for form in written_out(pattern))

    def labelled(self) -> Iterator[tuple[str, str]]:
        """Yield (text, label): the examples, and pieces that are whole messages, those of sending as "yes"."""
        for label, texts in self.examples.items():
            yield from ((text, label) for text in texts)
        for kind in self.patterns:
            if kind not in _PARTS:
                forms = tuple(dict.fromkeys(self.pieces(kind)))
                some = forms[:: len(forms) // _ENOUGH + 1]
                yield from ((form, "yes" if kind == "send" else kind) for form in some)


@lru_cache(maxsize=4)
def load_replies(folder: Path = paths.KNOWLEDGE) -> Mapping[str, Replies]:
    """Return the replies of every language that has some; the result is shared and immutable.

    Raises:
        KnowledgeError: with all findings, when anything is wrong.
    """
    rows = rows_of(folder, "replies", _findings)
    return {
        code: Replies(_texts(row.get("pieces")), _texts(row.get("examples"))) for code, row in rows.items()
    }


def _texts(row: Mapping[str, Any] | None) -> dict[str, tuple[str, ...]]:
    return {kind: tuple(forms or ()) for kind, forms in (row or {}).items()}


def _findings(where: str, row: Mapping[str, Any]) -> list[Finding]:
    known = {"pieces": KINDS, "examples": LABELS}
    found = [
        Finding(where, f"`{part}` is unknown", "use pieces, examples") for part in row if part not in known
    ]
    for part, names in known.items():
        for name, forms in (row.get(part) or {}).items():
            if name not in names:
                found.append(Finding(where, f"{part}.{name} is unknown", f"use one of {', '.join(names)}"))
            bad = [form for form in forms or () if not isinstance(form, str) or not form.strip()]
            if bad:
                found.append(Finding(where, f"{part}.{name}: {bad[0]!r} is no text", "put it into quotes"))
    return found
