"""How often something may be done, by one client and by all: one counter for pages and conversations."""

import asyncio
import hashlib
import math
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from limits import RateLimitItem, parse

from bot.inquiries.counting import Attempts
from bot.inquiries.settings import limits_url

Rules = Mapping[str, tuple[str, str | None]]


def per_minute(count: int) -> tuple[str, str]:
    """Return a rule: so often a minute for one client, and twenty times as often for all together."""
    return f"{count}/minute", f"{20 * count}/minute"


# action: (for one client, for all together); whole schools and offices share one address
DEFAULTS: Rules = {
    "inquiry": ("20/hour", "600/hour"),
    "lookup": ("30/hour", "3000/hour"),
    "chat": per_minute(300),
    "desk": ("600/minute", None),  # visitors from elsewhere must not be able to close it to the staff
}
HERE = "here"  # this machine itself: a terminal, a test, a measurement over the loopback
_FREE_HERE = frozenset({"chat"})  # measurements ask without end; what is stored is limited for everybody
_TOTAL = "everybody"
# One submission: that it was counted; and tries after, which an outage of the store may make many.
_ONCE, _AGAIN = parse("1/hour"), parse("10/minute")


class Limiter:
    """Counts in memory, or in Redis when several processes serve (`url` as the package limits writes it)."""

    def __init__(self, url: str = "memory://", rules: Rules = DEFAULTS) -> None:
        self._attempts = Attempts(url)
        self._rules = {name: (parse(one), parse(all) if all else None) for name, (one, all) in rules.items()}

    def wait(self, action: str, client: str, submission: str = "") -> int | None:
        """Count one `action` of `client`; return None when it may be done, else the minutes to wait.

        `submission` names what is sent, its content included (`submission_of`): sent again within an hour,
        because the first try failed, it is not counted again.
        """
        if client == HERE and action in _FREE_HERE:
            return None
        if submission and not self._attempts.test(_ONCE, action, client, submission):
            return self._try(_AGAIN, action, client, submission)
        minutes = self._count(action, client)
        if minutes is None and submission:
            self._attempts.hit(_ONCE, action, client, submission)
        return minutes

    async def wait_without_blocking(self, action: str, client: str, submission: str = "") -> int | None:
        """Do the same beside the event loop when the counter is not in this process."""
        if self._attempts.is_here:
            return self.wait(action, client, submission)
        return await asyncio.to_thread(self.wait, action, client, submission)

    def _count(self, action: str, client: str) -> int | None:
        one, all = self._rules[action]
        # Who comes when all together are at their limit leaves nothing behind in memory.
        if all and not self._attempts.test(all, action, _TOTAL):
            return self._minutes(all, action, _TOTAL)
        return self._try(one, action, client) or (self._try(all, action, _TOTAL) if all else None)

    def _try(self, limit: RateLimitItem, *names: str) -> int | None:
        return None if self._attempts.hit(limit, *names) else self._minutes(limit, *names)

    def _minutes(self, limit: RateLimitItem, *names: str) -> int:
        return max(1, math.ceil((self._attempts.reset_at(limit, *names) - time.time()) / 60))


_visitor: ContextVar[tuple[Limiter, str] | None] = ContextVar("visitor", default=None)


@contextmanager
def visiting(limiter: Limiter, client: str) -> Iterator[None]:
    """Within this block, and in the tasks and threads begun there, `wait` counts `client` by `limiter`."""
    token = _visitor.set((limiter, client))
    try:
        yield
    finally:
        _visitor.reset(token)


async def wait(action: str, submission: str = "") -> int | None:
    """Count one action ("inquiry", "lookup", "chat") of whoever is being served, as `Limiter.wait` does.

    Returns None when it may be done, else the minutes to wait. Who comes by no HTTP request is HERE.
    """
    limiter, client = _visitor.get() or (limiter_here(), HERE)
    return await limiter.wait_without_blocking(action, client, submission)


@lru_cache(maxsize=1)
def limiter_here() -> Limiter:
    """Return the counter of a process that serves nobody over HTTP."""
    return Limiter(limits_url())


def submission_of(*parts: str) -> str:
    """Return the name of one submission: its random key and all that is sent with it."""
    return hashlib.sha256("\0".join(parts).encode(errors="replace")).hexdigest()
