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


@pytest.mark.parametrize(
    "text", ["はいm(_ _)m", "はい(^^)", "yes :)", "OK <3", "はい (*^_^*)", "네^^", "ok \\(^o^)/"]
)
def test_faces_that_bow_or_smile_say_nothing(text: str) -> None:
    """They are folded away; the message is what stands beside them."""
    found = PIECES.read(text)
    assert found.whole
    assert found.kinds == {"yes"}


def test_a_piece_over_the_joint_of_two_longer_ones_does_not_count() -> None:
    """このま[まだ]して says nothing of まだ; a longer piece there would."""
    pieces = Pieces({"filler": ["このまま"], "send": ["だして"], "doubt": ["まだ"]})
    assert pieces.read("このまま だして").kinds == {"filler", "send"}
    assert pieces.read("まだ だして").kinds == {"doubt", "send"}


MENDED = Pieces(
    {
        "yes": ["お願いします", "はい"], "send": ["send it now", "can send it", "보내주세요", "보내줘", "出してください"],
        "no": ["no", "cant", "아니"], "doubt": ["맞나요", "消してください"], "filler": ["please"],
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("sedn it now", "send it now"), ("please senf it now", "please send it now"), ("はいお願しいます", "はいお願いします"),
        ("お願いしmす", "お願いします"), ("보네주세요", "보내주세요"), ("보내줭", "보내줘"),
        ("send it no", ""), ("cant send it", ""), ("消してください", ""), ("sedn it nwo", ""), ("no sedn it now", ""),
        ("send it now", ""), ("보내자", ""), ("x" * 500, ""),
    ],
)  # fmt: skip
def test_one_slip_of_a_finger_is_mended_and_no_other_word(text: str, mended: str) -> None:
    """A letter swapped, missing, doubled or mistaken for its like; never where that may be another word."""
    assert MENDED.mended(text, frozenset({"yes", "send", "filler"})) == mended


@given(st.text(max_size=60))
def test_pieces_never_fail(text: str) -> None:
    """Every text can be read; one without letters, digits and symbols consists of nothing."""
    assert PIECES.read(text).whole <= bool(normal(text))
