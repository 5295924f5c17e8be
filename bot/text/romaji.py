"""Recognises Japanese written in Latin letters and turns it into kana."""

import re
from collections.abc import Callable

import jaconv

_SYLLABLE = r"(?:[kstnhmyrwgzjdbpf]?[aiueo]|[kgnhbmpr]y[auo]|sh[aiuo]|ch[aiuo]|ts[u]|j[aiuo]|tt?y[auo]|n'?|[kstpc](?=[kstpc]))"
_WORD = re.compile(rf"(?:{_SYLLABLE})+-?", re.IGNORECASE)
_LONG = {"ou": "ou", "oo": "oo", "ō": "ou", "ū": "uu", "ā": "aa", "ē": "ee", "ī": "ii"}
_SPOKEN = frozenset(
    [
        "wa",
        "no",
        "ka",
        "ni",
        "wo",
        "de",
        "to",
        "mo",
        "desu",
        "masu",
        "deshita",
        "mashita",
        "shimashita",
        "itsu",
        "nani",
        "nan",
        "naze",
        "dare",
        "doko",
        "dono",
        "dore",
        "ikutsu",
        "nannen",
        "oshiete",
        "kudasai",
        "arimasu",
        "imasu",
        "desuka",
        "masuka",
        "toshi",
        "bunya",
        "kamei",
        "nihon",
        "watashi",
    ]
)
_AFTER_NAMES = frozenset(
    ["wa", "wo", "desu", "desuka", "nara", "dewa"]
)  # particles that are no word of English


def looks_like_romaji(text: str) -> bool:
    """Tell whether Latin text is Japanese: all words are Japanese syllables and two are everyday words."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", text)]
    if len(words) < 2:
        return False
    syllabic = sum(bool(_WORD.fullmatch(_plain(word))) for word in words)
    spoken = sum(word in _SPOKEN for word in words)
    return spoken >= 2 and syllabic >= len(words) - 1


def marks_topic(text: str, is_name: Callable[[str], bool]) -> bool:
    """Tell whether a text is names and a Japanese particle after them ("Kobe wa?")."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", text)]
    return len(words) > 1 and words[-1] in _AFTER_NAMES and all(map(is_name, words[:-1]))


def _plain(word: str) -> str:
    for long, plain in _LONG.items():
        word = word.replace(long, plain)
    return word


def to_kana(text: str, keep: Callable[[str], bool] = lambda word: False) -> str:
    """Return the text with its Japanese words in hiragana; the particles wa and o as they are spoken.

    Words for which `keep` is true (names known in Latin letters) stay as they are.
    """
    return re.sub(r"[^\W\d_]+", lambda m: m.group() if keep(m.group()) else _word_to_kana(m.group()), text)


def _word_to_kana(word: str) -> str:
    plain = _plain(word.lower())
    if not _WORD.fullmatch(plain):
        return word
    if plain == "wa":
        return "は"
    short = re.sub(r"([aue])\1", r"\1", plain)  # folding knows no long vowels
    short = re.sub("nn(?=[aiueoy])", "n'n", short)  # konnichiwa is no こんいちわ
    return "を" if plain == "o" else str(jaconv.alphabet2kana(short))
