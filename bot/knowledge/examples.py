"""The training examples of data/nlu*.yml, as they stand there."""

from pathlib import Path
from typing import Any

from bot.knowledge.load import read_yaml


def items_of(path: Path) -> list[dict[str, Any]]:
    """Return the entries of a file, none when there is no file."""
    return list((read_yaml(path) or {}).get("nlu") or ()) if path.exists() else []


def examples_of(path: Path) -> dict[str, list[str]]:
    """Return the examples of a file by intent, in its order."""
    found: dict[str, list[str]] = {}
    for item in items_of(path):
        found.setdefault(str(item.get("intent")), []).extend(lines_of(str(item.get("examples") or "")))
    return found


def lines_of(examples: str) -> list[str]:
    """Return the texts of a list as it is written under `examples: |`."""
    lines = (line.strip() for line in examples.splitlines())
    return [text for line in lines if line.startswith("-") and (text := line.removeprefix("-").strip())]
