"""Counts turns and feedback for the desk after the reply is on its way; what the store does holds up nobody."""

import asyncio
import logging
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from bot.inquiries.off_loop import StoreUnavailable, off_loop
from bot.inquiries.recording import Entry, Thumb, Turn
from bot.inquiries.store import InquiryStore
from bot.web.feedback import Feedback
from bot.web.once import Ask, Replies

logger = logging.getLogger(__name__)
_PAUSE = 1.0  # seconds between an answer and its counting: many are counted together
_BREATH = 0.1  # seconds between two transactions, in which somebody's inquiry gets its turn
_REST = 5.0  # seconds until a store that did not answer is tried again
_LAST = 2.0  # seconds for what waits when the server stops
_MOST = 5_000  # entries that wait; beyond them the oldest are lost
_BATCH = 200
_MISSED = frozenset({"not_in_source", "out_of_scope", "clarify"})  # kept, masked, for the section to see


class Recorder:
    """Keeps what is to be counted until the store has taken it, within bounds; what is lost is in the log."""

    def __init__(self, store: InquiryStore) -> None:
        self._store = store
        self._waiting: deque[Entry] = deque()
        self._lost = 0
        self._writer: asyncio.Task[None] | None = None
        self._ending = asyncio.Event()

    def asking(self, ask: Ask) -> Ask:
        """Return `ask`, with every turn counted; questions without an answer are kept, masked."""

        async def counted(sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
            replies = await ask(sender, message, metadata)
            custom = next((reply["custom"] for reply in replies if "custom" in reply), None)
            if custom:
                self._add(_turn(sender, message, custom))
            return replies

        return counted

    async def feedback(self, given: Feedback) -> None:
        """Count a "did this help?"."""
        question = None if given.helpful else given.question
        self._add(Thumb(given.helpful, given.language, question=question))

    async def finish(self) -> None:
        """Write what still waits, as far as that goes in _LAST seconds."""
        self._ending.set()
        if self._writer:
            await asyncio.wait({self._writer}, timeout=_LAST)
            self._writer.cancel()
            await asyncio.wait({self._writer})
        self._lost += len(self._waiting)
        self._waiting.clear()
        self._tell()

    def _add(self, entry: Entry) -> None:
        self._waiting.append(entry)
        if len(self._waiting) > _MOST:
            self._waiting.popleft()
            self._lost += 1
        if self._writer is None or self._writer.done():
            self._writer = asyncio.get_running_loop().create_task(self._write())

    async def _write(self) -> None:
        """Write until nothing waits: not at once, while the next person waits for an answer."""
        pause = _PAUSE
        while self._waiting:
            await self._sleep(pause)
            pause = _BREATH if await self._write_some() else _REST
            if pause == _REST and self._ending.is_set():
                return
            self._tell()

    async def _write_some(self) -> bool:
        """Write the oldest and tell whether the store took any of them."""
        batch = [self._waiting.popleft() for _ in range(min(_BATCH, len(self._waiting)))]
        written = 0
        try:
            written = await off_loop(self._store.record, batch)
        except StoreUnavailable:
            return False
        finally:
            self._put_back(batch[written:])
        return True

    def _put_back(self, entries: list[Entry]) -> None:
        """Put entries back to the front; the oldest are lost when others have taken their place."""
        self._waiting.extendleft(reversed(entries))
        while len(self._waiting) > _MOST:
            self._waiting.popleft()
            self._lost += 1

    async def _sleep(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ending.wait(), seconds)

    def _tell(self) -> None:
        if self._lost:
            logger.warning(
                "%d turns were not counted: the store of inquiries was too slow for them", self._lost
            )
            self._lost = 0


def _turn(sender: str, message: str, custom: Mapping[str, Any]) -> Turn:
    question = message if custom["status"] in _MISSED else None
    return Turn(sender, custom["status"], custom["language"], custom.get("intent", ""), question)
