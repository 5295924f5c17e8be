"""Rasa component: the names, years and ordinals a message mentions, found by the gazetteer."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language import LANGUAGE, READ_AS
from bot.nlu.vocabulary import Vocabulary, vocabulary
from bot.text.gazetteer import Match
from bot.text.utterance import Utterance


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class MentionExtractor(GraphComponent):
    """Adds the mentions of names, years and ordinals as Rasa entities."""

    def __init__(self, known: Vocabulary) -> None:
        self._vocabulary = known

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "MentionExtractor":
        """Create the component (see the parent class)."""
        return cls(vocabulary())

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities of each message."""
        for message in messages:
            language = (message.get(LANGUAGE) or {}).get("code", self._vocabulary.knowledge.default_language)
            utterance = self._vocabulary.read(message.get(READ_AS) or "", language)
            whole = message.get(READ_AS) == message.get(TEXT)
            found = [_entity(utterance, match, whole) for match in utterance.entities]
            message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages


def _entity(utterance: Utterance, match: Match, whole: bool) -> dict[str, Any]:
    """Return a mention in Rasa's form; where romaji was read as kana it has no place in the message."""
    begin, end = utterance.folded.span(match.begin, match.end) if whole else (0, 0)
    return {
        "entity": match.kind,
        "value": match.id,
        "start": begin,
        "end": end,
        "extractor": "MentionExtractor",
    }
