"""The forms in conversation: a thin Rasa form around the state machine of bot.inquiries.form.

Rasa keeps the form open as long as `form_done` is empty; what the form holds stands in the other slots.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import base, commands, form_texts
from actions.asking import Asking
from actions.form_texts import say
from bot.dialogue.roles import Roles
from bot.inquiries.form import ANSWER, CONFIRM, GO_ON, INQUIRY, LEFT, LOOK_UP, SECRET, Form, Line, advance
from bot.inquiries.said import Said, acted
from bot.inquiries.settings import from_environment
from bot.inquiries.store import InquiryStore
from bot.knowledge.kinds import ASPECT
from bot.knowledge.load import load

Events = list[dict[str, Any]]
REQUESTED, LANGUAGE, DONE = "requested_slot", "language", "form_done"
STEP, OFFERED, FAILURES, TOLD = "form_step", "form_offered", "form_failures", "form_told"
CHANGING = "form_changing"
INQUIRY_FORM, STATUS_FORM = "inquiry_form", "inquiry_status_form"
ENDED: Events = [SlotSet(REQUESTED, None)]


@lru_cache(maxsize=1)
def store() -> InquiryStore:
    """Return the store of the inquiries, opened once a process from the environment's settings."""
    return InquiryStore.open(from_environment())


class ReadForm(Action, ABC):
    """Reads each message to an open form; the first call opens it."""

    form, left = "", ""  # the form's name, and what is said when it is left
    steps: tuple[str, ...] = ()

    def name(self) -> str:
        """Return the name Rasa gives the validation of the form."""
        return f"validate_{self.form}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Return the slots that the message changes, having said what it brings about."""
        asking = form_texts.askings_of(tracker)[0]
        if tracker.get_slot(REQUESTED) is None:
            form, more = self.begin(tracker)
            language, _ = base.language_of(tracker)
            return [SlotSet(LANGUAGE, language), *to_slots(form), *more]
        form = from_slots(self.steps, tracker.slots)
        said = said_of(tracker, asking, form)
        turn = advance(form, said)
        for line in turn.lines:
            say(dispatcher, asking, turn.form if turn.effect != LEFT else form, line)
        if turn.effect == GO_ON:
            return [*to_slots(turn.form), *self.entered(tracker, form, turn.form)]
        if turn.effect == ANSWER:
            return [*await base.TopicAction().run(dispatcher, tracker, domain), *to_slots(form)]
        if turn.effect == LEFT:
            return await self._left(dispatcher, tracker, domain, said, silent=bool(turn.lines))
        return await self.finish(dispatcher, tracker, asking, turn.form)

    async def _left(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
        said: Said,
        silent: bool,
    ) -> Events:
        """Say that the form is over; what was asked in the same breath is answered."""
        asking = form_texts.askings_of(tracker)[0]
        if not silent:
            say(dispatcher, asking, Form(self.steps, ""), Line(self.left))
        answered = await base.TopicAction().run(dispatcher, tracker, domain) if said.asks else []
        return [*answered, *self.forgotten(), *ENDED]

    def entered(self, tracker: Tracker, before: Form, after: Form) -> Events:
        """Return further slots that follow from what was entered."""
        return []

    def forgotten(self) -> Events:
        """Return the slots emptied, when the form is over."""
        return [
            SlotSet(name, None)
            for name in (STEP, OFFERED, FAILURES, CHANGING, TOLD, *map(slot_of, kept(self.steps)))
        ]

    @abstractmethod
    def begin(self, tracker: Tracker) -> tuple[Form, Events]:
        """Return the form at its beginning, and further slots."""

    @abstractmethod
    async def finish(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking, form: Form
    ) -> Events:
        """Bring about what the form is for; it ends only when that is certain."""


class AskNext(Action):
    """Asks what the open form wants next, whichever form it is."""

    def name(self) -> str:
        """Return the name Rasa gives the request for the slot."""
        return f"action_ask_{DONE}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Ask."""
        steps = LOOK_UP if tracker.active_loop.get("name") == STATUS_FORM else INQUIRY
        form = from_slots(steps, tracker.slots)
        form_texts.ask(dispatcher, form_texts.askings_of(tracker)[0], form, told=bool(tracker.get_slot(TOLD)))
        return [SlotSet(TOLD, True)]


def kept(steps: tuple[str, ...]) -> tuple[str, ...]:
    """Return the steps whose entries a conversation keeps; a secret is used at once and never kept."""
    return tuple(step for step in steps if step not in (CONFIRM, SECRET))


def slot_of(step: str) -> str:
    """Return the slot that holds what was entered at a step."""
    return f"form_{step}"


def from_slots(steps: tuple[str, ...], slots: Mapping[str, Any]) -> Form:
    """Return the form as the slots hold it."""
    values = {step: str(slots[slot_of(step)]) for step in kept(steps) if slots.get(slot_of(step)) is not None}
    step, offered = str(slots.get(STEP) or ""), str(slots.get(OFFERED) or "")
    return Form(steps, step, values, offered, int(slots.get(FAILURES) or 0), slots.get(CHANGING) is True)


def to_slots(form: Form) -> Events:
    """Return the slots that hold a form."""
    values = {slot_of(step): form.values.get(step) for step in kept(form.steps)}
    state = {
        STEP: form.step,
        OFFERED: form.offered or None,
        FAILURES: float(form.failures),
        CHANGING: form.changing,
    }
    return [SlotSet(name, value) for name, value in (state | values).items()]


def said_of(tracker: Tracker, asking: Asking, form: Form) -> Said:
    """Return the latest message as the form needs to know it."""
    text = str(tracker.latest_message.get("text") or "").strip()
    read = tracker.latest_message.get("reply") or {}
    pressed = form_texts.button(text, form.step)
    nothing_else = bool(pressed or (read.get("act") and not read.get("likely")))
    return Said(
        text,
        pressed or acted(read, form.step),
        bool(read.get("asks")),
        read.get("likely") or {},
        is_command=commands.is_command(text),
        # "skip" is no cry for help, whatever it looks like; what is only guessed to leave the form may be one.
        is_urgent=bool(tracker.latest_message.get("emergency")) and not nothing_else,
        asks_facts=_asks_facts(asking),
        is_known_name="named" in (read.get("holds") or ()),
    )


def _asks_facts(asking: Asking) -> bool:
    """Tell whether a message is a question of its own: it has a question word and an intent to answer."""
    asked = bool(_roles().count(asking.frame, ASPECT)) or "?" in asking.text or "？" in asking.text
    return asked and asking.intent.startswith(("ask_", "compare_"))


@cache
def _roles() -> Roles:
    return Roles({id: concept.role for id, concept in load().concepts.items()})
