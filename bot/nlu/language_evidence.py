"""What speaks for a language: words, names and how they are written, weighed against the conversation."""

import re
import unicodedata
from collections import Counter, defaultdict
from functools import lru_cache

from bot.nlu.ordinary import ordinary_words
from bot.nlu.vocabulary import Vocabulary, without_ruby
from bot.text.gazetteer import COMMON, FUNCTION, Match
from bot.text.language import Guess, guess
from bot.text.normalize import HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, Folded, fold
from bot.text.romaji import looks_like_romaji, marks_topic

ASSUMED, STATED, SPOKEN = (
    0,
    1,
    2,
)  # how a conversation's language is known: nobody said, the page, it was spoken

_SPOKEN_KANA, _KNOWN_KANA = 3, 0.9  # kana, and share of them known, that make Latin letters Japanese
_POLITE = 5  # kana of grammar that is no chance (すみません)
_SOME_ENGLISH = 0.2  # share of English words in badly typed English
_ENGLISH = 0.5  # share of English words that makes them English
_NOUNS = ("subject", "topic", "unstated")  # roles of concepts that are things
_FEW_NOUNS = 2
_UNKNOWN_NOUN = 12  # letters of an unknown word
_SENTENCE = 3  # words that are more than names and loanwords
_EAST_ASIAN = (HAN, HIRAGANA, KATAKANA, HANGUL)
_NUMBERS = re.compile(r"[\d\W〇零一二三四五六七八九十百千年]*")  # read alike in Chinese and Japanese
_BETWEEN = re.compile(r"[\s、，,・/?？!！。.]+")
_FOREIGN_RUN = re.compile(r"[^\x00-\u02ff\u2000-\u206f]+")


