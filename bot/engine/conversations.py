"""Rasa tracker store that keeps open conversations as they are, bounded in number and length."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.shared_records import read_back, to_text
from bot.engine.tracker import LiveTracker

if TYPE_CHECKING:
    from bot.engine.open_forms import OpenForms

MAX_CONVERSATIONS = 10_000
KEPT_TURNS = 6  # user turns; what a question needs of its conversation stands in the slots


class MemoryTrackerStore(TrackerStore):
    """Holds trackers, not their serialised events: a turn costs the same at the start and at the end.

    What people have typed into a form is theirs: traffic pushes out conversations without an open form first,
    and with `forms` those with one are on the disk too, and come back from there.
    """

    def __init__(
        self, domain: Domain, event_broker: EventBroker | None = None, max_conversations: int = MAX_CONVERSATIONS,
        forms: "OpenForms | None" = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        self._trackers: OrderedDict[str, DialogueStateTracker] = OrderedDict()  # without an open form
        self._in_forms: OrderedDict[str, DialogueStateTracker] = OrderedDict()
        self._forms = forms
        self._max = max_conversations
        # Forms that come back from the disk must not take the memory from all other conversations.
        self._max_in_forms = max_conversations // 2 if forms else max_conversations
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a tracker; of too many, those unused for longest go, and open forms after all others."""
        await self.stream_events(tracker)
        trim(tracker)
        sender = tracker.sender_id
        was_in_form = self._hold(tracker)
        if self._forms and tracker.active_loop_name:
            await self._forms.keep(sender, to_text(tracker))
        elif self._forms and was_in_form:
            await self._forms.drop(sender)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the tracker of a conversation, or None."""
        for held in (self._in_forms, self._trackers):
            if sender_id in held:
                return held[sender_id]
        return await self._reopened(sender_id, self._forms) if self._forms else None

    async def keys(self) -> Iterable[str]:
        """Return the ids of the conversations in memory."""
        return [*self._trackers, *self._in_forms]

    def _hold(self, tracker: DialogueStateTracker) -> bool:
        """Keep a tracker in memory as the one used last, and tell whether it was in a form before."""
        sender = tracker.sender_id
        was_in_form = self._in_forms.pop(sender, None) is not None
        self._trackers.pop(sender, None)
        (self._in_forms if tracker.active_loop_name else self._trackers)[sender] = tracker
        while len(self._in_forms) > self._max_in_forms:
            self._in_forms.popitem(last=False)
        while len(self._in_forms) + len(self._trackers) > self._max:
            self._trackers.popitem(last=False)
        return was_in_form

    async def _reopened(self, sender: str, forms: "OpenForms") -> DialogueStateTracker | None:
        """Return the conversation of an open form that is on the disk alone; one of another version is erased."""
        text = await forms.find(sender)
        if text is None:
            return None
        tracker = read_back(text, LiveTracker(sender, self.domain.slots))
        if tracker is None or not goes_on(tracker, self.domain):
            await forms.drop(sender)
            return None
        self._hold(tracker)
        return tracker


def goes_on(tracker: DialogueStateTracker, domain: Domain) -> bool:
    """Tell whether a conversation is in a form of the domain, and holds no slot that the domain has not."""
    known = {slot.name for slot in domain.slots}
    filled = {event.key for event in tracker.events if isinstance(event, SlotSet)}
    requested = tracker.get_slot(REQUESTED_SLOT)
    return tracker.active_loop_name in domain.form_names and {*filled, requested or REQUESTED_SLOT} <= known


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
