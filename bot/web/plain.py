"""The page without JavaScript: a form that asks the same assistant, and shows the conversation."""

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse
from itsdangerous import BadData, URLSafeSerializer

from bot.inquiries.limits import wait
from bot.inquiries.wording import say
from bot.knowledge.load import load
from bot.web import languages
from bot.web.answers import read
from bot.web.csrf import is_followed_here
from bot.web.once import Ask, Replies
from bot.web.readings import to_html

logger = logging.getLogger(__name__)

KEPT = 12  # exchanges shown; older ones go, so that the form stays small


@dataclass(slots=True)
class Conversation:
    """What the form carries: who asks, in which language last, and what was said."""

    sender: str = field(default_factory=lambda: secrets.token_hex(16))
    language: str = ""
    turns: list[tuple[str, Replies | None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message from the form: what is sent, what is shown for it, and its id."""

    message: str = ""
    shown: str = ""
    id: str = field(default_factory=lambda: secrets.token_hex(16))


class PlainPage:
    """Serves /plain. The conversation travels signed in the form, so that the server keeps nothing.

    A question in the address is asked when the address was opened from here; on the way from another site it
    is only filled in, for the person to send.
    """

    def __init__(self, ask: Ask, html: Callable[..., HTMLResponse], limit: int, secret: str) -> None:
        self._ask, self._html, self._limit = ask, html, limit
        self._signer = URLSafeSerializer(secret, salt="plain-conversation")

    def add_to(self, router: APIRouter) -> None:
        """Add the routes."""

        @router.get("/plain", response_class=HTMLResponse, include_in_schema=False)
        async def plain(request: Request, lang: str | None = None, question: str = "") -> HTMLResponse:
            return await self._page(request, lang, Conversation(), Sent(question, question))

        @router.post("/plain", response_class=HTMLResponse, include_in_schema=False)
        async def send(
            request: Request,
            question: Annotated[str, Form()] = "",
            choice: Annotated[str, Form()] = "",
            state: Annotated[str, Form()] = "",
            message_id: Annotated[str, Form(max_length=100)] = "",
            lang: Annotated[str | None, Form()] = None,
        ) -> HTMLResponse:
            payload, _, title = choice.partition("\n")
            id = message_id or secrets.token_hex(16)
            sent = Sent(payload, title.strip(), id) if choice else Sent(question, question, id)
            return await self._page(request, lang, self._read(state), sent)

    def _read(self, state: str) -> Conversation:
        """Return the conversation of a form; a new one when the form is not ours."""
        try:
            return Conversation(**self._signer.loads(state))
        except (BadData, TypeError):
            return Conversation()

    def _write(self, conversation: Conversation) -> str:
        kept = {"sender": conversation.sender, "language": conversation.language, "turns": conversation.turns}
        return str(self._signer.dumps(kept))

    async def _page(
        self, request: Request, lang: str | None, conversation: Conversation, sent: Sent
    ) -> HTMLResponse:
        language = languages.choose(lang, request.headers.get("accept-language"), load())
        message = sent.message.strip()[: self._limit]
        may_ask = request.method == "POST" or (request.method == "GET" and is_followed_here(request))
        minutes = await wait("chat") if message and may_ask else None
        if message and may_ask and minutes is None:
            await self._turn(conversation, language, message, sent)
            message = ""
        return self._draw(
            request,
            language,
            conversation,
            minutes,
            # What was not asked stays in the form; a choice stays as the button that it is.
            written=message if sent.shown == sent.message else "",
            filled_in=bool(message) and not may_ask,
            empty=request.method == "POST" and not sent.message.strip(),
        )

    def _draw(
        self,
        request: Request,
        language: str,
        conversation: Conversation,
        minutes: int | None,
        **values: Any,
    ) -> HTMLResponse:
        """Return the page; `minutes` are how long the person has to wait, None when not at all."""
        pause = say(language, "inquiry-too-many-requests", minutes=minutes) if minutes else ""
        values |= {
            "turns": [(asked, read(replies) if replies else None) for asked, replies in conversation.turns],
            "state": self._write(conversation),
            "message_id": secrets.token_hex(16),
            "limit": self._limit,
            "pause": to_html(pause),
        }
        page = self._html(request, "plain.html", language, **values)
        if minutes:
            page.status_code, page.headers["Retry-After"] = 429, str(minutes * 60)
        return page

    async def _turn(self, conversation: Conversation, language: str, message: str, sent: Sent) -> None:
        metadata: dict[str, Any] = {"language": language, "message_id": sent.id}
        if conversation.turns and conversation.language != language:
            metadata["switch"] = True
        conversation.language = language
        replies: Replies | None
        try:
            replies = await self._ask(conversation.sender, message, metadata)
        except Exception:
            logger.exception("no answer for the page without JavaScript")
            replies = None  # the page then says that something broke, and whom to call
        shown = sent.shown.strip()[: self._limit] or message
        conversation.turns = [*conversation.turns, (shown, replies)][-KEPT:]
