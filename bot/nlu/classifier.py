"""Two logistic regressions, one on language-free concepts, one on meaning and words too, and a gate on evidence.

Trained by bot.nlu.training; here are only the weights and the few lines of arithmetic that use them.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.dialogue.frame import Frame, features
from bot.dialogue.roles import Roles
from bot.nlu import evidence
from bot.nlu.evidence import OUT_OF_SCOPE, Array
from bot.nlu.regression import Linear
from bot.nlu.tfidf import Tfidf
from bot.text.utterance import Utterance

CONCEPT_SCALE = 0.5  # weight of the concepts beside the rest in the second regression
MEANING_LENGTH = 1.5  # length, in the mean, of the encoder's vectors beside the rest


@dataclass(frozen=True, slots=True)
class Example:
    """An utterance with its frame, its masked text, and its vector by the sentence encoder."""

    utterance: Utterance
    frame: Frame
    masked: str
    vector: Array


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
    """What config.yml sets: regularisation, n-gram lengths, and the share held out for the calibration."""

    c_concepts: float = 10.0
    c_text: float = 10.0
    char_ngrams: tuple[int, int] = (2, 4)
    held_out: float = 0.25


@dataclass(frozen=True, slots=True)
class Meaning:
    """The encoder's vectors made comparable: their mean taken away, and scaled to a mean length."""

    mean: Array
    scale: float

    def of(self, vectors: Array) -> Array:
        """Return vectors (or one) as features."""
        return np.asarray((vectors - self.mean) * self.scale, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Gate:
    """A logistic regression on standardised evidence."""

    mean: Array
    scale: Array
    weights: Array
    intercept: float

    def probability(self, row: Sequence[float]) -> float:
        """Return the probability that a question is in scope."""
        score = float(((np.array(row) - self.mean) / self.scale) @ self.weights) + self.intercept
        return 1.0 / (1.0 + math.exp(-max(min(score, 50.0), -50.0)))


@dataclass(frozen=True)
class QuestionClassifier:
    """Predicts intents and whether a question is in scope."""

    settings: Settings
    roles: Roles
    home: str
    intents: list[str]
    concepts: Mapping[str, int]
    chars: Tfidf
    meaning: Meaning
    by_concepts: Linear
    by_text: Linear
    gate: Gate | None

    def predict(self, example: Example, frame_only: bool = False) -> Prediction:
        """Return the prediction; with `frame_only` the words are not looked at (a completed follow-up)."""
        columns, values = self._concept_features(example)
        by_concepts = self.by_concepts.probabilities(columns, values)
        by_text = by_concepts if frame_only else self._by_text(example, columns, values)
        in_scope = 1.0
        if self.gate is not None:
            row = evidence.vector(
                example.utterance, example.frame, self.roles, self.home, by_concepts, by_text, self.intents
            )
            in_scope = self.gate.probability(row)
        return Prediction(self._ranking(by_text), in_scope)

    def by_words(self, example: Example) -> Array:
        """Return the probability of each of `intents` by the words alone: all there is without knowledge."""
        return self._by_text(example, *self._concept_features(example))

    def _concept_features(self, example: Example) -> tuple[list[int], Array]:
        named = features(example.frame, self.home)
        known = [(self.concepts[name], value) for name, value in named.items() if name in self.concepts]
        return [column for column, _ in known], np.array([value for _, value in known], dtype=np.float32)

    def _by_text(self, example: Example, columns: list[int], values: Array) -> Array:
        chars, char_weights = self.chars.weigh(self.chars.terms(example.masked))
        every = [*columns, *(column + len(self.concepts) for column in chars)]
        weights = np.concatenate([values * CONCEPT_SCALE, char_weights])
        return self.by_text.probabilities(every, weights, self.meaning.of(example.vector))

    def _ranking(self, mixed: Array) -> tuple[tuple[str, float], ...]:
        """Rank the intents; whether it is out of scope at all is the gate's business."""
        kept = [i for i, name in enumerate(self.intents) if self.gate is None or name != OUT_OF_SCOPE]
        total = float(mixed[kept].sum()) or 1.0
        order = sorted(kept, key=lambda i: -mixed[i])
        return tuple((self.intents[i], float(mixed[i] / total)) for i in order)

    def save(self, folder: Path) -> None:
        """Write the weights (weights.npz) and the names (names.json) to a folder."""
        gate = self.gate
        arrays = {
            "char_idf": self.chars.idf,
            "concept_weights": self.by_concepts.weights, "concept_intercept": self.by_concepts.intercept,
            "text_weights": self.by_text.weights, "text_intercept": self.by_text.intercept,
            "meaning_mean": self.meaning.mean,
        }  # fmt: skip
        if gate is not None:
            arrays |= {"gate_mean": gate.mean, "gate_scale": gate.scale, "gate_weights": gate.weights}
        np.savez_compressed(folder / "weights.npz", **arrays)
        names = {
            "intents": self.intents, "concepts": dict(self.concepts), "chars": dict(self.chars.columns),
            "lengths": self.chars.lengths,
            "gate_intercept": gate.intercept if gate is not None else None, "meaning_scale": self.meaning.scale,
        }  # fmt: skip
        (folder / "names.json").write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")


def load_classifier(folder: Path, settings: Settings, roles: Roles, home: str) -> QuestionClassifier:
    """Return the classifier that `save` wrote to a folder."""
    names: dict[str, Any] = json.loads((folder / "names.json").read_text(encoding="utf-8"))
    with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
        w = {name: arrays[name] for name in arrays.files}
    gate = None
    if names["gate_intercept"] is not None:
        gate = Gate(w["gate_mean"], w["gate_scale"], w["gate_weights"], names["gate_intercept"])
    return QuestionClassifier(
        settings, roles, home, names["intents"], names["concepts"],
        Tfidf(names["chars"], w["char_idf"], tuple(names["lengths"])),
        Meaning(w["meaning_mean"], names["meaning_scale"]),
        Linear(w["concept_weights"], w["concept_intercept"]), Linear(w["text_weights"], w["text_intercept"]), gate,
    )  # fmt: skip
