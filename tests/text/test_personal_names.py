"""Japanese names by the dictionary: in kana, kanji and politely; words and questions are none."""

import pytest

from bot.text.tokenize import is_personal_name


@pytest.mark.parametrize(
    "text",
    [
        "やまだ",
        "すずき はなこ",
        "佐藤です",
        "高橋 健太",
        "マリア",
        "ひがし です",
        "ジョン・スミス",
        "渡辺さん",
    ],
)
def test_personal_names_are_known(text: str) -> None:
    """What stands in the dictionary as a name is one, with です or さん after it."""
    assert is_personal_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "なんで",
        "名前は？",
        "さむい です",
        "もどる",
        "神戸は会員",
        "音楽",
        "やめる",
        "",
        "山田さんはいますか",
        "Kobe",
    ],
)
def test_personal_names_are_no_words(text: str) -> None:
    """Other words, questions about people, places and nothing are no name."""
    assert not is_personal_name(text)
