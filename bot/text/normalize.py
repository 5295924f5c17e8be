"""Folds text so that spellings which mean the same become the same, and remembers where each piece stood.

Compatible and decomposed characters, case, diacritics, the digits of all scripts, kana (katakana to hiragana,
long marks, small kana), variants of Chinese characters, and spaces between characters of scripts that need none.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.text.han import fold_han

LATIN, HAN, HIRAGANA, KATAKANA, HANGUL, DIGIT, OTHER, SPACE = "LHhkKDOS"
MAX_LENGTH = 2000  # characters of a message that are looked at; the rest says nothing new

_DROPPED = frozenset("・･’'ʼ`´‐-‑–—·•゠=")  # joins words in one spelling, is left out in another
_LONG_MARKS = frozenset("ー〜～ｰ")
_SMALL_KANA = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `offsets[i]` is where character i stood in the original, `scripts[i]` its script there.

    `starts[i]` tells whether a word of the original begins at i (after a space or a change of script).
    """

    original: str
    text: str
    offsets: tuple[int, ...]
    scripts: str
    starts: tuple[bool, ...]

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Return the original's [begin, end) of the folded characters [begin, end)."""
        if begin >= end:
            return self.offsets[begin], self.offsets[begin]
        last = self.offsets[end - 1] + 1
        while last < len(self.original) and _joins(self.original[last - 1], self.original[last]):
            last += 1
        return self.offsets[begin], last


@lru_cache(maxsize=16384)
def script_of(char: str) -> str:
    """Return the script class of one character."""
    if char.isspace():
        return SPACE
    if char.isdigit():
        return DIGIT
    code = ord(char)
    if 0x3041 <= code <= 0x309F:
        return HIRAGANA
    if 0x30A0 <= code <= 0x30FF or 0x31F0 <= code <= 0x31FF or 0xFF66 <= code <= 0xFF9F:
        return KATAKANA
    if 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or char in "々〇" or code >= 0x20000:
        return HAN
    if 0xAC00 <= code <= 0xD7A3 or 0x1100 <= code <= 0x11FF or 0x3130 <= code <= 0x318F:
        return HANGUL
    return LATIN if char.isalpha() else OTHER


def is_spaceless(script: str) -> bool:
    """Tell whether words of this script may stand without spaces between them."""
    return script in (HAN, HIRAGANA, KATAKANA, HANGUL)


_LETTERS = frozenset(chr(code) for code in range(0x3131, 0x318F) if code != 0x3164)  # of Korean


def _letters_of_parts() -> dict[str, str]:
    """Return the letter for each part of a Korean syllable that may stand alone: ᆨ and ᄀ are ㄱ."""
    named = {unicodedata.name(letter): letter for letter in _LETTERS}
    parts = {char: unicodedata.name(char, "") for char in map(chr, range(0x1100, 0x1200))}
    letters = {char: re.sub("CHOSEONG|JUNGSEONG|JONGSEONG", "LETTER", name) for char, name in parts.items()}
    return {char: named[letter] for char, letter in letters.items() if letter in named}


_LETTER_OF_PART = _letters_of_parts()


@lru_cache(maxsize=16384)
def _fold_char(char: str) -> str:
    """Fold one NFKC character; the empty string drops it."""
    if unicodedata.category(char) in ("Cf", "Cc", "Cs", "Co", "Mn") and not char.isspace():
        return ""
    script = script_of(char)
    if script == HAN:
        return fold_han(char)
    if script in (HIRAGANA, KATAKANA):
        return _fold_kana(char)
    if char in _DROPPED or char in _LONG_MARKS:
        return ""
    if script == LATIN:
        return _fold_latin(char)
    if script == DIGIT:
        return str(unicodedata.digit(char))
    return _LETTER_OF_PART.get(char, char) if script == HANGUL else char


def _fold_kana(char: str) -> str:
    if char in _LONG_MARKS or char in _DROPPED:
        return ""
    code = ord(char)
    kana = chr(code - 0x60) if 0x30A1 <= code <= 0x30F6 else char
    return kana.translate(_SMALL_KANA)


