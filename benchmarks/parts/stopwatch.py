"""Counts time for the innermost part that is running, so that the parts add up to the whole."""

import functools
import inspect
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any


class Stopwatch:
    """Measures parts that call one another, one question at a time."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._running: list[str] = []
        self._since = 0.0
        self.spent: dict[str, float] = defaultdict(float)

    def begin(self, part: str) -> None:
        """Count for `part` from now on, and not for the part that called it."""
        self._count()
        self._running.append(part)

    def end(self) -> None:
        """Count for the calling part again."""
        self._count()
        self._running.pop()

    def lap(self) -> dict[str, float]:
        """Return the seconds of each part since the last lap."""
        spent, self.spent = dict(self.spent), defaultdict(float)
        return spent

    def _count(self) -> None:
        now = self._clock()
        if self._running:
            self.spent[self._running[-1]] += now - self._since
        self._since = now

    def wrapped(self, part: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function, or a coroutine function, that counts for a part while it runs."""
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def waited(*args: Any, **kwargs: Any) -> Any:
                self.begin(part)
                try:
                    return await function(*args, **kwargs)
                finally:
                    self.end()

            return waited

        @functools.wraps(function)
        def called(*args: Any, **kwargs: Any) -> Any:
            self.begin(part)
            try:
                return function(*args, **kwargs)
            finally:
                self.end()

        return called

    def wrap(self, part: str, owner: Any, name: str) -> None:
        """Replace a function of a class or module by one that counts for a part."""
        setattr(owner, name, self.wrapped(part, getattr(owner, name)))
