"""Cuts a message into the clauses that may be questions of their own."""

import re
from collections.abc import Callable

from bot.text.gazetteer import Match
from bot.text.normalize import Folded

_SENTENCE_END = re.compile(r"[?？!！。；;\n]+|(?<!\d)[.．](?=\s|$)")
_PAUSE = re.compile(r"[,，、]")
_ENDED = re.compile(r"([^?？!！。；;\n]*)([?？!！。；;\n]|$)")
_LOOKED_AT = 2_000  # characters
MAX_CLAUSES = 12


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, at most MAX_CLAUSES."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip()][:MAX_CLAUSES]


def marked(text: str) -> frozenset[str]:
    """Return the sentences that end with a question mark."""
    ended = _ENDED.findall(text[:_LOOKED_AT])
    return frozenset(sentences(part)[-1] for part, end in ended if end in ("?", "？") and part.strip())


def pauses(text: str) -> list[str]:
    """Return what stands between the pauses and ends of sentences, at most MAX_CLAUSES."""
    parts = (part.strip() for sentence in sentences(text) for part in _PAUSE.split(sentence))
    return [part for part in parts if part][:MAX_CLAUSES]


def halves(
    folded: Folded, matches: tuple[Match, ...], is_question: Callable[[Match], bool]
) -> list[str] | None:
    """Return the two parts of a sentence that asks two things, or None.

    It asks two things when a pause or an "and" stands between two question words.
    """
    asked = [match for match in matches if is_question(match)]
    for place, after in _joints(folded, matches):
        left = [match for match in asked if match.end <= place]
        right = [match for match in asked if match.begin >= after]
        again = bool(right) and right[0].begin - after <= 1  # "how many …, and how many …"
        if left and right and (again or {m.id for m in left} != {m.id for m in right}):
            begin, end = folded.offsets[place], folded.offsets[after]
            return [folded.original[:begin].strip(" ,，、"), folded.original[end:].strip(" ,，、")]
    return None


def _joints(folded: Folded, matches: tuple[Match, ...]) -> list[tuple[int, int]]:
    """Return the folded [place, after) of every pause and every "and"."""
    pauses = [(m.start(), m.end()) for m in _PAUSE.finditer(folded.text)]
    words = [(m.begin, m.end) for m in matches if m.kind == "concept" and m.id in ("and", "how_about")]
    return sorted(pauses + words)
