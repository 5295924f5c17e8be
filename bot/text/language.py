"""Tells the language of a message: script first, then words, then a language identifier for the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lingua import ConfidenceValue, Language, LanguageDetector, LanguageDetectorBuilder

from bot.text.normalize import HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, script_of, simplify_han
from bot.text.romaji import looks_like_romaji

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
_FEW = 0.15  # of the letters of a message in another language may be English words by chance (a, de)
_SHORT = 12  # letters; a shorter message says little of its language
_SURE = 0.65  # below this the identifier's guess says less than the conversation
_OTHER_SCRIPTS = (
    (0x0E00, 0x0E7F, "th"), (0x0600, 0x06FF, "ar"), (0x0590, 0x05FF, "he"), (0x0900, 0x097F, "hi"),
    (0x0370, 0x03FF, "el"), (0x0400, 0x04FF, "ru"), (0x1000, 0x109F, "my"), (0x1780, 0x17FF, "km"), (0x0E80, 0x0EFF, "lo"),
    (0x0980, 0x09FF, "bn"), (0x0B80, 0x0BFF, "ta"), (0x10A0, 0x10FF, "ka"), (0x0530, 0x058F, "hy"),
    (0x1800, 0x18AF, "mn"), (0x0F00, 0x0FFF, "bo"), (0x1200, 0x137F, "am"),
)  # fmt: skip

Coverage = Callable[[str, str], int]


@dataclass(frozen=True, slots=True)
class Guess:
    """`language`: a script family (ja, zh-Hans, zh-Hant, ko, en), or None: the message does not tell.

    `unsupported`: ISO 639-1 code of a language the assistant does not speak. `romaji`: Japanese in
    Latin letters.
    """

    language: str | None
    unsupported: str | None = None
    romaji: bool = False


def guess(text: str, conversation: str, coverage: Coverage, alphabetic: Sequence[str] = ("en",)) -> Guess:
    """Guess the language of `text`.

    `coverage(text, language)` counts the letters that words of only that language explain; `conversation`
    is the language so far, which decides between Chinese and Japanese when the characters do not.
    """
    scripts = [script_of(char) for char in text]
    kana = sum(script in (HIRAGANA, KATAKANA) for script in scripts)
    hangul = scripts.count(HANGUL)
    if hangul or kana:
        return Guess("ko" if hangul > kana else "ja")
    if HAN in scripts:
        return Guess(_of_han(text, conversation, coverage))
    if LATIN not in scripts:
        return Guess(None, unsupported=_by_script(text))
    return _of_alphabet(text, conversation, coverage, alphabetic)


def _by_script(text: str) -> str | None:
    """Return the language of a script that only languages not on offer are written in, if there is one."""
    found = (code for low, high, code in _OTHER_SCRIPTS if any(low <= ord(char) <= high for char in text))
    return next(found, None)


def _of_han(text: str, conversation: str, coverage: Coverage) -> str | None:
    """Characters peculiar to one way of writing decide; then words peculiar to one language."""
    japanese = sum(map(_only_japanese, text))
    simplified = sum(map(_only_simplified, text))
    traditional = sum(map(_only_traditional, text))
    if japanese and not (simplified or traditional):
        return "ja"
    if simplified > traditional and not japanese:
        return "zh-Hans"
    chinese_words, japanese_words = coverage(text, "zh"), coverage(text, "ja")
    if traditional and (chinese_words > japanese_words or conversation.startswith("zh")):
        return "zh-Hant"
    if conversation.startswith("zh"):
        if chinese_words < japanese_words:
            return None
        return "zh-Hant" if _written_chinese(text) == "zh-Hant" else conversation
    if chinese_words >= japanese_words + _CLEARLY:
        return _written_chinese(text)
    return "ja" if japanese_words > chinese_words else None


def _written_chinese(text: str) -> str:
    """Without a peculiar character, a character that simplification would have changed shows tradition."""
    return "zh-Hant" if any(simplify_han(char) != char for char in text) else "zh-Hans"


@lru_cache(maxsize=8192)
def _in(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _only_japanese(char: str) -> bool:
    return (
        script_of(char) == HAN
        and _in(char, "shift_jis")
        and not _in(char, "gb2312")
        and not _in(char, "big5")
    )


def _only_simplified(char: str) -> bool:
    return (
        script_of(char) == HAN
        and _in(char, "gb2312")
        and not _in(char, "shift_jis")
        and not _in(char, "big5")
    )


@lru_cache(maxsize=8192)
def _only_traditional(char: str) -> bool:
    """In use in traditional Chinese, but neither in simplified Chinese nor in Japan's everyday writing."""
    if script_of(char) != HAN or not _in(char, "big5") or _in(char, "gb2312"):
        return False
    return not _in(char, "shift_jis") or _is_old_form(char)


@lru_cache(maxsize=1)
def _to_japanese() -> Callable[[str], str]:
    import opencc

    return opencc.OpenCC("t2jp").convert


def _is_old_form(char: str) -> bool:
    """Tell whether Japanese now writes another character (國 → 国)."""
    return _to_japanese()(char) != char


def _of_alphabet(text: str, conversation: str, coverage: Coverage, alphabetic: Sequence[str]) -> Guess:
    foreign = _by_script(text)
    letters = sum(script_of(char) == LATIN for char in text)
    english = coverage(text, "en")
    other, code = max(((coverage(text, code), code) for code in alphabetic if code != "en"), default=(0, ""))
    if other > english and other >= letters * 0.4:
        return Guess(code)
    if foreign:
        return Guess(None, unsupported=foreign)
    if looks_like_romaji(text) and english < letters * 0.6:
        return Guess("ja", romaji=True)
    if english >= letters * 0.4:
        return Guess("en")
    if conversation in alphabetic and letters < _SHORT:
        return Guess(None)  # a word or two may be names, or misspelt
    return _identified(text, english, letters, alphabetic)


def _identified(text: str, english: int, letters: int, alphabetic: Sequence[str]) -> Guess:
    best = identify(text)
    if best is None or best.value < _SURE:
        return Guess("en" if english or letters >= 12 else None)
    code = best.language.iso_code_639_1.name.lower()
    if code in alphabetic:
        return Guess(code)
    return Guess(None, unsupported=code) if letters >= 4 and english < letters * _FEW else Guess("en")


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    languages = [getattr(Language, name) for name in _CANDIDATES]
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()


def identify(text: str) -> ConfidenceValue | None:
    """Return the identifier's first choice among the Latin and Cyrillic candidates."""
    values = _detector().compute_language_confidence_values(text)
    return values[0] if values else None


__all__ = ["Coverage", "Guess", "guess", "identify"]
