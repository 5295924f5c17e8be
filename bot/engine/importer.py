"""Reads the training files once, and copies their examples cheaply: Rasa asks for them three times."""

from copy import copy
from functools import cached_property
from pathlib import Path
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.knowledge.examples import items_of, lines_of

_PLAIN = {"intent", "metadata", "examples"}
_MARKUP = frozenset("[]{}\\")  # of entities, and of what stands for another character


class Example(Message):
    """A message whose copies share what nobody changes in place: its values; Rasa cleans them twenty times over."""

    def __deepcopy__(self, _: Any) -> "Example":
        """Return a copy that can be set and added to apart."""
        twin = copy(self)
        twin.data, twin.features = dict(self.data), list(self.features)
        twin.output_properties = set(self.output_properties)
        return twin

    def set(self, prop: str, info: Any, add_to_output: bool = False) -> None:
        """Set a property (see the parent class); what stays as it was leaves the fingerprint as it is."""
        if add_to_output or prop not in self.data or self.data[prop] is not info:
            super().set(prop, info, add_to_output)


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
        plain = {path: _plain_examples(Path(path)) for path in self._nlu_files}
        others = [path for path, examples in plain.items() if examples is None]
        read = training_data_from_paths(others, "en")
        every = [example for examples in plain.values() for example in examples or ()]
        read.training_examples = every + [Example(message.data) for message in read.training_examples]
        for example in read.training_examples:
            example.fingerprint()  # kept by its copies, which Rasa compares again and again
        return read


def _plain_examples(path: Path) -> list[Example] | None:
    """Return the examples of a file that holds nothing else; None where Rasa must read it: that takes long."""
    found: list[Example] = []
    for item in items_of(path):
        lines = item.get("examples")
        if set(item) - _PLAIN or not isinstance(lines, str) or _MARKUP & set(lines) or "/" in item["intent"]:
            return None
        metadata = {METADATA: {METADATA_INTENT: item["metadata"]}} if item.get("metadata") else {}
        found += [Example({TEXT: text, INTENT: item["intent"], **metadata}) for text in lines_of(lines)]
    return found or None
