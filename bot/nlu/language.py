"""Rasa component: the language of each message, told from the message and the conversation."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.language_choice import choose
from bot.nlu.language_evidence import ASSUMED, SPOKEN, STATED
from bot.nlu.vocabulary import Vocabulary, vocabulary

LANGUAGE = "language"
READ_AS = "read_as"  # the text to understand: romaji as kana, otherwise the message itself


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class LanguageDetector(GraphComponent):
    """Sets `language` = {code, unsupported, told} and the text to read on every message."""

    def __init__(self, known: Vocabulary) -> None:
        self._vocabulary = known

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageDetector":
        """Create the component (see the parent class)."""
        return cls(vocabulary())

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leave the examples as they are: their files say their language."""
        return training_data

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Set the language of each message."""
        for message in messages:
            self._detect(message, *_conversation(message, tracker, self._vocabulary), _variety(tracker))
        return messages

    def _detect(self, message: Message, conversation: str, standing: int, variety: str | None) -> None:
        chosen = choose(self._vocabulary, message.get(TEXT) or "", conversation, standing)
        row = self._vocabulary.knowledge.languages.get(variety or "")
        code = variety if row and row.understands == chosen.code else chosen.code
        told = {"code": code, "unsupported": chosen.unsupported, "told": chosen.told}
        message.set(LANGUAGE, told, add_to_output=True)
        message.set(READ_AS, chosen.read_as)


def _variety(tracker: DialogueStateTracker) -> str | None:
    return str(tracker.get_slot("variety") or "") if tracker.slots.get("variety") else None


def _conversation(
    message: Message, tracker: DialogueStateTracker | None, known: Vocabulary
) -> tuple[str, int]:
    """Return the conversation's language and how it is known: what was spoken, else what the page says."""
    languages = known.knowledge.languages
    metadata = message.get("metadata")
    stated = metadata.get("language") if isinstance(metadata, dict) else None
    spoken = tracker.get_slot("language") if tracker is not None and "language" in tracker.slots else None
    switched = isinstance(metadata, dict) and metadata.get("switch") is True
    order = ((stated, SPOKEN), (spoken, SPOKEN)) if switched else ((spoken, SPOKEN), (stated, STATED))
    found = ((str(code), standing) for code, standing in order if code in languages)
    return next(found, (known.knowledge.default_language, ASSUMED))
