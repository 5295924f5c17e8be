"""Whether something that the assistant needs is there now: answered in time, however it hangs."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)
_LIMIT = 0.8  # seconds; who asks /readyz waits a second at most
_FRESH = 0.2  # seconds for which a result holds: a check may write, and anybody may ask

Check = Callable[[], Awaitable[bool]]


class Probe:
    """One check. While one hangs no other is started; all who ask meanwhile wait for the same."""

    def __init__(self, name: str, check: Check) -> None:
        self._name, self._check = name, check
        self._running: asyncio.Task[bool] | None = None
        self._begun = 0.0

    async def holds(self) -> bool:
        """Tell whether the check succeeds in time."""
        if self._running is None or (self._running.done() and time.monotonic() - self._begun > _FRESH):
            self._running, self._begun = asyncio.ensure_future(self._run()), time.monotonic()
        left = self._begun + _LIMIT - time.monotonic()
        await asyncio.wait({self._running}, timeout=max(0.0, left))
        return self._running.done() and self._running.result()

    async def _run(self) -> bool:
        try:
            return await self._check()
        except Exception:  # whatever a store raises, it is not reachable
            logger.exception("readyz: %s failed", self._name)
            return False
