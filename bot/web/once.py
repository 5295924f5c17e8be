"""Answers a message once: a repeated message id gets the reply that the first one got."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

Replies = list[dict[str, Any]]
Ask = Callable[[str, str, Mapping[str, Any]], Awaitable[Replies]]

REMEMBERED = 2_000  # replies


class Once:
    """Wraps `ask`; remembers the last `limit` replies by sender and `metadata.message_id`.

    A message sent again while the first is still being answered waits for it. Failures are not remembered,
    and messages without an id are passed on.
    """

    def __init__(self, ask: Ask, limit: int = REMEMBERED) -> None:
        self._ask, self._limit = ask, limit
        self._answers: OrderedDict[tuple[str, str], asyncio.Task[Replies]] = OrderedDict()

    async def __call__(self, sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
        """Return the reply to a message."""
        id = metadata.get("message_id")
        if not isinstance(id, str) or not id:
            return await self._ask(sender, message, metadata)
        key = (sender, id)
        task = self._answers.get(key)
        if task is None:
            task = asyncio.ensure_future(self._answer(sender, message, metadata))
            self._answers[key] = task
            self._forget_oldest()
        self._answers.move_to_end(key)
        # One visitor who gives up must not take the answer from the retry that waits for it.
        return await self._result(key, task)

    async def _answer(self, sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
        return await self._ask(sender, message, metadata)

    async def _result(self, key: tuple[str, str], task: "asyncio.Task[Replies]") -> Replies:
        try:
            return await asyncio.shield(task)
        except BaseException:
            if task.done() and self._answers.get(key) is task:
                del self._answers[key]
            raise

    def _forget_oldest(self) -> None:
        while len(self._answers) > self._limit:
            self._answers.popitem(last=False)
