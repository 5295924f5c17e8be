"""What a short message consists of: known pieces of a few kinds, and whether anything else is in it."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import ahocorasick

from bot.text.normalize import is_spaceless, script_of

QUESTION, PAUSE = "?", "…"  # the kinds of a question mark and of dots: both speak against a yes
MAX_LENGTH = 120  # characters; a longer message is no mere word of a form

_DROPPED = re.compile(r"['’ʼ`´\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")  # and the skin of an emoji
_MARKS = {QUESTION: re.compile(r"[?？¿⁇⁈❓❔]"), PAUSE: re.compile(r"\.\s?\.|…|‥|。。|・・|、、|,,|，，")}
_RUN = re.compile("([a-z\u1100-\u11ff])\\1{2,}|(ー)ー+")  # yesss, ㅇㅇㅇ; in kana a run is another word
_GAP = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Found:
    """The kinds of pieces in a message; `whole` tells that it consists of nothing else."""

    kinds: frozenset[str]
    whole: bool


@dataclass(frozen=True, slots=True)
class _Match:
    begin: int
    end: int
    kinds: frozenset[str]


class Pieces:
    """The pieces of one language: kind → ways to say it."""

    def __init__(self, pieces: Mapping[str, Iterable[str]]) -> None:
        kinds: dict[str, set[str]] = {}
        for kind, forms in pieces.items():
            for form in forms:
                kinds.setdefault(normal(form), set()).add(kind)
        self._forms = ahocorasick.Automaton()
        for form, found in kinds.items():
            if form:
                self._forms.add_word(form, (len(form), frozenset(found)))
        self._forms.make_automaton()

    def read(self, text: str) -> Found:
        """Return what a message consists of; of pieces within pieces the longest counts."""
        plain = normal(text[: MAX_LENGTH * 2])
        matches = _longest(self._matches(plain))
        kinds = frozenset(kind for match in matches for kind in match.kinds)
        marks = frozenset(kind for kind, mark in _MARKS.items() if mark.search(text))
        covered = {place for match in matches for place in range(match.begin, match.end)}
        rest = any(not _is_covered(plain, place, covered) for place in range(len(plain)))
        return Found(kinds | marks, bool(plain) and not rest and len(plain) <= MAX_LENGTH)

    def _matches(self, plain: str) -> list[_Match]:
        if not self._forms:
            return []
        ends = self._forms.iter(plain)
        found = (_Match(end + 1 - length, end + 1, kinds) for end, (length, kinds) in ends)
        return [match for match in found if _at_words(plain, match)]


def normal(text: str) -> str:
    """Return a text as pieces are compared: composed, one width and case, hiragana, without punctuation.

    The long mark stays: うん is a yes, うーん is none.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(_char(char) for char in _DROPPED.sub("", folded))
    words = _GAP.sub(" ", _RUN.sub(r"\1\2", kept)).strip()
    return "".join(char for place, char in enumerate(words) if char != " " or _parts(words, place))


def _is_covered(plain: str, place: int, covered: set[int]) -> bool:
    """Tell whether a place needs no explanation; a word may be drawn out at its end (はいー)."""
    return place in covered or plain[place] == " " or (plain[place] == "ー" and place - 1 in covered)


def _char(char: str) -> str:
    code = ord(char)
    if 0x30A1 <= code <= 0x30F6:
        return chr(code - 0x60)
    if char in "ー〜~":
        return "ー" if char != "~" else " "
    kind = unicodedata.category(char)
    return char if kind[0] in "LNM" or kind in ("So", "Sk") else " "


def _parts(words: str, place: int) -> bool:
    """Tell whether a space stands between words of scripts that are written with spaces."""
    before, after = script_of(words[place - 1]), script_of(words[place + 1])
    return not (is_spaceless(before) or is_spaceless(after))


def _at_words(plain: str, match: _Match) -> bool:
    """Latin letters and digits are known by whole words only."""
    return not any(
        0 < place < len(plain) and _wordy(plain[place - 1]) and _wordy(plain[place])
        for place in (match.begin, match.end)
    )


def _wordy(char: str) -> bool:
    return char.isalnum() and not is_spaceless(script_of(char)) and char != "ー"


def _longest(matches: list[_Match]) -> list[_Match]:
    """Leave out what stands within a longer match."""
    return [
        one
        for one in matches
        if not any(
            other.begin <= one.begin
            and one.end <= other.end
            and other.end - other.begin > one.end - one.begin
            for other in matches
        )
    ]
