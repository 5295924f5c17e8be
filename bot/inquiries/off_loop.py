"""Calls to the store beside the event loop, each with an end: nobody waits longer, and nothing happens after it."""

import asyncio
import logging
import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from bot.errors import AssistantError

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
DEADLINE = 5.0  # seconds that somebody waits for the store
# The thread stops waiting for the store before its caller goes: the rest is for a commit that is under way.
_OWN_PART = 0.8
THREADS = 16
# Of its own: static files and the assistant's other work must not stand behind a store that is silent.
_threads = ThreadPoolExecutor(THREADS, thread_name_prefix="store")
_until: ContextVar[float | None] = ContextVar("until", default=None)  # by time.monotonic()


class StoreUnavailable(AssistantError):
    """The store cannot work at this moment. As far as can be known nothing was kept; the call may be repeated."""


async def off_loop(function: Callable[..., _T], *arguments: Any, seconds: float | None = None) -> _T:
    """Call a function of the store in a thread and return what it returns, in DEADLINE unless told otherwise.

    A call whose turn does not come in time is never begun, and one that waits too long is undone. Only when the
    end comes during its commit it stays open whether that took effect; `InquiryStore.submit` may be called again
    then, and keeps one inquiry.

    Raises:
        StoreUnavailable: there was no result in time, or the store cannot work.
    """
    seconds = DEADLINE if seconds is None else seconds
    call = _threads.submit(_in_thread, function, arguments, time.monotonic() + seconds * _OWN_PART)
    try:
        async with asyncio.timeout(seconds):
            return await asyncio.wrap_future(call)  # to leave here cancels what has not begun
    except TimeoutError:
        _log.error("the store has not answered in %.1f s; the call was given up", seconds)
        raise StoreUnavailable(f"the store: has not answered in {seconds:g} s; try again later") from None


def _in_thread(function: Callable[..., _T], arguments: tuple[Any, ...], end: float) -> _T:
    token = _until.set(end)
    try:
        if remaining() <= 0:
            raise TimeoutError("its turn came too late")
        return function(*arguments)
    except OSError as error:  # a TimeoutError is one too
        raise StoreUnavailable(f"the store: cannot work ({error}); try again later") from error
    finally:
        _until.reset(token)


@contextmanager
def within(seconds: float | None = None) -> Iterator[None]:
    """Give the work in this block, in this thread, so many seconds (DEADLINE), unless it has an end already."""
    if _until.get() is not None:
        yield
        return
    _until.set(time.monotonic() + (DEADLINE if seconds is None else seconds))
    try:
        yield
    finally:
        _until.set(None)  # not by its token: an export goes on in another thread's context


def remaining() -> float:
    """Return how many seconds this thread's work may still take: 0 when its time is over, inf without an end."""
    end = _until.get()
    return math.inf if end is None else max(0.0, end - time.monotonic())
