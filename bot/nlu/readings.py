"""Kana readings of Japanese words, computed once by SudachiPy and kept in a file beside the cache."""

import contextlib
import json
import os
from pathlib import Path

from bot import paths
from bot.text.tokenize import reading

FILE = paths.CACHE / "readings.json"


class Readings:
    """Looks readings up; words that are new are read by the dictionary and kept by `save`."""

    def __init__(self, file: Path = FILE) -> None:
        self._file = file
        self._known: dict[str, str] = {}
        self._new = False
        with contextlib.suppress(OSError, ValueError):
            self._known = dict(json.loads(file.read_text(encoding="utf-8")))

    def of(self, word: str) -> str:
        """Return the katakana reading of a word."""
        if word not in self._known:
            self._known[word] = reading(word)
            self._new = True
        return self._known[word]

    def save(self) -> None:
        """Keep the readings for the next start; a folder that cannot be written to is no error."""
        if not self._new:
            return
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft = self._file.with_suffix(f".{os.getpid()}")
            draft.write_text(json.dumps(self._known, ensure_ascii=False), encoding="utf-8")
            draft.replace(self._file)
