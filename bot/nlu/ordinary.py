"""The lists of ordinary words: compiled once and kept in a file beside the cache, or in knowledge/words."""

import contextlib
import os
import zipfile
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np

from bot import paths
from bot.text.normalize import KATAKANA, LATIN, fold_word, script_of
from bot.text.tokenize import is_word
from bot.text.words import Words, compiled

FILE = paths.CACHE / f"words-{version('pyspellchecker')}.npz"
_SHORT = 5  # letters; the genitive of a longer word (everyones) is a word, too
LISTS = paths.ROOT / "knowledge" / "words"  # of languages that no package has a list of


@cache
def ordinary_words(file: Path = FILE) -> Words:
    """Return the words of Latin alphabets; a file that cannot be read is made, one that cannot be kept no error."""
    with contextlib.suppress(OSError, ValueError, EOFError, zipfile.BadZipFile), np.load(file) as kept:
        return Words({language: kept[language] for language in kept.files})
    words = compiled()
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_name(f"{os.getpid()}.npz")
        np.savez(draft, **words.keys)
        draft.replace(file)
    return words


@cache
def _listed() -> frozenset[str]:
    """Return the words of the lists of the project, folded."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(LISTS.glob("*.txt")))
    return frozenset(fold_word(word) for text in texts for word in text.split())


def is_ordinary(written: str) -> bool:
    """Tell whether a word as it was written is an ordinary word of some language, and so no typing error."""
    script, word = script_of(written[0]), fold_word(written)
    if script == KATAKANA:
        return is_word(written)
    if script != LATIN:
        return word in _listed()
    listed = ordinary_words().languages_of
    return bool(listed(word) or (len(word) > _SHORT and word.endswith("s") and listed(word[:-1])))
