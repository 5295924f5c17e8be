"""What the assistant makes of a question that was written into a form: its topics, and what it would cite."""

import asyncio
import logging
import secrets
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.inquiries.records import is_topic
from bot.web.once import Ask

logger = logging.getLogger(__name__)
_PATIENCE = 1.0  # seconds; the person has pressed Send and waits


@dataclass(frozen=True, slots=True)
class Reading:
    """`topics` are intents, `facts` ids of the facts with which the assistant would have answered."""

    topics: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


Read = Callable[[str, str], Coroutine[Any, Any, Reading]]


def reader(ask: Ask, longest: int) -> Read:
    """Return what reads (question, language): it asks the assistant in a conversation of its own.

    `longest` is the number of characters that the assistant reads. A question that cannot be read, or not soon,
    has an empty reading: an inquiry is taken whatever becomes of it.
    """

    async def read(question: str, language: str) -> Reading:
        try:
            async with asyncio.timeout(_PATIENCE):
                replies = await ask(
                    f"form-{secrets.token_hex(8)}", question[:longest], {"language": language}
                )
        except Exception:
            logger.exception("a question of %d characters could not be read", len(question))
            return Reading()
        customs = [reply["custom"] for reply in replies if "custom" in reply]
        topics = dict.fromkeys(custom.get("intent", "") for custom in customs)
        facts = dict.fromkeys(fact for custom in customs for fact in custom["facts"])
        return Reading(tuple(topic for topic in topics if is_topic(topic)), tuple(facts))

    return read
