"""Rasa's message processor with the planned graph runner and the actions in process."""

import os
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine import loader
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import MODEL_ARCHIVE_METADATA_FILE, LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.io import read_json_file
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from bot.engine.actions import InProcessAction
from bot.engine.graph_runner import PlannedGraphRunner


class ServingStorage(LocalModelStorage):
    """A trained model as serving needs it: the plan of its training would import what only training uses."""

    @staticmethod
    def _load_metadata(directory: Path) -> ModelMetadata:
        raw = read_json_file(directory / MODEL_ARCHIVE_METADATA_FILE)
        return ModelMetadata.from_dict(raw | {"train_schema": {"nodes": {}}})


class InProcessProcessor(MessageProcessor):
    """Handles messages without dask and without an action server."""

    def __init__(self, *args: Any, executor: Any, **kwargs: Any) -> None:
        self._executor = executor
        super().__init__(*args, **kwargs)

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, ModelMetadata, GraphRunner]:
        """Load the model as Rasa does, into the planned runner."""
        with TempDirectoryPath(get_temp_dir_name()) as folder:
            metadata, runner = loader.load_predict_graph_runner(
                Path(folder), Path(model_path), ServingStorage, PlannedGraphRunner
            )
        return os.path.basename(model_path), metadata, runner

    def predict_next_with_tracker_if_should(
        self, tracker: DialogueStateTracker
    ) -> tuple[Action, PolicyPrediction]:
        """Predict the next action (see the parent class); ours run here, Rasa's own as they are."""
        action, prediction = super().predict_next_with_tracker_if_should(tracker)
        if action.name() in self._executor.actions:
            return InProcessAction(action.name(), self._executor), prediction
        return action, prediction
