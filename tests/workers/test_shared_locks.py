"""The turns of one conversation: in order, one at a time, in however many processes."""

import asyncio
import time
import uuid
from collections.abc import AsyncIterator

import pytest
from rasa.core.lock_store import LockError

from bot.engine.shared_locks import SharedLockStore

pytestmark = pytest.mark.integration


@pytest.fixture
async def stores(redis_url: str) -> AsyncIterator[list[SharedLockStore]]:
    """The lock stores of two processes."""
    two = [SharedLockStore(redis_url) for _ in range(2)]
    yield two
    for store in two:
        await store.close()


@pytest.fixture
def name() -> str:
    return uuid.uuid4().hex


async def test_locks_serve_in_the_order_of_asking(stores: list[SharedLockStore], name: str) -> None:
    """Twenty turns that ask one after the other at two stores are served in that order, never two at once."""
    served: list[int] = []
    inside = 0

    async def turn(number: int) -> None:
        nonlocal inside
        async with stores[number % 2].lock(name):
            inside += 1
            assert inside == 1
            await asyncio.sleep(0.002)
            served.append(number)
            inside -= 1

    turns = []
    async with stores[0].lock(name):
        for number in range(20):
            turns.append(asyncio.create_task(turn(number)))
            while len(tickets(stores[0], name)) < number + 2:
                await asyncio.sleep(0.001)
    await asyncio.gather(*turns)
    assert served == list(range(20))
    assert stores[0].get_lock(name) is None  # nothing is left behind


def tickets(store: SharedLockStore, name: str) -> list[int]:
    """Return the numbers of the tickets as Rasa reads them."""
    lock = store.get_lock(name)
    return [ticket.number for ticket in lock.tickets] if lock else []


async def test_locks_lose_no_ticket(stores: list[SharedLockStore], name: str) -> None:
    """A hundred turns that all ask at the same moment are all served, one at a time."""
    served = inside = 0

    async def turn(number: int) -> None:
        nonlocal served, inside
        async with stores[number % 2].lock(name):
            inside += 1
            assert inside == 1
            await asyncio.sleep(0)
            inside -= 1
            served += 1

    await asyncio.wait_for(asyncio.gather(*map(turn, range(100))), 60)
    assert served == 100


async def test_locks_hand_over_soon(stores: list[SharedLockStore], name: str) -> None:
    """Whoever waits goes on milliseconds after the turn before has ended (Rasa looks once a second)."""
    waits = []
    for _ in range(5):
        async with stores[0].lock(name):
            waiting = asyncio.create_task(_enter(stores[1], name))
            await asyncio.sleep(0.05)
        left = time.monotonic()
        waits.append(await waiting - left)
    assert min(waits) < 0.1


async def _enter(store: SharedLockStore, name: str) -> float:
    async with store.lock(name):
        return time.monotonic()


async def test_locks_of_a_dead_process_expire(stores: list[SharedLockStore], name: str) -> None:
    """A turn whose process is gone keeps the conversation for the ticket's lifetime, and no longer."""
    gone = stores[0].lock(name, lock_lifetime=0.3)
    await gone.__aenter__()  # and never leaves
    begin = time.monotonic()
    async with stores[1].lock(name):
        assert 0.2 < time.monotonic() - begin < 5


async def test_locks_expired_while_waiting_are_an_error(stores: list[SharedLockStore], name: str) -> None:
    """A turn that could not look in time does not begin beside another one."""
    async with stores[0].lock(name):
        with pytest.raises(LockError):
            async with stores[1].lock(name, lock_lifetime=0.05, wait_time_in_seconds=1):
                pytest.fail("two turns at once")
