"""What a short message consists of: known pieces of a few kinds, and whether anything else is in it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import marisa_trie
import numpy as np
from numpy.typing import NDArray

from bot.text.fuzzy import Forms as Spellings
from bot.text.normalize import is_spaceless, script_of
from bot.text.slips import is_slip

QUESTION, PAUSE = "?", "…"  # the kinds of a question mark and of dots: both speak against a yes
MAX_LENGTH = 120  # characters; a longer message is no mere word of a form
_MAX_MENDED = 40  # characters of a message, and of a piece, in which a slip is looked for

_DROPPED = re.compile(r"['’ʼ`´\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")  # and the skin of an emoji
_MARKS = {QUESTION: re.compile(r"[?？¿⁇⁈❓❔]"), PAUSE: re.compile(r"\.\s?\.|…|‥|。。|・・|、、|,,|，，")}
# yesss is yes, ㄱㄱㄱ is ㄱㄱ; in kana a run is another word
_RUN = re.compile("([a-z])\\1{2,}|(ー)ー+|(([\u1100-\u11ff])\\4)\\4+")
# Faces that bow or smile, in one line of characters, say nothing; what sweats, weeps or wonders is no such face.
_FACE = re.compile(
    r"[m<]?\(\s?[_.]\s?[_.]\s?\)[m>]?"
    r"|[\\ヾヽo]?\(?[*o]?(?:[\^≧◕]|\s\u0301)[_.\-ー▽∀ωvo◡。]{0,2}(?:[\^`≦◕]|\s\u0301)[*o]?\)?[/ノ♪]?"
    r"|(?<![a-z0-9])[:=]-?[)d](?![a-z0-9])|<3"
)
_GAP = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Found:
    """The kinds of pieces in a message; `whole` tells that it consists of nothing else.

    `order`: the kinds of each piece, in the order in which they stand.
    """

    kinds: frozenset[str]
    whole: bool
    order: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Match:
    begin: int
    end: int
    kinds: frozenset[str]


class _Forms:
    """Written forms with their kinds, in a trie that holds a hundred thousand in a megabyte."""

    def __init__(self, trie: marisa_trie.Trie, masks: NDArray[np.uint32], kinds: Sequence[str]) -> None:
        self._trie, self._masks, self._kinds = trie, masks, tuple(kinds)
        self._sets = {int(mask): _chosen(self._kinds, int(mask)) for mask in np.unique(masks)}

    @classmethod
    def of(cls, pieces: Mapping[str, Iterable[str]]) -> "_Forms":
        """Return the forms of some kinds."""
        masks: dict[str, int] = {}
        for place, forms in enumerate(pieces.values()):
            for form in map(normal, forms):
                masks[form] = masks.get(form, 0) | 1 << place
        masks.pop("", None)
        trie = marisa_trie.Trie(masks)
        ordered = (masks[trie.restore_key(place)] for place in range(len(masks)))
        return cls(trie, np.fromiter(ordered, np.uint32, len(masks)), tuple(pieces))

    def save(self, path: str) -> None:
        """Write the forms to files that begin with a path."""
        self._trie.save(f"{path}.forms")
        np.savez(f"{path}.npz", masks=self._masks, kinds=np.array(self._kinds))
        self.spelling.save(path)

    @classmethod
    def load(cls, path: str) -> "_Forms":
        """Return what `save` wrote; only what is looked at comes into memory."""
        with np.load(f"{path}.npz") as kept:
            found = cls(marisa_trie.Trie(), kept["masks"], [str(kind) for kind in kept["kinds"]])
        found._trie.mmap(f"{path}.forms")
        found.spelling = Spellings.load(path)
        return found

    def kinds(self, form: str) -> frozenset[str]:
        """Return the kinds of a form, none when it is not known."""
        place = self._trie.get(form)
        return frozenset() if place is None else self._of(place)

    def within(self, plain: str) -> Iterator[_Match]:
        """Yield the forms that stand in a text."""
        for begin in range(len(plain)):
            for form, place in self._trie.iter_prefixes_with_ids(plain[begin:]):
                yield _Match(begin, begin + len(form), self._of(place))

    def _of(self, place: int) -> frozenset[str]:
        return self._sets[int(self._masks[place])]

    @cached_property
    def spelling(self) -> Spellings:
        """The index in which misspelt forms are looked for."""
        return Spellings.of(form for form in self._trie.iterkeys() if len(form) <= _MAX_MENDED)


def _chosen(kinds: tuple[str, ...], mask: int) -> frozenset[str]:
    return frozenset(kind for place, kind in enumerate(kinds) if mask >> place & 1)


class Pieces:
    """The pieces of a language: kind → ways to say it."""

    def __init__(self, pieces: Mapping[str, Iterable[str]]) -> None:
        self._parts: tuple[_Forms, ...] = (_Forms.of(pieces),)

    def save(self, path: str) -> None:
        """Write the pieces of one language to files that begin with a path."""
        (only,) = self._parts
        only.save(path)

    @classmethod
    def load(cls, path: str) -> "Pieces":
        """Return what `save` wrote.

        Raises:
            OSError, RuntimeError, ValueError: when the files are not there, or not whole.
        """
        found = cls({})
        found._parts = (_Forms.load(path),)
        return found

    def beside(self, other: "Pieces") -> "Pieces":
        """Return these pieces and those of another language, where speakers use both."""
        both = Pieces({})
        both._parts = self._parts + other._parts
        return both

    def read(self, text: str) -> Found:
        """Return what a message consists of; of pieces within pieces the longest counts."""
        plain = normal(text[: MAX_LENGTH * 2])
        matches = _longest(self._matches(plain))
        kinds = frozenset(kind for match in matches for kind in match.kinds)
        marks = frozenset(kind for kind, mark in _MARKS.items() if mark.search(text))
        covered = {place for match in matches for place in range(match.begin, match.end)}
        rest = any(not _is_covered(plain, place, covered) for place in range(len(plain)))
        order = tuple(match.kinds for match in sorted(matches, key=lambda match: match.begin))
        return Found(kinds | marks, bool(plain) and not rest and len(plain) <= MAX_LENGTH, order)

    def mended(self, text: str, clean: frozenset[str]) -> str:
        """Return a short message without the one slip of a finger in it, or "" when there is none, or more.

        The slip is in a long piece, and that and all else are of the kinds `clean`.
        """
        plain = normal(text[: MAX_LENGTH * 2])
        if len(plain) > _MAX_MENDED:
            return ""
        spans = [(match.begin, match.end) for match in self._matches(plain) if match.kinds <= clean]
        begins, size = _reached(plain, spans), len(plain)
        back = [(size - end, size - begin) for begin, end in spans]
        ends = {size - place for place in _reached(plain[::-1], back)}
        for begin, end in sorted((begin, end) for begin in begins for end in ends if begin < end):
            form = self._meant(plain[begin:end], clean)
            if form:
                return plain[:begin] + form + plain[end:]
        return ""

    def _meant(self, word: str, clean: frozenset[str]) -> str:
        """Return the form of the kinds `clean` that was meant by a word, "" when another may be meant."""
        if self._kinds(word):
            return ""
        near = {form for part in self._parts for form in part.spelling.all_near(word)}
        forms = sorted(form for form in near if is_slip(word, form))
        if not forms or not all(self._kinds(form) <= clean for form in near):
            return ""
        return forms[0] if self._against(word, clean) <= self._against(forms[0], clean) else ""

    def _against(self, word: str, clean: frozenset[str]) -> set[str]:
        """Return the pieces within a word that are of other kinds."""
        return {word[match.begin : match.end] for match in self._matches(word) if not match.kinds <= clean}

    def _kinds(self, form: str) -> frozenset[str]:
        return frozenset().union(*(part.kinds(form) for part in self._parts))

    def _matches(self, plain: str) -> list[_Match]:
        found: dict[tuple[int, int], frozenset[str]] = {}
        for match in (match for part in self._parts for match in part.within(plain)):
            span = match.begin, match.end
            found[span] = found.get(span, frozenset()) | match.kinds
        matches = (_Match(*span, kinds) for span, kinds in found.items())
        return [match for match in matches if _at_words(plain, match)]


class _Chars(dict[int, str]):
    """What becomes of each character, for str.translate; each is looked at once."""

    def __missing__(self, code: int) -> str:
        self[code] = _char(chr(code))
        return self[code]


def _char(char: str) -> str:
    code = ord(char)
    if 0x30A1 <= code <= 0x30F6:
        return chr(code - 0x60)
    if char in "ー〜~":
        return "ー" if char != "~" else " "
    kind = unicodedata.category(char)
    return char if kind[0] in "LNM" or kind in ("So", "Sk") else " "


_CHARS = _Chars()


def normal(text: str) -> str:
    """Return a text as pieces are compared: composed, one width and case, hiragana, without punctuation.

    The long mark stays: うん is a yes, うーん is none.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    if not folded.replace(" ", "").isalnum():  # plain words have no face and nothing to drop
        folded = _DROPPED.sub("", _FACE.sub(" ", folded))
    words = _GAP.sub(" ", _RUN.sub(r"\1\2\3", folded.translate(_CHARS))).strip()
    if " " not in words:
        return words
    return "".join(char for place, char in enumerate(words) if char != " " or _parts(words, place))


