"""Forgives one typing error in words of five letters or more."""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.text.normalize import HAN, HANGUL, script_of

MIN_LETTERS = 5
_MIN_HAN = 4
_JAMO_BASE = 0xAC00


@lru_cache(maxsize=4096)
def letters(word: str) -> str:
    """Spell a word in letters: Hangul syllables become their jamo, other characters stay."""
    return "".join(_jamo(char) if "가" <= char <= "힣" else char for char in word)


def _jamo(syllable: str) -> str:
    code = ord(syllable) - _JAMO_BASE
    lead, vowel, tail = code // 588, code % 588 // 28, code % 28
    return chr(0x1100 + lead) + chr(0x1161 + vowel) + (chr(0x11A7 + tail) if tail else "")


class SpellingIndex:
    """Known forms by length in letters, asked for the one within a single error of a word."""

    def __init__(self, forms: Iterable[tuple[str, frozenset[str]]]) -> None:
        self._by_length: dict[int, list[tuple[str, str, frozenset[str]]]] = {}
        for form, languages in forms:
            spelt = letters(form)
            if _forgivable(form, spelt):
                self._by_length.setdefault(len(spelt), []).append((spelt, form, languages))

    def nearest(self, word: str, languages: set[str]) -> str | None:
        """Return the one known form within one error of `word`, or None when there is none or several."""
        spelt = letters(word)
        if not _forgivable(word, spelt):
            return None
        found = {
            form
            for size in (len(spelt) - 1, len(spelt), len(spelt) + 1)
            for candidate, form, known_in in self._by_length.get(size, ())
            if known_in & languages and _one_error(spelt, candidate)
        }
        return found.pop() if len(found) == 1 else None


def _forgivable(form: str, spelt: str) -> bool:
    script = script_of(form[0])
    if script == HAN:
        return len(form) >= _MIN_HAN
    if script == HANGUL:
        return len(form) >= 3 and len(spelt) >= MIN_LETTERS + 1
    return len(spelt) >= MIN_LETTERS


def _one_error(word: str, candidate: str) -> bool:
    """One letter wrong, missing, doubled or swapped; the first letter is rarely the wrong one."""
    if word[0] != candidate[0] and word[:2] != candidate[1::-1]:
        return False
    return OSA.distance(word, candidate, score_cutoff=1) == 1
