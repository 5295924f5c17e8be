"""Keeps forms that people are filling in on the local disk, where neither traffic nor a restart ends them."""

import asyncio
import logging
import math
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.engine.sealed_files import SealedFiles

logger = logging.getLogger(__name__)

T = TypeVar("T")

_PATIENCE = 1.0  # seconds that a turn waits for the disk at most
_REST = 30.0  # seconds in which no turn tries it again after a failure
_SWEEP = 600.0  # seconds between two looks for old files, and between two warnings
_MOST_WAITING = 10_000  # texts kept for a disk that does not take them


class OpenForms:
    """The texts of conversations with an open form. No turn fails because of the disk, or waits for it long.

    One thread does, in order, whatever touches the disk but for one look; what fails stays in memory and is
    tried again. All other methods belong to the event loop.
    """

    def __init__(self, files: SealedFiles) -> None:
        self._files = files
        self._disk = ThreadPoolExecutor(1, thread_name_prefix="open-forms")
        self._waiting: OrderedDict[Path, bytes | None] = OrderedDict()  # to be written; None: to be erased
        self._lock = threading.Lock()
        self._rests_until = 0.0  # 0 as long as all is well
        self._warned = -math.inf
        threading.Thread(target=self._tidy_for_ever, name="open-forms-tidy", daemon=True).start()

    @classmethod
    def at(cls, folder: Path, key: bytes, hours: int) -> "OpenForms":
        """Return the forms in a folder; so many `hours` after its last message a form is erased."""
        return cls(SealedFiles(folder, key, hours))

    async def keep(self, sender: str, text: str) -> None:
        """Keep the text of a conversation in place of its earlier one."""
        await self._hand_over(self._files.place(sender), self._files.sealed(sender, text))

    async def drop(self, sender: str) -> None:
        """Erase the text of a conversation."""
        await self._hand_over(self._files.place(sender), None)

    async def find(self, sender: str) -> str | None:
        """Return the text of a conversation, or None; a file that cannot be opened is erased."""
        place = self._files.place(sender)
        with self._lock:
            waits, content = place in self._waiting, self._waiting.get(place)
        if not waits and os.path.exists(place):
            content = await self._on_disk(partial(self._files.read, place))
        if content is None:
            return None
        text = self._files.opened(sender, content)
        if text is None:
            await self._hand_over(place, None)
        return text

    async def _hand_over(self, place: Path, content: bytes | None) -> None:
        with self._lock:
            self._waiting[place] = content
            self._waiting.move_to_end(place)
            if len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
        if time.monotonic() < self._rests_until:
            return
        if await self._on_disk(self._settle_all if self._rests_until else partial(self._settle, place)):
            self._rests_until = 0.0

    async def _on_disk(self, work: Callable[[], T]) -> T | None:
        """Return what the disk's thread makes of it, or None when that fails or takes too long."""
        made = asyncio.get_running_loop().run_in_executor(self._disk, work)
        await asyncio.wait([made], timeout=_PATIENCE)
        if not made.done():
            made.add_done_callback(lambda late: late.cancelled() or late.exception())
            self._rest("it does not answer")
        elif error := made.exception():
            self._rest(str(error))
        else:
            return made.result()
        return None

    def _settle_all(self) -> bool:
        """Write and erase all that waits, in the disk's thread; a full disk can still be erased from.

        Raises:
            OSError: the disk does not take it.
        """
        with self._lock:
            waiting = sorted(self._waiting.items(), key=lambda item: item[1] is not None)
        return all(self._settle(place) for place, _ in waiting)

    def _settle(self, place: Path) -> bool:
        """Write or erase one file, unless that has been done; True.

        Raises:
            OSError: the disk does not take it.
        """
        with self._lock:
            waits, content = place in self._waiting, self._waiting.get(place)
        if waits and content is None:
            self._files.erase(place)
        elif content is not None:
            self._files.write(place, content)
        with self._lock:
            if self._waiting.get(place, b"") is content:  # and nothing newer
                del self._waiting[place]
        return True

    def _rest(self, reason: str) -> None:
        now = time.monotonic()
        self._rests_until = now + _REST
        if now - self._warned >= _SWEEP:
            self._warned = now
            problem = f"{self._files.folder}: open forms cannot be kept there ({reason})"
            logger.warning("%s; until it is mended, the end of this process ends them", problem)

    def _tidy_for_ever(self) -> None:
        while True:
            self._disk.submit(self._files.sweep)
            self._disk.submit(self._settle_all)
            time.sleep(_SWEEP)
