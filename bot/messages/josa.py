"""Chooses the Korean particle that fits the sound before it: JOSA("서울", "은/는") gives 서울은."""

import re

_ASIDE = re.compile(r"\s*(?:\([^()]*\)|（[^（）]*）|\[[^\[\]]*\])$")
_MARKS = " \"'“”‘’「」『』《》〈〉()（）[].,"
_DIGITS_ENDING_IN_CONSONANT = frozenset("013678")  # 영 일 삼 육 칠 팔, and 십 백 천 만
_DIGITS_ENDING_IN_L = frozenset("178")  # 일 칠 팔
_LETTERS_ENDING_IN_CONSONANT = frozenset("lmnr")  # abbreviations: 엘 엠 엔 알
_LETTERS_ENDING_IN_L = frozenset("lr")


def josa(word: object, particles: object) -> str:
    """Return `word` with the first particle after a consonant and the second after a vowel.

    A remark in brackets at the end is not heard: the particle fits what stands before it.
    Quotation marks are looked through. 으로/로 takes the second form after ㄹ too.
    """
    text = str(word)
    after_consonant, after_vowel = str(particles).split("/")
    last = _spoken(text)[-1:]
    if after_consonant.startswith("으로") and _ends_in_l(last):
        return text + after_vowel
    return text + (after_consonant if _ends_in_consonant(last) else after_vowel)


def _spoken(text: str) -> str:
    """Return the text up to its last sound."""
    heard = text.rstrip()
    while (shorter := _ASIDE.sub("", heard)) and shorter != heard:
        heard = shorter.rstrip()
    return heard.rstrip(_MARKS).lower()


def _ends_in_consonant(char: str) -> bool:
    if "가" <= char <= "힣":
        return (ord(char) - 0xAC00) % 28 != 0
    return char in _DIGITS_ENDING_IN_CONSONANT | _LETTERS_ENDING_IN_CONSONANT


def _ends_in_l(char: str) -> bool:
    if "가" <= char <= "힣":
        return (ord(char) - 0xAC00) % 28 == 8
    return char in _DIGITS_ENDING_IN_L | _LETTERS_ENDING_IN_L
