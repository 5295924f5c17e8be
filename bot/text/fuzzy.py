"""Forgives one typing error in words of five letters or more.

One error leaves the first half of a word or its second half as it is, unless it swaps two letters. The index
holds all known forms in two tries, one of them written backwards: a look-up compares a word with what has a
half in common with it, and a form takes a few bytes.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import marisa_trie
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


class Forms:
    """Known forms in two tries, asked for those within a single error of a word."""

    def __init__(self, spelt: Iterable[str] = ()) -> None:
        known = tuple(spelt)
        self._onward = marisa_trie.Trie(known)
        self._backward = marisa_trie.Trie(each[::-1] for each in known)

    @classmethod
    def of(cls, forms: Iterable[str]) -> "Forms":
        """Return the index of some forms; those too short to be misspelt are left out."""
        return cls(spelt for form in forms if _forgivable(form, spelt := letters(form)))

    def save(self, path: str) -> None:
        """Write the tries to files that begin with a path."""
        self._onward.save(f"{path}.onward")
        self._backward.save(f"{path}.backward")

    @classmethod
    def load(cls, path: str) -> "Forms":
        """Return what `save` wrote; only what is looked at comes into memory."""
        found = cls()
        found._onward.mmap(f"{path}.onward")
        found._backward.mmap(f"{path}.backward")
        return found

    def all_near(self, word: str) -> set[str]:
        """Return every known form within one error of `word`."""
        return {unicodedata.normalize("NFC", near) for near in self.spellings_near(word)}

    def spellings_near(self, word: str) -> set[str]:
        """Return the same, spelt in letters."""
        spelt = letters(word)
        if not _forgivable(word, spelt):
            return set()
        return {near for near in self._near(spelt) if _one_error(spelt, near)}

    def _near(self, spelt: str) -> set[str]:
        """Return the spellings that may be one error away, and a few others."""
        middle = len(spelt) // 2
        backward = self._backward.keys(spelt[middle:][::-1])
        swapped = (spelt[:at] + spelt[at + 1] + spelt[at] + spelt[at + 2 :] for at in range(len(spelt) - 1))
        near = {*self._onward.keys(spelt[:middle]), *(each[::-1] for each in backward)}
        return near.union(each for each in swapped if each in self._onward)


class SpellingIndex(Forms):
    """Known forms of several languages, asked for the one within a single error of a word."""

    def __init__(self, forms: Iterable[tuple[str, frozenset[str]]]) -> None:
        known = {letters(form): languages for form, languages in forms if _forgivable(form, letters(form))}
        super().__init__(known)
        self._languages = [known[self._onward.restore_key(place)] for place in range(len(self._onward))]

    def nearest(self, word: str, languages: set[str]) -> str | None:
        """Return the one known form within one error of `word`, or None when there is none or several."""
        found = self.near_in(word, languages)
        return found.pop() if len(found) == 1 else None

    def near_in(self, word: str, languages: set[str]) -> set[str]:
        """Return every form of some languages within one error of `word`."""
        found = self.spellings_near(word)
        spoken = (near for near in found if self._languages[self._onward[near]] & languages)
        return {unicodedata.normalize("NFC", near) for near in spoken}


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
