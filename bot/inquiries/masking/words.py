"""The words of `words.yml`, folded like the texts and made into patterns."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.inquiries.masking.folding import fold
from bot.knowledge.load import read_yaml

_RAW: dict[str, Any] = read_yaml(Path(__file__).with_name("words.yml"))


def words(*path: str) -> list[str]:
    """Return the words under the keys of `path` in all languages."""
    rows: Any = _RAW
    for key in path:
        rows = rows[key]
    return _folded(word for row in rows.values() for word in row)


def digits(kind: str) -> dict[str, str]:
    """Return digits in words: the word to the digit. `kind`: clear or in_a_row."""
    return {word: digit for digit, row in _RAW["digits"][kind].items() for word in _folded(row)}


def times() -> dict[str, int]:
    """Return words that repeat the digit after them, and how often it stands."""
    return {word: times for row in _RAW["times"].values() for word, times in row.items()}


def own_number() -> str:
    """Return the digits of the section's own phone number, as dialled in Japan."""
    return re.sub(r"\D", "", _RAW["own"])


def any_of(found: Iterable[str]) -> str:
    """Return a pattern of any of the words, the longest first; Latin words only as whole ones."""
    ordered = sorted(set(found), key=lambda word: (-len(word), word))
    latin = [re.escape(word).replace(r"\ ", r"[\s-]?") for word in ordered if _is_latin(word)]
    others = [word for word in ordered if not _is_latin(word)]
    longer = [re.escape(word) for word in others if len(word) > 1]
    single = f"[{re.escape(''.join(word for word in others if len(word) == 1))}]"
    whole = [f"(?<![a-z])(?:{'|'.join(latin)})(?![a-z])"] * bool(latin)
    rest = [f"(?![a-z0-9])(?:{'|'.join([*longer, *[single] * (single != '[]')])})"] * bool(others)
    return f"(?:{'|'.join([*whole, *rest])})"


def beginnings(found: Iterable[str]) -> frozenset[str]:
    """Return the first characters of the words."""
    return frozenset(word[0] for word in found)


def beginning(found: Iterable[str]) -> str:
    """Return a pattern of where any of the words may begin: tried first, it saves the long one."""
    found = set(found)
    latin = "".join(sorted({word[0] for word in found if _is_latin(word)}))
    others = "".join(sorted({word[0] for word in found if not _is_latin(word)}))
    return f"(?=[{re.escape(others)}]|(?<![a-z])[{latin}])"


def backwards(found: Iterable[str]) -> list[str]:
    """Return the words as they stand in a text read from its end."""
    return [word[::-1] for word in found]


def _is_latin(word: str) -> bool:
    return word[0].isascii() and word[0].isalnum()


def _folded(found: Iterable[str]) -> list[str]:
    return [fold(str(word)).text for word in found]
