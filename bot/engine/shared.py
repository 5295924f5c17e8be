"""An assistant in several processes: conversations, their order, and answers given twice are shared."""

import asyncio
import json
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

from redis.asyncio import Redis

from bot.engine.engine import Engine
from bot.engine.shared_conversations import PostgresConversations, RedisConversations, SharedTrackerStore
from bot.engine.shared_locks import SharedLockStore
from bot.engine.shared_records import key_of
from bot.engine.shared_redis import PREFIX, connect
from bot.errors import AssistantError

Replies = list[dict[str, Any]]

_REPEATED = 600  # seconds for which a message that is sent again gets the reply of the first time


class SharedStoreError(AssistantError):
    """A shared store cannot be reached or used."""


@dataclass(frozen=True, slots=True)
class Stores:
    """The shared stores, each None when its URL is empty. They belong to the process that opened them."""

    conversations: SharedTrackerStore | None
    turns: SharedLockStore | None
    answers: Redis | None

    @classmethod
    def at(cls, conversations_url: str, locks_url: str, hours: int) -> "Stores":
        """Return the stores at two URLs; nothing is connected yet. `hours`: how long conversations last."""
        kind = PostgresConversations if conversations_url.startswith("postgres") else RedisConversations
        return cls(
            kind(conversations_url, hours) if conversations_url else None,
            SharedLockStore(locks_url) if locks_url else None,
            connect(locks_url) if locks_url else None,
        )

    async def prepare(self) -> None:
        """Make what the stores need.

        Raises:
            SharedStoreError: a store cannot be reached or used.
        """
        for name, store in (
            ("ASSISTANT_CONVERSATIONS_URL", self.conversations),
            ("ASSISTANT_LOCKS_URL", self.turns),
        ):
            try:
                await (store.prepare() if store else asyncio.sleep(0))
            except Exception as error:  # whatever the drivers raise
                problem = f"the store cannot be used ({type(error).__name__}: {str(error).strip()})"
                raise SharedStoreError(f"{name}: {problem}; start it, or correct the address") from error

    async def close(self) -> None:
        """Give all connections back."""
        for store in (self.conversations, self.turns):
            if store:
                await store.close()
        if self.answers:
            await self.answers.aclose()


class SharedAssistant:
    """The engine with shared stores; whoever asks holds the conversation's `turn` meanwhile."""

    def __init__(self, engine: Engine, turns: SharedLockStore, answers: Redis) -> None:
        self._engine, self._turns, self._answers = engine, turns, answers

    def turn(self, sender: str) -> AbstractAsyncContextManager[object]:
        """Hold a conversation for one turn, after all that asked before, in whichever process."""
        turn: AbstractAsyncContextManager[object] = self._turns.lock(key_of(sender))
        return turn

    async def ask(self, sender: str, text: str, metadata: Mapping[str, Any] | None = None) -> Replies:
        """Return the replies to one message; those of the first time when it is sent again."""
        id = (metadata or {}).get("message_id")
        if not isinstance(id, str) or not id:
            return await self._engine.ask(sender, text, metadata)
        key = f"{PREFIX}answer:{key_of(sender + chr(0) + id)}"
        if known := await self._answers.get(key):
            return list(json.loads(known))
        replies = await self._engine.ask(sender, text, metadata)
        await self._answers.set(key, json.dumps(replies), ex=_REPEATED)
        return replies

    @property
    def tracker_store(self) -> Any:
        """Return the store of the conversations."""
        return self._engine.tracker_store


def share(engine: Engine, stores: Stores) -> Engine | SharedAssistant:
    """Let an engine keep its conversations in shared stores, and return the assistant to serve."""
    if stores.conversations:
        engine.keep_in(stores.conversations)
    if stores.turns and stores.answers:
        return SharedAssistant(engine, stores.turns, stores.answers)
    return engine