class LanguageEvidence:
    """Guesses languages with the words and names of one knowledge folder."""

    def __init__(self, known: Vocabulary) -> None:
        self._known, self._words = known, ordinary_words()
        self._written: dict[str, set[str]] = defaultdict(set)
        for lexicon in known.knowledge.lexicons.values():
            names = (name for (kind, _), name in lexicon.names.items() if kind != "field")
            for name in names:
                for form in name.forms:
                    self._written[_composed(without_ruby(form))].add(lexicon.language)

    def guess(self, text: str, conversation: str, standing: int = STATED) -> Guess:
        """Guess the language of a message in a conversation whose language is known as `standing` says."""
        text = _composed(text)
        if _NUMBERS.fullmatch(text) or self._is_international(text):
            return Guess(None)
        if self._names_alone(text):
            return Guess(self._of_names(text, conversation, standing))
        if _latin(text) and self._is_romaji(text):
            return Guess("ja", romaji=True)
        found = guess(self._own_words(text, conversation), conversation, self, self._known.alphabetic)
        if standing == SPOKEN and found.language and self._is_borrowed(text, found, conversation):
            return Guess(None)
        if found.unsupported and standing != ASSUMED and self._is_misspelt(text, conversation):
            return Guess(None)
        unsure = found == Guess(None) and standing == ASSUMED and _latin(text)
        return Guess("en") if unsure else found

    def coverage(self, text: str, language: str) -> int:
        """Count the letters explained by words that only this language (or zh: either Chinese) has."""
        family = self._family(language)
        folded = fold(text)
        if not self._known.gazetteer.speaks(folded) & {COMMON, *family}:
            return 0
        words = [m for m in self._known.gazetteer.find(folded, family) if m.kind == "concept" and not m.fuzzy]
        return sum(m.length for m in words if self._is_peculiar(folded, m, family))

    def listed(self, text: str) -> Counter[str]:
        """Count the letters in words of the word list of each language that has a list."""
        found: Counter[str] = Counter()
        for word in _words(fold(text)):
            found.update(dict.fromkeys(self._words.languages_of(word), len(word)))
        return found

    def _is_romaji(self, text: str) -> bool:
        """Tell whether Latin letters, read as Japanese syllables, are Japanese words."""
        folded = fold(self._known.romaji_to_kana(text))
        kana = {i for i, script in enumerate(folded.scripts) if script == HIRAGANA}
        if not kana or self._english_share(text) >= _ENGLISH:
            return False
        if looks_like_romaji(text) or marks_topic(text, self._is_name):
            return True
        if len(kana) < _SPOKEN_KANA or not all(map(self._known.entries_of, _words(folded))):
            return False
        found = self._known.gazetteer.find(folded, ("ja",))
        known = {i for match in found for i in range(match.begin, match.end)} & kana
        telling = any(m.length > (1 if m.id != FUNCTION else _POLITE - 1) and m.begin in kana for m in found)
        return telling and len(known) >= _KNOWN_KANA * len(kana)

    def _english_share(self, text: str) -> float:
        """Return the share of the letters in English words; what only a chat has (arigato) is Japanese."""
        words = [word for word in _words(fold(text)) if not self._is_name(word)]
        english = sum(len(word) for word in words if self._words.knows(word, "en"))
        return english / max(1, sum(map(len, words)))

    def _is_misspelt(self, text: str, conversation: str) -> bool:
        """Tell whether a few unknown words among English ones are slips, where English is spoken."""
        spoken = conversation in self._known.alphabetic and self._without_names(text).isascii()
        return spoken and self._english_share(text) >= _SOME_ENGLISH

    def _is_name(self, word: str) -> bool:
        return any(entry.kind != "concept" for entry in self._known.entries_of(word))

    def _names_alone(self, text: str) -> bool:
        """Tell whether a message holds nothing but names, which say little of its language."""
        parts = [part for part in _BETWEEN.split(text) if part]
        if parts and all(part in self._written for part in parts):
            return True
        rest = self._without_names(text)
        return rest != text and not any(char.isalpha() for char in rest)

    def _of_names(self, text: str, conversation: str, standing: int) -> str | None:
        """Names written as only some languages write them are in one of those; others in the conversation's."""
        ways = [self._written[part] for part in _BETWEEN.split(text) if part in self._written]
        spoken = set.intersection(*ways) if ways else set()
        if _latin(text):
            return "en" if standing == ASSUMED else None
        family = conversation.removesuffix("-easy")
        if family in spoken or ("ja" in spoken and not family.startswith("zh")):
            return None
        if standing == SPOKEN and not family.startswith("zh"):
            return None
        return next((code for code in ("zh-Hans", "zh-Hant", "ko") if code in spoken), None)

    def _own_words(self, text: str, conversation: str) -> str:
        """Return a message without names in Latin letters, and without the few foreign nouns in English words."""
        rest = self._without_names(text)
        words = sum(self._words.knows(word, "en") for word in _words(fold(text)))
        needed = 1 if conversation in self._known.alphabetic else _SENTENCE
        runs = _FOREIGN_RUN.findall(text)
        if words >= needed and runs and all(self._is_noun(run.strip()) for run in runs):
            return _FOREIGN_RUN.sub(" ", text)
        return rest

    def _is_borrowed(self, text: str, found: Guess, conversation: str) -> bool:
        """Tell whether a noun alone is in another language than what was spoken; a sentence would turn it."""
        other = (found.language or "").split("-")[0] != conversation.split("-")[0]
        return other and not found.romaji and self._is_noun(text)

    def _is_noun(self, text: str) -> bool:
        """Tell whether a text is a thing or two without grammar; a single unknown word counts as one."""
        folded = fold(text)
        found = self._known.gazetteer.find(folded, (*self._known.knowledge.languages,))
        rest = sum(map(str.isalpha, folded.text)) - sum(
            m.length - folded.text[m.begin : m.end].count(" ") for m in found
        )
        alone = " " not in folded.text.strip(" ?!.") and len(folded.text) <= _UNKNOWN_NOUN
        if HIRAGANA in folded.scripts or (rest > 0 and not alone):
            return False
        return len(found) <= _FEW_NOUNS and all(map(self._is_thing, found))

    def _is_thing(self, match: Match) -> bool:
        return self._known.role_of(match) in (None, *_NOUNS)

    def _without_names(self, text: str) -> str:
        """Return a message in Latin letters without the names that all languages write so."""
        folded = fold(text)
        if set(folded.scripts) & set(_EAST_ASIAN) or LATIN not in folded.scripts:
            return text
        named = [
            m for m in self._known.gazetteer.find(folded, (COMMON,)) if m.kind not in ("concept", "year")
        ]
        for match in reversed(named):
            begin, end = folded.span(match.begin, match.end)
            text = f"{text[:begin]} {text[end:]}"
        return text

    def _is_international(self, text: str) -> bool:
        """Tell whether a message is one abbreviation that all languages write alike (UCCN, IFDA, SDGs)."""
        word = text.strip(" ?？!！。.")
        return word[:2].isupper() and word.isascii() and word.isalpha() and bool(self._known.entries_of(word))

    def _family(self, language: str) -> list[str]:
        codes = self._known.knowledge.languages
        return [code for code in codes if code.split("-")[0] == language.split("-")[0]]

    def _is_peculiar(self, folded: Folded, match: Match, family: list[str]) -> bool:
        """A Latin word that a language has is its word; characters may belong to Chinese and Japanese."""
        if folded.scripts[match.begin] == LATIN:
            return True
        entries = self._known.gazetteer.entries_of(folded.text[match.begin : match.end])
        return all(entry.language in family for entry in entries)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _latin(text: str) -> bool:
    """Tell whether all letters of a text are of a Latin alphabet, and there are some."""
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all(char < "\u0250" or "\u1e00" <= char <= "\u1eff" for char in letters)


def _words(folded: Folded) -> list[str]:
    """Return the words of Latin letters."""
    text = "".join(c if s == LATIN else " " for c, s in zip(folded.text, folded.scripts, strict=True))
    return [word for word in text.split() if word.isascii()]


@lru_cache(maxsize=4)
def evidence_of(known: Vocabulary) -> LanguageEvidence:
    """Return the evidence for the words of a vocabulary."""
    return LanguageEvidence(known)
