"""Finds known words in folded text: names, concepts, years and ordinals, in one pass and without spaces.

All forms stand in one Aho–Corasick automaton. Candidates that break a word boundary of their script are
dropped, and of the rest the combination that explains most of the text in the longest pieces is kept.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import ahocorasick

from bot.text.fuzzy import SpellingIndex
from bot.text.normalize import (
    DIGIT,
    HAN,
    HANGUL,
    HIRAGANA,
    KATAKANA,
    LATIN,
    OTHER,
    SPACE,
    Folded,
    fold,
    script_of,
)
from bot.text.years import find_decades, find_years

COMMON = "*"  # the language of forms that hold in every language
FUNCTION, NUMBER = "function", "number"
ALARM = "alarm"  # kind of the bare name of a danger: it counts when the message says nothing else
_KATAKANA_GRAMMAR = 3  # letters from which grammar may be meant in katakana (デスカ)
_LOANWORD = 4  # kana of a loanword that is known in hiragana, too
_NUMBER = re.compile(r"(?<![\d.,])\d{2,3}(?![\d.,]*\d)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One form of one thing. `kind` is city, country, concept, ...; `language` may be COMMON."""

    kind: str
    id: str
    form: str
    language: str = COMMON


@dataclass(frozen=True, slots=True)
class Match:
    """A mention: folded positions [begin, end), what it names, and whether a typo was forgiven."""

    begin: int
    end: int
    kind: str
    id: str
    language: str
    fuzzy: bool = False

    @property
    def length(self) -> int:
        """Length in folded characters."""
        return self.end - self.begin


