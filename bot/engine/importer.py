"""Reads the training files once, and copies their examples cheaply: Rasa asks for them three times."""

from copy import copy
from functools import cached_property
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class Example(Message):
    """A message whose copies share what nobody changes in place: its values."""

    def __deepcopy__(self, _: Any) -> "Example":
        """Return a copy that can be set and added to apart."""
        twin = copy(self)
        twin.data, twin.features = dict(self.data), list(self.features)
        twin.output_properties = set(self.output_properties)
        return twin


class OnceImporter(RasaFileImporter):
    """Rasa's own importer, with what it has read kept (config.yml names it)."""

    def get_domain(self) -> Domain:
        """Return the domain (see the parent class)."""
        return self._domain

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """Return stories and rules (see the parent class)."""
        return super().get_stories(exclusion_percentage) if exclusion_percentage else self._stories

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return the examples; their files are read the same in every `language`."""
        return self._examples

    @cached_property
    def _domain(self) -> Domain:
        return super().get_domain()

    @cached_property
    def _stories(self) -> StoryGraph:
        return super().get_stories()

    @cached_property
    def _examples(self) -> TrainingData:
        read = super().get_nlu_data()
        read.training_examples = [Example(message.data) for message in read.training_examples]
        for example in read.training_examples:
            example.fingerprint()  # kept by its copies, which Rasa compares again and again
        return read
