"""A stand-in for the assistant: answers by the contract, at once, and can be told to be slow or to fail."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response

from bot.knowledge.load import load
from bot.messages.catalog import text
from bot.messages.render import plain_ruby, without_ruby
from bot.web.feedback import Feedback
from bot.web.once import Once, Replies
from bot.web.pages import build_router
from bot.web.security import SecurityMiddleware

MAX_MESSAGE = 400


@dataclass(frozen=True)
class Settings:
    """The settings that the pages need."""

    max_message: int = MAX_MESSAGE


@dataclass
class StandIn:
    """Answers, and remembers what it was asked."""

    asked: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    feedback: list[Feedback] = field(default_factory=list)
    delay: float = 0.0

    def reset(self) -> None:
        self.asked.clear()
        self.feedback.clear()
        self.delay = 0.0

    async def ask(self, sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
        self.asked.append((sender, message, dict(metadata)))
        await asyncio.sleep(self.delay)
        return [reply(sender, message, str(metadata.get("language") or "ja"))]

    async def record(self, feedback: Feedback) -> None:
        self.feedback.append(feedback)


def reply(sender: str, message: str, language: str) -> dict[str, Any]:
    """Return an answer of the kind that a word of the message asks for."""
    knowledge = load()
    custom: dict[str, Any] = {
        "status": "answered", "language": language, "facts": ["designation.date"], "as_of": "2019-10-30",
        "sources": [{"document": knowledge.document.title, "section": "date", "title": "加盟認定日"}],
    }  # fmt: skip
    marked = text(language, "web-timeline-designation")
    if "MAP" in message:
        japan = [city.id for city in knowledge.cities.values() if city.country == "JP"]
        names = [knowledge.name("city", id, language).name for id in japan]
        marked += "\n\n" + "\n".join(f"- {name}" for name in names)
        custom |= {"picture": "map", "cities": japan}
    elif "TIMELINE" in message:
        custom |= {"picture": "timeline"}
    elif "CONTACT" in message:
        marked = f"{text(language, 'web-contact-section')}\n\n0166-65-7047"
        custom |= {"status": "contact"}
    elif "EMERGENCY" in message:
        marked = "119 / 110"
        custom |= {"status": "emergency", "sources": [], "facts": [], "as_of": None}
    elif "MARKUP" in message:
        marked = "<img src=x onerror=alert(1)> <b>bold</b>"
    if knowledge.languages[language].ruby:
        custom["ruby"] = marked
    titles = [text(language, f"web-example-{number}") for number in (5, 6, 7, 8)]
    buttons = [{"title": plain_ruby(title), "payload": without_ruby(title)} for title in titles]
    return {
        "recipient_id": sender,
        "text": plain_ruby(marked),
        "buttons": buttons,
        "custom": custom,
    }


def build(standin: StandIn, origins: tuple[str, ...]) -> FastAPI:
    """Return the app as bot/web/app.py mounts it: router, webhook, security."""
    app = FastAPI()
    once = Once(standin.ask)
    app.include_router(build_router(once, Settings(), standin.record, secret="for-tests"))

    @app.post("/webhooks/rest/webhook")
    async def webhook(request: Request) -> Response:
        body = await request.json()
        if "BROKEN" in body["message"]:
            return JSONResponse({}, status_code=500)
        return JSONResponse(await once(body["sender"], body["message"], body.get("metadata") or {}))

    app.add_middleware(SecurityMiddleware, origins=origins)
    return app


def city_site(assistant: str) -> FastAPI:
    """Return another site, with a strict policy, that embeds the assistant with one line."""
    app = FastAPI()
    policy = "; ".join(
        [
            "default-src 'none'", f"script-src 'self' {assistant}", f"connect-src {assistant}",
            f"img-src {assistant}", f"frame-src {assistant}", "style-src 'none'",
        ]
    )  # fmt: skip

    @app.get("/", response_class=HTMLResponse)
    async def page() -> HTMLResponse:
        script = f'<script type="module" src="{assistant}/widget.js" data-language="en"></script>'
        html = f'<!doctype html><html lang="ja"><title>City</title><h1>City</h1>{script}</html>'
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    @app.get("/frame", response_class=HTMLResponse)
    async def frame() -> HTMLResponse:
        frame = f'<iframe title="chat" src="{assistant}/"></iframe>'
        html = f'<!doctype html><html lang="en"><title>Frame</title>{frame}</html>'
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    return app