class Gazetteer:
    """A compiled set of entries; immutable after construction and safe to share.

    A word that `is_ordinary` is no misspelling, and an entry that `is_exact` is never meant by one.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        is_ordinary: Callable[[str], bool] = lambda written: False,
        is_exact: Callable[[Entry], bool] = lambda entry: False,
    ) -> None:
        self._is_ordinary = is_ordinary
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        self._katakana: set[str] = set()
        self._with_katakana: set[str] = set()
        self._other_scripts: set[str] = set()
        for entry in entries:
            self._add(entry)
        self._automaton = ahocorasick.Automaton()
        for text in self._entries:
            self._automaton.add_word(text, text)
        if self._entries:
            self._automaton.make_automaton()
        self._speaks = lru_cache(maxsize=32)(self._languages_in)  # asked for each language of one message
        self._spelling = SpellingIndex(
            (text, _languages(entries))
            for text, entries in self._entries.items()
            if any(entry.id != FUNCTION and entry.kind != ALARM for entry in entries)
            and not any(map(is_exact, entries))
        )

    def _add(self, entry: Entry) -> None:
        folded = fold(entry.form)
        if not folded.text.strip():
            return
        if entry not in self._entries[folded.text]:
            self._entries[folded.text].append(entry)
        if KATAKANA in folded.scripts:
            self._with_katakana.add(folded.text)
        if all(script == KATAKANA for script in folded.scripts):
            self._katakana.add(folded.text)
        else:
            self._other_scripts.add(folded.text)

    def entries_of(self, folded_form: str) -> Sequence[Entry]:
        """Return what a folded form may mean."""
        return self._entries.get(folded_form, ())

    def find(self, folded: Folded, languages: Sequence[str]) -> list[Match]:
        """Return the matches in order; of several meanings the first language in `languages` wins."""
        order = {language: rank for rank, language in enumerate((*languages, COMMON))}
        found = self._exact(folded, order)
        exact = [match for match in found if match.kind != ALARM]
        chosen = _choose(folded, exact)
        if len(exact) < len(found) and (alarms := _alarms(folded, found, chosen)):
            return alarms
        typos = self._typos(folded, chosen, order)
        return _choose(folded, exact + typos) if typos else chosen

    def nested(self, folded: Folded, match: Match, languages: Sequence[str]) -> list[Match]:
        """Return the meanings inside a longer form: 加盟都市数 also holds 加盟 and 都市."""
        if not self._entries:
            return []
        order = {language: rank for rank, language in enumerate((*languages, COMMON))}
        inner = [
            found
            for last, text in self._automaton.iter(folded.text, match.begin, match.end)
            if 1 < len(text) < match.length and self._fits(folded, last - len(text) + 1, last + 1, text)
            for found in self._meanings(text, last - len(text) + 1, last + 1, order)
        ]
        kept = [found for found in inner if found.id not in (FUNCTION, match.id) and found.kind != ALARM]
        return _best_cover(len(folded.text), kept)

    def alternatives(self, text: str, languages: Sequence[str]) -> list[Entry]:
        """Return every meaning that a folded form has in these languages."""
        return [e for e in self._entries.get(text, ()) if e.language in languages or e.language == COMMON]

    def speaks(self, folded: Folded) -> frozenset[str]:
        """Return the languages of which any concept's word stands in the text; COMMON for a number."""
        return self._speaks(folded.text, folded.scripts)

    def _languages_in(self, text: str, scripts: str) -> frozenset[str]:
        folded = Folded(text, text, (), scripts, ())
        numbers = {COMMON} if find_numbers_as_matches(folded) else set()
        if not self._entries:
            return frozenset(numbers)
        return frozenset(numbers).union(
            entry.language
            for last, form in self._automaton.iter(text)
            if self._fits(folded, last - len(form) + 1, last + 1, form)
            for entry in self._entries[form]
            if entry.kind == "concept"
        )

    def _exact(self, folded: Folded, order: dict[str, int]) -> list[Match]:
        found = find_years_as_matches(folded) + find_numbers_as_matches(folded)
        if not self._entries:
            return found
        for last, text in self._automaton.iter(folded.text):
            begin, end = last - len(text) + 1, last + 1
            if self._fits(folded, begin, end, text):
                found.extend(self._meanings(text, begin, end, order, HIRAGANA in folded.scripts[begin:end]))
        return [match for match in found if not _is_grammar_by_chance(folded, match)]

    def _meanings(
        self, text: str, begin: int, end: int, order: dict[str, int], hiragana: bool = False
    ) -> list[Match]:
        """Return what a form means; a short loanword written in hiragana is none (行きたい is no タイ)."""
        usable = [entry for entry in self._entries[text] if entry.language in order]
        if hiragana and len(text) < _LOANWORD:
            usable = [entry for entry in usable if any(script_of(c) != KATAKANA for c in entry.form)]
        usable.sort(key=lambda entry: (_is_read_last(entry), order[entry.language], entry.kind == "concept"))
        return [Match(begin, end, e.kind, e.id, e.language) for e in usable[:1]]

    def _fits(self, folded: Folded, begin: int, end: int, text: str) -> bool:
        """Latin words and numbers match whole; katakana forms need katakana or enough hiragana."""
        scripts = folded.scripts
        if scripts[begin] in (LATIN, DIGIT) and begin and scripts[begin - 1] == scripts[begin]:
            return False
        if scripts[end - 1] in (LATIN, DIGIT) and end < len(scripts) and scripts[end] == scripts[end - 1]:
            return False
        if text not in self._with_katakana and scripts[begin] == HIRAGANA and KATAKANA in scripts[begin:end]:
            return False  # いつタイ is not いったい
        only_katakana = text in self._katakana and text not in self._other_scripts
        if only_katakana and HIRAGANA in scripts[begin:end]:
            return len(text) >= _LOANWORD
        return True

    def _typos(self, folded: Folded, chosen: list[Match], order: dict[str, int]) -> list[Match]:
        covered = covered_positions(chosen)
        found: list[Match] = []
        for begin, end in _unknown_words(folded, covered):
            if _is_acronym(folded, begin, end):
                continue
            text = self._spelling.nearest(folded.text[begin:end], set(order))
            if text and not self._is_ordinary(folded.original[slice(*folded.span(begin, end))]):
                meanings = self._meanings(text, begin, end, order)
                found.extend(replace(match, fuzzy=True) for match in meanings)
        return found


@lru_cache(maxsize=256)
def _shared(languages: frozenset[str]) -> frozenset[str]:
    return languages


