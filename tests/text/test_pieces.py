"""What a short message consists of: only what is known through and through counts as a word of a form."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pieces import PAUSE, QUESTION, Pieces, normal

PIECES = Pieces(
    {
        "yes": ["はい", "うん", "ok", "yes", "네", "对", "👍"],
        "no": ["いいえ", "not ok", "아니요", "不对"],
        "doubt": ["うーん", "but", "じゃない"],
        "filler": ["お願いします", "please", "是"],
    }
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("はい", {"yes"}), ("はい、お願いします！", {"yes", "filler"}), ("ハイ", {"yes"}), ("はいー", {"yes"}),
        ("ＯＫ", {"yes"}), ("OK.", {"yes"}), ("yesss!!", {"yes"}), ("Yes, please", {"yes", "filler"}),
        ("👍🏽", {"yes"}), (unicodedata.normalize("NFD", "네"), {"yes"}), ("네 네", {"yes"}),
        ("うーん", {"doubt"}), ("うーーん…", {"doubt", PAUSE}), ("ok..", {"yes", PAUSE}), ("はいじゃない", {"yes", "doubt"}), ("not ok", {"no"}),
        ("不对", {"no"}), ("OK?", {"yes", QUESTION}), ("yes but", {"yes", "doubt"}),
    ],
)  # fmt: skip
def test_pieces_explain_a_whole_message(text: str, kinds: set[str]) -> None:
    """The longest piece counts, in any width, case, kana and composition."""
    found = PIECES.read(text)
    assert found.whole
    assert found.kinds == kinds


@pytest.mark.parametrize(
    "text", ["", "   ", "...", "yes no way", "okay", "book", "はいけい", "네덜란드", "ok 5", "x" * 500]
)
def test_pieces_leave_a_rest(text: str) -> None:
    """A message with anything unknown in it, and one with nothing in it, is not explained."""
    assert not PIECES.read(text).whole


@given(st.text(max_size=60))
def test_pieces_never_fail(text: str) -> None:
    """Every text can be read; one without letters, digits and symbols consists of nothing."""
    assert PIECES.read(text).whole <= bool(normal(text))
