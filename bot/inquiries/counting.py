"""Counts attempts within a moving window: in memory, or in Redis for several processes together."""

import logging

from limits import RateLimitItem
from limits.errors import StorageError
from limits.storage import MemoryStorage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

_log = logging.getLogger(__name__)


class Attempts:
    """Counts where `url` (as the package limits writes it) says; in this process while that cannot be reached."""

    def __init__(self, url: str) -> None:
        patience = {"socket_connect_timeout": 3, "socket_timeout": 5} if "redis" in url else {}
        storage = storage_from_string(url, wrap_exceptions=True, **patience)
        self._shared = MovingWindowRateLimiter(storage)
        self._here = MovingWindowRateLimiter(MemoryStorage())
        self.is_here = isinstance(storage, MemoryStorage)

    def hit(self, limit: RateLimitItem, *names: str) -> bool:
        """Count an attempt; return whether it is within the limit."""
        try:
            return self._shared.hit(limit, *names)
        except StorageError:
            _log.exception("the counter cannot be reached; this process counts for itself")
            return self._here.hit(limit, *names)

    def test(self, limit: RateLimitItem, *names: str) -> bool:
        """Tell whether one more attempt would be within the limit."""
        try:
            return self._shared.test(limit, *names)
        except StorageError:
            return self._here.test(limit, *names)

    def reset_at(self, limit: RateLimitItem, *names: str) -> float:
        """Return when the next attempt is free again, in seconds since 1970."""
        try:
            return self._shared.get_window_stats(limit, *names).reset_time
        except StorageError:
            return self._here.get_window_stats(limit, *names).reset_time
