"""bot.engine.tracker: what is kept is what Rasa would find by replaying."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActionReverted,
    ActiveLoop,
    BotUttered,
    Event,
    FollowupAction,
    LoopInterrupted,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from bot.engine import Engine
from bot.engine.conversations import trim
from bot.engine.tracker import LiveTracker

FORGET = "forget"  # not an event: the tracker store forgets old turns
STEPS = st.lists(
    st.sampled_from(
        [
            ("user", "hi"), ("user", "when"), ("action", "action_listen"), ("action", "action_answer"),
            ("action", "form"), ("loop", "form"), ("loop", None), ("slot", "a"), ("slot", None), ("bot", "x"),
            ("rejected", "form"), ("interrupted", True), ("reverted", None), ("unsaid", None),
            ("restarted", None), ("session", None), ("followup", "action_answer"), (FORGET, None),
        ]
    ),
    max_size=40,
)  # fmt: skip


def event_of(kind: str, value: Any) -> Event:
    made: dict[str, Any] = {
        "user": lambda: UserUttered(value, {"name": value}),
        "action": lambda: ActionExecuted(value),
        "loop": lambda: ActiveLoop(value),
        "slot": lambda: SlotSet("topic", value),
        "bot": lambda: BotUttered(value),
        "rejected": lambda: ActionExecutionRejected(value),
        "interrupted": lambda: LoopInterrupted(value),
        "reverted": ActionReverted,
        "unsaid": UserUtteranceReverted,
        "restarted": Restarted,
        "session": SessionStarted,
        "followup": lambda: FollowupAction(value),
    }
    return made[kind]()


def tracker_of(kind: type[DialogueStateTracker]) -> DialogueStateTracker:
    return kind("me", [TextSlot("topic", mappings=[], influence_conversation=False)])


@settings(max_examples=300, deadline=None)
@given(STEPS, st.booleans())
def test_tracker_applied_events_are_those_rasa_finds(steps: list[tuple[str, Any]], ask_often: bool) -> None:
    """Whatever happens in a conversation, and whenever it is asked, the events that count are Rasa's."""
    ours, rasas = tracker_of(LiveTracker), tracker_of(DialogueStateTracker)
    for kind, value in steps:
        if kind == FORGET:
            trim(ours, 2)
            rasas.events = ours.events.copy()
        else:
            event = event_of(kind, value)
            ours.update(event)
            rasas.update(event)
        if ask_often:
            assert ours.applied_events() == rasas.applied_events()
    assert [id(e) for e in ours.applied_events()] == [id(e) for e in rasas.applied_events()]


@settings(max_examples=200, deadline=None)
@given(STEPS)
def test_tracker_copy_is_what_a_replay_gives(steps: list[tuple[str, Any]]) -> None:
    """A copy stands where the replayed conversation stands, but for the plan that no event keeps."""
    tracker = tracker_of(LiveTracker)
    for kind, value in steps:
        if kind != FORGET:
            tracker.update(event_of(kind, value))
    ours, rasas = (t.current_state(EventVerbosity.ALL) for t in (tracker.copy(), replay(tracker)))
    assert ours == rasas


def replay(tracker: DialogueStateTracker) -> DialogueStateTracker:
    return DialogueStateTracker.copy(tracker)


def test_tracker_copy_leaves_the_original_alone() -> None:
    """What is tried on a copy does not happen in the conversation."""
    tracker = tracker_of(LiveTracker)
    for kind, value in [("user", "hi"), ("action", "form"), ("loop", "form"), ("slot", "a")]:
        tracker.update(event_of(kind, value))
    tracker.applied_events()
    before = tracker.current_state(EventVerbosity.ALL)
    copied = tracker.copy()
    for kind, value in [("slot", "b"), ("rejected", "form"), ("user", "when"), ("loop", None)]:
        copied.update(event_of(kind, value))
    assert tracker.current_state(EventVerbosity.ALL) == before
    assert len(tracker.applied_events()) == 4
    assert copied.get_slot("topic") == "b"


async def test_tracker_is_what_conversations_are_kept_in(engine: Engine, sender: str) -> None:
    """Conversations are held with these trackers, whose applied events are known from turn to turn."""
    for text in ("hello", "When did Kobe join?"):
        await engine.ask(sender, text, {"language": "en"})
    tracker = await engine.tracker_store.retrieve(sender)
    assert isinstance(tracker, LiveTracker)
    assert tracker._is_known()
    assert tracker.applied_events() == DialogueStateTracker.applied_events(tracker)
