"""Rasa tracker store that keeps open conversations as they are, bounded in number and length."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

MAX_CONVERSATIONS = 10_000
KEPT_TURNS = 6  # user turns; what a question needs of its conversation stands in the slots


class MemoryTrackerStore(TrackerStore):
    """Holds trackers, not their serialised events: a turn costs the same at the start and at the end."""

    def __init__(
        self, domain: Domain, event_broker: EventBroker | None = None, max_conversations: int = MAX_CONVERSATIONS,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        self._trackers: OrderedDict[str, DialogueStateTracker] = OrderedDict()
        self._max = max_conversations
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a tracker; the conversation unused for longest goes when there are too many."""
        await self.stream_events(tracker)
        trim(tracker)
        self._trackers[tracker.sender_id] = tracker
        self._trackers.move_to_end(tracker.sender_id)
        while len(self._trackers) > self._max:
            self._trackers.popitem(last=False)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the tracker of a conversation, or None."""
        return self._trackers.get(sender_id)

    async def keys(self) -> Iterable[str]:
        """Return the ids of the open conversations."""
        return list(self._trackers)


def trim(tracker: DialogueStateTracker, turns: int = KEPT_TURNS) -> None:
    """Forget the events before the last turns; the slots stay."""
    begins = [index for index, event in enumerate(tracker.events) if isinstance(event, UserUttered)]
    if len(begins) <= turns:
        return
    for _ in range(begins[-turns]):
        tracker.events.popleft()
    tracker.events.extendleft(reversed(_state(tracker)))


def _state(tracker: DialogueStateTracker) -> list[Event]:
    """Return the slots and the open form as events: Rasa replays the events within forms."""
    slots = [
        SlotSet(name, slot.value) for name, slot in tracker.slots.items() if slot.value != slot.initial_value
    ]
    return [*slots, *([ActiveLoop(tracker.active_loop_name)] if tracker.active_loop_name else [])]
