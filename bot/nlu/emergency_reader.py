"""Whether a message calls for help, and of what kind: by a danger's bare name, else by what calls are like.

A call and a question about fires share their words; what tells them apart is learnt from examples of both. Each
example pulls messages of its meaning towards its label, and each word and concept has a weight beside (docs/adr/0015).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.dialogue.frame import features
from bot.knowledge.emergencies import HARMLESS, KINDS
from bot.nlu.classifier import Example
from bot.nlu.evidence import Array
from bot.nlu.questions import example_of
from bot.nlu.reply_reader import CALL
from bot.nlu.tfidf import Tfidf
from bot.nlu.vocabulary import Vocabulary, from_utterance
from bot.text.clauses import pauses, sentences
from bot.text.encoder import encode
from bot.text.utterance import Utterance

DANGER = "danger_"  # the concept of a kind is danger_<kind>
LABELS = (HARMLESS, *KINDS)
_PERHAPS = 0.5  # probability from which a reply to a form is itself like a call
CONCEPT_SCALE = 0.5  # weight of a concept beside the characters
_FILE = "emergencies.npz"


@dataclass(frozen=True, slots=True)
class EmergencyClassifier:
    """`vectors` of the examples, how each `pulls` towards every label, and the `weights` of terms for every label.

    `width`: how fast the pull fades with the distance. Terms are the n-grams of `chars`, then `concepts`.
    """

    chars: Tfidf
    concepts: Mapping[str, int]
    home: str
    width: float
    vectors: Array
    pulls: Array
    weights: Array

    def evidence(self, examples: Sequence[Example]) -> Array:
        """Return a row for each example: the evidence for each of LABELS, about 0 to 1."""
        near = nearness(np.array([example.vector for example in examples]), self.vectors, self.width)
        by_terms = np.array([self._by_terms(example) for example in examples])
        return np.asarray(near @ self.pulls + by_terms)

    def _by_terms(self, example: Example) -> Array:
        columns, values = self.chars.weigh(self.chars.terms(example.masked))
        named = features(example.frame, self.home)
        known = [(self.concepts[name], value) for name, value in named.items() if name in self.concepts]
        every = [*columns, *(len(self.chars.columns) + column for column, _ in known)]
        scaled = np.array([value * CONCEPT_SCALE for _, value in known], dtype=np.float32)
        return np.asarray(np.concatenate([values, scaled]) @ self.weights[every])

    def save(self, folder: Path) -> None:
        """Write the classifier to a folder."""
        np.savez_compressed(
            folder / _FILE, width=self.width, vectors=self.vectors.astype(np.float16), pulls=self.pulls,
            weights=self.weights.astype(np.float16), idf=self.chars.idf, lengths=self.chars.lengths,
            chars=self.chars.names,
            concepts=np.array(sorted(self.concepts, key=self.concepts.__getitem__)),
        )  # fmt: skip


def nearness(some: Array, others: Array, width: float) -> Array:
    """Return how near vectors of unit length are to others: 1 for the same, towards 0 for what is unlike."""
    return np.asarray(np.exp(2 * width * (some @ others.T - 1)))


def load_emergency_classifier(folder: Path, home: str) -> EmergencyClassifier:
    """Return the classifier that `save` wrote to a folder."""
    with np.load(folder / _FILE, allow_pickle=False) as kept:
        return EmergencyClassifier(
            Tfidf.of(kept["chars"], kept["idf"], kept["lengths"]), _columns(kept["concepts"]), home,
            float(kept["width"]), kept["vectors"].astype(np.float32), kept["pulls"],
            kept["weights"].astype(np.float32),
        )  # fmt: skip


def _columns(names: Array) -> dict[str, int]:
    return {str(name): column for column, name in enumerate(names)}


@dataclass(frozen=True, slots=True)
class Bounds:
    """By how much the evidence for a call must outweigh that against one: in a message, in a reply to a `form`, in a
    `part` of one, which leaves out what stands around it, and in one that is `named`: nothing but words of danger.
    """

    message: float
    form: float
    part: float
    named: float


@dataclass(frozen=True, slots=True)
class EmergencyReader:
    """Decides on messages by their words and by what calls are like."""

    vocabulary: Vocabulary
    classifier: EmergencyClassifier
    bounds: Bounds

    def kind(self, text: str, language: str, reply: Mapping[str, Any] | None = None) -> str | None:
        """Return the kind of emergency that a message calls for help in, or None; `reply`: what it does to a form."""
        told = (text, *sentences(text))
        for sentence in told:
            if alarms := self.vocabulary.read(sentence, language).alarms:
                return alarms[0].removeprefix(DANGER)
        parts = list(dict.fromkeys((*told, *pauses(text))))
        bounds = dict.fromkeys(parts, self.bounds.part) | {text: self._of_whole(text, language, reply)}
        most, kind = max(
            (excess - self._bound(part, bounds[part], part in told, language), kind)
            for part, (excess, kind) in zip(parts, self._calls(parts, language), strict=True)
        )
        return kind if most > 0 else None

    def _of_whole(self, text: str, language: str, reply: Mapping[str, Any] | None) -> float:
        """Return the bound for a whole message: in a reply to a form it depends on what else that may be."""
        if not reply or reply["likely"].get(CALL, 0.0) >= _PERHAPS:
            return self.bounds.message
        concepts = self.vocabulary.read(text, language).concepts
        steers = reply["steers"] and not any(each.startswith(DANGER) for each in concepts)
        return self.bounds.part if steers else self.bounds.form

    def _bound(self, part: str, bound: float, is_sentence: bool, language: str) -> float:
        named = is_sentence and _names_danger(self.vocabulary.read(part, language))
        return self.bounds.named if named else bound

    def _calls(self, texts: Sequence[str], language: str) -> list[tuple[float, str]]:
        """Return for each text by how much it is a call rather than none, and its likeliest kind."""
        examples = examples_of(self.vocabulary, texts, [language] * len(texts))
        rows = self.classifier.evidence(examples)
        return [(float(row[1:].sum() - row[0]), KINDS[int(row[1:].argmax())]) for row in rows]


def _names_danger(utterance: Utterance) -> bool:
    """Tell whether a text says nothing but words of danger: 火事です, "my house is on fire"."""
    said = utterance.concepts
    alone = bool(said) and all(each.startswith(DANGER) for each in said)
    return alone and not utterance.foreign and not utterance.entities


def examples_of(vocabulary: Vocabulary, texts: Sequence[str], languages: Sequence[str]) -> list[Example]:
    """Return texts as the classifier wants them."""
    read = [vocabulary.read(text, language) for text, language in zip(texts, languages, strict=True)]
    return [
        example_of(utterance, from_utterance(utterance), vector)
        for utterance, vector in zip(read, encode(texts), strict=True)
    ]
