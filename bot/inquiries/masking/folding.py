"""Texts folded for finding: one width, case and kind of digit, composed, with the way back to what was written."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress
from re import compile as pattern

FILLER = "\ue0ff"  # stands where a rewritten text has less to say; private, so that nobody's text holds it
_MARK, _NONE = "\ue0fe", "\ufffd"
# What its compatible character would misread: "ⓐ" for "@", the Korean middle dot, voicing marks of their own.
_AS_WRITTEN = {"ⓐ": "@", "Ⓐ": "@", "⒜": "@", "ㆍ": "·", "ﾞ": _MARK, "ﾟ": _MARK, "℡": "☎"}
_BLANKS = frozenset("\u115f\u1160\u3164\uffa0\u180e\u2800")  # letters and signs that show nothing
_REMEMBERED = 8192  # characters of a table
_MARKED = pattern(f"[^{_MARK}{FILLER}]{_MARK}{{1,8}}")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `starts`: where each of its characters begins in the original, and where that ends."""

    text: str
    starts: Sequence[int]

    def rewritten(self, text: str) -> "Folded":
        """Return a text of the same length without its fillers; each belongs to the character before it."""
        if FILLER not in text:
            return Folded(text, self.starts)
        kept = [char != FILLER for char in text]
        return Folded(text.replace(FILLER, ""), [*compress(self.starts, kept), self.starts[-1]])


class Table(dict[int, str]):
    """A table for `str.translate` that is filled as characters come."""

    def __init__(self, known: dict[str, str], make: Callable[[str], str]) -> None:
        super().__init__({ord(char): made for char, made in known.items()})
        self._make = make

    def __missing__(self, code: int) -> str:
        made = self._make(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = made
        return made


class _Clusters(dict[str, str]):
    """Characters with their marks, composed as far as there is one for both."""

    def __missing__(self, cluster: str) -> str:
        whole = padded(_fold_char(unicodedata.normalize("NFKC", cluster)[0]), len(cluster))
        if len(self) < _REMEMBERED:
            self[cluster] = whole
        return whole


def fold(text: str) -> Folded:
    """Return `text` in small letters, of one width, with the digits of all scripts as 0–9.

    Marks above and around characters, and characters that nobody sees, are left out.
    """
    if text.isascii():
        return Folded(text.lower(), range(len(text) + 1))
    folded = text.translate(_CHARS)
    if _MARK in folded:
        folded = _MARKED.sub(lambda marked: _COMPOSED[text[marked.start() : marked.end()]], folded)
        folded = folded.replace(_MARK, FILLER)
    return Folded(folded, range(len(text) + 1)).rewritten(folded)


def padded(text: str, length: int) -> str:
    """Return a text as long as the one whose place it takes."""
    return text.ljust(length, FILLER)


def _fold_char(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Mn", "Me") or "\u1161" <= char <= "\u11ff":
        return _MARK
    if category == "Cf" or char in _BLANKS:
        return FILLER
    if category in ("Co", "Cn", "Cs"):
        return _NONE
    value = unicodedata.numeric(char, -1)
    return str(int(value)) if category in ("Nd", "No") and value in range(10) else _compatible(char)


def _compatible(char: str) -> str:
    folded = unicodedata.normalize("NFKC", char)
    small = folded.lower() if len(folded) == 1 else char.lower()
    return small if len(small) == 1 else char


_CHARS = Table(_AS_WRITTEN, _fold_char)
_COMPOSED = _Clusters()
