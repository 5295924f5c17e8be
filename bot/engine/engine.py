"""Loads the trained model into Rasa's agent and runs the actions in this process."""

import importlib
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore, LockStore
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain

from bot.engine.conversations import MemoryTrackerStore
from bot.engine.processor import InProcessProcessor
from bot.errors import ModelError
from bot.model_files import MODEL

logger = logging.getLogger(__name__)


class Replies(CollectingOutputChannel):  # type: ignore[misc]
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
        cls, model: Path = MODEL, trackers: TrackerStore | None = None, locks: LockStore | None = None
    ) -> "Engine":
        """Load the trained model.

        Raises:
            ModelError: there is no model, or it cannot be loaded.
        """
        if not model.exists():
            raise ModelError(f"{model}: the model is missing; run `python -m bot train`")
        agent = Agent(
            tracker_store=trackers or MemoryTrackerStore(Domain.empty()), lock_store=locks or InMemoryLockStore()
        )
        agent.processor = InProcessProcessor(
            model, agent.tracker_store, agent.lock_store, agent.nlg, executor=_executor()
        )
        agent.domain = agent.processor.domain
        agent.tracker_store.domain = agent.domain
        return cls(agent)

    async def ask(self, sender: str, text: str, metadata: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """Return the replies to one message of one conversation."""
        channel = Replies()
        message = UserMessage(text, channel, sender, input_channel="rest", metadata=dict(metadata or {}))
        await self._agent.handle_message(message)
        return list(channel.messages)

    @property
    def tracker_store(self) -> TrackerStore:
        """Return the store of the conversations."""
        return self._agent.tracker_store


def _executor() -> Any:
    """Return the SDK's executor with the project's actions; found by name, as Rasa's action server does."""
    sdk = importlib.import_module("rasa_sdk.executor")
    executor = sdk.ActionExecutor()
    executor.register_package("actions")
    return executor
