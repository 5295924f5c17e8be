"""Loads the trained model into Rasa's agent and runs the actions in this process."""

import importlib
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore, LockStore
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain

from bot.engine.actions import InProcessEndpoint
from bot.engine.conversations import MemoryTrackerStore
from bot.engine.processor import InProcessProcessor
from bot.errors import ModelError
from bot.model_files import MODEL

if TYPE_CHECKING:
    from bot.engine.open_forms import OpenForms

logger = logging.getLogger(__name__)


class Replies(CollectingOutputChannel):
    """Collects replies, each with text, buttons and `custom` in one element."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one reply as the contract has it."""
        parts = {key: message[key] for key in ("text", "buttons", "custom") if message.get(key)}
        self.messages.append({"recipient_id": recipient_id, **parts})


class Engine:
    """A loaded assistant; `ask` is safe to call concurrently."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    @classmethod
    def load(
        cls,
        model: Path = MODEL,
        trackers: TrackerStore | None = None,
        locks: LockStore | None = None,
    ) -> "Engine":
        """Load the trained model.

        Raises:
            ModelError: there is no model, or it cannot be loaded.
        """
        if not model.exists():
            raise ModelError(f"{model}: the model is missing; run `python -m bot train`")
        executor = _executor()
        agent = Agent(
            tracker_store=trackers or MemoryTrackerStore(Domain.empty()),
            lock_store=locks or InMemoryLockStore(),
        )
        agent.processor = InProcessProcessor(
            model,
            agent.tracker_store,
            agent.lock_store,
            agent.nlg,
            action_endpoint=InProcessEndpoint(executor),
            executor=executor,
        )
        agent.domain = agent.processor.domain
        agent.tracker_store.domain = agent.domain
        return cls(agent)

    async def ask(
        self, sender: str, text: str, metadata: Mapping[str, Any] | None = None
    ) -> list[dict[str, Any]]:
        """Return the replies to one message of one conversation."""
        channel = Replies()
        message = UserMessage(text, channel, sender, input_channel="rest", metadata=dict(metadata or {}))
        await self._agent.handle_message(message)
        return merge(channel.messages)

    def keep_in(self, trackers: TrackerStore) -> None:
        """Keep the conversations in another store from now on."""
        trackers.domain = self._agent.domain
        self._agent.tracker_store = self._agent.processor.tracker_store = trackers

    def keep_forms_in(self, forms: "OpenForms") -> None:
        """Keep the conversations in memory from now on, and those with an open form on the disk as well."""
        self.keep_in(MemoryTrackerStore(Domain.empty(), forms=forms))

    @property
    def tracker_store(self) -> TrackerStore:
        """Return the store of the conversations."""
        return self._agent.tracker_store


def merge(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what was said in one turn as one reply with one `custom`.

    A turn says several things within a form; the first that answers from facts gives the status.
    """
    urgent = [m for m in messages if m.get("custom", {}).get("status") == "emergency"]
    if urgent or len(messages) < 2:
        return list(urgent[:1] or messages)  # in an emergency the numbers stand alone
    customs = [message["custom"] for message in messages if "custom" in message]
    custom = next((c for c in customs if c["facts"]), customs[-1]) if customs else None
    merged: dict[str, Any] = {"recipient_id": messages[0]["recipient_id"]}
    merged["text"] = "\n\n".join(message["text"] for message in messages if message.get("text"))
    buttons = next((message["buttons"] for message in reversed(messages) if message.get("buttons")), None)
    if buttons:
        merged["buttons"] = buttons
    if custom:
        rubies = [
            message["custom"].get("ruby", message.get("text", ""))
            for message in messages
            if "custom" in message
        ]
        merged["custom"] = custom | ({"ruby": "\n\n".join(rubies)} if "ruby" in custom else {})
    return [merged]


def _executor() -> Any:
    """Return the SDK's executor with the project's actions; found by name, as Rasa's action server does."""
    sdk = importlib.import_module("rasa_sdk.executor")
    executor = sdk.ActionExecutor()
    executor.register_package("actions")
    return executor
