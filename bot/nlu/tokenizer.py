"""Rasa component: tokens by spaCy's language classes, as blank pipelines."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.constants import TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.knowledge.load import load
from bot.nlu.language import LANGUAGE
from bot.text.tokenize import tokens


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyLanguageTokenizer(GraphComponent):
    """Sets the tokens of each message by the tokenizer of its language.

    Rasa finds components by the bare name of their class: it has a SpacyTokenizer of its own.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SpacyLanguageTokenizer":
        """Create the component (see the parent class)."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Return the examples as they are: no component learns from tokens."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Tokenize each message."""
        for message in messages:
            self._tokenize(message, (message.get(LANGUAGE) or {}).get("code", load().default_language))
        return messages

    def _tokenize(self, message: Message, language: str) -> None:
        row = load().languages.get(language)
        found = tokens(message.get(TEXT) or "", row.spacy if row else "xx")
        message.set(TEXT_TOKENS, [Token(text, offset) for text, offset in found])


def training_language(message: Message) -> str:
    """Return the language of a training example: `metadata: {language: …}` of its intent."""
    metadata = message.get("metadata") or {}
    of_intent = metadata.get("intent") if isinstance(metadata.get("intent"), dict) else metadata
    return str((of_intent or {}).get("language", load().default_language))
