"""Corrects misspelt words of a Latin alphabet before they are looked for, several in one message too."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from bot.text.fuzzy import SpellingIndex
from bot.text.gazetteer import COMMON
from bot.text.normalize import LATIN, Folded

_WORD = re.compile("[a-z]+")
_OFTEN = 3  # forms in which a word stands
_ACRONYM = 6  # letters that an abbreviation in capitals may have
_SHORTEST_NAME = 7  # Granada is not Grenada, but Asahikwa is Asahikawa

Form = tuple[str, str, bool]  # folded form, language or COMMON, whether it is a name


class WordSpelling:
    """The words of all known forms, asked for the one that a word which is none of them was meant to be."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._languages: dict[str, set[str]] = {}
        self._often: Counter[str] = Counter()
        self._names: set[str] = set()
        meanings: set[str] = set()
        for form, language, is_name in forms:
            for word in _WORD.findall(form):
                self._languages.setdefault(word, set()).add(language)
                self._often[word] += 1
                (self._names if is_name else meanings).add(word)
        self._names -= meanings
        self._index = SpellingIndex((word, frozenset(found)) for word, found in self._languages.items())

    def corrected(self, folded: Folded, languages: Collection[str]) -> Folded:
        """Return the text with its misspelt words corrected; the places in the original stay."""
        allowed = {*languages, COMMON}
        for begin, end in reversed(list(_words(folded))):
            meant = self._meant(folded.text[begin:end], allowed)
            if meant and not _is_acronym(folded, begin, end):
                folded = _replaced(folded, begin, end, meant)
        return folded

    def _meant(self, word: str, languages: set[str]) -> str | None:
        if self._languages.get(word, set()) & languages:
            return None
        near = self._index.all_near(word, languages)
        kept = [w for w in near if self._is_likely(w, len(word))]
        return max(kept, key=lambda w: (self._often[w], w), default=None)

    def _is_likely(self, word: str, length: int) -> bool:
        """A rare word is as likely another one rightly spelt (altitude, attitude)."""
        if word in self._names:
            return length >= _SHORTEST_NAME
        return self._often[word] >= _OFTEN


def _is_acronym(folded: Folded, begin: int, end: int) -> bool:
    """Tell whether a short word is written in capitals: ASEAN is no misspelt Asian."""
    first, last = folded.span(begin, end)
    return end - begin <= _ACRONYM and folded.original[first:last].isupper()


def _words(folded: Folded) -> Iterator[tuple[int, int]]:
    """Yield the [begin, end) of the words of Latin letters."""
    begin = None
    for position, script in enumerate((*folded.scripts, " ")):
        if begin is not None and script != LATIN:
            yield begin, position
            begin = None
        elif begin is None and script == LATIN:
            begin = position


def _replaced(folded: Folded, begin: int, end: int, word: str) -> Folded:
    """Return the text with another word at [begin, end); its letters stand where the old ones stood."""
    last = end - begin - 1
    places = [folded.offsets[begin + min(i, last)] for i in range(len(word) - 1)] + [folded.offsets[end - 1]]
    return replace(
        folded,
        text=folded.text[:begin] + word + folded.text[end:],
        offsets=(*folded.offsets[:begin], *places, *folded.offsets[end:]),
        scripts=folded.scripts[:begin] + LATIN * len(word) + folded.scripts[end:],
        starts=(*folded.starts[:begin], True, *[False] * (len(word) - 1), *folded.starts[end:]),
    )
