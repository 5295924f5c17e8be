"""Taking an inquiry in conversation: a Rasa form whose every step can be corrected, left or cancelled."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import base, inquiry_words
from actions.answer import INQUIRY, Answer
from actions.asking import Asking
from actions.contact import phone_link
from bot.inquiries.records import NAME_LIMIT, QUESTION_LIMIT, Contact, ContactProblem, Draft
from bot.inquiries.settings import from_environment
from bot.inquiries.store import InquiryStore

Events = list[dict[str, Any]]
FORM, REQUESTED = "inquiry_form", "requested_slot"
QUESTION, CONTACT, NAME, CONFIRMED = (
    "inquiry_question",
    "inquiry_contact",
    "inquiry_name",
    "inquiry_confirmed",
)
_SLOTS = (QUESTION, CONTACT, NAME, CONFIRMED)
MAX_FAILURES = 3
NONE = "-"  # an item that the citizen left out


@lru_cache(maxsize=1)
def store() -> InquiryStore:
    """Return the store of the inquiries, opened once a process from the environment's settings."""
    return InquiryStore.open(from_environment())


@dataclass(frozen=True)
class Step:
    """One message within the form: the asking, what was typed, and what the form waits for."""

    asking: Asking
    text: str
    requested: str
    slots: Mapping[str, Any]

    @property
    def wants(self) -> str | None:
        """Return which of the form's words was said (cancel, skip, send, change, ...), if any."""
        return inquiry_words.command(self.asking, self.text)

    @property
    def is_aside(self) -> bool:
        """Tell whether the message is a question of its own, to be answered before the form goes on."""
        return inquiry_words.is_aside(self.asking)


class ValidateInquiry(Action):
    """Reads each message within the form; saying nothing lets an aside be answered first."""

    def name(self) -> str:
        """Return the name Rasa gives the validation of the form."""
        return f"validate_{FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Return the slots that the message fills, corrects or empties."""
        asking = base.askings_of(tracker)[0]
        text = str(tracker.latest_message.get("text") or "").strip()
        requested = tracker.get_slot(REQUESTED)
        if asking.intent == "report_emergency":
            return []  # the rule for emergencies answers
        if not requested:
            return _begin(tracker)
        step = Step(asking, text, requested, tracker.slots)
        if step.wants == "cancel":
            return [SlotSet(CONFIRMED, False), SlotSet(REQUESTED, None)]
        return _READERS[requested](step, dispatcher)


def _begin(tracker: Tracker) -> Events:
    """Start afresh, with a key that makes a repeated submission one inquiry."""
    emptied = [SlotSet(name, None) for name in _SLOTS]
    return [*emptied, SlotSet("inquiry_failures", 0.0), SlotSet("inquiry_key", secrets.token_urlsafe(24))]


def _read_question(step: Step, dispatcher: CollectingDispatcher) -> Events:
    prefilled = step.slots.get("unanswered")
    if step.wants == "use_question" and prefilled:
        return [SlotSet(QUESTION, prefilled)]
    if step.wants == "rewrite":
        return [SlotSet("unanswered", None), SlotSet(QUESTION, None)]
    if not step.text or len(step.text) > QUESTION_LIMIT:
        return _failed(step, dispatcher, "inquiry-invalid-question", limit=QUESTION_LIMIT)
    return [SlotSet(QUESTION, step.text)]


def _read_contact(step: Step, dispatcher: CollectingDispatcher) -> Events:
    if step.wants in ("skip", "no_contact"):
        return [SlotSet(CONTACT, NONE)]
    found = store().validate_contact(step.text)
    if isinstance(found, Contact):
        return [SlotSet(CONTACT, found.value)]
    if step.is_aside:
        return []
    reason = step.asking.say.text(f"inquiry-problem-{found.value}")
    return _failed(step, dispatcher, "inquiry-invalid-contact", reason=reason)


def _read_name(step: Step, dispatcher: CollectingDispatcher) -> Events:
    if step.wants == "skip":
        return [SlotSet(NAME, NONE)]
    if step.is_aside:
        return []
    if not step.text or len(step.text) > NAME_LIMIT:
        return _failed(step, dispatcher, "inquiry-invalid-name", limit=NAME_LIMIT)
    return [SlotSet(NAME, step.text)]


def _read_confirmation(step: Step, dispatcher: CollectingDispatcher) -> Events:
    corrections = {"change_question": QUESTION, "change_contact": CONTACT, "change_name": NAME}
    if step.wants == "send":
        return [SlotSet(CONFIRMED, True)]
    if step.wants in corrections:
        return [SlotSet("unanswered", None), SlotSet(corrections[step.wants], None)]
    if step.wants == "change":
        return _ask_what_to_change(step, dispatcher)
    return [] if step.is_aside else [SlotSet(CONFIRMED, None)]


def _ask_what_to_change(step: Step, dispatcher: CollectingDispatcher) -> Events:
    words = ("change_question", "change_contact", "change_name", "cancel")
    say(dispatcher, step.asking, "inquiry-correct-what", words)
    return [SlotSet("inquiry_correcting", True), SlotSet(CONFIRMED, None)]


_READERS = {QUESTION: _read_question, CONTACT: _read_contact, NAME: _read_name, CONFIRMED: _read_confirmation}


