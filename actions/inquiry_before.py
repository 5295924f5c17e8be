"""What an inquiry comes out of: the conversation before it, and what its question is read as."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from actions.answer import INQUIRY, NOT_IN_SOURCE, OUT_OF_SCOPE
from actions.asking import Asking
from actions.commands import is_command
from actions.reply import LEAVE_INQUIRY
from actions.topics import answer
from bot.inquiries.records import TRANSCRIPT_LIMIT, TranscriptLine, is_topic
from bot.messages.render import without_ruby

logger = logging.getLogger(__name__)
Line = dict[str, Any]  # as a slot keeps it: a TranscriptLine's fields, with the topic and facts of a reply


def lines_before(events: Iterable[Mapping[str, Any]]) -> list[Line]:
    """Return the conversation of the last session, oldest first, as far as Rasa still holds it.

    What was written into forms is left out: an earlier inquiry's name, contact and secret are no
    conversation, and neither is what the assistant said to them.
    """
    lines: list[Line] = []
    titles: dict[str, str] = {}
    in_form = False
    for event in events:
        kind = event["event"]
        if kind == "session_started":
            lines = []
        elif kind == "active_loop":
            ends_unseen = not event.get("name") and not in_form  # a form whose beginning is forgotten
            lines, in_form = [] if ends_unseen else lines, bool(event.get("name"))
        elif kind == "user" and not in_form:
            lines += _citizen(event, titles)
        elif kind == "bot":
            titles |= _titles(event)
            lines += [] if in_form else _assistant(event)
    return lines[-TRANSCRIPT_LIMIT:]


def _citizen(event: Mapping[str, Any], titles: Mapping[str, str]) -> list[Line]:
    """Return what the person wrote; of a button that was pressed, what it said."""
    text = str(event.get("text") or "")
    if is_command(text):  # what opens the form is no conversation
        text = "" if text == LEAVE_INQUIRY else titles.get(text, "")
    told = (event.get("parse_data") or {}).get("language") or {}
    return [_line(text, by_citizen=True, language=told.get("code"))] if text else []


def _assistant(event: Mapping[str, Any]) -> list[Line]:
    custom = (event.get("data") or {}).get("custom") or {}
    status, text = custom.get("status", INQUIRY), str(event.get("text") or "")
    if status == INQUIRY or not text:
        return []
    line = _line(text, by_citizen=False, status=status, language=custom.get("language"))
    return [line | {"topic": custom.get("intent", ""), "facts": list(custom.get("facts") or ())}]


def _titles(event: Mapping[str, Any]) -> dict[str, str]:
    buttons = (event.get("data") or {}).get("buttons") or ()
    return {button["payload"]: without_ruby(button["title"]) for button in buttons}


def _line(text: str, *, by_citizen: bool, status: str = "", language: str | None = None) -> Line:
    return {"text": text, "by_citizen": by_citizen, "status": status, "language": language or ""}


def transcript(lines: Iterable[Line]) -> tuple[TranscriptLine, ...]:
    """Return lines as the store takes them."""
    names = ("text", "by_citizen", "status", "language")
    return tuple(TranscriptLine(*(line[name] for name in names)) for line in lines)


def missed(lines: Sequence[Line]) -> str | None:
    """Return what was asked just before, when it found no answer."""
    if not lines or lines[-1]["status"] not in (NOT_IN_SOURCE, OUT_OF_SCOPE):
        return None
    return next((line["text"] for line in reversed(lines) if line["by_citizen"]), None)


def topics_of(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the topics of a conversation, the latest first."""
    found = (line.get("topic", "") for line in reversed(lines))
    return tuple(dict.fromkeys(topic for topic in found if is_topic(topic)))


def facts_of(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the facts that a conversation cited, the latest first."""
    return tuple(dict.fromkeys(fact for line in reversed(lines) for fact in line.get("facts", ())))


def reading(askings: Sequence[Asking]) -> tuple[list[str], list[str]]:
    """Return what a question is read as: its topics, and the facts that would answer it."""
    topics = dict.fromkeys(asking.intent for asking in askings if is_topic(asking.intent))
    try:
        facts = dict.fromkeys(fact for asking in askings for fact in answer(asking).facts)
    except Exception:  # an inquiry is taken, whatever becomes of its reading
        logger.exception("an inquiry's question could not be read: %s", list(topics))
        facts = {}
    return list(topics), list(facts)
