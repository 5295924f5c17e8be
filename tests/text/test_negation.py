"""What a question denies is ruled out; what it denies of one city, or asks to exist, is not."""

import pytest

from bot.nlu.vocabulary import from_utterance, vocabulary

RULED_OUT = [
    ("en", "non-asian cities that joined in 2019", ("not_region", "asia")),
    ("en", "which japanese cities are not design cities", ("not_field", "design")),
    ("en", "which cities did NOT join in 2019", ("until", "2018")),
    ("en", "design cities not in europe or asia", ("not_region", "asia")),
    ("ja", "デザイン分野じゃない日本の都市", ("not_field", "design")),
    ("ja", "デザインではない分野で加盟している日本の都市", ("not_field", "design")),
    ("ko", "아시아에 없는 신규 디자인 도시", ("not_region", "asia")),
    ("ko", "디자인이 아닌 분야의 일본 도시", ("not_field", "design")),
    ("zh-Hans", "不在亚洲的设计之都", ("not_region", "asia")),
    ("zh-Hant", "唔係亞洲嘅新成員有邊啲", ("not_region", "asia")),
]
LEFT = [
    ("en", "isn't Kobe a city of music?", ("field", "music")),
    ("ja", "日本に文学の都市はないの", ("field", "literature")),
    ("zh-Hans", "旭川是不是设计之都", ("city", "asahikawa")),
    ("ko", "아사히카와는 음악 도시가 아니죠?", ("field", "music")),
]


@pytest.mark.parametrize(("language", "text", "expected"), RULED_OUT)
def test_negation_rules_out_what_it_denies(language: str, text: str, expected: tuple[str, str]) -> None:
    """デザインではない都市 asks for the others, not for the design cities."""
    assert expected in from_utterance(vocabulary().read(text, language)).entities


@pytest.mark.parametrize(("language", "text", "expected"), LEFT)
def test_negation_leaves_premises_alone(language: str, text: str, expected: tuple[str, str]) -> None:
    """A premise about a city, and "is there no …?", keep what they name."""
    assert expected in from_utterance(vocabulary().read(text, language)).entities
