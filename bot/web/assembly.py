"""Puts the served product together: the chat, the visitor's pages, the inquiry form and the desk."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from bot.chat import Assistant
from bot.inquiries.housekeeping import Housekeeper
from bot.inquiries.limits import DEFAULTS, Limiter, per_minute
from bot.inquiries.off_loop import off_loop
from bot.inquiries.store import InquiryStore
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.desk.router import build_desk_router
from bot.web.inquiry_form import build_inquiry_router
from bot.web.limits import RateLimit
from bot.web.once import Ask
from bot.web.pages import build_router
from bot.web.privacy import Kept
from bot.web.probe import Check
from bot.web.recorder import Recorder
from bot.web.understanding import reader


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
        kept = Kept.by(options, store.settings)
        return build_router(record.asking(ask), options, record.feedback, store.settings.key.hex(), kept)

    def inquiries(ask: Ask, options: Settings) -> APIRouter:
        return build_inquiry_router(store, store.settings, limiter, reader(ask, options.max_message))

    def desk(_: Ask, __: Settings) -> APIRouter:
        return build_desk_router(store, store.settings, limiter)

    reachable = {"inquiries": lambda: off_loop(store.database.answers), **(checks or {})}
    app = create_app(assistant, settings, (pages, inquiries, desk), reachable, record.asking)
    # Innermost: a refusal needs the headers by which a page elsewhere may read it.
    app.user_middleware.append(Middleware(RateLimit, limiter=limiter))
    app.add_middleware(GZipMiddleware, minimum_size=1_000)
    app.router.lifespan_context = _lifespan(Housekeeper(store) if housekeeping else None, record, close)
    return app


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
