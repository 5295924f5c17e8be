"""Trains the classifier of calls for help: one system of equations; serving needs only its solution."""

from collections.abc import Iterator, Sequence

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.knowledge.emergencies import HARMLESS, expanded, load_emergencies
from bot.knowledge.frame import features
from bot.knowledge.replies import load_replies
from bot.nlu.classifier import Example
from bot.nlu.emergency_reader import CONCEPT_SCALE, LABELS, EmergencyClassifier, examples_of, nearness
from bot.nlu.evidence import OUT_OF_SCOPE
from bot.nlu.judgement import EMERGENCY
from bot.nlu.learnt import encoded_ahead
from bot.nlu.tfidf import fitted_tfidf
from bot.nlu.vocabulary import Vocabulary

Labelled = tuple[str, str, str]  # text, language, label
_CHARACTERS = (2, 4)
_EVERY_OTHER, _EVERY_QUESTION, _EVERY_REPLY = 2, 12, 24  # of other subjects, questions, replies to forms


def labelled(examples: Sequence[tuple[str, str, str]]) -> Iterator[Labelled]:
    """Yield what is known to be a call or none; `examples` are those of intents: text, language, intent."""
    for language, row in load_emergencies().items():
        yield from (
            (text, language, label) for pattern, label in row.labelled() for text in expanded(pattern)
        )
    others = [(text, code) for text, code, intent in examples if intent == OUT_OF_SCOPE]
    asked = [(text, code) for text, code, intent in examples if intent not in (OUT_OF_SCOPE, EMERGENCY)]
    yield from ((text, code, HARMLESS) for text, code in (*others[::_EVERY_OTHER], *asked[::_EVERY_QUESTION]))
    rows = ((code, texts) for code, row in load_replies().items() for texts in row.examples.values())
    replies = [(text, code, HARMLESS) for code, texts in rows for text in texts]
    yield from replies[::_EVERY_REPLY]


def train(
    vocabulary: Vocabulary, known: Sequence[Labelled], width: float, term_weight: float, ridge: float
) -> EmergencyClassifier:
    """Return a classifier fitted on what is known.

    Least squares in the kernel of meaning plus terms; the part of the terms is told by their weights.
    """
    texts, languages, labels = zip(*known, strict=True)
    with encoded_ahead(texts):
        examples = examples_of(vocabulary, texts, languages)
    home = vocabulary.knowledge.home
    chars = TfidfVectorizer(
        analyzer="char_wb", ngram_range=_CHARACTERS, sublinear_tf=True, min_df=2, dtype=np.float32
    )
    concepts = DictVectorizer(dtype=np.float32)
    terms = _terms(chars, concepts, examples, home)
    vectors = np.array([example.vector for example in examples])
    kernel = nearness(vectors, vectors, width) + np.float32(term_weight) * (terms @ terms.T).toarray()
    kernel[np.diag_indices_from(kernel)] += ridge
    wanted = np.array([[label == each for each in LABELS] for label in labels], dtype=np.float32)
    pulls = cho_solve(cho_factor(kernel, overwrite_a=True, check_finite=False), wanted).astype(np.float32)
    weights = np.asarray(term_weight * (terms.T @ pulls), dtype=np.float32)
    named = {str(name): int(column) for name, column in concepts.vocabulary_.items()}
    return EmergencyClassifier(fitted_tfidf(chars), named, home, width, vectors, pulls, weights)


def _terms(
    chars: TfidfVectorizer, concepts: DictVectorizer, examples: Sequence[Example], home: str
) -> csr_matrix:
    by_chars = chars.fit_transform([example.masked for example in examples])
    by_concepts = concepts.fit_transform([features(example.frame, home) for example in examples])
    return hstack([by_chars, by_concepts * CONCEPT_SCALE], format="csr")
