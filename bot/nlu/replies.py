"""Rasa component: what a message within a form does to it — yes, no, leave, back, change, or none of these."""

from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import ModelError
from bot.nlu.kept_pieces import compile_pieces
from bot.nlu.language import LANGUAGE, READ_AS
from bot.nlu.reply_reader import ReplyClassifier, ReplyReader, load_reply_classifier

REPLY = "reply"
_FILE = "replies.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ReplyComponent(GraphComponent):
    """Sets `reply` = {act, asks, likely} on messages to an open form (see bot.nlu.reply_reader)."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the default configuration; config.yml explains each value."""
        return {"c": 10.0, "char_ngrams": [1, 4]}

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
        from bot.nlu.reply_training import train_replies  # scikit-learn: serving does without

        questions = [(m.get(TEXT), m.get(INTENT)) for m in training_data.intent_examples]
        low, high = self._config["char_ngrams"]
        self._classifier = train_replies(questions, self._config["c"], (low, high))
        with self._storage.write_to(self._resource) as folder:
            self._classifier.save(Path(folder) / _FILE)
        compile_pieces()  # now, rather than while somebody waits for the first start
        return self._resource

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> "ReplyComponent":  # fmt: skip
        """Load the trained component from the model."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, load_reply_classifier(Path(folder) / _FILE))

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Read each message to an open form."""
        if self._reader is None:
            raise ModelError("bot.nlu.replies: the classifier is not trained; run `python -m bot train`")
        if tracker is None or not tracker.active_loop_name:
            return messages
        for message in messages:
            language = (message.get(LANGUAGE) or {}).get("code", "")
            spoken = str(tracker.get_slot(LANGUAGE) or language)
            text = message.get(TEXT) or ""
            read = self._reader.read(text, (spoken, language))
            kana = message.get(READ_AS) or text
            if kana != text and not read.act and not read.is_name:  # yamemasu
                read = self._reader.read(kana, (spoken, language))
            message.set(REPLY, read.as_dict(), add_to_output=True)
        return messages
