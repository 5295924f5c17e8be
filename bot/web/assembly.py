"""Puts the served product together: the chat, the visitor's pages, the inquiry form and the desk."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from bot.chat import Assistant
from bot.inquiries.housekeeping import Housekeeper
from bot.inquiries.limits import DEFAULTS, Limiter, per_minute
from bot.inquiries.store import InquiryStore
from bot.settings import Settings
from bot.web.app import Check, create_app
from bot.web.desk.router import build_desk_router
from bot.web.feedback import Feedback
from bot.web.inquiry_form import build_inquiry_router
from bot.web.limits import RateLimit
from bot.web.once import Ask, Replies
from bot.web.pages import build_router
from bot.web.understanding import reader

logger = logging.getLogger(__name__)
_PAUSE = 1.0  # seconds between an answer and its counting
_MISSED = frozenset({"not_in_source", "out_of_scope", "clarify"})  # kept, masked, for the section to see


def assemble(
    assistant: Assistant,
    settings: Settings,
    store: InquiryStore,
    checks: Mapping[str, Check] | None = None,
    housekeeping: bool = True,
    close: Callable[[], Awaitable[None]] | None = None,
) -> FastAPI:
    """Return the application that `python -m bot serve` serves.

    `checks` tell by name whether a store is reachable; of several processes one alone does the `housekeeping`;
    `close` is called at the end.
    """
    rules = {**DEFAULTS, "chat": per_minute(store.settings.chat_per_minute)}
    limiter = Limiter(store.settings.limits_url, rules)
    record = Recorder(store)

    def pages(ask: Ask, options: Settings) -> APIRouter:
        return build_router(record.asking(ask), options, record.feedback, store.settings.key.hex())

    def inquiries(ask: Ask, options: Settings) -> APIRouter:
        return build_inquiry_router(store, store.settings, limiter, reader(ask, options.max_message))

    def desk(_: Ask, __: Settings) -> APIRouter:
        return build_desk_router(store, store.settings, limiter)

    reachable = {"inquiries": lambda: asyncio.to_thread(store.database.answers), **(checks or {})}
    app = create_app(assistant, settings, (pages, inquiries, desk), reachable, record.asking)
    # Innermost: a refusal needs the headers by which a page elsewhere may read it.
    app.user_middleware.append(Middleware(RateLimit, limiter=limiter))
    app.add_middleware(GZipMiddleware, minimum_size=1_000)
    app.router.lifespan_context = _lifespan(Housekeeper(store) if housekeeping else None, record, close)
    return app


class Recorder:
    """Counts turns and feedback for the desk, after the reply is on its way; what fails is only logged."""

    def __init__(self, store: InquiryStore) -> None:
        self._store = store
        self._waiting: list[Callable[[], None]] = []
        self._writer: asyncio.Task[None] | None = None

    def asking(self, ask: Ask) -> Ask:
        """Return `ask`, with every turn counted; questions without an answer are kept, masked."""

        async def counted(sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
            replies = await ask(sender, message, metadata)
            custom = next((reply["custom"] for reply in replies if "custom" in reply), None)
            if custom:
                self._later(self._turn, sender, message, custom)
            return replies

        return counted

    async def feedback(self, given: Feedback) -> None:
        """Count a "did this help?"."""
        self._later(self._feedback, given)

    async def finish(self) -> None:
        """Write what still waits."""
        await asyncio.to_thread(self._write)

    def _later(self, write: Callable[..., None], *arguments: Any) -> None:
        """Write within a second, many at a time: not while the next person waits for an answer."""
        self._waiting.append(partial(write, *arguments))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.get_running_loop().create_task(self._soon())

    async def _soon(self) -> None:
        await asyncio.sleep(_PAUSE)
        await asyncio.to_thread(self._write)

    def _write(self) -> None:
        while self._waiting:
            try:
                self._waiting.pop(0)()
            except Exception:  # a figure that is lost must not cost anybody an answer
                logger.exception("a turn could not be counted")

    def _turn(self, sender: str, message: str, custom: Mapping[str, Any]) -> None:
        masked = self._store.mask(message) if custom["status"] in _MISSED else None
        self._store.record_turn(
            sender, custom["status"], custom["language"], custom.get("intent", ""), masked
        )

    def _feedback(self, given: Feedback) -> None:
        masked = self._store.mask(given.question)
        self._store.record_feedback(given.sender, given.helpful, given.language, "", masked)


def _lifespan(
    housekeeper: Housekeeper | None, record: Recorder, close: Callable[[], Awaitable[None]] | None
) -> Callable[[FastAPI], Any]:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        if housekeeper:
            housekeeper.start()
        yield
        await record.finish()
        if housekeeper:
            await asyncio.to_thread(housekeeper.stop)
        if close:
            await close()

    return lifespan
