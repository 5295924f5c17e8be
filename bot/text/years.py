"""Finds years and decades as people write them: 2019, 平成29年, 令和元年, 二〇一九年; the 80s, 八十年代."""

import re
from collections.abc import Iterator

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "r": 2018, "h": 1988, "s": 1925}
_HAN_DIGITS = {c: str(i) for i, c in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_YEAR = re.compile(r"(?<!\d)(?<!\d[.,-])(?P<year>(?:19|20)\d{2})(?![\d-])年?(?:度|도)?")
_ERA = re.compile(r"(?P<era>令和|平成|昭和|(?<![a-z])[rhs](?=\d{1,2}年))(?P<n>元|\d{1,2})年?")
_HAN_YEAR = re.compile(r"[一二][〇零一二三四五六七八九]{3}年?")
_SHORT = re.compile(r"(?<!\d)(?P<n>\d{2})(?=[年년])年?")
_TENS = {c: str(i) for i, c in enumerate("二三四五六七八九", 2)}
_DECADE = re.compile(
    r"(?<![\d一二三四五六七八九])(?:(?P<digits>(?:(?:19|20)\d|[2-9])0)|(?P<han>[二三四五六七八九])十)"
    r"\s?(?:年代|년대|年?代(?!\w)|'?s(?![a-z]))"
)
_FIRST_SHORT = 30  # "the 30s" to "the 90s" are of the last century, "the 20s" of this one


def find_decades(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield (begin, end, first year) for every decade in folded text."""
    for match in _DECADE.finditer(text):
        first = int(match["digits"] or f"{_TENS[match['han']]}0")
        if first < 100:
            first += 1900 if first >= _FIRST_SHORT else 2000
        yield match.start(), match.end(), first


def find_years(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield (begin, end, year) for every year in folded text, left to right, without overlaps."""
    end = 0
    for begin, stop, year in sorted(_all_years(text)):
        if begin >= end:
            yield begin, stop, year
            end = stop


def _all_years(text: str) -> Iterator[tuple[int, int, int]]:
    for match in _YEAR.finditer(text):
        yield match.start(), match.end(), int(match["year"])
    for match in _ERA.finditer(text):
        yield (
            match.start(),
            match.end(),
            _ERAS[match["era"]] + (1 if match["n"] == "元" else int(match["n"])),
        )
    for match in _HAN_YEAR.finditer(text):
        yield (
            match.start(),
            match.end(),
            int("".join(_HAN_DIGITS[c] for c in match.group() if c != "年")),
        )
    for match in _SHORT.finditer(text):
        short = int(match["n"])
        yield match.start(), match.end(), short + (1900 if short >= 50 else 2000)
