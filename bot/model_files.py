"""The trained model's file, and whether it is older than what it was trained from."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from bot import paths

MODEL = paths.MODELS / "assistant.tar.gz"
_STAMP = paths.MODELS / "assistant.sources"


def sources() -> Iterator[Path]:
    """Yield the files that training reads, and the code that decides what the model holds."""
    yield from (paths.CONFIG, paths.DOMAIN)
    for folder, pattern in (
        (paths.DATA, "*.yml"),
        (paths.KNOWLEDGE, "**/*.yml"),
        (paths.KNOWLEDGE, "words/*.txt"),
    ):
        yield from sorted(folder.glob(pattern))
    for package in ("nlu", "text"):
        yield from sorted((paths.ROOT / "bot" / package).glob("*.py"))


def fingerprint() -> str:
    """Return a digest of the sources."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(os.path.relpath(path, paths.ROOT).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def is_current() -> bool:
    """Tell whether there is a model and it was trained from the sources as they are."""
    return MODEL.exists() and _STAMP.exists() and _STAMP.read_text().strip() == fingerprint()


def mark_current(trained_from: str) -> None:
    """Note from which sources the model was trained."""
    _STAMP.write_text(trained_from + "\n")
