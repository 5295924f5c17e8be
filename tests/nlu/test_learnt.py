"""Training encodes its sentences in other processes, and gets the vectors that `encode` gives."""

import numpy as np

from bot import paths
from bot.knowledge.emergencies import expanded, load_emergencies
from bot.knowledge.examples import examples_of
from bot.knowledge.replies import load_replies
from bot.nlu.learnt import encode_many, encoded_ahead, sentences
from bot.text.encoder import encode

TEXTS = [f"{number} ways to ask for the same thing" for number in range(600)]


def test_learnt_sentences_get_the_same_vectors_in_other_processes() -> None:
    """In their order, whether asked for before or after they have come; those that nobody announced, too."""
    expected = np.array([encode([text])[0] for text in TEXTS[::50]])
    assert np.allclose(encode_many(TEXTS)[::50], expected, atol=1e-5)
    with encoded_ahead(TEXTS[:300]):
        asked = encode(["something else", *TEXTS[290:310]])
    assert np.allclose(asked[1:], encode(TEXTS[290:310]), atol=1e-5)
    assert asked.shape == (21, 512)


def test_learnt_sentences_are_those_of_all_files() -> None:
    """Examples of intents, calls for help and replies to forms are all there."""
    every = set(sentences())
    assert {
        text for replies in load_replies().values() for texts in replies.examples.values() for text in texts
    } <= every
    calls = (pattern for row in load_emergencies().values() for pattern, _ in row.labelled())
    assert {text for pattern in calls for text in expanded(pattern)} <= every
    assert {text for texts in examples_of(paths.DATA / "nlu.ko.yml").values() for text in texts} <= every
