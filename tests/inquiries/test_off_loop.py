"""Calls to the store end in time, are undone when they do not, and take no thread that others need."""

import asyncio
import threading
import time
from collections.abc import Callable

import pytest

from bot.inquiries import off_loop as module
from bot.inquiries.off_loop import THREADS, StoreUnavailable, off_loop, remaining, within


def held(until: threading.Event) -> None:
    until.wait(10)


async def test_off_loop_returns_what_the_call_returns() -> None:
    """Arguments go in, the value comes out, and an error of the call's own passes."""
    assert await off_loop(divmod, 7, 2) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        await off_loop(divmod, 7, 0)


async def test_off_loop_gives_up_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that takes too long raises then, and the loop goes on serving others meanwhile."""
    monkeypatch.setattr(module, "DEADLINE", 0.3)
    let_go, turns = threading.Event(), 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0.01)

    serving = asyncio.create_task(others())
    began = time.monotonic()
    with pytest.raises(StoreUnavailable):
        await off_loop(held, let_go)
    assert time.monotonic() - began < 1
    assert turns > 10
    serving.cancel()
    let_go.set()


async def test_off_loop_never_begins_what_came_too_late() -> None:
    """While all threads wait for the store nobody's call is put off to a moment when they have gone."""
    let_go, begun = threading.Event(), threading.Event()
    waiting = [asyncio.create_task(off_loop(held, let_go)) for _ in range(THREADS)]
    await asyncio.sleep(0.05)
    with pytest.raises(StoreUnavailable):
        await off_loop(begun.set, seconds=0.1)
    let_go.set()
    await asyncio.gather(*waiting)
    await off_loop(time.sleep, 0.05)
    assert not begun.is_set()


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), TimeoutError(), ConnectionResetError()]
)
async def test_off_loop_tells_what_the_system_refuses(error: OSError) -> None:
    """Disk full and connections lost are a store that cannot work, not a failure of the program."""

    def fail() -> None:
        raise error

    with pytest.raises(StoreUnavailable):
        await off_loop(fail)


async def test_off_loop_gives_the_thread_less_time_than_the_caller() -> None:
    """The store is given up before the caller goes: the rest is for a commit under way."""
    assert 0 < await off_loop(remaining, seconds=1) < 0.9
    assert remaining() == float("inf")


@pytest.mark.parametrize(("outer", "inner", "lasts"), [(None, 5, 5), (1, 5, 1), (100, 5, 100)])
def test_within_keeps_an_end_that_is_set(outer: float | None, inner: float, lasts: float) -> None:
    """A transaction has the time of the call that it is part of, and its own only without one."""

    def nested() -> float:
        with within(inner):
            return remaining()

    def outermost(seconds: float, work: Callable[[], float]) -> float:
        with within(seconds):
            return work()

    left = nested() if outer is None else outermost(outer, nested)
    assert lasts - 0.5 < left <= lasts
