"""Rasa component: what a message within a form does to it — yes, no, leave, back, change, or none of these."""

from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import ModelError
from bot.nlu.language import LANGUAGE
from bot.nlu.reply_reader import ReplyClassifier, ReplyReader, train_replies

REPLY = "reply"
_FILE = "replies.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ReplyComponent(GraphComponent):
    """Sets `reply` = {act, asks, likely} on messages to an open form (see bot.nlu.reply_reader)."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the default configuration; config.yml explains each value."""
        return {"c": 10.0}

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource,
        classifier: ReplyClassifier | None = None,
    ) -> None:  # fmt: skip
        self._config, self._storage, self._resource = config, storage, resource
        self._classifier = classifier
        self._reader = ReplyReader(classifier) if classifier else None

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext,
    ) -> "ReplyComponent":  # fmt: skip
        """Create an untrained component (see the parent class)."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the replies of all languages, and on questions as what is no reply; keep the result."""
        questions = [(m.get(TEXT), m.get(INTENT)) for m in training_data.intent_examples]
        self._classifier = train_replies(questions, self._config["c"])
        with self._storage.write_to(self._resource) as folder:
            trained = self._classifier
            np.savez(
                Path(folder) / _FILE,
                labels=np.array(trained.labels), weights=trained.weights, intercept=trained.intercept,
            )  # fmt: skip
        return self._resource

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> "ReplyComponent":  # fmt: skip
        """Load the trained component from the model."""
        with (
            model_storage.read_from(resource) as folder,
            np.load(Path(folder) / _FILE, allow_pickle=False) as kept,
        ):
            labels = tuple(str(label) for label in kept["labels"])
            trained = ReplyClassifier(labels, kept["weights"], kept["intercept"])
        return cls(config, model_storage, resource, trained)

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Read each message to an open form."""
        if self._reader is None:
            raise ModelError("bot.nlu.replies: the classifier is not trained; run `python -m bot train`")
        if tracker is None or not tracker.active_loop_name:
            return messages
        for message in messages:
            language = (message.get(LANGUAGE) or {}).get("code", "")
            spoken = str(tracker.get_slot(LANGUAGE) or language)
            read = self._reader.read(message.get(TEXT) or "", (spoken, language))
            message.set(REPLY, read.as_dict(), add_to_output=True)
        return messages
