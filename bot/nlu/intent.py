"""Rasa component: what a message asks — its questions, each with intent, frame and evidence."""

from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.dialogue.memory import Memory, remembered
from bot.dialogue.reference import References
from bot.errors import ModelError
from bot.nlu.abstaining import Thresholds
from bot.nlu.classifier import Example, QuestionClassifier, Settings, load_classifier
from bot.nlu.emergencies import EMERGENCY
from bot.nlu.judgement import EMERGENCY as CALL
from bot.nlu.language import LANGUAGE, READ_AS
from bot.nlu.learnt import encode_many
from bot.nlu.question import Question
from bot.nlu.questions import SEVERAL, QuestionReader, example_of
from bot.nlu.tokenizer import training_language
from bot.nlu.vocabulary import Vocabulary, from_utterance, roles_of, vocabulary

QUESTIONS = "questions"
_FOUND_OTHERWISE = (SEVERAL, CALL)  # by the build of a message, and by bot.nlu.emergencies


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent):
    """Sets `questions` and, for Rasa's policies, one intent: the question's, or ask_several."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the default configuration; config.yml explains each value."""
        return {
            "c_concepts": 10.0, "c_text": 10.0, "char_ngrams": [2, 4], "held_out": 0.25,
            "in_scope_threshold": 0.5, "proven_threshold": 0.15, "foreign_threshold": 0.34,
        }  # fmt: skip

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, known: Vocabulary,
        classifier: QuestionClassifier | None = None,
    ) -> None:  # fmt: skip
        self._config, self._storage, self._resource, self._vocabulary = (
            config,
            storage,
            resource,
            known,
        )
        self._classifier = classifier

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "IntentClassifier":
        """Create an untrained component (see the parent class)."""
        return cls(config, model_storage, resource, vocabulary())

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the examples of all languages and keep the result."""
        messages = [m for m in training_data.intent_examples if m.get(INTENT) not in _FOUND_OTHERWISE]
        vectors = encode_many([message.get(TEXT) for message in messages])
        examples, references = [], References(self._vocabulary.knowledge)
        for message, vector in zip(messages, vectors, strict=True):
            utterance = self._vocabulary.read(message.get(TEXT), training_language(message))
            examples.append(example_of(utterance, references.resolved(from_utterance(utterance)), vector))
        self._classifier = _train(self._config, self._vocabulary, examples, [m.get(INTENT) for m in messages])
        self.persist()
        return self._resource

    def _trained(self) -> QuestionClassifier:
        if self._classifier is None:
            raise ModelError("bot.nlu.intent: the classifier is not trained; run `python -m bot train`")
        return self._classifier

    def persist(self) -> None:
        """Write the trained classifier to the model."""
        with self._storage.write_to(self._resource) as folder:
            self._trained().save(Path(folder))

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> "IntentClassifier":  # fmt: skip
        """Load the trained component from the model."""
        with model_storage.read_from(resource) as folder:
            known = vocabulary()
            roles, home = roles_of(known.knowledge), known.knowledge.home
            classifier = load_classifier(Path(folder), _settings(config), roles, home)
        return cls(config, model_storage, resource, known, classifier)

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Set the questions and the intent of each message."""
        names = ("in_scope", "proven", "foreign")
        thresholds = Thresholds(*(self._config[f"{name}_threshold"] for name in names))
        reader = QuestionReader(self._vocabulary, self._trained(), thresholds)
        for message in messages:
            text = message.get(READ_AS, message.get(TEXT)) or ""
            language = (message.get(LANGUAGE) or {}).get("code", self._vocabulary.knowledge.default_language)
            kind = message.get(EMERGENCY)
            _set_intent(message, reader.read(text, language, memory_of(tracker), kind))
        return messages


def _train(
    config: dict[str, Any], known: Vocabulary, examples: list[Example], intents: list[str]
) -> QuestionClassifier:
    """Train; scikit-learn is imported only here, as serving does not need it."""
    from bot.nlu.training import train

    return train(_settings(config), roles_of(known.knowledge), known.knowledge.home, examples, intents)


def _settings(config: dict[str, Any]) -> Settings:
    return Settings(
        config["c_concepts"],
        config["c_text"],
        tuple(config["char_ngrams"]),
        config["held_out"],
    )


def memory_of(tracker: DialogueStateTracker | None) -> Memory | None:
    """Return what the conversation remembers, or None."""
    return remembered(tracker.current_slot_values()) if tracker is not None else None


def _set_intent(message: Message, questions: list[Question]) -> None:
    first = questions[0]
    name = first.intent if len(questions) == 1 else SEVERAL
    intent = {"name": name, "confidence": round(first.confidence, 4)}
    message.set(INTENT, intent, add_to_output=True)
    others = [{"name": n, "confidence": round(p, 4)} for n, p in first.ranking if n != name]
    message.set(INTENT_RANKING_KEY, [intent, *others], add_to_output=True)
    message.set(QUESTIONS, [question.as_dict() for question in questions], add_to_output=True)
