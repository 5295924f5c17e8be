"""Puts the served product together: the chat, the visitor's pages, the inquiry form and the desk."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.middleware.gzip import GZipMiddleware

from bot.chat import Assistant
from bot.inquiries.housekeeping import Housekeeper
from bot.inquiries.store import InquiryStore
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.desk.router import build_desk_router
from bot.web.feedback import Feedback
from bot.web.inquiry_form import build_inquiry_router
from bot.web.limits import Limiter
from bot.web.once import Ask, Replies
from bot.web.pages import build_router

logger = logging.getLogger(__name__)


def assemble(assistant: Assistant, settings: Settings, store: InquiryStore) -> FastAPI:
    """Return the application that `python -m bot serve` serves."""
    limiter = Limiter(store.settings.limits_url)
    record = Recorder(store)

    def pages(ask: Ask, options: Settings) -> APIRouter:
        return build_router(record.asking(ask), options, record.feedback, store.settings.key.hex())

    def inquiries(_: Ask, __: Settings) -> APIRouter:
        return build_inquiry_router(store, store.settings, limiter)

    def desk(_: Ask, __: Settings) -> APIRouter:
        return build_desk_router(store, store.settings, limiter)

    checks = {"inquiries": lambda: asyncio.to_thread(store.database.answers)}
    app = create_app(assistant, settings, (pages, inquiries, desk), checks, record.asking)
    app.add_middleware(GZipMiddleware, minimum_size=1_000)
    app.router.lifespan_context = _lifespan(Housekeeper(store), record)
    return app


class Recorder:
    """Counts turns and feedback for the desk, after the reply is on its way; what fails is only logged."""

    def __init__(self, store: InquiryStore) -> None:
        self._store = store
        self._pending: set[asyncio.Task[None]] = set()

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
        """Wait for what is still being written."""
        await asyncio.gather(*self._pending, return_exceptions=True)

    def _later(self, write: Callable[..., None], *arguments: Any) -> None:
        task = asyncio.get_running_loop().create_task(_logged(write, *arguments))
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)

    def _turn(self, sender: str, message: str, custom: Mapping[str, Any]) -> None:
        masked = self._store.mask(message)
        self._store.record_turn(
            sender, custom["status"], custom["language"], custom.get("intent", ""), masked
        )

    def _feedback(self, given: Feedback) -> None:
        masked = self._store.mask(given.question)
        self._store.record_feedback(given.sender, given.helpful, given.language, "", masked)


async def _logged(write: Callable[..., None], *arguments: Any) -> None:
    try:
        await asyncio.to_thread(write, *arguments)
    except Exception:  # a figure that is lost must not cost anybody an answer
        logger.exception("a turn could not be counted")


def _lifespan(housekeeper: Housekeeper, record: Recorder) -> Callable[[FastAPI], Any]:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        housekeeper.start()
        yield
        await record.finish()
        await asyncio.to_thread(housekeeper.stop)

    return lifespan