def _languages(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the languages of the entries, as one shared set for all that have the same."""
    return _shared(frozenset(entry.language for entry in entries))


def find_years_as_matches(folded: Folded) -> list[Match]:
    """Return the years written in the text as matches of kind `year`, and its decades of kind `decade`."""
    found = {"year": find_years(folded.text), "decade": find_decades(folded.text)}
    return [
        Match(begin, end, kind, str(year), COMMON)
        for kind, spans in found.items()
        for begin, end, year in spans
    ]


def find_numbers_as_matches(folded: Folded) -> list[Match]:
    """Return numbers of two or three digits as mentions of the concept `number`: a claim about a count."""
    return [Match(m.start(), m.end(), "concept", NUMBER, COMMON) for m in _NUMBER.finditer(folded.text)]


def _is_acronym(folded: Folded, begin: int, end: int) -> bool:
    """Tell whether a word is written in capitals: ASEAN is no misspelt Asian."""
    first, last = folded.span(begin, end)
    return last - first <= 6 and folded.original[first:last].isupper()


def covered_positions(matches: Iterable[Match]) -> set[int]:
    """Return the folded positions that the matches explain."""
    return {position for match in matches for position in range(match.begin, match.end)}


def _unknown_words(folded: Folded, covered: set[int]) -> list[tuple[int, int]]:
    """Return runs of one alphabet of which a part is not explained: possible misspellings."""
    runs: list[tuple[int, int]] = []
    begin = 0
    for position in range(1, len(folded.text) + 1):
        if position < len(folded.text) and not _breaks(folded, position):
            continue
        word = range(begin, position)
        if folded.scripts[begin] in (LATIN, KATAKANA, HANGUL, HAN) and any(i not in covered for i in word):
            runs.append((begin, position))
        begin = position
    return runs


def _breaks(folded: Folded, position: int) -> bool:
    return folded.starts[position] or folded.scripts[position] != folded.scripts[position - 1]


def _is_read_last(entry: Entry) -> bool:
    """An alarm, or "the first one" and "the last one": only a form that cannot mean anything else is one."""
    return entry.kind == ALARM or (entry.kind == "ordinal" and entry.id in ("1", "-1"))


def _is_grammar_by_chance(folded: Folded, match: Match) -> bool:
    """Particles are not written in katakana: タクシー is not たく and し."""
    if match.id != FUNCTION or match.length >= _KATAKANA_GRAMMAR:
        return False
    return set(folded.scripts[match.begin : match.end]) == {KATAKANA}


def _alarms(folded: Folded, found: Sequence[Match], chosen: Sequence[Match]) -> list[Match]:
    """Return the message read as alarms when nothing else is said in it, else nothing."""
    if any(match.id not in (FUNCTION, NUMBER) for match in chosen):
        return []
    read = _choose(folded, [match for match in found if match.id != NUMBER])
    covered = covered_positions(read)
    rest = (script for position, script in enumerate(folded.scripts) if position not in covered)
    return [] if any(script not in (SPACE, OTHER) for script in rest) else read


def _weight(match: Match) -> float:
    """Prefer longer pieces, then meaning over grammar; a single grammatical sign explains little."""
    value = match.length - 0.5
    if match.id == FUNCTION:
        value -= 0.15
    if match.kind not in ("concept", "year", ALARM):
        value += 0.1 + 0.01 * match.length  # of two ways to cut, the longer name
    return value - (0.3 if match.fuzzy else 0)


def _choose(folded: Folded, candidates: Sequence[Match]) -> list[Match]:
    """Return the best non-overlapping matches all of whose word boundaries hold."""
    pool = list(candidates)
    while True:
        chosen = _best_cover(len(folded.text), pool)
        broken = _first_broken(folded, chosen)
        if broken is None:
            return chosen
        pool.remove(broken)


def _best_cover(length: int, candidates: Sequence[Match]) -> list[Match]:
    ending: dict[int, list[Match]] = defaultdict(list)
    for match in candidates:
        ending[match.end].append(match)
    best = [0.0] * (length + 1)
    taken: list[Match | None] = [None] * (length + 1)
    for end in range(1, length + 1):
        best[end] = best[end - 1]
        for match in ending.get(end, ()):
            value = best[match.begin] + _weight(match)
            if value > best[end]:
                best[end], taken[end] = value, match
    return _backtrack(taken)


def _backtrack(taken: Sequence[Match | None]) -> list[Match]:
    chosen: list[Match] = []
    end = len(taken) - 1
    while end > 0:
        match = taken[end]
        if match is None:
            end -= 1
        else:
            chosen.append(match)
            end = match.begin
    return chosen[::-1]


def _first_broken(folded: Folded, chosen: Sequence[Match]) -> Match | None:
    ends = {match.end for match in chosen}
    begins = {match.begin for match in chosen}
    return next((match for match in chosen if not _bounded(folded, match, begins, ends)), None)


def _bounded(folded: Folded, match: Match, begins: set[int], ends: set[int]) -> bool:
    """Katakana words stand between boundaries; Hangul words begin at one; others may stand anywhere."""
    first, last = folded.scripts[match.begin], folded.scripts[match.end - 1]
    opens = folded.starts[match.begin] or match.begin in ends
    if first == HANGUL and not opens:
        return False
    if first == HANGUL and not folded.starts[match.begin] and any(folded.starts[match.begin + 1 : match.end]):
        return False  # 그중에서 아시아 is no 서아시아: a word within a word ends with it
    if first == KATAKANA and not opens:
        return False
    if last == KATAKANA and match.end < len(folded.text) and folded.scripts[match.end] == KATAKANA:
        return match.end in begins
    return True
