"""What the forms share: the store behind them, a reader of each message, and how they ask and speak."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import base, inquiry_words
from actions.answer import INQUIRY, Answer
from actions.asking import Asking
from actions.contact import phone_link
from bot.inquiries.settings import from_environment
from bot.inquiries.store import InquiryStore
from bot.knowledge.load import load

Events = list[dict[str, Any]]
REQUESTED, LANGUAGE = "requested_slot", "language"


@lru_cache(maxsize=1)
def store() -> InquiryStore:
    """Return the store of the inquiries, opened once a process from the environment's settings."""
    return InquiryStore.open(from_environment())


@dataclass(frozen=True)
class Step:
    """One message within a form: its questions, what was typed, what the form waits for, and the language
    of the message, should it be a sentence."""

    askings: tuple[Asking, ...]
    text: str
    requested: str
    slots: Mapping[str, Any]
    language: str

    @property
    def asking(self) -> Asking:
        """Return the first question of the message."""
        return self.askings[0]

    @property
    def wants(self) -> str | None:
        """Return which of the form's words was said (cancel, skip, send, change, ...), if any."""
        return inquiry_words.command(self.asking, self.text)

    @property
    def is_aside(self) -> bool:
        """Tell whether the message is a question of its own, to be answered before the form goes on."""
        return inquiry_words.is_aside(self.asking)


class FormReader(Action, ABC):
    """Reads each message within a form; saying nothing lets an aside be answered first."""

    form = ""

    def name(self) -> str:
        """Return the name Rasa gives the validation of the form."""
        return f"validate_{self.form}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Return the slots that the message fills, corrects or empties."""
        askings = askings_of(tracker)
        if inquiry_words.is_emergency(askings[0]):
            return []  # the rule for emergencies answers
        text = str(tracker.latest_message.get("text") or "").strip()
        language, _ = base.language_of(tracker)
        requested = tracker.get_slot(REQUESTED)
        step = Step(askings, text, str(requested or ""), tracker.slots, language)
        if requested:
            return self.read(step, dispatcher)
        return [SlotSet(LANGUAGE, language), *self.begin(tracker, step)]

    @abstractmethod
    def begin(self, tracker: Tracker, step: Step) -> Events:
        """Return the slots that a form begins with."""

    @abstractmethod
    def read(self, step: Step, dispatcher: CollectingDispatcher) -> Events:
        """Return what a message fills; it stands before the form's next question."""


class FormQuestion(Action):
    """Asks for one slot of a form, with the form's words as buttons."""

    form, slot, key = "", "", ""
    words: tuple[str, ...] = ("cancel",)

    def name(self) -> str:
        """Return the name Rasa gives the request for this slot."""
        return f"action_ask_{self.form}_{self.slot}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Ask."""
        return self.ask(dispatcher, tracker, askings_of(tracker)[0])

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> Events:
        """Say the question, and return the slots that having asked it sets."""
        say(dispatcher, asking, self.key, self.words)
        return []


def askings_of(tracker: Tracker) -> tuple[Asking, ...]:
    """Return the questions of the latest message in the language in which the form is held.

    A name, an address, a number or a secret tells no language; a question does, and switches (see Step).
    """
    askings = base.askings_of(tracker)
    chosen = askings[0].metadata
    spoken = tracker.get_slot(LANGUAGE)
    if chosen.get("switch") is True and chosen.get("language") in load().languages:
        spoken = chosen["language"]
    return tuple(replace(asking, language=spoken or asking.language) for asking in askings)


def say(
    dispatcher: CollectingDispatcher, asking: Asking, key: str, words: tuple[str, ...], **variables: str | int
) -> None:
    """Say a text of a form, with the form's words as buttons."""
    buttons = tuple((title, title) for title in (inquiry_words.title(asking, word) for word in words))
    phone = phone_link(str(asking.value("contact.phone")))
    made = Answer(INQUIRY, (asking.say.text(key, **variables),), buttons=buttons, links=(phone,))
    base.send(dispatcher, made, asking.language, "leave_inquiry", "")


def contact_of(asking: Asking) -> dict[str, str]:
    """Return the section and its numbers, as the inquiry texts name them."""
    phone = str(asking.value("contact.phone"))
    return {
        "section": asking.say.text("inquiry-section"),
        "phone": phone,
        "phoneAbroad": f"+81 {phone.removeprefix('0')}",
    }
