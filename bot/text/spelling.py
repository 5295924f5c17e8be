"""Corrects misspelt words of a Latin alphabet before they are looked for, several in one message too."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from bot.text.fuzzy import SpellingIndex
from bot.text.gazetteer import COMMON
from bot.text.normalize import LATIN, Folded, script_of

_LETTERS = re.compile("[a-z]+")
_SHORT = (3, 4)  # letters of words in which no more than a swap is forgiven
_ACRONYM = 6  # letters that an abbreviation in capitals may have
_SHORTEST_NAME = 7  # Granada is not Grenada, but Asahikwa is Asahikawa

Form = tuple[str, str, str]  # folded form, language or COMMON, and what it is: NAME, WORD or EXACT
NAME, WORD, EXACT = "name", "word", "exact"  # EXACT: never meant by another word (a danger)


class WordSpelling:
    """The words of all known forms, asked for the one that a word which is none of them was meant to be.

    An ordinary word (apple, danke) was meant to be itself; only its plural may stand for it.
    """

    def __init__(
        self, forms: Iterable[Form], is_ordinary: Callable[[str], bool] = lambda word: False
    ) -> None:
        self._is_ordinary = is_ordinary
        self._languages: dict[str, set[str]] = {}
        self._often: Counter[str] = Counter()
        by_sort: dict[str, set[str]] = {NAME: set(), WORD: set(), EXACT: set()}
        for form, language, sort in forms:
            for word in _LETTERS.findall(form):
                self._languages.setdefault(word, set()).add(language)
                self._often[word] += 1
                by_sort[sort].add(word)
        self._names = by_sort[NAME] - by_sort[WORD]
        meant = by_sort[NAME] | by_sort[WORD]
        self._index = SpellingIndex((w, frozenset(self._languages[w])) for w in self._languages if w in meant)

    def corrected(self, folded: Folded, languages: Collection[str]) -> Folded:
        """Return the text with its misspelt words corrected; the places in the original stay."""
        allowed = {*languages, COMMON}
        for begin, end in reversed(list(_words(folded))):
            meant = self._meant(folded.text[begin:end], allowed)
            if meant and not _is_acronym(folded, begin, end):
                folded = replaced(folded, begin, end, meant)
        return folded

    def _meant(self, word: str, languages: set[str]) -> str | None:
        if self._languages.get(word, set()) & languages:
            return None
        near = self._index.near_in(word, languages) or self._swapped(word, languages)
        if near and self._is_ordinary(word):
            near = {w for w in near if _is_plural(word, w)}
        kept = [w for w in near if w not in self._names or len(word) >= _SHORTEST_NAME]
        return max(kept, key=lambda w: (self._often[w], w), default=None)

    def _swapped(self, word: str, languages: set[str]) -> set[str]:
        """Return short words of which this one has two letters swapped (jion, wehn)."""
        if len(word) not in _SHORT:
            return set()
        swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
        return {w for w in swapped if self._languages.get(w, set()) & languages and w not in self._names}


def _is_plural(word: str, other: str) -> bool:
    return word + "s" == other or other + "s" == word


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


def replaced(folded: Folded, begin: int, end: int, word: str) -> Folded:
    """Return the text with another word at [begin, end); its letters stand where the old ones stood."""
    last = end - begin - 1
    places = [folded.offsets[begin + min(i, last)] for i in range(len(word) - 1)] + [folded.offsets[end - 1]]
    return replace(
        folded,
        text=folded.text[:begin] + word + folded.text[end:],
        offsets=(*folded.offsets[:begin], *places, *folded.offsets[end:]),
        scripts=folded.scripts[:begin] + "".join(map(script_of, word)) + folded.scripts[end:],
        starts=(*folded.starts[:begin], True, *[False] * (len(word) - 1), *folded.starts[end:]),
    )
