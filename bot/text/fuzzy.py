"""Forgives one typing error in words of five letters or more.

Two spellings one error apart have a common spelling with at most one letter less. The index holds those of
all known forms, as numbers in one sorted array: a look-up is a few binary searches however many forms there
are, and a form takes some eight bytes a letter.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.text.normalize import HAN, HANGUL, script_of

MIN_LETTERS = 5
_MIN_HAN = 4
_JAMO_BASE = 0xAC00
_FORM_BITS = 24  # of the 64 of a key; the others are of the hash
_MOST_FORMS = (1 << _FORM_BITS) - 1
_HASH = (1 << (64 - _FORM_BITS)) - 1


@lru_cache(maxsize=4096)
def letters(word: str) -> str:
    """Spell a word in letters: Hangul syllables become their jamo, other characters stay."""
    return "".join(_jamo(char) if "가" <= char <= "힣" else char for char in word)


def _jamo(syllable: str) -> str:
    code = ord(syllable) - _JAMO_BASE
    lead, vowel, tail = code // 588, code % 588 // 28, code % 28
    return chr(0x1100 + lead) + chr(0x1161 + vowel) + (chr(0x11A7 + tail) if tail else "")


class SpellingIndex:
    """Known forms, asked for the one within a single error of a word."""

    def __init__(self, forms: Iterable[tuple[str, frozenset[str]]]) -> None:
        self._forms = [(form, languages) for form, languages in forms if _forgivable(form, letters(form))]
        self._keys = array(
            "Q",
            sorted(
                _key(short) | number
                for number, (form, _) in enumerate(self._forms)
                for short in _shortened(letters(form), first=1)
            ),
        )

    def nearest(self, word: str, languages: set[str]) -> str | None:
        """Return the one known form within one error of `word`, or None when there is none or several."""
        found = self.all_near(word, languages)
        return found.pop() if len(found) == 1 else None

    def all_near(self, word: str, languages: set[str]) -> set[str]:
        """Return every known form within one error of `word`."""
        spelt = letters(word)
        if not _forgivable(word, spelt):
            return set()
        return {
            form
            for form, known_in in map(self._forms.__getitem__, self._near(spelt))
            if known_in & languages and _one_error(spelt, letters(form))
        }

    def _near(self, spelt: str) -> set[int]:
        """Return the numbers of the forms that may be one error away, and of few others."""
        found: set[int] = set()
        for short in _shortened(spelt, first=0):
            key = _key(short)
            place = bisect_left(self._keys, key)
            while place < len(self._keys) and self._keys[place] - key <= _MOST_FORMS:
                found.add(self._keys[place] & _MOST_FORMS)
                place += 1
        return found


def _shortened(spelt: str, first: int) -> Iterator[str]:
    """Yield a spelling, and what is left of it without one letter, from the letter `first` on.

    A wrong first letter is not forgiven, so that known forms need not be looked up without theirs; words
    do, because the first two letters may be swapped.
    """
    yield spelt
    for place in range(first, len(spelt)):
        if place == first or spelt[place] != spelt[place - 1]:
            yield spelt[:place] + spelt[place + 1 :]


def _key(spelt: str) -> int:
    """Return the place of a spelling in the index, with room for the number of a form."""
    return (hash(spelt) & _HASH) << _FORM_BITS


def _forgivable(form: str, spelt: str) -> bool:
    script = script_of(form[0])
    if script == HAN:
        return len(form) >= _MIN_HAN
    if script == HANGUL:
        return len(form) >= 3 and len(spelt) >= MIN_LETTERS + 1
    return len(spelt) >= MIN_LETTERS


def _one_error(word: str, candidate: str) -> bool:
    """One letter wrong, missing, doubled or swapped; the first letter is rarely the wrong one."""
    if word[0] != candidate[0]:
        return word[1::-1] + word[2:] == candidate
    return OSA.distance(word, candidate, score_cutoff=1) == 1
