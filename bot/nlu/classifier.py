"""Two logistic regressions, one on language-free concepts and one on words too, and a gate on evidence."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from bot.knowledge.frame import Frame, Roles, features
from bot.nlu import evidence
from bot.nlu.evidence import OUT_OF_SCOPE, Array
from bot.text.utterance import Utterance

_SEED = 20191030


@dataclass(frozen=True, slots=True)
class Example:
    """An utterance with its frame, its masked text and its tokens."""

    utterance: Utterance
    frame: Frame
    masked: str
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prediction:
    """Intents by falling probability, and the probability that the question is in scope at all."""

    ranking: tuple[tuple[str, float], ...]
    in_scope: float

    @property
    def intent(self) -> str:
        """Return the likeliest intent."""
        return self.ranking[0][0]

    @property
    def confidence(self) -> float:
        """Return the probability of the likeliest intent."""
        return self.ranking[0][1]


@dataclass(frozen=True, slots=True)
class Settings:
    """What config.yml sets: regularisation, n-gram lengths, folds of the calibration, and the threshold."""

    c_concepts: float = 10.0
    c_text: float = 10.0
    char_ngrams: tuple[int, int] = (1, 4)
    word_ngrams: tuple[int, int] = (1, 2)
    folds: int = 4


class QuestionClassifier:
    """Trained on examples and their intents; predicts intents and whether a question is in scope."""

    def __init__(self, settings: Settings, roles: Roles, home: str) -> None:
        self.settings, self.roles, self.home = settings, roles, home
        self.intents: list[str] = []
        self._concepts = DictVectorizer()
        self._chars = TfidfVectorizer(
            analyzer="char",
            ngram_range=settings.char_ngrams,
            sublinear_tf=True,
            min_df=2,
            dtype=np.float32,
        )
        self._words = TfidfVectorizer(
            tokenizer=_identity, preprocessor=_identity, token_pattern=None, lowercase=False,
            ngram_range=settings.word_ngrams, sublinear_tf=True, min_df=1, dtype=np.float32,
        )  # fmt: skip
        self._by_concepts = _regression(settings.c_concepts)
        self._by_text = _regression(settings.c_text)
        self._gate: Pipeline | None = None

    def train(self, examples: Sequence[Example], intents: Sequence[str]) -> None:
        """Fit both regressions, and the gate on their predictions for examples they had not seen."""
        self.intents = sorted(set(intents))
        labels = np.array([self.intents.index(intent) for intent in intents])
        self._fit_vectorizers(examples)
        concepts, text = self._matrices(examples)
        out_of_fold = self._out_of_fold(concepts, text, labels)
        self._by_concepts.fit(concepts, labels)
        self._by_text.fit(text, labels)
        self._fit_gate(examples, labels, *out_of_fold)

    def _fit_vectorizers(self, examples: Sequence[Example]) -> None:
        self._concepts.fit([self._features(example) for example in examples])
        self._chars.fit([example.masked for example in examples])
        self._words.fit([example.tokens for example in examples])

    def _features(self, example: Example) -> dict[str, float]:
        return features(example.frame, self.home)

    def _matrices(self, examples: Sequence[Example]) -> tuple[csr_matrix, csr_matrix]:
        concepts = self._concepts.transform([self._features(example) for example in examples])
        chars = self._chars.transform([example.masked for example in examples])
        words = self._words.transform([example.tokens for example in examples])
        return concepts, hstack([concepts * 0.5, chars, words], format="csr")

    def _out_of_fold(self, concepts: csr_matrix, text: csr_matrix, labels: Array) -> tuple[Array, Array]:
        size = (len(labels), len(self.intents))
        by_concepts, by_text = np.zeros(size), np.zeros(size)
        folds = StratifiedKFold(self.settings.folds, shuffle=True, random_state=_SEED)
        for train, test in folds.split(concepts, labels):
            for target, matrix, c in (
                (by_concepts, concepts, self.settings.c_concepts),
                (by_text, text, self.settings.c_text),
            ):
                model = _regression(c).fit(matrix[train], labels[train])
                target[np.ix_(test, model.classes_)] = model.predict_proba(matrix[test])
        return by_concepts, by_text

    def _fit_gate(
        self,
        examples: Sequence[Example],
        labels: Array,
        by_concepts: Array,
        by_text: Array,
    ) -> None:
        if OUT_OF_SCOPE not in self.intents:
            return
        inside = labels != self.intents.index(OUT_OF_SCOPE)
        rows = [
            self._evidence(example, concepts, text)
            for example, concepts, text in zip(examples, by_concepts, by_text, strict=True)
        ]
        gate = make_pipeline(
            StandardScaler(), LogisticRegression(C=1.0, class_weight="balanced", max_iter=1000)
        )
        self._gate = gate.fit(np.array(rows), inside)

    def _evidence(self, example: Example, by_concepts: Array, by_text: Array) -> list[float]:
        return evidence.vector(
            example.utterance,
            example.frame,
            self.roles,
            self.home,
            by_concepts,
            by_text,
            self.intents,
        )

    def predict(self, example: Example, frame_only: bool = False) -> Prediction:
        """Return the prediction; with `frame_only` the words are not looked at (a completed follow-up)."""
        concepts, text = self._matrices([example])
        by_concepts = self._by_concepts.predict_proba(concepts)[0]
        by_text = by_concepts if frame_only else self._by_text.predict_proba(text)[0]
        mixed = (by_concepts + by_text) / 2
        in_scope = 1.0
        if self._gate is not None:
            row = self._evidence(example, by_concepts, by_text)
            in_scope = float(self._gate.predict_proba(np.array([row]))[0, 1])
        return Prediction(self._ranking(mixed), in_scope)

    def _ranking(self, mixed: Array) -> tuple[tuple[str, float], ...]:
        """Rank the intents; whether it is out of scope at all is the gate's business."""
        order = np.argsort(mixed)[::-1]
        total = sum(mixed[i] for i in order if self._gate is None or self.intents[i] != OUT_OF_SCOPE) or 1.0
        return tuple(
            (self.intents[i], float(mixed[i] / total))
            for i in order
            if self._gate is None or self.intents[i] != OUT_OF_SCOPE
        )


def _identity(value: object) -> object:
    return value


def _regression(c: float) -> LogisticRegression:
    return LogisticRegression(C=c, class_weight="balanced", max_iter=300, tol=1e-3)
