"""Trains the classifier of replies to forms; serving needs only its weights."""

from collections.abc import Iterable

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.knowledge.emergencies import HARMLESS, expanded, load_emergencies
from bot.knowledge.replies import load_replies
from bot.nlu.learnt import encode_many
from bot.nlu.regression import fitted
from bot.nlu.reply_reader import CALL, CHARS_SCALE, ReplyClassifier, written
from bot.nlu.tfidf import fitted_tfidf

_EVERY, _EVERY_CALL = 9, 2  # of the questions to the assistant, and of the calls for help
_MOST_NGRAMS = 15_000


def train_replies(
    questions: Iterable[tuple[str, str]], c: float, lengths: tuple[int, int]
) -> ReplyClassifier:
    """Return a classifier of the examples of all languages.

    `questions` are examples of the assistant's intents: what people say to it that steers no form.
    """
    pairs = [pair for replies in load_replies().values() for pair in replies.labelled()]
    asked = [text for text, intent in questions if intent.startswith(("ask_", "compare_"))]
    pairs += [(text, "aside") for text in asked[::_EVERY]]
    rows = (pair for row in load_emergencies().values() for pair in row.labelled())
    calls = [text for pattern, kind in rows if kind != HARMLESS for text in expanded(pattern)]
    pairs += [(text, CALL) for text in calls[::_EVERY_CALL]]
    names = sorted({label for _, label in pairs})
    labels = np.array([names.index(label) for _, label in pairs])
    counts = np.bincount(labels)
    texts = [text for text, _ in pairs]
    chars = TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=lengths,
        sublinear_tf=True,
        min_df=2,
        max_features=_MOST_NGRAMS,
        dtype=np.float32,
    )
    terms = chars.fit_transform(map(written, texts)) * CHARS_SCALE
    by_text = fitted(terms, encode_many(texts), labels, len(labels) / (len(counts) * counts), c)
    return ReplyClassifier(tuple(names), fitted_tfidf(chars), by_text)
