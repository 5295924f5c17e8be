"""Compiles knowledge/ into the gazetteer that all components share."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.dialogue.frame import Frame
from bot.dialogue.roles import Roles
from bot.knowledge.lexicon import SIDED
from bot.knowledge.load import load
from bot.knowledge.model import Knowledge, Lexicon, Name
from bot.nlu.ambiguity import frame_of, settle, without_foreign_groups
from bot.nlu.ordinary import is_ordinary
from bot.nlu.readings import Readings
from bot.text.bounds import Form, bounded, compile_forms
from bot.text.cues import Table, compile_cues, find_cues
from bot.text.gazetteer import ALARM, COMMON, Entry, Gazetteer, Match, covered_positions
from bot.text.kana import KanaSpelling
from bot.text.normalize import HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, Folded, fold, script_of
from bot.text.romaji import to_kana
from bot.text.spelling import EXACT, NAME, WORD, WordSpelling
from bot.text.utterance import Utterance

_LONGEST_NAME = 6  # characters; in a sentence, names of a kindred language are heard in other words
_LEXICONS = {HAN: ("ja", "zh-Hans", "zh-Hant"), HIRAGANA: ("ja",), KATAKANA: ("ja",), HANGUL: ("ko",)}
_SCRIPTS = {"jpan": HAN + HIRAGANA + KATAKANA, "hans": HAN, "hant": HAN, "hang": HANGUL}
_EAST_ASIAN = ("jpan", "hans", "hant", "hang")
_LETTER = re.compile("[A-Za-z]")
_LOANWORD = re.compile("[ァ-ヺー]+$")
_MIN_READING = 3  # kana; shorter readings occur inside too many words
_DANGER = "danger_"  # concepts whose forms with an exclamation mark are alarms when they stand alone
_RECENT = 32  # utterances
_MIN_NAME = 2  # letters; a single character is never a name by itself


class Vocabulary:
    """The gazetteer of one knowledge folder, and which lexicons serve which language."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        entries = list(_entries(knowledge))
        self.gazetteer = Gazetteer(entries, is_ordinary, lambda entry: _sort(entry) == EXACT)
        words = ((fold(e.form).text, e.language, _sort(e)) for e in entries if _LETTER.search(e.form))
        self.spelling = WordSpelling(words, is_ordinary)
        self.kana = KanaSpelling(e.form for e in entries if _sort(e) != EXACT)
        self.alphabetic = [
            row.code
            for row in knowledge.languages.values()
            if row.script not in _EAST_ASIAN and not row.understands
        ]
        self._bounds: dict[tuple[str, ...], tuple[Form, ...]] = {}
        self._cues: dict[tuple[str, ...], Table] = {}
        self._families = {code: _family(knowledge, code) for code in knowledge.languages}
        # Several components read one message; the few kept are those of the messages under way.
        self._read = lru_cache(maxsize=_RECENT)(self._read_anew)

    def languages_of(self, code: str) -> tuple[str, ...]:
        """Return the lexicons to read a language with: its own, its family's, and English words in it."""
        return self._families.get(code, (code, "en"))

    def read(self, text: str, language: str) -> Utterance:
        """Return the utterance `text`, read in `language`."""
        return self._read(text, language)

    def _read_anew(self, text: str, language: str) -> Utterance:
        languages = self.languages_of(language)
        folded = self.spelling.corrected(fold(text), languages)
        if self.knowledge.languages[language].spacy == "ja":
            folded = self.kana.corrected(folded)
        languages = self._with_borrowed(folded, languages)
        matches = self.gazetteer.find(folded, languages)
        matches = bounded(folded, matches, self._year_forms(languages))
        matches = settle(matches, lambda m: self._other_meanings(folded.text[m.begin : m.end], m, languages))
        matches = without_foreign_groups(matches, self.knowledge.groups)
        inside = [
            inner
            for m in matches
            if self._is_open(m)
            for inner in self.gazetteer.nested(folded, m, languages)
        ]
        nested = [inner for inner in inside if self._counts_inside(folded, inner)]
        cues = find_cues(folded, matches, self._cue_table(languages), SIDED)
        return Utterance(language, folded, tuple(matches), tuple(nested), cues)

    def _with_borrowed(self, folded: Folded, languages: tuple[str, ...]) -> tuple[str, ...]:
        """Add the languages of words in a script that those of the conversation have not, or do not know."""
        codes = self.knowledge.languages
        scripts = {
            script for code in languages if code in codes for script in _SCRIPTS.get(codes[code].script, "")
        }
        written = set(folded.scripts) & set(_LEXICONS)
        foreign = [
            code for script in sorted(written - scripts) for code in _LEXICONS[script] if code in codes
        ]
        if written == {HAN} and HAN in scripts and len(folded.text) <= _LONGEST_NAME:
            known = covered_positions(self.gazetteer.find(folded, languages))
            foreign = [] if len(known) == len(folded.text) else [c for c in _LEXICONS[HAN] if c in codes]
        return tuple(dict.fromkeys((*languages, *foreign)))

    def _year_forms(self, languages: tuple[str, ...]) -> tuple[Form, ...]:
        """Return how these languages make a year a bound, the reader's own language first."""
        if languages not in self._bounds:
            lexicons = (
                self.knowledge.lexicons[code] for code in languages if code in self.knowledge.lexicons
            )
            self._bounds[languages] = tuple(
                form for lexicon in lexicons for form in compile_forms(lexicon.years)
            )
        return self._bounds[languages]

    def _cue_table(self, languages: tuple[str, ...]) -> Table:
        """Return the words that filter in these languages."""
        if languages not in self._cues:
            lexicons = self.knowledge.lexicons
            self._cues[languages] = compile_cues(lexicons[c].cues for c in languages if c in lexicons)
        return self._cues[languages]

    def role_of(self, match: Match) -> str | None:
        """Return what a concept proves; a name has no role."""
        return self.knowledge.concepts[match.id].role if match.kind == "concept" else None

    def _is_open(self, match: Match) -> bool:
        """Tell whether the words inside a longer word count too: in a concept's, but not in a name."""
        return match.kind == "field" or self.role_of(match) in ("topic", "aspect", "relation", "unstated")

    def _counts_inside(self, folded: Folded, match: Match) -> bool:
        """Only a topic or a name counts inside a longer word, and not by chance in a run of hiragana."""
        if HIRAGANA in folded.scripts[match.begin : match.end] or _is_cut(folded, match):
            return False
        return self.role_of(match) in (None, "subject", "topic")

    def _other_meanings(self, text: str, match: Match, languages: tuple[str, ...]) -> list[Match]:
        entries = self.gazetteer.alternatives(text, languages)
        return [
            replace(match, kind=e.kind, id=e.id, language=e.language) for e in entries if e.id != match.id
        ]

    def romaji_to_kana(self, text: str) -> str:
        """Return romaji as kana, but leave names that are known in Latin letters."""
        return to_kana(text, keep=lambda word: any(e.kind != "concept" for e in self.entries_of(word)))

    def entries_of(self, word: str) -> Sequence[Entry]:
        """Return what a word may mean."""
        return self.gazetteer.entries_of(fold(word).text)


