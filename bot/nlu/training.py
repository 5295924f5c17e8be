"""Trains the classifier with scikit-learn and hands over its weights; serving needs only those."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler

from bot.knowledge.frame import Roles, features
from bot.nlu import evidence
from bot.nlu.classifier import (
    CONCEPT_SCALE,
    MEANING_LENGTH,
    Example,
    Gate,
    Linear,
    Meaning,
    QuestionClassifier,
    Settings,
    Tfidf,
)
from bot.nlu.evidence import OUT_OF_SCOPE, Array

_SEED = 20191030


def train(
    settings: Settings, roles: Roles, home: str, examples: Sequence[Example], intents: Sequence[str]
) -> QuestionClassifier:
    """Return a classifier fitted on examples; the gate is fitted on predictions for unseen examples."""
    return _Trainer(settings, roles, home).train(examples, intents)


class _Trainer:
    def __init__(self, settings: Settings, roles: Roles, home: str) -> None:
        self.settings, self.roles, self.home = settings, roles, home
        self._concepts = DictVectorizer(dtype=np.float32)
        self._chars = TfidfVectorizer(
            analyzer="char", ngram_range=settings.char_ngrams, sublinear_tf=True, min_df=2, dtype=np.float32
        )
        self._words = TfidfVectorizer(
            tokenizer=_identity, preprocessor=_identity, token_pattern=None, lowercase=False,
            ngram_range=settings.word_ngrams, sublinear_tf=True, dtype=np.float32,
        )  # fmt: skip

    def train(self, examples: Sequence[Example], intents: Sequence[str]) -> QuestionClassifier:
        names = sorted(set(intents))
        labels = np.array([names.index(intent) for intent in intents])
        meaning = _meaning(np.array([example.vector for example in examples]))
        concepts, text = self._matrices(examples, meaning)
        by_concepts = _regression(self.settings.c_concepts).fit(concepts, labels)
        by_text = _regression(self.settings.c_text).fit(text, labels)
        gate = None
        if OUT_OF_SCOPE in names:
            unseen = self._out_of_fold(concepts, text, labels, len(names))
            gate = self._gate(examples, labels != names.index(OUT_OF_SCOPE), names, *unseen)
        return QuestionClassifier(
            self.settings, self.roles, self.home, names, dict(self._concepts.vocabulary_), fitted_tfidf(self._chars),
            fitted_tfidf(self._words), meaning, _linear(by_concepts), _linear(by_text), gate,
        )  # fmt: skip

    def _matrices(self, examples: Sequence[Example], meaning: Meaning) -> tuple[csr_matrix, csr_matrix]:
        concepts = self._concepts.fit_transform([features(example.frame, self.home) for example in examples])
        chars = self._chars.fit_transform([example.masked for example in examples])
        words = self._words.fit_transform([example.tokens for example in examples])
        vectors = csr_matrix(meaning.of(np.array([example.vector for example in examples])))
        return concepts, hstack([concepts * CONCEPT_SCALE, chars, words, vectors], format="csr")

    def _out_of_fold(
        self, concepts: csr_matrix, text: csr_matrix, labels: Array, count: int
    ) -> tuple[Array, Array]:
        by_concepts, by_text = np.zeros((len(labels), count)), np.zeros((len(labels), count))
        folds = StratifiedKFold(self.settings.folds, shuffle=True, random_state=_SEED)
        parts = ((by_concepts, concepts, self.settings.c_concepts), (by_text, text, self.settings.c_text))
        for seen, unseen in folds.split(concepts, labels):
            for target, matrix, c in parts:
                model = _regression(c).fit(matrix[seen], labels[seen])
                target[np.ix_(unseen, model.classes_)] = model.predict_proba(matrix[unseen])
        return by_concepts, by_text

    def _gate(
        self, examples: Sequence[Example], inside: Array, names: list[str], by_concepts: Array, by_text: Array
    ) -> Gate:
        rows = np.array(
            [
                evidence.vector(e.utterance, e.frame, self.roles, self.home, c, t, names)
                for e, c, t in zip(examples, by_concepts, by_text, strict=True)
            ]
        )
        scaler = StandardScaler().fit(rows)
        fitted = LogisticRegression(C=1.0, class_weight="balanced", max_iter=1000)
        fitted.fit(scaler.transform(rows), inside)
        return Gate(scaler.mean_, scaler.scale_, fitted.coef_[0], float(fitted.intercept_[0]))


def _meaning(vectors: Array) -> Meaning:
    mean = vectors.mean(axis=0)
    return Meaning(mean, MEANING_LENGTH / float(np.linalg.norm(vectors - mean, axis=1).mean()))


def _identity(value: object) -> object:
    return value


def _regression(c: float) -> LogisticRegression:
    return LogisticRegression(C=c, class_weight="balanced", max_iter=300, tol=1e-3)


def _linear(model: LogisticRegression) -> Linear:
    return Linear(np.ascontiguousarray(model.coef_.T, dtype=np.float32), model.intercept_.astype(np.float32))


def fitted_tfidf(vectorizer: TfidfVectorizer) -> Tfidf:
    """Return a fitted vectorizer as serving uses it."""
    vocabulary = {str(term): int(column) for term, column in vectorizer.vocabulary_.items()}
    low, high = vectorizer.ngram_range
    return Tfidf(vocabulary, vectorizer.idf_.astype(np.float32), (int(low), int(high)))
