"""Tells the language of a message: script first, then words, then a language identifier for the rest."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from lingua import ConfidenceValue, Language, LanguageDetector, LanguageDetectorBuilder

from bot.text.han import WAYS, is_old, written_in
from bot.text.normalize import HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, script_of

_CANDIDATES = [
    "ENGLISH",
    "FRENCH",
    "GERMAN",
    "SPANISH",
    "PORTUGUESE",
    "ITALIAN",
    "DUTCH",
    "VIETNAMESE",
    "INDONESIAN",
    "TAGALOG",
    "TURKISH",
    "POLISH",
    "SWEDISH",
    "FINNISH",
    "DANISH",
    "HUNGARIAN",
    "CZECH",
    "RUSSIAN",
    "UKRAINIAN",
    "BULGARIAN",
]
_CLEARLY = 2  # letters of Chinese words more than of Japanese ones
_FEW = 0.34  # of the letters of a message in another language may be English words by chance (a, de)
_MOST = 0.5  # of the letters of a message are in words of its language
_KNOWN = 0.4  # of the letters in words that are known here make a language that is on offer
_SHORT = 12  # letters; a shorter message says little of its language
_SURE = 0.65  # below this the identifier's guess says less than the conversation
_OTHER_SCRIPTS = (
    (0x0E00, 0x0E7F, "th"), (0x0600, 0x06FF, "ar"), (0x0590, 0x05FF, "he"), (0x0900, 0x097F, "hi"),
    (0x0370, 0x03FF, "el"), (0x0400, 0x04FF, "ru"), (0x1000, 0x109F, "my"), (0x1780, 0x17FF, "km"), (0x0E80, 0x0EFF, "lo"),
    (0x0980, 0x09FF, "bn"), (0x0B80, 0x0BFF, "ta"), (0x10A0, 0x10FF, "ka"), (0x0530, 0x058F, "hy"),
    (0x1800, 0x18AF, "mn"), (0x0F00, 0x0FFF, "bo"), (0x1200, 0x137F, "am"),
)  # fmt: skip


class Evidence(Protocol):
    """What is known of words; each counts the letters of a text that they explain."""

    def coverage(self, text: str, language: str) -> int:
        """Count the letters in known words that only this language has (zh: either Chinese)."""

    def listed(self, text: str) -> Counter[str]:
        """Count the letters in words of the word list of each language that has a list."""


@dataclass(frozen=True, slots=True)
class Guess:
    """`language`: a script family (ja, zh-Hans, zh-Hant, ko, en), or None: the message does not tell.

    `unsupported`: ISO 639-1 code of a language the assistant does not speak. `romaji`: Japanese in
    Latin letters.
    """

    language: str | None
    unsupported: str | None = None
    romaji: bool = False


def guess(text: str, conversation: str, evidence: Evidence, alphabetic: Sequence[str] = ("en",)) -> Guess:
    """Guess the language of a composed text; `conversation` is the language so far, which decides in doubt."""
    scripts = Counter(map(script_of, text))
    kana = scripts[HIRAGANA] + scripts[KATAKANA]
    if scripts[HANGUL] > kana:
        return Guess("ko")
    if kana and not _quotes_kana(text, scripts, evidence):
        return Guess("ja")
    if scripts[HAN]:
        return Guess(_of_han(text, conversation, evidence))
    if not scripts[LATIN]:
        return Guess(None)
    return _of_alphabet(text, conversation, evidence, alphabetic)


def _quotes_kana(text: str, scripts: Counter[str], evidence: Evidence) -> bool:
    """Tell whether a Chinese text has a word in katakana, or the の that is in fashion, in it."""
    if scripts[HIRAGANA] > 1 or not scripts[HAN]:
        return False
    han = "".join(char for char in text if script_of(char) == HAN)
    return "ja" not in _ways(han) or _chinese_words(han, evidence) >= _CLEARLY


def _chinese_words(text: str, evidence: Evidence) -> int:
    """Return by how many letters Chinese words explain more of a text than Japanese ones."""
    return evidence.coverage(text, "zh") - evidence.coverage(text, "ja")


def _by_script(text: str) -> str | None:
    """Return the language of a script that only languages not on offer use, if most letters are in it."""
    found = Counter(_owner(char) for char in text if char.isalpha())
    code, most = max(found.items(), key=lambda pair: pair[1], default=(None, 0))
    return code if most >= _MOST * found.total() else None


@lru_cache(maxsize=4096)
def _owner(char: str) -> str | None:
    return next((code for low, high, code in _OTHER_SCRIPTS if low <= ord(char) <= high), None)


def _ways(text: str) -> list[str]:
    """Return the ways of writing (ja, zh-Hans, zh-Hant) that lack the fewest characters of the text."""
    written = [written_in(char) for char in set(text) if script_of(char) == HAN]
    lacking = {way: sum(way not in ways for ways in written if ways) for way in WAYS}
    return [way for way in WAYS if lacking[way] == min(lacking.values())]


def _of_han(text: str, conversation: str, evidence: Evidence) -> str | None:
    """The characters decide; those that Chinese and Japanese share are weighed by words, then by what was spoken."""
    ways = _ways(text)
    if ways == ["ja"]:
        return None if conversation.startswith("zh") and not _peculiar(text, "ja") else "ja"
    chinese = _chinese_words(text, evidence)
    if "ja" in ways and _is_old(text, chinese):
        ways = [way for way in ways if way != "ja"] or ["zh-Hant"]
    chinese_ways = [way for way in ways if way != "ja"]
    written = conversation if conversation in chinese_ways else chinese_ways[0]
    if "ja" not in ways:
        return written
    if conversation.startswith("zh"):
        return None if chinese < 0 else written
    if chinese >= _CLEARLY:
        return written
    return "ja" if chinese < 0 else None


def _is_old(text: str, chinese: int) -> bool:
    """Old characters are Chinese, unless they are a few, as in Japanese names (廣田), or in Japanese words."""
    old = sum(map(is_old, text))
    return bool(old) and (chinese > 0 or (chinese == 0 and old * 2 >= len(text)))


def _peculiar(text: str, way: str) -> bool:
    return any(written_in(char) == {way} for char in text)


def _of_alphabet(text: str, conversation: str, evidence: Evidence, alphabetic: Sequence[str]) -> Guess:
    letters = sum(script_of(char) == LATIN for char in text)
    english = evidence.coverage(text, "en")
    others = ((evidence.coverage(text, code), code) for code in alphabetic if code != "en")
    other, code = max(others, default=(0, ""))
    if other > english and other >= letters * _KNOWN:
        return Guess(code)
    if foreign := _by_script(text):
        return Guess(None, unsupported=foreign)
    if english >= letters * _KNOWN:
        return Guess("en")
    if conversation in alphabetic and letters < _SHORT:
        return Guess(None)  # a word or two may be names, or misspelt
    return _identified(text, letters, evidence.listed(text), alphabetic)


def _identified(text: str, letters: int, listed: Counter[str], alphabetic: Sequence[str]) -> Guess:
    """The word lists and the identifier must both speak for a language that is not on offer."""
    english = listed["en"]
    best = identify(text)
    code = best.language.iso_code_639_1.name.lower() if best and best.value >= _SURE else None
    if code in alphabetic or english >= max(listed.values(), default=0) >= letters * _MOST:
        return Guess(code if code in alphabetic else "en")
    ranked = max(listed, key=lambda language: listed[language], default=None)
    if listed and listed[ranked or ""] >= letters * _MOST:
        code = ranked
    if code and letters >= 4 and (code in listed or english < letters * _FEW):
        return Guess(None, unsupported=code)
    return Guess("en" if english or letters >= _SHORT else None)


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    languages = [getattr(Language, name) for name in _CANDIDATES]
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()


def identify(text: str) -> ConfidenceValue | None:
    """Return the identifier's first choice among the Latin and Cyrillic candidates."""
    values = _detector().compute_language_confidence_values(text)
    return values[0] if values else None


__all__ = ["Evidence", "Guess", "guess", "identify"]
