"""The shipped understanding without knowledge: language, tokens, n-grams, classifier and gate."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from benchmarks import configuration
from benchmarks.intents.data import Labelled
from bot.dialogue.frame import Frame
from bot.knowledge.load import load
from bot.knowledge.model import Knowledge, Lexicon
from bot.nlu.classifier import Example, QuestionClassifier, Settings
from bot.nlu.evidence import OUT_OF_SCOPE
from bot.nlu.language_evidence import evidence_of
from bot.nlu.questions import example_of
from bot.nlu.training import train
from bot.nlu.vocabulary import Vocabulary, roles_of
from bot.text.encoder import encode

DEFAULT_LANGUAGE = "en"  # of a sentence that does not show its own


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest intent in scope, its probability, and the gate's that the sentence is in scope at all.

    `in_scope` is 1 where the gate had no examples out of scope to learn from.
    """

    intent: str
    probability: float
    in_scope: float

    @property
    def confidence(self) -> float:
        """Return the probability of the intent, 0 to 1: what a threshold is held against."""
        return self.probability * self.in_scope


def without_knowledge() -> Knowledge:
    """Return the shipped languages with nothing to know: no names, no words, no facts."""
    known = load()
    empty = {code: Lexicon(code, {}, {}, {}) for code in known.languages}
    return replace(
        known,
        home="",
        facts={},
        fields=(),
        cities={},
        events={},
        places={},
        areas=frozenset(),
        lexicons=empty,
    )


class Pipeline:
    """Learns labelled sentences and guesses the intent of others.

    `language` is a code of knowledge/languages.yml or any other for words between spaces; None guesses
    it for each sentence as the assistant does.
    """

    def __init__(self, language: str | None = None, out_of_scope: str | None = None) -> None:
        self._language, self._out_of_scope = language, out_of_scope
        self._vocabulary = Vocabulary(without_knowledge())
        self._classifier: QuestionClassifier | None = None

    @cached_property
    def settings(self) -> Settings:
        """Return what config.yml sets."""
        return configuration.settings(configuration.shipped())

    def train(self, rows: Sequence[Labelled]) -> None:
        """Learn; sentences out of scope, if there are any, teach the gate."""
        examples = [self.example(row.text) for row in rows]
        intents = [OUT_OF_SCOPE if row.intent == self._out_of_scope else row.intent for row in rows]
        known = self._vocabulary.knowledge
        self._classifier = train(self.settings, roles_of(known), known.home, examples, intents)

    @property
    def classifier(self) -> QuestionClassifier:
        """Return what was learnt."""
        if self._classifier is None:
            raise RuntimeError("benchmarks.intents: nothing is learnt yet; call `train` first")
        return self._classifier

    def example(self, text: str) -> Example:
        """Return a sentence as the classifier wants it: its frame is empty, as nothing is known."""
        utterance = self._vocabulary.read(text, self.language_of(text))
        return example_of(utterance, Frame(), encode([text])[0])

    def language_of(self, text: str) -> str:
        """Return the language to read a sentence in."""
        if self._language:
            return self._language
        found = evidence_of(self._vocabulary).guess(text, DEFAULT_LANGUAGE)
        # Without words nothing tells Japanese in Latin letters from English
        return DEFAULT_LANGUAGE if found.romaji else found.language or found.unsupported or DEFAULT_LANGUAGE

    def guess(self, text: str) -> Guess:
        """Return the guess for a sentence; the words alone decide, as a frame without knowledge is empty."""
        classifier, example = self.classifier, self.example(text)
        by_words = classifier.by_words(example)
        kept = [i for i, name in enumerate(classifier.intents) if name != OUT_OF_SCOPE]
        best = max(kept, key=lambda i: by_words[i])
        probability = float(by_words[best] / np.sum(by_words[kept]))
        return Guess(classifier.intents[best], probability, classifier.predict(example).in_scope)