def _is_cut(folded: Folded, match: Match) -> bool:
    """Tell whether a word in katakana is a part of a longer one: タイ in タイミング."""
    around = folded.scripts[max(0, match.begin - 1) : match.begin], folded.scripts[match.end : match.end + 1]
    ends = folded.scripts[match.begin], folded.scripts[match.end - 1]
    return any(pair == (KATAKANA, KATAKANA) for pair in zip(ends, around, strict=True))


def _sort(entry: Entry) -> str:
    """Return what the words of an entry are to the spelling; no typing error makes a danger."""
    if entry.id.startswith(_DANGER):
        return EXACT
    return WORD if entry.kind == "concept" else NAME


def from_utterance(utterance: Utterance) -> Frame:
    """Return the frame of an utterance."""
    return frame_of(utterance)


def roles_of(knowledge: Knowledge) -> Roles:
    """Return the roles of the concepts of a knowledge folder."""
    return Roles({id: concept.role for id, concept in knowledge.concepts.items()})


def _family(knowledge: Knowledge, code: str) -> tuple[str, ...]:
    kin = [
        other.code for other in knowledge.languages.values() if other.spacy == knowledge.languages[code].spacy
    ]
    understood = knowledge.languages[code].understands
    return tuple(dict.fromkeys(filter(None, (code, understood, *kin, "en"))))


