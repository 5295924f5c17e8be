"""Rasa's message processor with the planned graph runner and the actions in process."""

import os
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, action_for_name_or_text
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine import loader
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import MODEL_ARCHIVE_METADATA_FILE, LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.exceptions import ActionLimitReached
from rasa.shared.core.constants import ACTION_VALIDATE_SLOT_MAPPINGS
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecutionRejected, Event
from rasa.shared.core.slot_mappings import SlotMappingType
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT_RANKING_KEY
from rasa.shared.utils.io import read_json_file
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from bot.engine.actions import InProcessAction, InProcessForm
from bot.engine.graph_runner import PlannedGraphRunner
from bot.engine.tracker import LiveTracker

_RANKED = 3  # likeliest intents of a message


class ServingStorage(LocalModelStorage):
    """A trained model as serving needs it: the plan of its training would import what only training uses."""

    @staticmethod
    def _load_metadata(directory: Path) -> ModelMetadata:
        raw = read_json_file(directory / MODEL_ARCHIVE_METADATA_FILE)
        return ModelMetadata.from_dict(raw | {"train_schema": {"nodes": {}}})


class InProcessProcessor(MessageProcessor):
    """Handles messages without dask and without an action server.

    What Rasa copies and formats for its debug log at every step, whether or not anybody reads it, is left
    out; actions are made once.
    """

    def __init__(self, *args: Any, executor: Any, **kwargs: Any) -> None:
        self._executor = executor
        self._actions: dict[str, Action] = {}
        super().__init__(*args, **kwargs)
        self._extracts_slots = extracts_slots(self.domain)

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, ModelMetadata, GraphRunner]:
        """Load the model as Rasa does, into the planned runner."""
        with TempDirectoryPath(get_temp_dir_name()) as folder:
            metadata, runner = loader.load_predict_graph_runner(
                Path(folder), Path(model_path), ServingStorage, PlannedGraphRunner
            )
        return os.path.basename(model_path), metadata, runner

    async def get_tracker(self, conversation_id: str) -> DialogueStateTracker:
        """Return the tracker of a conversation (see the parent class); a new one is saved with its turn."""
        tracker = await self.tracker_store.retrieve(conversation_id)
        if tracker is None:
            tracker = LiveTracker(conversation_id, self.domain.slots)
        tracker.model_id = self.model_metadata.model_id
        tracker.assistant_id = tracker.assistant_id or self.model_metadata.assistant_id
        return tracker

    async def parse_message(
        self,
        message: UserMessage,
        tracker: DialogueStateTracker | None = None,
        only_output_properties: bool = True,
    ) -> dict[str, Any]:
        """Return what the message is understood as (see the parent class)."""
        if tracker is None:
            tracker = DialogueStateTracker.from_events(message.sender_id, [])
        data: dict[str, Any] = self._parse_message_with_graph(message, tracker, only_output_properties)
        # Conversations keep what is returned: the tail of the ranking, nine kilobytes a turn, nobody reads.
        data[INTENT_RANKING_KEY] = data.get(INTENT_RANKING_KEY, [])[:_RANKED]
        self._check_for_unseen_features(data)
        return data

    async def run_action_extract_slots(
        self, output_channel: OutputChannel, tracker: DialogueStateTracker
    ) -> DialogueStateTracker:
        """Fill slots from the message (see the parent class); in our domain only actions fill them."""
        if not self._extracts_slots:
            return tracker
        return await super().run_action_extract_slots(output_channel, tracker)

    def predict_next_with_tracker_if_should(
        self, tracker: DialogueStateTracker
    ) -> tuple[Action, PolicyPrediction]:
        """Predict the next action (see the parent class).

        Raises:
            ActionLimitReached: too many actions have followed one message.
        """
        if self.is_action_limit_reached(
            tracker, self.should_predict_another_action(tracker.latest_action_name)
        ):
            raise ActionLimitReached("The limit of actions to predict has been reached.")
        prediction = self._predict_next_with_tracker(tracker)
        return self._get_action(
            self.domain.action_names_or_texts[prediction.max_confidence_index]
        ), prediction

    def _get_action(self, action_name: str) -> Action:
        """Return an action: ours and the forms run here, Rasa's own as they are."""
        if action_name not in self._actions:
            self._actions[action_name] = self._made(action_name)
        return self._actions[action_name]

    def _made(self, name: str) -> Action:
        if name in self._executor.actions:
            return InProcessAction(name, self._executor)
        if name in self.domain.form_names:
            return InProcessForm(name, self._executor)
        return action_for_name_or_text(name, self.domain, self.action_endpoint)

    def _log_action_on_tracker(
        self,
        tracker: DialogueStateTracker,
        action: Action,
        events: list[Event] | None,
        prediction: PolicyPrediction,
    ) -> None:
        """Add an action and its events to the conversation (see the parent class)."""
        events = events or []
        if not any(isinstance(event, ActionExecutionRejected) for event in events):
            tracker.update_with_events(prediction.events, self.domain)
            tracker.update(action.event_for_successful_execution(prediction))
        tracker.update_with_events(events, self.domain)

    @staticmethod
    def _log_slots(tracker: DialogueStateTracker) -> None:
        """Keep the slots out of the log: they hold what people wrote."""


def extracts_slots(domain: Domain) -> bool:
    """Tell whether any slot is filled from messages, and not by actions alone."""
    mappings = [mapping for slot in domain.slots for mapping in slot.mappings]
    by_actions = all(m.get("type") == str(SlotMappingType.CUSTOM) and not m.get("action") for m in mappings)
    return not by_actions or ACTION_VALIDATE_SLOT_MAPPINGS in domain.user_actions
