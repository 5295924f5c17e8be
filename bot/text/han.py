"""Chinese characters: which are the same, and which of the three ways of writing a text shows.

The tables are OpenCC's; what a way of writing has is what its national character set has (JIS X 0208,
GB 2312, Big5).
"""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache

import opencc

# Simplified, traditional, Japanese, and the forms that Taiwan and Hong Kong prefer, each way.
_CONVERSIONS = ("t2s", "s2t", "jp2t", "t2jp", "tw2t", "t2tw", "hk2t", "t2hk")
_BLOCKS = ((0x3400, 0x4DC0), (0x4E00, 0xA000))  # the others are rare enough to be converted one by one
_SETS = {"ja": "shift_jis", "zh-Hans": "gb2312", "zh-Hant": "big5"}
WAYS = tuple(_SETS)
_ZERO = "〇"  # in no national set of Taiwan, and written there all the same

Pairs = Iterable[tuple[str, str]]


@cache
def _converter(conversion: str) -> Callable[[str], str]:
    convert: Callable[[str], str] = opencc.OpenCC(conversion).convert
    return convert


def variants() -> Pairs:
    """Yield every character with each other one that it becomes in another way of writing."""
    characters = [chr(code) for begin, end in _BLOCKS for code in range(begin, end)]
    apart = "\n".join(characters)  # no phrase reaches over the end of a line
    for conversion in _CONVERSIONS:
        changed = _converter(conversion)(apart).split("\n")
        yield from ((char, other) for char, other in zip(characters, changed, strict=True) if char != other)


@cache
def _folds() -> dict[str, str]:
    """Return the character that stands for each one that has variants: the simplified one, where there is one."""
    kin: dict[str, set[str]] = {}
    for one, other in variants():
        joined = kin.get(one, {one}) | kin.get(other, {other})
        kin.update(dict.fromkeys(joined, joined))
    return {char: min(same, key=_rank) for char, same in kin.items()}


def _rank(char: str) -> tuple[bool, bool, str]:
    return _simplified(char) != char, not _has("zh-Hans", char), char


def _simplified(char: str) -> str:
    return _converter("t2s")(_converter("jp2t")(char))[:1] or char


@lru_cache(maxsize=16384)
def fold_han(char: str) -> str:
    """Return one character for all variants of a character, Japanese, traditional and simplified."""
    found = _folds().get(char)
    return found or (_simplified(char) if ord(char) > _BLOCKS[-1][1] else char)


@lru_cache(maxsize=16384)
def written_in(char: str) -> frozenset[str]:
    """Return the ways of writing (ja, zh-Hans, zh-Hant) that have the character; all have the zero in years, 〇."""
    return frozenset(WAYS) if char == _ZERO else frozenset(way for way in WAYS if _has(way, char))


@lru_cache(maxsize=16384)
def is_old(char: str) -> bool:
    """Tell whether Japanese now writes another character, as it does for 國."""
    return _converter("t2jp")(char) != char


def _has(way: str, char: str) -> bool:
    try:
        char.encode(_SETS[way])
    except UnicodeEncodeError:
        return False
    return True