def _failed(step: Step, dispatcher: CollectingDispatcher, key: str, **variables: str | int) -> Events:
    """Explain wrong input; after three failures in a form a person's number is given and the form ends."""
    failures = int(step.slots.get("inquiry_failures") or 0) + 1
    if failures >= MAX_FAILURES:
        say(dispatcher, step.asking, "inquiry-too-many-failures", (), **contact_of(step.asking))
        return [
            SlotSet(CONFIRMED, None),
            SlotSet("inquiry_failures", float(failures)),
            SlotSet(REQUESTED, None),
        ]
    say(dispatcher, step.asking, key, (), **variables)
    return [SlotSet("inquiry_failures", float(failures)), SlotSet(step.requested, None)]


def say(
    dispatcher: CollectingDispatcher, asking: Asking, key: str, words: tuple[str, ...], **variables: str | int
) -> None:
    """Say a text of the form, with the form's words as buttons."""
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


class AskQuestion(Action):
    """Asks for the question; what could not be answered just before is offered."""

    def name(self) -> str:
        """Return the name Rasa gives the request for this slot."""
        return f"action_ask_{FORM}_{QUESTION}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Say what happens with the data, then ask."""
        asking = base.askings_of(tracker)[0]
        if not tracker.get_slot("inquiry_told"):
            retention = store().settings.retention
            say(
                dispatcher, asking, "inquiry-start", (), phone=str(asking.value("contact.phone")),
                contactDays=retention.contact_after_closing, days=retention.inquiry_after_closing,
            )  # fmt: skip
        prefilled = tracker.get_slot("unanswered")
        if prefilled:
            words = ("use_question", "rewrite", "cancel")
            say(dispatcher, asking, "inquiry-confirm-prefilled-question", words, question=prefilled)
        else:
            say(dispatcher, asking, "inquiry-ask-question", ("cancel",))
        return [SlotSet("inquiry_told", True)]


class AskContact(Action):
    """Asks for one means of contact, or none."""

    def name(self) -> str:
        """Return the name Rasa gives the request for this slot."""
        return f"action_ask_{FORM}_{CONTACT}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Ask."""
        say(dispatcher, base.askings_of(tracker)[0], "inquiry-ask-contact", ("no_contact", "cancel"))
        return []


class AskName(Action):
    """Asks for the name, which may be left out."""

    def name(self) -> str:
        """Return the name Rasa gives the request for this slot."""
        return f"action_ask_{FORM}_{NAME}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Ask."""
        say(dispatcher, base.askings_of(tracker)[0], "inquiry-ask-name", ("skip", "cancel"))
        return []


class AskConfirmation(Action):
    """Shows everything and asks whether to send it."""

    def name(self) -> str:
        """Return the name Rasa gives the request for this slot."""
        return f"action_ask_{FORM}_{CONFIRMED}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Show and ask; when the citizen has just said "change", what to change was asked already."""
        asking = base.askings_of(tracker)[0]
        if tracker.get_slot("inquiry_correcting"):
            return [SlotSet("inquiry_correcting", None)]
        say(
            dispatcher, asking, "inquiry-summary", ("send", "change", "cancel"),
            question=str(tracker.get_slot(QUESTION)),
            contact=_shown(asking, tracker.get_slot(CONTACT), "inquiry-no-contact"),
            name=_shown(asking, tracker.get_slot(NAME), "inquiry-no-name"),
        )  # fmt: skip
        return []


def _shown(asking: Asking, value: Any, none_key: str) -> str:
    return asking.say.text(none_key) if value in (None, NONE) else str(value)


class SubmitInquiry(Action):
    """Keeps the confirmed inquiry and gives its receipt, or says that nothing was kept."""

    def name(self) -> str:
        """Return the name under which domain.yml knows the action."""
        return "action_submit_inquiry"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Submit when confirmed."""
        asking = base.askings_of(tracker)[0]
        if tracker.get_slot(CONFIRMED) is True:
            draft = _draft(tracker, asking)
            receipt = store().submit(draft, str(tracker.get_slot("inquiry_key")))
            say(dispatcher, asking, "inquiry-done", (), number=receipt.number, secret=receipt.secret)
        elif int(tracker.get_slot("inquiry_failures") or 0) < MAX_FAILURES:
            say(dispatcher, asking, "inquiry-cancelled", ())
        forgotten = (
            *_SLOTS,
            "unanswered",
            "inquiry_key",
            "inquiry_failures",
            "inquiry_told",
            "inquiry_correcting",
        )
        return [SlotSet(name, None) for name in forgotten]


def _draft(tracker: Tracker, asking: Asking) -> Draft:
    contact = tracker.get_slot(CONTACT)
    found = store().validate_contact(str(contact)) if contact not in (None, NONE) else None
    name = tracker.get_slot(NAME)
    question = tracker.get_slot("question")
    return Draft(
        question=str(tracker.get_slot(QUESTION)),
        language=asking.language,
        contact=found
        if found is not None and not isinstance(found, ContactProblem)
        else Draft("", "").contact,
        name="" if name in (None, NONE) else str(name),
        conversation_id=tracker.sender_id,
        topics=(str(question),) if question else (),
    )
