"""Sentences as vectors: the same weights as when the classifiers were measured."""

import json
from pathlib import Path

import numpy as np
import pytest

from bot.text.encoder import SIZE, encode

# Rounded to four places: another version of the package, or other weights, would show in the first numbers.
STORED = json.loads((Path(__file__).parent / "encoder_vectors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("sentence", sorted(STORED))
def test_encoder_gives_the_stored_vectors(sentence: str) -> None:
    """A sentence has the vector it had; another version of the encoder needs new measurements."""
    assert np.allclose(encode([sentence])[0][: len(STORED[sentence])], STORED[sentence], atol=2e-4)


def test_encoder_lays_translations_close_together() -> None:
    """The same thing said in five languages is closer than another thing said in the same one."""
    same = encode(
        [
            "When did Asahikawa join?",
            "旭川はいつ加盟しましたか",
            "旭川是什么时候加入的？",
            "아사히카와는 언제 가입했나요?",
        ]
    )
    other = encode(["What is your phone number?"])
    near, far = same[0] @ same[1:].T, same[0] @ other.T
    assert near.min() > far.max()


def test_encoder_takes_any_text() -> None:
    """Nothing, very long texts and odd characters give vectors of unit length."""
    vectors = encode(["", "x" * 10_000, "\u0000\ufffd🤷", "?"])
    assert vectors.shape == (4, SIZE)
    assert np.isfinite(vectors).all()
    assert encode([]).shape == (0, SIZE)
