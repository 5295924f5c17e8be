"""A conversation's tracker that is copied, and asked for its events, without replaying them."""

from dataclasses import replace
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    LoopInterrupted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker

# Events that never take back an earlier one; an action does when it is a form's.
_PLAIN = frozenset(
    {
        ActionExecutionRejected, BotUttered, DefinePrevUserUtteredFeaturization, LoopInterrupted, SlotSet,
        UserUttered,
    }
)  # fmt: skip


class LiveTracker(DialogueStateTracker):
    """Rasa's tracker; `copy` copies the state, and the applied events are kept instead of being found anew."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._applied: list[Event] = []
        self._applied_to: tuple[int, Event | None, Event | None] | None = None
        self._loops: frozenset[str] = frozenset()

    def copy(self) -> "LiveTracker":
        """Return a tracker in the same state, which can be changed by itself."""
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        twin.events = self.events.copy()
        twin.slots = self.slots.copy()
        for name, slot in self.slots.items():
            twin.slots[name] = _twin(slot)
        twin.active_loop = replace(self.active_loop) if self.active_loop else None
        twin.model_id = twin.assistant_id = None  # a copy by replay has none either
        twin._applied = list(self._applied)
        return twin

    def update(self, event: Event, domain: Domain | None = None) -> None:
        """Add an event to the conversation (see the parent class)."""
        follows = self._is_known()
        super().update(event, domain)
        if follows and self._is_plain(event):
            self._applied.append(event)
            self._applied_to = self._mark()

    def applied_events(self) -> list[Event]:
        """Return the events that count (see the parent class)."""
        if not self._is_known():
            self._applied = super().applied_events()
            self._loops = frozenset(e.name for e in self.events if isinstance(e, ActiveLoop) and e.name)
            self._applied_to = self._mark()
        return list(self._applied)

    def _mark(self) -> tuple[int, Event | None, Event | None]:
        """Return what changes whenever events are added or forgotten."""
        if not self.events:
            return 0, None, None
        return len(self.events), self.events[0], self.events[-1]

    def _is_known(self) -> bool:
        """Tell whether the applied events are those of the events as they are now."""
        known = self._applied_to
        if known is None:
            return False
        length, first, last = self._mark()
        return known[0] == length and known[1] is first and known[2] is last

    def _is_plain(self, event: Event) -> bool:
        if type(event) is ActionExecuted:
            return event.action_name not in self._loops
        return type(event) in _PLAIN


def _twin(slot: Slot) -> Slot:
    """Return a slot of its own with the same value; `copy.copy` does this in four times the time."""
    twin: Slot = object.__new__(type(slot))
    twin.__dict__.update(slot.__dict__)
    return twin