_LATIN_EXTRA = str.maketrans({"ø": "o", "ı": "i", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss"})


def _fold_latin(char: str) -> str:
    lowered = char.lower()
    base = "".join(c for c in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(c))
    return base.translate(_LATIN_EXTRA) if script_of(base[:1] or char) == LATIN else lowered


@lru_cache(maxsize=4096)
def _is_part(char: str) -> bool:
    """Tell whether a character may be part of the one before it: accents, voicing marks, parts of syllables."""
    normal = unicodedata.normalize("NFKC", char)[:1]
    return "\u1160" <= normal <= "\u11ff" or unicodedata.category(normal or char) in ("Mn", "Mc")


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Yield each place with the one character that stands there, composed of its parts; loose ones stand alone."""
    begin = 0
    for index in range(1, len(text) + 1):
        if index < len(text) and (text[index] < "\u0300" or not _joins(text[index - 1], text[index])):
            yield begin, _compatible(text[begin:index])
            begin = index
    if text:
        yield begin, _compatible(text[begin:])


def _joins(before: str, char: str) -> bool:
    return _is_part(char) and char not in _LETTERS and before not in _LETTERS


@lru_cache(maxsize=16384)
def _compatible(cluster: str) -> str:
    """Return a cluster in NFKC; the letters of Korean stay letters (ㅋㅋ, ㅠㅠ)."""
    return cluster if cluster in _LETTERS else unicodedata.normalize("NFKC", cluster)


def _expand(text: str) -> list[tuple[str, int, str]]:
    """Return (folded character, original index, script) for every character that survives folding."""
    out: list[tuple[str, int, str]] = []
    for index, cluster in _clusters(text):
        for normal in cluster:
            if normal in _DROPPED and out and script_of(normal) == OTHER:
                out.extend(_hyphen(text, index, normal, out[-1][2]))
                continue
            script = script_of(normal)
            out.extend((folded, index, script) for folded in _fold_char(normal))
    return out


_APOSTROPHES = "’'ʼ`´"
_YEARS = re.compile(r"(?:19|20)\d\d\W(?:19|20)\d\d")


def _hyphen(text: str, index: int, mark: str, before: str) -> list[tuple[str, int, str]]:
    """A hyphen between Latin letters separates words (Saint-Étienne), between years it means "to"."""
    if mark not in _APOSTROPHES and _YEARS.search(text, max(0, index - 5), index + 6):
        return [("~", index, OTHER)]
    joins = mark in _APOSTROPHES or before != LATIN
    return [] if joins else [(" ", index, SPACE)]


def _merge_v(chars: list[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """Fold ヴァ ヴィ ヴ … to バ ビ ブ …, as people write either."""
    out: list[tuple[str, int, str]] = []
    for char, index, script in chars:
        if out and out[-1][0] == "ぶ" and out[-1][2] == "v" and char in "あいえお":
            out[-1] = ("ばびべぼ"["あいえお".index(char)], out[-1][1], KATAKANA)
        elif char == "ゔ":
            out.append(("ぶ", index, "v"))
        else:
            out.append((char, index, script))
    return [(char, index, KATAKANA if script == "v" else script) for char, index, script in out]


def _drop_spaces(
    chars: list[tuple[str, int, str]],
) -> tuple[list[tuple[str, int, str]], list[bool]]:
    """Collapse spaces; drop them beside spaceless scripts, keeping the word start as a flag."""
    kept: list[tuple[str, int, str]] = []
    starts: list[bool] = []
    gap = True
    for char, index, script in chars:
        if script == SPACE:
            gap = True
            continue
        previous = kept[-1][2] if kept else OTHER
        if gap and kept and not (is_spaceless(script) or is_spaceless(previous)):
            kept.append((" ", index, SPACE))
            starts.append(False)
        starts.append(gap or script != previous)
        kept.append((char, index, script))
        gap = False
    return kept, starts


@lru_cache(maxsize=32)  # one message is folded to tell its language, and again to read it
def fold(text: str) -> Folded:
    """Fold `text` for matching; characters past MAX_LENGTH are not looked at."""
    original = text[:MAX_LENGTH]
    kept, starts = _drop_spaces(_merge_v(_expand(original)))
    return Folded(
        original,
        "".join(char for char, _, _ in kept),
        (*(index for _, index, _ in kept), len(original)),
        "".join(script for _, _, script in kept),
        tuple(starts),
    )


def fold_word(word: str) -> str:
    """Return a word of a Latin alphabet folded; quicker than `fold` for the many words of a list."""
    return word.lower() if word.isascii() and word.isalpha() else "".join(map(_fold_char, word))


def fold_text(text: str) -> str:
    """Return only the folded text."""
    return fold(text).text
