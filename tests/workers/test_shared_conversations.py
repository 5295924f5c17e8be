"""Conversations in Redis and PostgreSQL: the same replies as in memory, bounded, and forgotten in time."""

import uuid
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import psycopg2  # type: ignore[import-untyped]
import pytest
from rasa.shared.core.events import BotUttered, UserUttered

from bot.engine import shared_conversations
from bot.engine.conversations import KEPT_TURNS
from bot.engine.shared import SharedStoreError, Stores
from bot.engine.shared_conversations import PostgresConversations, RedisConversations, SharedTrackerStore
from bot.engine.shared_records import key_of
from tests.test_conversations import ALL, metadata

if TYPE_CHECKING:
    from bot.engine import Engine

pytestmark = pytest.mark.integration
HOURS = 3


@pytest.fixture
async def shared(engine: "Engine", conversations_url: str) -> AsyncIterator[SharedTrackerStore]:
    """A store; the tests' assistant keeps its conversations there meanwhile."""
    store = Stores.at(conversations_url, "", HOURS).conversations
    assert store is not None
    await store.prepare()
    await store.prepare()  # a second process finds all there
    before = engine.tracker_store
    engine.keep_in(store)
    yield store
    engine.keep_in(before)
    await store.close()


async def replies(engine: "Engine", row: Any) -> list[Any]:
    """Return what is said in one conversation, without its name."""
    sender, said = uuid.uuid4().hex, []
    for number, turn in enumerate(row["turns"], 1):
        said.append(await engine.ask(sender, turn["text"], metadata(row, number)))
    return [{**part, "recipient_id": ""} for parts in said for part in parts]


async def test_conversations_go_as_in_memory(
    engine: "Engine", shared: SharedTrackerStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every conversation of tests/conversations has word for word the replies that it has in memory.

    Also when each turn comes to a process that has not had the one before.
    """
    remembered = [await replies(engine, row) for row in ALL.values()]
    monkeypatch.setattr(shared_conversations, "_KNOWN", 0)
    read_again = [await replies(engine, row) for row in ALL.values()]
    memory = engine.__class__.load()
    in_memory = [await replies(memory, row) for row in ALL.values()]
    assert remembered == in_memory
    assert read_again == in_memory


async def test_conversations_changed_by_another_process_are_read_again(
    engine: "Engine", shared: SharedTrackerStore, sender: str
) -> None:
    """What a process remembers of a conversation holds only as long as the store says the same."""
    await engine.ask(sender, "When did Nagoya join?")
    earlier = await shared.get(key_of(sender)) or ""
    await engine.ask(sender, "Which cities in Brazil are members?")
    await shared.put(key_of(sender), earlier)
    (reply,) = await engine.ask(sender, "and Kobe?")
    assert "Kobe joined in 2008" in reply["text"]
    assert "Brazil" not in (await shared.get(key_of(sender)) or "")


async def test_conversations_stay_short(engine: "Engine", shared: SharedTrackerStore, sender: str) -> None:
    """What is stored of a conversation is as long after sixty turns as after twelve."""
    lengths = []
    for number in range(60):
        await engine.ask(sender, ("When did Asahikawa join?", "and Kobe?", "how many?")[number % 3])
        lengths.append(len(await shared.get(key_of(sender)) or ""))
    assert max(lengths[12:]) <= 1.1 * max(lengths[:12])
    shared._known.clear()
    tracker = await shared.retrieve(sender)
    assert tracker is not None
    assert sum(isinstance(event, UserUttered) for event in tracker.events) == KEPT_TURNS
    assert not any(isinstance(event, BotUttered) for event in tracker.events)


async def test_conversations_are_stored_without_their_name(
    engine: "Engine", shared: SharedTrackerStore, sender: str
) -> None:
    """Who reads the store does not learn the name by which a conversation can be joined."""
    await engine.ask(sender, "When did Asahikawa join?")
    keys = list(await shared.keys())
    assert key_of(sender) in keys
    assert sender not in str(keys)
    assert sender not in (await shared.get(key_of(sender)) or "")


@pytest.mark.parametrize(
    "text", ["", "[", "{}", '[{"event": "unknown"}]', '[{"event": "user"}, 7]', "[null]"]
)
async def test_conversations_that_cannot_be_read_begin_anew(
    engine: "Engine", shared: SharedTrackerStore, sender: str, text: str
) -> None:
    """What another version wrote costs the context, never the answer."""
    await shared.put(key_of(sender), text)
    (reply,) = await engine.ask(sender, "When did Asahikawa join?")
    assert reply["custom"]["facts"][0] == "designation.date"


async def test_conversations_of_any_name_are_kept(engine: "Engine", shared: SharedTrackerStore) -> None:
    """Control characters and halves of emoji in a sender's name cannot break a store."""
    for sender in ("\x00", "\ud83d", "旭川 " * 60, "'; --"):
        await engine.ask(sender, "When did Asahikawa join?")
        assert (await engine.ask(sender, "and Kobe?"))[0]["custom"]["facts"]


async def test_conversations_are_forgotten_in_redis(redis_url: str, sender: str) -> None:
    """Redis itself erases a conversation some hours after its last message."""
    store = RedisConversations(redis_url, HOURS)
    await store.put(key_of(sender), "{}")
    left = await store._redis.ttl(f"assistant:conversation:{key_of(sender)}")
    assert 0 < left <= HOURS * 3600
    await store.close()


async def test_conversations_are_forgotten_in_postgresql(postgres_url: str, sender: str) -> None:
    """An old conversation is not found any more, and is erased with the next sweep."""
    store = PostgresConversations(postgres_url, HOURS)
    await store.prepare()
    await store.put(key_of(sender), "{}")
    with psycopg2.connect(postgres_url) as connection:
        connection.cursor().execute(
            "UPDATE assistant_conversation SET changed_at = now() - interval '4 hours'"
        )
    assert await store.get(key_of(sender)) is None
    assert key_of(sender) in await store.keys()
    store._swept = -1e9
    await store.put("another", "{}")
    assert list(await store.keys()) == ["another"]
    await store.close()


async def test_conversations_survive_a_lost_connection(postgres_url: str, sender: str) -> None:
    """When PostgreSQL was restarted, the next message connects again."""
    store = PostgresConversations(postgres_url, HOURS)
    await store.prepare()
    await store.put(key_of(sender), "{}")
    ((ours,),) = await store._run("SELECT pg_backend_pid()")
    with psycopg2.connect(postgres_url) as connection:
        connection.cursor().execute("SELECT pg_terminate_backend(%s)", (ours,))
    assert await store.get(key_of(sender)) == "{}"
    await store.close()


@pytest.mark.parametrize("conversations", ["redis://127.0.0.1:1", "postgresql://127.0.0.1:1/none"])
async def test_stores_that_cannot_be_reached_are_named(conversations: str) -> None:
    """The variable, the reason, and what to do."""
    stores = Stores.at(conversations, "", HOURS)
    with pytest.raises(SharedStoreError, match=r"^ASSISTANT_CONVERSATIONS_URL: the store cannot be used \("):
        await stores.prepare()
    await stores.close()
