"""Slips of a finger that leave no doubt about what was meant, told from other spellings that are one letter apart.

"sedn it" is "send it"; けして is not だして, and "cant send it" not "can send it".
"""

from functools import cache

from bot.text.fuzzy import letters
from bot.text.normalize import HAN, HANGUL, script_of

MIN_LETTERS = 6  # of a known form; in a shorter one a letter decides too much
_TAILS = range(0x11A8, 0x1200)  # final consonants of Hangul: those that are left out change tense and mood
_CUTE = "\u11bc\u11b7"  # ㅇ and ㅁ, hung on to the end (보내줭)
# Letters that are taken for each other: voiced or small kana, jamo that sound alike, neighbours on the keyboard.
_ALIKE = (
    "かが きぎ くぐ けげ こご さざ しじ すず せぜ そぞ ただ ちぢ つづっ てで とど はばぱ ひびぴ ふぶぷ へべぺ ほぼぽ "
    "あぁ いぃ うぅ えぇ おぉを やゃ ゆゅ よょ わは "
    "\u1162\u1166\u1168\u1164 \u1169\u116d \u116e\u1172 \u1161\u1165 \u1163\u1161 \u1165\u1167 \u116c\u116b\u1170 "
    "\u1174\u1175 \u11b8\u11b7 \u11ba\u11bb \u1100\u1101 \u1103\u1104 \u1107\u1108 \u1109\u110a \u110c\u110d"
)
_ROWS = (
    "kかきくけこ gがぎぐげご sさしすせそ zざじずぜぞ jじ tたちつてとっ dだでど nなにぬねのん hはひふへほ bばびぶべぼ "
    "mまみむめも yやゆよ rらりるれろ wわを"
)
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "ao", "ae", "ei", "ou")


def is_slip(word: str, form: str) -> bool:
    """Tell whether a word is a known form with one slip: a letter missing, doubled, swapped or taken for its like."""
    wrong, right = letters(word), letters(form)
    if len(right) < MIN_LETTERS or wrong[:1] != right[:1]:
        return False
    place = next((at for at, pair in enumerate(zip(wrong, right, strict=False)) if len(set(pair)) > 1), None)
    at = min(len(wrong), len(right)) if place is None else place
    more, rest, expected = len(wrong) - len(right), wrong[at:], right[at:]
    if more == 1:
        return rest[1:] == expected and (rest[0] == wrong[at - 1] or (not expected and rest in _CUTE))
    if more == -1:  # what ends a word in Latin letters may be missing; elsewhere the end says how it is meant
        inner = bool(rest) or expected[0].isascii()
        return inner and rest == expected[1:] and _typed(expected[0]) and ord(expected[0]) not in _TAILS
    if more or not rest:
        return False
    if rest[1:] == expected[1:]:
        return expected[0] in _like(rest[0])
    return rest[1::-1] + rest[2:] == expected and _typed(rest[0]) and _typed(rest[1])


def _typed(char: str) -> bool:
    """Tell whether a character is one letter that may be slipped on: a Han character is a word."""
    return char == " " or (char.isalpha() and script_of(char) != HAN) or script_of(char) == HANGUL


@cache
def _like(char: str) -> frozenset[str]:
    """Return the letters that a letter is taken for."""
    groups = [group for group in _ALIKE.split() if char in group]
    groups += [row if row[0] == char else row[0] for row in _ROWS.split() if char in row]
    groups += [line[max(0, at - 1) : at + 2] for line in _KEYS if (at := line.find(char)) >= 0]
    return frozenset("".join(groups)) - {char}
