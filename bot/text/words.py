"""The ordinary words of languages with a Latin alphabet, from the lists of `pyspellchecker`.

What stands in one of them is no typing error. The lists are kept as sorted numbers, eight bytes a word.
"""

from collections.abc import Mapping
from hashlib import blake2b

import numpy as np
import numpy.typing as npt
from spellchecker import SpellChecker

from bot.text.normalize import fold_word

Keys = npt.NDArray[np.uint64]
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pt")
_RARE = 50  # how often the lists say that a word occurs which no text had; of English those count too


class Words:
    """The words of several languages, asked for the languages that have a word."""

    def __init__(self, keys: Mapping[str, Keys]) -> None:
        self.keys = keys

    def languages_of(self, word: str) -> list[str]:
        """Return the languages that have the folded word."""
        key = _key(word)
        return [language for language, keys in self.keys.items() if _holds(keys, key)]

    def knows(self, word: str, language: str) -> bool:
        """Tell whether a language has the folded word."""
        return language in self.keys and _holds(self.keys[language], _key(word))


def compiled() -> Words:
    """Return the words of the package's lists; takes some seconds."""
    return Words({language: _keys(language) for language in LANGUAGES})


def _keys(language: str) -> Keys:
    listed = SpellChecker(language=language).word_frequency.items()
    words = {fold_word(word) for word, count in listed if language == "en" or count > _RARE}
    return np.unique(np.array([_key(word) for word in words], dtype=np.uint64))


def _key(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(errors="replace"), digest_size=8).digest(), "little")


def _holds(keys: Keys, key: int) -> bool:
    place = int(np.searchsorted(keys, np.uint64(key)))
    return place < len(keys) and int(keys[place]) == key