def _entries(knowledge: Knowledge) -> Iterator[Entry]:
    readings = Readings()
    for lexicon in knowledge.lexicons.values():
        japanese = readings if knowledge.languages[lexicon.language].spacy == "ja" else None
        yield from _concept_entries(lexicon, japanese)
        yield from _name_entries(lexicon, japanese, knowledge)
        for number, forms in lexicon.ordinals.items():
            for form in forms:
                yield Entry("ordinal", str(number), form, lexicon.language)
    readings.save()


def _concept_entries(lexicon: Lexicon, readings: Readings | None) -> Iterator[Entry]:
    for id, forms in lexicon.concepts.items():
        for form in forms:
            yield from _forms("concept", id, form, lexicon.language, readings)
            if id.startswith(_DANGER) and form.endswith("!"):
                yield from _forms(ALARM, id, form[:-1], lexicon.language, readings)


def _forms(kind: str, id: str, form: str, language: str, readings: Readings | None) -> Iterator[Entry]:
    yield Entry(kind, id, form, language)
    if readings and (spoken := _reading(form, readings)):
        yield Entry(kind, id, spoken, language)


def _name_entries(lexicon: Lexicon, readings: Readings | None, knowledge: Knowledge) -> Iterator[Entry]:
    """Names in their own script hold everywhere; Latin words that are also words ("us") only at home."""
    for (kind, id), name in lexicon.names.items():
        read_aloud = readings if _is_read_aloud(knowledge, kind, id) else None
        for form in _plain_forms(name):
            yield Entry(kind, id, form, COMMON if _is_safe_everywhere(kind, form) else lexicon.language)
            if read_aloud and (spoken := _reading(form, read_aloud)):
                yield Entry(kind, id, spoken, lexicon.language)


def _is_read_aloud(knowledge: Knowledge, kind: str, id: str) -> bool:
    """Places abroad and areas are in hiragana other words: 長沙 is ちょうさ, a survey; 香川 is in 何かがわ…."""
    home = knowledge.cities[knowledge.home].country
    return kind != "place" or (knowledge.places.get(id) == home and id not in knowledge.areas)


def _plain_forms(name: Name) -> Iterator[str]:
    for form in name.forms:
        plain = without_ruby(form)
        if len(plain) >= _MIN_NAME:
            yield plain


def without_ruby(text: str) -> str:
    """Return the text without its Aozora readings: 神戸市《こうべし》 becomes 神戸市."""
    out, depth = [], 0
    for char in text:
        depth += char == "《"
        if not depth and char != "｜":
            out.append(char)
        depth -= char == "》"
    return "".join(out)


def _is_safe_everywhere(kind: str, form: str) -> bool:
    return (
        kind in ("city", "country", "event", "organisation", "place")
        and len(form) >= 4
        and script_of(form[0]) == LATIN
    )


def _reading(form: str, readings: Readings) -> str | None:
    """Return the hiragana reading of a Japanese form that has kanji, when it is long enough to be safe."""
    scripts = {script_of(char) for char in form}
    if HAN not in scripts or not scripts <= {HAN, HIRAGANA, KATAKANA} or form.endswith("っ"):
        return None  # a stem in っ folds to つ and would be found in はいつ
    kana, loanword = fold(readings.of(form)).text, _LOANWORD.search(form)
    if loanword and kana.endswith(fold(loanword.group()).text):
        kana = kana[: -len(fold(loanword.group()).text)] + loanword.group()  # 東南アジア is とうなんアジア
    return kana if len(kana) >= _MIN_READING else None


@lru_cache(maxsize=4)
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the project's knowledge; built once a process."""
    return Vocabulary(load())
