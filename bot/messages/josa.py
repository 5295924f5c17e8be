"""Chooses the Korean particle that fits the sound before it: JOSA("나고야", "은/는") gives 나고야는."""

_DIGIT_ENDS_IN_CONSONANT = {"0": True, "1": True, "3": True, "6": True, "7": True, "8": True}
_ENDS_IN_L = "178"


def josa(word: object, particles: object) -> str:
    """Return `word` with the first particle after a consonant and the second after a vowel.

    Closing brackets and quotation marks are looked through; 으로/로 also follows the rule for ㄹ.
    """
    text = str(word)
    after_consonant, after_vowel = str(particles).split("/")
    last = text.rstrip("()[]「」『』\"'”’ ")[-1:]
    if after_consonant == "으로" and _ends_in_l(last):
        return text + after_vowel
    return text + (after_consonant if _ends_in_consonant(last) else after_vowel)


def _ends_in_consonant(char: str) -> bool:
    if "가" <= char <= "힣":
        return (ord(char) - 0xAC00) % 28 != 0
    if char.isdigit():
        return _DIGIT_ENDS_IN_CONSONANT.get(char, False)
    return char.lower() in "lmnr"


def _ends_in_l(char: str) -> bool:
    if "가" <= char <= "힣":
        return (ord(char) - 0xAC00) % 28 == 8
    return char in _ENDS_IN_L or char.lower() == "l"
