"""Cleans texts that people sent, and folds them for comparison."""

import unicodedata

_NOT_TEXT = frozenset({"Cc", "Cs"})


def fold(text: str) -> str:
    """Fold widths and case, for searching."""
    return unicodedata.normalize("NFKC", text).casefold()


def clean(text: str) -> str:
    """Return a text without characters that are not text (control characters, lone surrogates)."""
    kept = (
        char
        for char in text.replace("\r\n", "\n")
        if char in "\n\t" or unicodedata.category(char)[:2] not in _NOT_TEXT
    )
    return "".join(kept).strip()
