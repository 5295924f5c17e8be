"""A conversation as text: what its next turn needs, short, and quick to read back."""

import hashlib
import json
from functools import cache
from typing import Any

from rasa.shared.core.events import BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

# Of an earlier message policies read these alone; the slots hold what questions need of it.
_PARSED = ("text", "intent", "entities")


def key_of(sender: str) -> str:
    """Return the name of a conversation in a store: who reads the store cannot join a conversation."""
    return hashlib.sha256(sender.encode("utf-8", "surrogatepass")).hexdigest()


def to_text(tracker: DialogueStateTracker) -> str:
    """Return a conversation as text, without what the assistant said: nothing reads that again."""
    rows = [_row(event) for event in tracker.events if not isinstance(event, BotUttered)]
    return json.dumps(rows, separators=(",", ":"))


def from_text(text: str, tracker: DialogueStateTracker) -> DialogueStateTracker:
    """Replay a conversation in a new tracker and return it.

    Raises:
        ValueError, KeyError, TypeError: the text is not one that this version wrote.
    """
    kinds = _kinds()
    for row in json.loads(text):
        tracker.update(kinds[row["event"]]._from_parameters(row))
    return tracker


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
