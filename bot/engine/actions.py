"""A Rasa action that calls the SDK's action in this process, without a server and without JSON between."""

from typing import Any

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core import events
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa.utils.endpoints import EndpointConfig


class InProcessEndpoint(EndpointConfig):
    """An action endpoint for what Rasa calls by itself within forms: validation and requests for slots."""

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
        """Run the action; the state it sees holds no past events, which no action here reads."""
        call = {
            "next_action": self._name,
            "sender_id": tracker.sender_id,
            "tracker": tracker.current_state(EventVerbosity.NONE) | {"events": []},
            "domain": {},
        }
        result = await self._executor.run(call)
        responses = result.get("responses", [])
        said = await RemoteAction._utter_responses(responses, output_channel, nlg, tracker)
        return [*said, *events.deserialise_events(result.get("events", []))]
