"""Reads a year as a bound: "since 2014", 2014年以降, "2010 to 2015"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.text.gazetteer import Match
from bot.text.normalize import LATIN, Folded, fold_text

YEAR, SINCE, UNTIL = "year", "since", "until"  # in that year; in it or later; in it or earlier
_SHIFTED = {"after": (SINCE, 1), "before": (UNTIL, -1), SINCE: (SINCE, 0), UNTIL: (UNTIL, 0)}
_DECADE, _LAST_OF_DECADE = "decade", 9  # a kind of match, and years from its first to its last
_NEAR = 6  # letters between the two years of a range

Form = tuple[str, str, str]  # what stands before the year, what stands after it, its bound


def compile_forms(years: Mapping[str, Iterable[str]]) -> tuple[Form, ...]:
    """Return the forms of a language ("since {}") ready to be looked for, the longest first."""
    found = []
    for bound, forms in years.items():
        for form in forms:
            before, after = (fold_text(part) for part in form.split("{}"))
            before = f"{before} " if before and form.split("{}")[0].endswith(" ") else before
            after = f" {after}" if after and form.split("{}")[1].startswith(" ") else after
            found.append((before, after, bound))
    return tuple(sorted(found, key=lambda form: -len(form[0] + form[1])))


def bounded(folded: Folded, matches: Sequence[Match], forms: Sequence[Form]) -> list[Match]:
    """Return the matches with years as bounds where the words around them say so."""
    years = [match for match in matches if match.kind == YEAR]
    read = {match: _read(folded, match, forms) for match in years}
    for first, second in pairwise(years):
        if 0 <= second.begin - first.end <= _NEAR:
            read[first], read[second] = _as_range(read[first], read[second])
    read |= {match: _years_of(match) for match in matches if match.kind == _DECADE}
    return [new for match in matches for new in read.get(match, [match])]


def _read(folded: Folded, match: Match, forms: Sequence[Form]) -> list[Match]:
    for before, after, bound in forms:
        if _stands(folded, match, before, after):
            return _as_bound(match, bound)
    return [match]


def _stands(folded: Folded, match: Match, before: str, after: str) -> bool:
    text, begin = folded.text, match.begin - len(before)
    if begin < 0 or text[begin : match.begin] != before or not text.startswith(after, match.end):
        return False
    return not (before and folded.scripts[begin] == LATIN and not folded.starts[begin])


def _as_bound(match: Match, bound: str) -> list[Match]:
    kind, shift = _SHIFTED[bound]
    return [replace(match, kind=kind, id=str(int(match.id) + shift))]


def _years_of(decade: Match) -> list[Match]:
    last = str(int(decade.id) + _LAST_OF_DECADE)
    return [replace(decade, kind=SINCE), replace(decade, kind=UNTIL, id=last)]


def _as_range(first: list[Match], second: list[Match]) -> tuple[list[Match], list[Match]]:
    """Of two neighbouring years one bound makes a range: "2010 to 2015", 2010年から2015年の間."""
    kinds = first[0].kind, second[0].kind
    if kinds == (SINCE, YEAR) and first[0].id == second[0].id:
        return first, []  # "since 2015, 2015 included"
    if kinds == (SINCE, YEAR):
        return first, [replace(second[0], kind=UNTIL)]
    if kinds == (YEAR, UNTIL):
        return [replace(first[0], kind=SINCE)], second
    return first, second
