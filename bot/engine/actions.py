"""Rasa actions that call the SDK's actions in this process, without a server and without JSON between."""

from collections.abc import Iterable, Mapping
from typing import Any

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.actions.forms import FormAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses
from rasa.utils.endpoints import EndpointConfig

_READS_EVENTS = "validate_inquiry_form"
# Rasa walks all classes of events for each event that it reads.
_KINDS: dict[str, type[Event]] = {kind.type_name: kind for kind in all_subclasses(Event)}


class InProcessEndpoint(EndpointConfig):
    """An action endpoint for what Rasa itself calls by URL."""

    def __init__(self, executor: Any) -> None:
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = executor

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        """Run the action that Rasa would have sent to a server."""
        return await self._executor.run(kwargs["json"])


class InProcessAction(Action):
    """Runs one action of the SDK's executor."""

    def __init__(self, name: str, executor: Any) -> None:
        self._name, self._executor = name, executor

    def name(self) -> str:
        """Return the name of the action."""
        return self._name

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Run the action; past events, which take long to write down, are seen by those that read them."""
        call = {
            "next_action": self._name,
            "sender_id": tracker.sender_id,
            "tracker": _state(tracker, self._reads_events(tracker)),
            "domain": {},
        }
        result = await self._executor.run(call)
        said = await RemoteAction._utter_responses(result.get("responses", []), output_channel, nlg, tracker)
        return [*said, *events_of(result.get("events", []))]

    def _reads_events(self, tracker: DialogueStateTracker) -> bool:
        """An inquiry takes the conversation before it along, when its form begins (actions/inquiry.py)."""
        return self._name == _READS_EVENTS and tracker.get_slot(REQUESTED_SLOT) is None


class InProcessForm(FormAction):
    """A form whose validation and requests run here; Rasa's own checks each reply against a JSON schema."""

    def __init__(self, name: str, executor: Any) -> None:
        super().__init__(name, InProcessEndpoint(executor))
        self._executor = executor

    async def validate_slots(
        self,
        slot_candidates: dict[str, Any],
        tracker: DialogueStateTracker,
        domain: Domain,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
    ) -> list[SlotSet | Event]:
        """Run the form's validation, if it has one (see the parent class)."""
        name = f"validate_{self.name()}"
        if name not in self._executor.actions:
            left: list[SlotSet | Event] = await super().validate_slots(
                slot_candidates, tracker, domain, output_channel, nlg
            )
            return left
        candidates = [SlotSet(slot, value) for slot, value in slot_candidates.items()]
        temporary = self._temporary_tracker(tracker, candidates, domain)
        return await InProcessAction(name, self._executor).run(output_channel, nlg, temporary, domain)

    async def _ask_for_slot(
        self,
        domain: Domain,
        nlg: NaturalLanguageGenerator,
        output_channel: OutputChannel,
        slot_name: str,
        tracker: DialogueStateTracker,
    ) -> list[Event]:
        """Run the action that asks for a slot (see the parent class)."""
        name = self._name_of_utterance(domain, slot_name)
        if name in self._executor.actions:
            return await InProcessAction(name, self._executor).run(output_channel, nlg, tracker, domain)
        asked: list[Event] = await super()._ask_for_slot(domain, nlg, output_channel, slot_name, tracker)
        return asked


def events_of(rows: Iterable[Mapping[str, Any]]) -> list[Event]:
    """Return the events that an action has returned as mappings.

    Raises:
        ValueError: an event is of a kind that Rasa does not know.
    """
    return [event for row in rows if (event := _kind(row)._from_parameters(row)) is not None]


def _kind(row: Mapping[str, Any]) -> type[Event]:
    name = row.get("event")
    if name not in _KINDS:
        raise ValueError(f"actions: the event {name!r} is unknown; return one of rasa_sdk.events")
    return _KINDS[name]


def _state(tracker: DialogueStateTracker, with_events: bool) -> dict[str, Any]:
    """Return what an action sees of a conversation: Rasa's `current_state`, without copies."""
    loop = tracker.active_loop
    return {
        "sender_id": tracker.sender_id,
        "slots": tracker.current_slot_values(),
        "latest_message": tracker._latest_message_data(),
        "latest_event_time": tracker.events[-1].timestamp if tracker.events else None,
        "followup_action": tracker.followup_action,
        "paused": tracker.is_paused(),
        "events": [event.as_dict() for event in tracker.events] if with_events else [],
        "latest_input_channel": tracker.get_latest_input_channel(),
        "active_loop": dict(vars(loop)) if loop else {},
        "latest_action": tracker.latest_action,
        "latest_action_name": tracker.latest_action_name,
    }
