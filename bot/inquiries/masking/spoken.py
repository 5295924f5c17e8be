"""Reads digits in words (ゼロ九ゼロ, 공일공, "zero nine zero"), and words between groups of digits.

The text keeps its length while words are replaced, so that every digit keeps its place.
"""

import re
from collections.abc import Callable

from bot.inquiries.masking.folding import FILLER, Folded, Table, padded
from bot.inquiries.masking.signs import DASHES, OPAQUE, SYMBOLS
from bot.inquiries.masking.words import any_of, beginning, beginnings, digits, times, words

_CLEAR = digits("clear")
_VALUES = digits("in_a_row") | _CLEAR
_TIMES = times()
_PADDED = {word: padded(digit, len(word)) for word, digit in _VALUES.items()}
_SINGLE = {ord(word): digit for word, digit in _VALUES.items() if len(word) == 1 and not word.isascii()}
_LONGER = re.compile(any_of(word for word in _VALUES if len(word) > 1 or word.isascii()))
_REPEATED = re.compile(rf"({any_of(_TIMES)})\s({any_of(_VALUES)})")

_GAP = rf"[\W_{DASHES}]"
_BETWEEN = any_of(words("between"))
_WORD = rf"(?:{any_of(_VALUES)}|{any_of(_TIMES)}\s{any_of(_VALUES)})"
_APART = rf"(?:{_GAP}{{1,3}}+(?:{_BETWEEN}{_GAP}{{0,3}}+)?|{_BETWEEN}{_GAP}{{0,3}}+)"
_IN_A_ROW = re.compile(rf"{beginning([*_VALUES, *_TIMES])}{_WORD}(?![0-9])(?:{_WORD}|{_APART}{_WORD}){{2,}}+")
_TOUCHING = re.compile(f"[0-9]{FILLER}*[0-9]")
_COUNTING = re.compile(rf"{_WORD}(?:\s?[,、]\s?{_WORD})+")
_ONLY_DIGITS = Table({digit: digit for digit in "0123456789"}, lambda _: FILLER)

_ONE, _NEAR = any_of(_CLEAR), rf"{_GAP}{{0,2}}+"
_CLEAR_WORD = re.compile(_ONE)
_BESIDE = re.compile(
    rf"{beginning(_CLEAR)}(?:{_ONE}(?:{_NEAR}{_ONE})?(?={_NEAR}[0-9])"
    rf"|(?:(?<=[0-9])|(?<=[0-9]{_GAP})|(?<=[0-9]{_GAP}{_GAP})){_ONE}(?:{_NEAR}{_ONE})?)"
)
_SYMBOL = re.compile(f"(?<=[0-9{OPAQUE}])[{SYMBOLS}](?=[0-9])")
_CHINESE_X = re.compile(r"(?<=[0-9]{17})x(?![a-z0-9])")
_LETTERS = re.compile(  # its first character is one of a set, which is quick to look for
    rf"[0-9ol](?<![0-9a-z][0-9ol])(?:(?<=[0-9])[0-9]*+[ol]|(?<=[ol])[ol]?+[0-9])[0-9ol]*+(?![a-z{OPAQUE}])"
)
_JOINT = re.compile(rf"([0-9][\s(\[]{{0,2}})({_BETWEEN})(?=[\s)\]]{{0,2}}[0-9])")


def with_digits(folded: Folded) -> Folded:
    """Return the text with digits for their words, and separators for words between groups of digits."""
    characters = frozenset(folded.text)
    for first, found, put in _PASSES:
        if not first.isdisjoint(characters):  # most texts hold few of them
            folded = folded.rewritten(found.sub(put, folded.text))
    return folded


def _said(run: re.Match[str]) -> str:
    """Return the digits of words in a row. Spelt out one by one, they are one group, whatever stands between."""
    said = _LONGER.sub(_digit, _REPEATED.sub(_repeated, run.group())).translate(_SINGLE)
    spelt = said.translate(_ONLY_DIGITS)
    if _is_no_number(run.group(), spelt.replace(FILLER, "")):
        return run.group()
    return said if _TOUCHING.search(said) else spelt


def _is_no_number(text: str, said: str) -> bool:
    """Tell whether words only sound like digits (くくく, "ba ba ba"), or somebody counts: one, two, three."""
    if len(set(said)) == 1:
        return not _CLEAR_WORD.match(text)
    return said in "0123456789" and bool(_COUNTING.fullmatch(text))


def _digit(word: re.Match[str]) -> str:
    return _PADDED[word.group()]


def _repeated(said: re.Match[str]) -> str:
    """Return "5 5" for "double five"."""
    return padded(" ".join(_VALUES[said[2]] * _TIMES[said[1]]), len(said.group()))


def _said_beside(found: re.Match[str]) -> str:
    """Return the digits of words that stand beside ordinary digits."""
    return _PADDED.get(found.group()) or _CLEAR_WORD.sub(_digit, found.group())


def _letters(found: re.Match[str]) -> str:
    """Read "o9o" and "l2" as digits."""
    return found.group().translate({ord("o"): "0", ord("l"): "1"})


def _joint(found: re.Match[str]) -> str:
    return found[1] + padded(",", len(found[2]))


# First characters, what to look for, and what to put for it.
_PASSES: tuple[tuple[frozenset[str], re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (beginnings([*_VALUES, *_TIMES]), _IN_A_ROW, _said),
    (beginnings(_CLEAR), _BESIDE, _said_beside),
    (frozenset(SYMBOLS), _SYMBOL, lambda _: "-"),
    (frozenset("x"), _CHINESE_X, lambda _: "0"),
    (frozenset("ol"), _LETTERS, _letters),
    (beginnings(words("between")), _JOINT, _joint),
)
