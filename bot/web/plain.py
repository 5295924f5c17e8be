"""The page without JavaScript: a form that asks the same assistant, and shows the conversation."""

import logging
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse
from itsdangerous import BadData, URLSafeSerializer
from markupsafe import Markup, escape

from bot.knowledge.load import load
from bot.web import languages
from bot.web.once import Ask, Replies
from bot.web.readings import to_html

logger = logging.getLogger(__name__)

KEPT = 12  # exchanges shown; older ones go, so that the form stays small
_PHONE = re.compile(r"(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the template shows of a reply."""

    html: Markup
    bcp47: str
    status: str
    sources: tuple[str, ...]
    buttons: tuple[tuple[str, str], ...]


class PlainPage:
    """Serves /plain. The conversation travels signed in the form, so that the server keeps nothing."""

    def __init__(self, ask: Ask, html: Callable[..., HTMLResponse], limit: int, secret: str) -> None:
        self._ask, self._html, self._limit = ask, html, limit
        self._signer = URLSafeSerializer(secret, salt="plain-conversation")

    def add_to(self, router: APIRouter) -> None:
        """Add the routes."""

        @router.get("/plain", response_class=HTMLResponse, include_in_schema=False)
        async def plain(request: Request, lang: str | None = None, question: str = "") -> HTMLResponse:
            return await self._page(request, lang, {}, question, question)

        @router.post("/plain", response_class=HTMLResponse, include_in_schema=False)
        async def send(
            request: Request,
            question: Annotated[str, Form()] = "",
            choice: Annotated[str, Form()] = "",
            state: Annotated[str, Form()] = "",
            message_id: Annotated[str, Form()] = "",
            lang: Annotated[str | None, Form()] = None,
        ) -> HTMLResponse:
            payload, _, title = choice.partition("\n")
            asked = (payload, title) if choice else (question, question)
            return await self._page(request, lang, self._read(state), *asked, message_id=message_id)

    def _read(self, state: str) -> dict[str, Any]:
        try:
            read = self._signer.loads(state)
        except BadData:
            return {}
        return read if isinstance(read, dict) else {}

    async def _page(
        self, request: Request, lang: str | None, state: Mapping[str, Any], message: str, shown: str, message_id: str = ""
    ) -> HTMLResponse:
        language = languages.choose(lang, request.headers.get("accept-language"), load())
        sender = state.get("sender") or secrets.token_hex(16)
        turns = list(state.get("turns") or [])
        message = message.strip()[: self._limit]
        if message:
            switched = bool(turns) and state.get("language") != language
            metadata = {"language": language, "message_id": message_id or secrets.token_hex(16), "switch": switched}
            turns.append([shown.strip()[: self._limit] or message, await self._answer(sender, message, metadata)])
        kept = {"sender": sender, "language": language, "turns": turns[-KEPT:]}
        return self._html(
            request, "plain.html", language, turns=[(asked, read(replies)) for asked, replies in kept["turns"]],
            state=self._signer.dumps(kept), message_id=secrets.token_hex(16), limit=self._limit,
            empty=request.method == "POST" and not message,
        )  # fmt: skip

    async def _answer(self, sender: str, message: str, metadata: Mapping[str, Any]) -> Replies | None:
        """Return the reply, or None: the page then says that something broke, and whom to call."""
        try:
            return await self._ask(sender, message, metadata)
        except Exception:
            logger.exception("no answer for the page without JavaScript")
            return None


def read(replies: Replies | None) -> Answer | None:
    """Return what to show of a reply."""
    if replies is None:
        return None
    custom = next((reply["custom"] for reply in replies if "custom" in reply), {})
    content = custom.get("ruby") or "\n\n".join(reply["text"] for reply in replies if reply.get("text"))
    row = load().languages.get(custom.get("language", ""))
    buttons = [(button["title"], button["payload"]) for reply in replies for button in reply.get("buttons") or ()]
    return Answer(
        blocks(content),
        row.bcp47 if row else load().default_language,
        custom.get("status", ""),
        tuple(source["title"] for source in custom.get("sources") or ()),
        tuple(buttons[:4]),
    )


def blocks(content: str) -> Markup:
    """Return a text as paragraphs and lists, with ruby and telephone links."""
    made = []
    for block in re.split(r"\n{2,}", content.strip()):
        lines = block.splitlines()
        items = [line[2:] for line in lines if line.startswith("- ")]
        prose = [line for line in lines if not line.startswith("- ")]
        if prose:
            made.append(Markup("<p>{}</p>").format(Markup("<br>").join(map(_inline, prose))))
        if items:
            made.append(Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(_inline(i)) for i in items)))
    return Markup("").join(made)


def _inline(line: str) -> Markup:
    pieces, end = [], 0
    for found in _PHONE.finditer(line):
        number = found[0]
        pieces.append(to_html(line[end : found.start()]))
        pieces.append(Markup('<a href="tel:+81{}">{}</a>').format(number.replace("-", "")[1:], escape(number)))
        end = found.end()
    return Markup("").join([*pieces, to_html(line[end:])])
