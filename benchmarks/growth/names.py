"""Invented names of cities, the same sounds in every language's letters, and words of invented languages."""

from collections.abc import Mapping

# Latin, katakana, simplified, traditional, Hangul. Rare sounds: few words of a question hold five of them.
_SOUNDS = (
    ("zu", "ズ", "祖", "祖", "주"), ("vo", "ヴォ", "沃", "沃", "보"), ("gwe", "グェ", "圭", "圭", "궤"),
    ("pya", "ピャ", "皮", "皮", "퍄"), ("dzo", "ゾ", "佐", "佐", "조"), ("byu", "ビュ", "比", "比", "뷰"),
    ("fwa", "ファ", "法", "法", "화"), ("qui", "クィ", "奎", "奎", "퀴"), ("rya", "リャ", "里", "里", "랴"),
    ("gyo", "ギョ", "乔", "喬", "교"), ("pel", "ペル", "佩", "佩", "펠"), ("mbo", "ンボ", "姆", "姆", "몸"),
    ("vle", "ヴレ", "弗", "弗", "브"), ("hyu", "ヒュ", "休", "休", "휴"), ("kro", "クロ", "克", "克", "크"),
    ("twa", "トゥア", "图", "圖", "투"),
)  # fmt: skip
_SYLLABLES = 5
MOST = len(_SOUNDS) ** _SYLLABLES
_SPREAD = 387_421  # prime to MOST: neighbouring numbers get names that differ in more than one letter
_VOWELS, _CONSONANTS = "aeiou", "bcdfghjklmnpqrstvwxyz"


def city_name(number: int) -> Mapping[str, str]:
    """Return the name of the invented city of a number (0 to MOST - 1) in each language."""
    rest, sounds = number * _SPREAD % MOST, []
    for _ in range(_SYLLABLES):
        rest, place = divmod(rest, len(_SOUNDS))
        sounds.append(_SOUNDS[place])
    latin, katakana, simplified, traditional, hangul = (
        "".join(column) for column in zip(*sounds, strict=True)
    )
    return {
        "en": latin.capitalize(), "ja": katakana, "ja-easy": katakana, "ko": hangul,
        "zh-Hans": simplified, "zh-Hant": traditional,
    }  # fmt: skip


def disguised(word: str, key: int) -> str:
    """Return a word of an invented language: other letters of the same kinds, one for one."""
    return "".join(_moved(char, key) for char in word.lower())


def _moved(char: str, key: int) -> str:
    for letters in (_VOWELS, _CONSONANTS):
        if char in letters:
            return letters[(letters.index(char) + key) % len(letters)]
    return char