def _is_covered(plain: str, place: int, covered: set[int]) -> bool:
    """Tell whether a place needs no explanation; a word may be drawn out at its end (はいー)."""
    return place in covered or plain[place] == " " or (plain[place] == "ー" and place - 1 in covered)


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


def _reached(plain: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """Return the places up to which pieces explain all that stands before."""
    places = {0}
    for begin, end in sorted(spans):
        if begin in places:
            places |= {end, end + 1} if plain[end : end + 1] == " " else {end}
    return places


def _longest(matches: list[_Match]) -> list[_Match]:
    """Leave out what stands within a longer match, or over the joint of two longer ones (このま[まだ]して)."""
    kept = [one for one in matches if not any(_holds(other, one) for other in matches)]
    return [one for one in kept if not _is_joint(one, kept)]


def _holds(other: _Match, one: _Match) -> bool:
    longer = other.end - other.begin > one.end - one.begin
    return longer and other.begin <= one.begin and one.end <= other.end


def _is_joint(one: _Match, matches: list[_Match]) -> bool:
    """Tell whether two other matches, each of them longer, meet within a match and hold it together."""
    size = one.end - one.begin
    longer = [other for other in matches if other.end - other.begin > size]
    ends = {other.end for other in longer if other.begin <= one.begin < other.end < one.end}
    return any(other.begin in ends and one.end <= other.end for other in longer)
