"""Rasa component: whether a message calls for help; it goes before every other reading of the message."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import ModelError
from bot.nlu.emergency_reader import (
    Bounds,
    EmergencyClassifier,
    EmergencyReader,
    load_emergency_classifier,
)
from bot.nlu.language import LANGUAGE, READ_AS
from bot.nlu.learnt import labelled
from bot.nlu.replies import REPLY
from bot.nlu.tokenizer import training_language
from bot.nlu.vocabulary import vocabulary

EMERGENCY = "emergency"


def bounds(config: Mapping[str, float]) -> Bounds:
    """Return the bounds as config.yml sets them."""
    return Bounds(*(config[f"{name}threshold"] for name in ("", "form_", "part_", "named_")))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class EmergencyDetector(GraphComponent):
    """Sets `emergency` = the kind (bot.knowledge.emergencies.KINDS), or None, on every message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the default configuration; config.yml explains each value."""
        return {
            "width": 1.5, "term_weight": 0.4, "ridge": 0.1,
            "threshold": 0.0, "form_threshold": 0.15, "part_threshold": 0.4, "named_threshold": -0.5,
        }  # fmt: skip

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource,
        classifier: EmergencyClassifier | None = None,
    ) -> None:  # fmt: skip
        self._config, self._storage, self._resource = config, storage, resource
        self._reader = None
        if classifier is not None:
            self._reader = EmergencyReader(vocabulary(), classifier, bounds(config))

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EmergencyDetector":  # fmt: skip
        """Create an untrained component (see the parent class)."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the examples of all languages, and on questions as what is no call; keep the result."""
        from bot.nlu.emergency_training import train  # scikit-learn: serving does without

        examples = [(m.get(TEXT), training_language(m), m.get(INTENT)) for m in training_data.intent_examples]
        settings = (self._config[name] for name in ("width", "term_weight", "ridge"))
        with self._storage.write_to(self._resource) as folder:
            train(vocabulary(), [*labelled(examples)], *settings).save(Path(folder))
        return self._resource

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> "EmergencyDetector":  # fmt: skip
        """Load the trained component from the model."""
        with model_storage.read_from(resource) as folder:
            trained = load_emergency_classifier(Path(folder), vocabulary().knowledge.home)
        return cls(config, model_storage, resource, trained)

    def process(self, messages: list[Message]) -> list[Message]:
        """Read each message."""
        if self._reader is None:
            raise ModelError("bot.nlu.emergencies: the classifier is not trained; run `python -m bot train`")
        default = vocabulary().knowledge.default_language
        for message in messages:
            text = message.get(READ_AS, message.get(TEXT)) or ""
            language = (message.get(LANGUAGE) or {}).get("code", default)
            message.set(EMERGENCY, self._reader.kind(text, language, message.get(REPLY)), add_to_output=True)
        return messages
