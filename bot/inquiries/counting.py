"""Counts attempts within a moving window: in memory, or in Redis for several processes together."""

import logging
import time
from collections.abc import Callable
from typing import Any, TypeVar

from limits import RateLimitItem
from limits.errors import StorageError
from limits.storage import MemoryStorage, storage_from_string
from limits.strategies import MovingWindowRateLimiter, RateLimiter

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
PATIENCE = 0.5  # seconds until a store that is silent counts as away
REST = 10.0  # seconds until a store that was away is asked again


class Attempts:
    """Counts where `url` (as the package limits writes it) says; in this process while that cannot be reached.

    Who counts while the store goes away waits PATIENCE at most, and once in REST one attempt does so again.
    """

    def __init__(self, url: str) -> None:
        storage = storage_from_string(url, wrap_exceptions=True, **_patience(url))
        self._shared = MovingWindowRateLimiter(storage)
        self._here = MovingWindowRateLimiter(MemoryStorage())
        self._away_until = 0.0  # by time.monotonic(); 0: the store answers
        self.is_here = isinstance(storage, MemoryStorage)

    def hit(self, limit: RateLimitItem, *names: str) -> bool:
        """Count an attempt; return whether it is within the limit."""
        return self._count(lambda counter: counter.hit(limit, *names))

    def test(self, limit: RateLimitItem, *names: str) -> bool:
        """Tell whether one more attempt would be within the limit."""
        return self._count(lambda counter: counter.test(limit, *names))

    def reset_at(self, limit: RateLimitItem, *names: str) -> float:
        """Return when the next attempt is free again, in seconds since 1970."""
        return self._count(lambda counter: counter.get_window_stats(limit, *names).reset_time)

    def _count(self, count: Callable[[RateLimiter], _T]) -> _T:
        was_away, now = self._away_until, time.monotonic()
        if now < was_away:
            return count(self._here)
        if was_away:
            self._away_until = now + REST  # whoever comes meanwhile does not wait with this attempt
        try:
            counted = count(self._shared)
        except StorageError:
            _log.exception("the counter cannot be reached; this process counts for itself")
            self._away_until = time.monotonic() + REST
            return count(self._here)
        self._away_until = 0.0
        return counted


def _patience(url: str) -> dict[str, Any]:
    """Return the options by which a Redis that is silent is given up soon, and at the first try."""
    if not url.startswith(("redis", "rediss")):
        return {}
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    return {
        "socket_connect_timeout": PATIENCE,
        "socket_timeout": PATIENCE,
        "retry": Retry(NoBackoff(), 0),
    }
