"""One turn of a conversation: whatever a person sends, a reply comes and the conversation goes on.

The way in over HTTP and the one in the terminal both ask through this module.
"""

import asyncio
import json
import logging
import re
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from functools import cache
from typing import Any, Protocol
from weakref import WeakValueDictionary

from bot import paths
from bot.knowledge.load import load, read_yaml
from bot.messages.render import Renderer, plain_ruby
from bot.nlu.language_choice import choose
from bot.nlu.vocabulary import vocabulary

logger = logging.getLogger(__name__)

Replies = list[dict[str, Any]]
Turn = Callable[[str], AbstractAsyncContextManager[object]]

# Half characters: a client cut an emoji in two. Nothing after this module could write them down.
_HALVES = re.compile("[\ud800-\udfff]")
# Control characters, direction and format marks: nobody sees them. Joiners stay: emoji need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Letters in parts, as macOS writes file names. Whole characters stay: composing would change names written
# with compatibility ideographs.
_DECOMPOSED = re.compile(
    "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\\W\\d_][\u0300-\u036f\u3099\u309a]+"
)
_PAYLOAD = re.compile(r"/([a-z_]+)(\{.+\})?", re.DOTALL)
_NUMBERED = ("year", "ordinal")  # entities whose values are numbers, not ids
_TELLING = 300  # characters that tell the language of a message that is not read


class Assistant(Protocol):
    """What a chat needs of the engine.

    One that several processes share has a method `turn` as well, which keeps the order among all of them.
    """

    async def ask(self, sender: str, text: str, metadata: Mapping[str, Any] | None = None) -> Replies:
        """Return the replies to one message of one conversation."""

    @property
    def tracker_store(self) -> Any:
        """Return the store of the conversations."""


class Chat:
    """Answers messages. Those of one sender are answered in the order in which they came.

    `longest` is the number of characters that a message may have.
    """

    def __init__(self, assistant: Assistant, longest: int) -> None:
        self._assistant, self._longest = assistant, longest
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._turn: Turn = getattr(assistant, "turn", self._here)

    async def __call__(self, sender: str, message: str, metadata: Mapping[str, Any] | None = None) -> Replies:
        """Return the replies to a message; never raises because of what the message holds."""
        text, metadata = clean(message), metadata or {}
        try:
            async with self._turn(sender):
                return await self._reply(sender, text, metadata)
        except Exception:  # replying does not fail; a store that keeps the order may
            logger.exception("no turn for a message of %d characters", len(text))
            return await self._apology("error-internal", sender, text, metadata)

    def _here(self, sender: str) -> AbstractAsyncContextManager[object]:
        """Return the turn of a conversation that only this process holds."""
        return self._turns.setdefault(sender, asyncio.Lock())

    async def _reply(self, sender: str, text: str, metadata: Mapping[str, Any]) -> Replies:
        if len(text) > self._longest:
            return await self._apology("error-too-long", sender, text, metadata)
        try:
            replies = await self._assistant.ask(sender, without_commands(text), metadata)
        except Exception:
            logger.exception("no answer to a message of %d characters", len(text))
            replies = []
        if any("custom" in reply for reply in replies):
            return replies
        logger.error("no reply to a message of %d characters", len(text))
        return await self._apology("error-internal", sender, text, metadata)

    async def _apology(self, key: str, sender: str, text: str, metadata: Mapping[str, Any]) -> Replies:
        """Return the reply of status `error`, in the language of the message."""
        language = language_of(text, await self._spoken(sender), metadata)
        return [_error(key, sender, Renderer(load(), language), self._longest)]

    async def _spoken(self, sender: str) -> str | None:
        """Return the language in which the conversation has been held, if it can be told."""
        try:
            tracker = await self._assistant.tracker_store.retrieve(sender)
            return tracker.get_slot("language") if tracker else None
        except Exception:
            logger.exception("the conversation could not be read")
            return None


def _error(key: str, sender: str, say: Renderer, longest: int) -> dict[str, Any]:
    section, phone = say.text("contact-section"), str(load().facts["contact.phone"].value)
    marked = say.text(key, limit=longest, section=section, phone=phone)
    custom: dict[str, Any] = {"status": "error", "language": say.language}
    custom |= {"facts": [], "sources": [], "as_of": None}
    if say.row.ruby:
        custom["ruby"] = marked
    return {"recipient_id": sender, "text": plain_ruby(marked), "custom": custom}


def clean(message: str) -> str:
    """Return the text composed, without what nobody can see and without space around it."""
    seen = _UNSEEN.sub("", _HALVES.sub("\ufffd", message))
    return _DECOMPOSED.sub(lambda found: unicodedata.normalize("NFC", found.group()), seen).strip()


def without_commands(text: str) -> str:
    """Return a text that Rasa takes for what the person wrote.

    To Rasa a message with a slash in front is a command (/restart). Here it is one only when it
    names an intent of ours, with nothing but known entities.
    """
    if not text.startswith("/") or is_payload(text):
        return text
    return "／" + text[1:]  # the same to a reader, and to the understanding once it is folded


def is_payload(text: str) -> bool:
    """Tell whether a text names an intent itself: `/ask_history`, `/ask_city{"city": "kobe"}`."""
    found = _PAYLOAD.fullmatch(text)
    if found is None or found[1] not in _domain("intents"):
        return False
    try:
        entities = json.loads(found[2] or "{}")
    except (ValueError, RecursionError):
        return False
    return all(_is_known(kind, value) for kind, value in entities.items())


def _is_known(kind: str, value: object) -> bool:
    if kind not in _domain("entities") or not isinstance(value, str):
        return False
    lexicon = load().lexicons[load().default_language]
    return value.isdecimal() if kind in _NUMBERED else (kind, value) in lexicon.names


@cache
def _domain(key: str) -> frozenset[str]:
    return frozenset(read_yaml(paths.DOMAIN)[key])


def language_of(text: str, spoken: str | None, metadata: Mapping[str, Any]) -> str:
    """Return the language for an apology: the message's, the conversation's, else the page's."""
    page = metadata.get("language")
    order = (page, spoken) if metadata.get("switch") else (spoken, page)
    known = [str(code) for code in order if code in load().languages]
    conversation = next(iter(known), load().default_language)
    try:
        return choose(vocabulary(), text[:_TELLING], conversation).code
    except Exception:  # it may be the very thing that broke
        logger.exception("the language could not be told")
        return conversation
