"""Cutting a message into its clauses."""

import pytest

from bot.text.clauses import MAX_CLAUSES, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("いつ？どこで？", ["いつ", "どこで"]),
        ("Hello. When did it join? Thanks!", ["Hello", "When did it join", "Thanks"]),
        ("谢谢。有几个城市", ["谢谢", "有几个城市"]),
        ("version 3.5 please", ["version 3.5 please"]),
        ("a\nb", ["a", "b"]),
        ("？！", []),
        ("", []),
    ],
)
def test_clauses_sentences_end_at_their_marks(text, expected):
    """Full stops, question marks and new lines end a sentence; a decimal point does not."""
    assert sentences(text) == expected


def test_clauses_are_bounded():
    """A message of a thousand questions costs no more than one of a dozen."""
    assert len(sentences("when? " * 1000)) == MAX_CLAUSES
