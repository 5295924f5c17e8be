"""Trains the classifier of calls for help: one system of equations; serving needs only its solution."""

from collections.abc import Sequence

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.dialogue.frame import features
from bot.nlu.classifier import Example
from bot.nlu.emergency_reader import CONCEPT_SCALE, LABELS, EmergencyClassifier, examples_of, nearness
from bot.nlu.learnt import Labelled, encoded_ahead
from bot.nlu.tfidf import fitted_tfidf
from bot.nlu.vocabulary import Vocabulary

_CHARACTERS = (2, 4)


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
