"""Compiles knowledge/ into the gazetteer that all components share."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from bot.knowledge.frame import Frame, Roles
from bot.knowledge.lexicon import SIDED
from bot.knowledge.load import load
from bot.knowledge.model import Knowledge, Lexicon, Name
from bot.nlu.ambiguity import frame_of, settle, without_foreign_groups
from bot.nlu.readings import Readings
from bot.text.bounds import Form, bounded, compile_forms
from bot.text.cues import Table, compile_cues, find_cues
from bot.text.gazetteer import ALARM, COMMON, FUNCTION, Entry, Gazetteer, Match
from bot.text.language import Guess, guess
from bot.text.normalize import HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, Folded, fold, script_of
from bot.text.romaji import to_kana
from bot.text.spelling import EXACT, NAME, WORD, WordSpelling
from bot.text.utterance import Utterance

_HAN_LEXICONS = ("ja", "zh-Hans", "zh-Hant")
_EAST_ASIAN = ("jpan", "hans", "hant", "hang")
_LETTER = re.compile("[A-Za-z]")
_LOANWORD = re.compile("[ァ-ヺー]+$")
_SPOKEN_KANA, _KNOWN_KANA, _ENGLISH = (
    4,
    0.9,
    0.5,
)  # when Latin letters are Japanese: kana, share known, English
_MIN_READING = 3  # kana; shorter readings occur inside too many words
_DANGER = "danger_"  # concepts whose forms with an exclamation mark are alarms when they stand alone
_RECENT = 32  # utterances
_MIN_NAME = 2  # letters; a single character is never a name by itself


class Vocabulary:
    """The gazetteer of one knowledge folder, and which lexicons serve which language."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        entries = list(_entries(knowledge))
        self.gazetteer = Gazetteer(entries)
        self.spelling = WordSpelling(
            (fold(e.form).text, e.language, _sort(e)) for e in entries if _LETTER.search(e.form)
        )
        self._alphabetic = [
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
        if HAN in folded.scripts and not set(languages) & set(_HAN_LEXICONS):
            languages = (*languages, *_HAN_LEXICONS)  # a name in characters, in an English or Korean talk
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

    def _is_open(self, match: Match) -> bool:
        """Tell whether the words inside a longer word count too: in a concept's, but not in a name."""
        if match.kind == "field":
            return True
        role = self.knowledge.concepts[match.id].role if match.kind == "concept" else None
        return role in ("topic", "aspect", "relation", "unstated")

    def _counts_inside(self, folded: Folded, match: Match) -> bool:
        """Only a topic or a name counts inside a longer word, and not by chance in a run of hiragana."""
        if HIRAGANA in folded.scripts[match.begin : match.end]:
            return False
        return match.kind != "concept" or self.knowledge.concepts[match.id].role in (
            "subject",
            "topic",
        )

    def _other_meanings(self, text: str, match: Match, languages: tuple[str, ...]) -> list[Match]:
        entries = self.gazetteer.alternatives(text, languages)
        return [
            replace(match, kind=e.kind, id=e.id, language=e.language) for e in entries if e.id != match.id
        ]

    def romaji_to_kana(self, text: str) -> str:
        """Return romaji as kana, but leave names that are known in Latin letters."""
        return to_kana(text, keep=lambda word: any(e.kind != "concept" for e in self._entries_of(word)))

    def _entries_of(self, word: str) -> Iterable[Entry]:
        return self.gazetteer.entries_of(fold(word).text)

    def guess_language(self, text: str, conversation: str) -> Guess:
        """Guess the language of a message in a conversation held in `conversation`."""
        if self._is_international(text):
            return Guess(None)
        rest = self._without_names(text)
        if rest != text and not any(char.isalpha() for char in rest):
            return Guess(None)  # nothing but names, which read alike in every language
        if LATIN in fold(text).scripts and self._is_romaji(text):
            return Guess("ja", romaji=True)
        return guess(rest, conversation, self._coverage, self._alphabetic)

    def _is_romaji(self, text: str) -> bool:
        """Tell whether Latin letters, read as Japanese syllables, are known Japanese words."""
        folded = fold(self.romaji_to_kana(text))
        kana = {i for i, script in enumerate(folded.scripts) if script == HIRAGANA}
        latin = [word for word in folded.text.split() if word.isascii() and word.isalpha()]
        if len(kana) < _SPOKEN_KANA or any(not self._entries_of(word) for word in latin):
            return False
        found = self.gazetteer.find(folded, ("ja",))
        known = {i for match in found for i in range(match.begin, match.end)} & kana
        telling = any(m.id != FUNCTION and m.length > 1 and m.begin in kana for m in found)
        english = self._coverage(text, "en") / max(1, sum(char.isalpha() for char in text))
        return telling and english < _ENGLISH and len(known) >= _KNOWN_KANA * len(kana)

    def _without_names(self, text: str) -> str:
        """Return a message in Latin letters without the names that all languages write so."""
        folded = fold(text)
        if set(folded.scripts) & {HAN, HANGUL, HIRAGANA, KATAKANA} or LATIN not in folded.scripts:
            return text
        named = [m for m in self.gazetteer.find(folded, (COMMON,)) if m.kind not in ("concept", "year")]
        for match in reversed(named):
            begin, end = folded.span(match.begin, match.end)
            text = f"{text[:begin]} {text[end:]}"
        return text

    def _is_international(self, text: str) -> bool:
        """Tell whether a message is one abbreviation that all languages write alike (UCCN, IFDA, SDGs)."""
        word = text.strip(" ?？!！。.")
        return word[:2].isupper() and word.isascii() and word.isalpha() and bool(list(self._entries_of(word)))

    def _coverage(self, text: str, language: str) -> int:
        """Count the letters explained by words that only this language (or zh: either Chinese) has."""
        family = [code for code in self._families if code.split("-")[0] == language.split("-")[0]]
        folded = fold(text)
        if not self.gazetteer.speaks(folded) & {COMMON, *family}:
            return 0
        words = [m for m in self.gazetteer.find(folded, family) if m.kind == "concept" and not m.fuzzy]
        return sum(m.length for m in words if self._is_peculiar(folded, m, family))

    def _is_peculiar(self, folded: Folded, match: Match, family: list[str]) -> bool:
        """A Latin word that a language has is its word; characters may belong to Chinese and Japanese."""
        if folded.scripts[match.begin] == LATIN:
            return True
        entries = self.gazetteer.entries_of(folded.text[match.begin : match.end])
        return all(entry.language in family for entry in entries)


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
