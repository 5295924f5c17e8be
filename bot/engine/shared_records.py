"""A conversation as text: what its next turn needs, short, and quick to read back."""

import hashlib
import json
import logging
from functools import cache
from typing import Any

from rasa.shared.core.events import BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

logger = logging.getLogger(__name__)

# Of an earlier message policies read these alone; the slots hold what questions need of it.
_PARSED = ("text", "intent", "entities")
_WRITTEN = "_written"  # where an event keeps its text


def key_of(sender: str) -> str:
    """Return the name of a conversation in a store: who reads the store cannot join a conversation."""
    return hashlib.sha256(sender.encode("utf-8", "surrogatepass")).hexdigest()


def to_text(tracker: DialogueStateTracker) -> str:
    """Return a conversation as text, an event a line, without what was said: nothing reads that again."""
    return "\n".join(_line(event) for event in tracker.events if not isinstance(event, BotUttered))


def from_text(text: str, tracker: DialogueStateTracker) -> DialogueStateTracker:
    """Replay a conversation in a new tracker and return it.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: the text is not one that this version wrote.
    """
    kinds = _kinds()
    for line in text.split("\n") if text else ():
        row = json.loads(line)
        event = kinds[row["event"]]._from_parameters(row)
        event.__dict__[_WRITTEN] = line
        tracker.update(event)
    return tracker


def read_back(text: str, tracker: DialogueStateTracker) -> DialogueStateTracker | None:
    """Return the tracker of `from_text`, or None when the text is not one that this version wrote."""
    try:
        return from_text(text, tracker)
    except (ValueError, KeyError, TypeError, AttributeError):
        # Written by another version, perhaps: to begin anew is better than never to answer again.
        logger.exception("a stored conversation cannot be read; it begins anew")
        return None


def _line(event: Event) -> str:
    """Return an event as text; events never change once their turn is over, so each is written once."""
    line: str | None = event.__dict__.get(_WRITTEN)
    if line is None:
        line = event.__dict__[_WRITTEN] = json.dumps(_row(event), separators=(",", ":"))
    return line


def _row(event: Event) -> dict[str, Any]:
    row = {name: value for name, value in event.as_dict().items() if value is not None}
    row.pop("metadata", None)
    if isinstance(event, UserUttered):
        row["parse_data"] = {name: event.parse_data[name] for name in _PARSED if name in event.parse_data}
    return row


@cache
def _kinds() -> dict[str, type[Event]]:
    """Return the kinds of events by name; Rasa walks all classes for every single event."""
    return {kind.type_name: kind for kind in reversed(list(all_subclasses(Event)))}
