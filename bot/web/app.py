"""The assistant as a web application: the chat, its health, and what colleagues add."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from bot.chat import Assistant, Chat
from bot.settings import Settings
from bot.web import chat_api, errors
from bot.web.once import Ask, Once
from bot.web.probe import Check, Probe
from bot.web.security import SecurityMiddleware

Part = Callable[[Ask, Settings], APIRouter]


class Health(BaseModel):
    """The process is alive."""

    status: str


class Readiness(BaseModel):
    """Whether questions can be answered, what each check found, and what to do."""

    status: str
    message: str
    checks: dict[str, bool]


def create_app(
    assistant: Assistant,
    settings: Settings,
    parts: Sequence[Part] = (),
    checks: Mapping[str, Check] | None = None,
    around: Callable[[Ask], Ask] = lambda ask: ask,
) -> FastAPI:
    """Return the application.

    `parts` are functions that return a router of pages or forms; they get `ask`, which answers a
    message as the chat does, and the settings. `checks` tell by name whether a store that a part
    needs is reachable; `around` wraps the chat's own `ask`.
    """
    ask = Once(Chat(assistant, settings.max_message))
    # No documentation pages: theirs load scripts from other sites. /openapi.json is there.
    app = FastAPI(title="Asahikawa, City of Design: assistant", docs_url=None, redoc_url=None)
    app.add_middleware(errors.BodyLimit, max_json=settings.max_body)
    app.add_middleware(SecurityMiddleware, origins=settings.origins)
    errors.add_handlers(app)
    app.include_router(chat_api.build_router(around(ask)))
    app.include_router(_health({**_own_checks(assistant), **(checks or {})}))
    for part in parts:
        app.include_router(part(ask, settings))
    return app


def _own_checks(assistant: Assistant) -> dict[str, Check]:
    async def model() -> bool:
        return not assistant.tracker_store.domain.is_empty()  # it is, until a model is loaded

    async def conversations() -> bool:
        await assistant.tracker_store.retrieve("readyz")
        return True

    return {"model": model, "conversations": conversations}


def _health(checks: Mapping[str, Check]) -> APIRouter:
    router = APIRouter(tags=["operation"])
    probes = {name: Probe(name, check) for name, check in checks.items()}

    @router.get("/healthz", summary="Is the process alive?", response_model=Health)
    async def healthz() -> JSONResponse:
        return JSONResponse({"status": "alive"})

    not_ready: dict[int | str, dict[str, Any]] = {503: {"model": Readiness}}

    @router.get(
        "/readyz",
        summary="Can questions be answered?",
        response_model=Readiness,
        responses=not_ready,
    )
    async def readyz() -> JSONResponse:
        holding = await asyncio.gather(*(probe.holds() for probe in probes.values()))
        found = dict(zip(probes, holding, strict=True))
        ready = all(holding)
        failed = ", ".join(name for name, holds in found.items() if not holds)
        message = f"{failed}: cannot be reached; the log says why" if failed else "questions can be answered"
        content = {"status": "ready" if ready else "not ready", "message": message, "checks": found}
        return JSONResponse(content, 200 if ready else 503)

    return router
