"""The language of a page: its address first, then the browser."""

import pytest

from bot.knowledge.load import load
from bot.web.languages import choose, match


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en-GB", "en"), ("EN", "en"), ("ja", "ja"), ("ja-JP", "ja"), ("ja-easy", "ja-easy"), ("ja-x-easy", "ja-easy"),
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh_HK", "zh-Hant"), ("zh-Hant-TW", "zh-Hant"),
        ("ko-KR", "ko"), ("fr", None), ("", None), ("../etc", None),
    ],
)  # fmt: skip
def test_match_finds_the_language_of_a_tag(tag: str, language: str | None) -> None:
    assert match(tag, load().languages) == language


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [
        ("ko", "en", "ko"),
        ("xx", "en", "en"),
        (None, "fr;q=0.9, zh-TW;q=0.8, en;q=0.1", "zh-Hant"),
        (None, "en;q=0.2, ja", "ja"),
        (None, "fr-CH, fr;q=0.9", "en"),
        (None, "*", "ja"),
        (None, None, "ja"),
        (None, "en;q=oops, ko", "ko"),
    ],
)
def test_choose_prefers_the_address_then_the_browser(
    asked: str | None, accepted: str | None, language: str
) -> None:
    """Who reads none of our languages gets English; who does not say, Japanese."""
    assert choose(asked, accepted, load()) == language
