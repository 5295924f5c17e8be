"""Kana as learners write it: what they leave out does not hide a word, and no other word is made of it."""

import pytest

from bot.text.kana import KanaSpelling, sound
from bot.text.normalize import fold

WORDS = KanaSpelling(["でんわばんごう", "ください", "しちょう", "カナダ", "せんぱい", "いつ"])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("でんわばんご おしえて くたさい", "でんわばんごうおしえてください"),
        ("でんわばんごを おしえて", "でんわばんごうをおしえて"),
        ("かなた は ある", "かなたはある"),  # three sounds are too few to tell
        ("でんわばんごおしえて", "でんわばんごおしえて"),  # where words begin is not known
        ("深せんはいつ 加盟", "深せんはいつ加盟"),
        ("この せんぱい は いつ", "このせんぱいはいつ"),
    ],
)
def test_kana_words_between_spaces_are_heard(text: str, read: str) -> None:
    """A word between spaces, with or without a particle, is the known one that sounds like it."""
    assert WORDS.corrected(fold(text)).text == read


@pytest.mark.parametrize(
    ("written", "alike"),
    [
        ("ばんご", "ばんごう"), ("くたさい", "ください"), ("がこう", "がっこう"), ("せんせ", "せんせい"),
        ("おかさん", "おかあさん"), ("バンド", "はんと"),
    ],
)  # fmt: skip
def test_kana_sound_is_without_length_doubling_and_voice(written: str, alike: str) -> None:
    """What learners leave out makes no difference; another sound does."""
    assert sound(written) == sound(alike)
    assert sound(written) != sound(written + "ね")
