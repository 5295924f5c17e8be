"""Rasa tracker stores that several processes share: Redis, or a table in PostgreSQL.

Both keep a conversation as `conversations.trim` leaves it, so that every turn costs the same, and forget it
some hours after its last message.
"""

import asyncio
import threading
import time
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import psycopg2
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.conversations import trim
from bot.engine.shared_records import key_of, read_back, to_text
from bot.engine.shared_redis import PREFIX, connect
from bot.engine.tracker import LiveTracker

_KNOWN = 500  # conversations that need not be read again when no other process has changed them
_CONNECTIONS = 4  # to PostgreSQL, one a thread
_SWEEP = 600  # seconds between two deletions of old conversations
_TABLE = "assistant_conversation"
# Not logged: conversations stay out of PostgreSQL's backups and replicas, and a turn waits for no disk.
_CREATE = (
    f"CREATE UNLOGGED TABLE IF NOT EXISTS {_TABLE} "
    "(key text PRIMARY KEY, record text NOT NULL, changed_at timestamptz NOT NULL)"
)
_INDEX = f"CREATE INDEX IF NOT EXISTS {_TABLE}_changed_at ON {_TABLE} (changed_at)"
_GET = f"SELECT record FROM {_TABLE} WHERE key = %s AND changed_at > now() - %s * interval '1 hour'"
_PUT = (
    f"INSERT INTO {_TABLE} VALUES (%s, %s, now()) ON CONFLICT (key) "
    "DO UPDATE SET record = excluded.record, changed_at = excluded.changed_at"
)
_SWEEP_OLD = f"DELETE FROM {_TABLE} WHERE changed_at < now() - %s * interval '1 hour'"
_BROKEN = (psycopg2.OperationalError, psycopg2.InterfaceError)


class SharedTrackerStore(TrackerStore, ABC):
    """What the two stores have in common; they get and put texts. `hours`: how long after the last message."""

    def __init__(self, hours: int) -> None:
        self._hours = hours
        self._known: OrderedDict[str, tuple[str, DialogueStateTracker]] = OrderedDict()
        super().__init__(Domain.empty())

    @abstractmethod
    async def prepare(self) -> None:
        """Make what the store needs, and fail when it cannot be reached."""

    @abstractmethod
    async def close(self) -> None:
        """Give the connections back."""

    @abstractmethod
    async def get(self, key: str) -> str | None:
        """Return the text kept under a key."""

    @abstractmethod
    async def put(self, key: str, text: str) -> None:
        """Keep a text under a key."""

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the last turns of a conversation and its slots."""
        await self.stream_events(tracker)
        trim(tracker)
        key, text = key_of(tracker.sender_id), to_text(tracker)
        await self.put(key, text)
        self._known[key] = text, tracker
        while len(self._known) > _KNOWN:
            self._known.popitem(last=False)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the tracker of a conversation, or None."""
        key = key_of(sender_id)
        text = await self.get(key)
        # Taken out: a turn that fails leaves it half changed, and the next one reads the store's again.
        known = self._known.pop(key, None)
        if text is None:
            return None
        if known and known[0] == text:
            return known[1]
        return read_back(text, LiveTracker(sender_id, self.domain.slots))


class RedisConversations(SharedTrackerStore):
    """Conversations in Redis, which forgets them by itself."""

    def __init__(self, url: str, hours: int) -> None:
        self._redis = connect(url)
        super().__init__(hours)

    async def prepare(self) -> None:
        """Fail when Redis does not answer."""
        await self._redis.ping()

    async def close(self) -> None:
        """Give the connections back."""
        await self._redis.aclose()

    async def get(self, key: str) -> str | None:
        """Return the text kept under a key."""
        text = await self._redis.get(f"{PREFIX}conversation:{key}")
        return None if text is None else str(text)

    async def put(self, key: str, text: str) -> None:
        """Keep a text under a key."""
        await self._redis.set(f"{PREFIX}conversation:{key}", text, ex=self._hours * 3600)

    async def keys(self) -> Iterable[str]:
        """Return the keys of the open conversations."""
        place = f"{PREFIX}conversation:"
        return [key.removeprefix(place) async for key in self._redis.scan_iter(f"{place}*")]


class PostgresConversations(SharedTrackerStore):
    """Conversations in a table of PostgreSQL."""

    def __init__(self, url: str, hours: int) -> None:
        self._url = url
        self._threads = ThreadPoolExecutor(_CONNECTIONS, thread_name_prefix="conversations")
        self._mine = threading.local()
        self._swept = time.monotonic()
        super().__init__(hours)

    async def prepare(self) -> None:
        """Make the table; processes that start together may both try."""
        for statement in (_CREATE, _INDEX):
            with suppress(psycopg2.errors.UniqueViolation, psycopg2.errors.DuplicateTable):
                await self._run(statement)

    async def close(self) -> None:
        """Give the connections back."""
        self._threads.shutdown(wait=True)

    async def get(self, key: str) -> str | None:
        """Return the text kept under a key."""
        rows = await self._run(_GET, key, self._hours)
        return str(rows[0][0]) if rows else None

    async def put(self, key: str, text: str) -> None:
        """Keep a text under a key."""
        await self._run(_PUT, key, text)
        if time.monotonic() - self._swept > _SWEEP:
            self._swept = time.monotonic()
            await self._run(_SWEEP_OLD, self._hours)

    async def keys(self) -> Iterable[str]:
        """Return the keys of the conversations."""
        return [row[0] for row in await self._run(f"SELECT key FROM {_TABLE}")]

    async def _run(self, statement: str, *values: object) -> list[Any]:
        return await asyncio.get_running_loop().run_in_executor(
            self._threads, self._execute, statement, values
        )

    def _execute(self, statement: str, values: tuple[object, ...]) -> list[Any]:
        """Run a statement, once more on a new connection when the old one is broken."""
        try:
            return self._on(self._connection(), statement, values)
        except _BROKEN:
            self._mine.connection = None
            return self._on(self._connection(), statement, values)

    @staticmethod
    def _on(connection: Any, statement: str, values: tuple[object, ...]) -> list[Any]:
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall()) if cursor.description else []

    def _connection(self) -> Any:
        if getattr(self._mine, "connection", None) is None:
            connection = psycopg2.connect(self._url, connect_timeout=3, application_name="assistant")
            connection.autocommit = True
            connection.cursor().execute("SET statement_timeout = 5000")
            self._mine.connection = connection
        return self._mine.connection
