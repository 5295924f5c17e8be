"""Kana as learners of Japanese write it: they leave out long vowels, small っ and the marks of voice (ばんご, くたさい)."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.text.normalize import HIRAGANA, KATAKANA, OTHER, Folded, fold_text
from bot.text.spelling import replaced

_SHORTEST = 4  # kana of what is heard; in shorter words one of them decides too much
_PARTICLES = ("は", "が", "を", "の", "に", "で", "と", "も", "へ", "か", "です", "ですか")
_SMALL = str.maketrans("ぁぃぅぇぉゃゅょゎ", "あいうえおやゆよわ")
_ROWS = (
    "あかさたなはまやらわ",
    "いきしちにひみり",
    "うくすつぬふむゆる",
    "えけせてねへめれ",
    "おこそとのほもよろ",
)
_LENGTHENED = {"あ": "あ", "い": "い", "う": "う", "え": "えい", "お": "おう"}  # vowel → what draws it out


class KanaSpelling:
    """Known words in kana, asked for the one that a word between spaces sounds like."""

    def __init__(self, forms: Iterable[str]) -> None:
        sounding: dict[str, set[str]] = defaultdict(set)
        for form in filter(_is_kana, forms):
            sounding[sound(form)].add(fold_text(form))
        self._known = {form for alike in sounding.values() for form in alike}
        self._meant = {
            heard: min(alike, key=lambda form: (len(form), form))
            for heard, alike in sounding.items()
            if len(heard) >= _SHORTEST
        }

    def corrected(self, folded: Folded) -> Folded:
        """Return the text with the words that sound like a known one written as it is."""
        for begin, end in reversed(list(_words(folded))):
            written = folded.original[slice(*folded.span(begin, end))]
            for word in _without_particle(written):
                if fold_text(word) in self._known:
                    break
                if meant := self._meant.get(sound(word)):
                    folded = replaced(folded, begin, begin + len(fold_text(word)), meant)
                    break
        return folded


def sound(word: str) -> str:
    """Return what a word in kana sounds like to a learner: without length, doubling and voice."""
    heard: list[str] = []
    for char in unicodedata.normalize("NFD", _hiragana(word)).translate(_SMALL):
        if "ぁ" <= char <= "ん" and char != "っ" and not _lengthens(char, heard[-1:]):
            heard.append(char)
    return "".join(heard)


def _lengthens(char: str, before: list[str]) -> bool:
    vowel = next((row[0] for row in _ROWS if before and before[0] in row), "")
    return char in _LENGTHENED.get(vowel, "")


def _hiragana(word: str) -> str:
    return "".join(chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char for char in word)


def _is_kana(form: str) -> bool:
    return all("ぁ" <= char <= "ー" for char in form)


def _words(folded: Folded) -> Iterator[tuple[int, int]]:
    """Yield the [begin, end) of what stands between spaces and is all kana; nothing in a text without them."""
    if not any(map(str.isspace, folded.original.strip())):
        return
    for begin, end in pairwise(place for place in range(len(folded.text) + 1) if _bounds(folded, place)):
        if set(folded.scripts[begin:end]) <= {HIRAGANA, KATAKANA}:
            yield begin, end


def _bounds(folded: Folded, place: int) -> bool:
    """Tell whether a word may begin or end at a place: there is a space, a mark or nothing beside it."""
    if place in (0, len(folded.text)):
        return True
    before = folded.original[folded.offsets[place - 1] + 1 : folded.offsets[place]]
    return any(map(str.isspace, before)) or OTHER in folded.scripts[place - 1 : place + 1]


def _without_particle(word: str) -> Iterator[str]:
    """Yield a word, and what stands before a particle at its end."""
    yield word
    yield from (word.removesuffix(each) for each in _PARTICLES if word.endswith(each))
