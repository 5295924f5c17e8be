"""Taking an inquiry in conversation: a Rasa form whose every step can be corrected, left or cancelled."""

import secrets
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import inquiry_before
from actions.asking import Asking
from actions.forms import (
    LANGUAGE,
    REQUESTED,
    Events,
    FormReader,
    Step,
    askings_of,
    contact_of,
    say,
    store,
)
from bot.inquiries.records import NAME_LIMIT, NO_CONTACT, QUESTION_LIMIT, Contact, Draft

FORM = "inquiry_form"
QUESTION, CONTACT, NAME, CONFIRMED = (
    "inquiry_question",
    "inquiry_contact",
    "inquiry_name",
    "inquiry_confirmed",
)
BEFORE, TOPICS, FACTS = "inquiry_before", "inquiry_topics", "inquiry_facts"
MISSED = "unanswered"  # the question asked just before, when it found no answer
FAILURES, KEY, TOLD, CORRECTING = (
    "inquiry_failures",
    "inquiry_key",
    "inquiry_told",
    "inquiry_correcting",
)
_SLOTS = (QUESTION, CONTACT, NAME, CONFIRMED)
MAX_FAILURES = 3
NONE = "-"  # an item that the citizen left out


class ReadInquiry(FormReader):
    """Reads each message within the form."""

    form = FORM

    def begin(self, tracker: Tracker, step: Step) -> Events:
        """Start afresh, with the conversation before and a key that makes a repeated submission one inquiry."""
        emptied = [SlotSet(name, None) for name in (*_SLOTS, TOPICS, FACTS)]
        before = inquiry_before.lines_before(tracker.events)
        missed = tracker.get_slot(MISSED) or inquiry_before.missed(before)
        started = {BEFORE: before, MISSED: missed, FAILURES: 0.0, KEY: secrets.token_urlsafe(24)}
        return [*emptied, *(SlotSet(name, value) for name, value in started.items())]

    def read(self, step: Step, dispatcher: CollectingDispatcher) -> Events:
        """Return the slots that the message fills, corrects or empties."""
        if step.wants == "cancel":
            return [SlotSet(CONFIRMED, False), SlotSet(REQUESTED, None)]
        return _READERS[step.requested](step, dispatcher)


def _read_question(step: Step, dispatcher: CollectingDispatcher) -> Events:
    prefilled = step.slots.get(MISSED)
    if step.wants in ("use_question", "yes") and prefilled:
        return [SlotSet(QUESTION, prefilled)]
    if step.wants == "rewrite" or (step.wants == "no" and prefilled):
        return [SlotSet(MISSED, None), SlotSet(QUESTION, None)]
    if not step.text or len(step.text) > QUESTION_LIMIT or step.wants in ("yes", "no", "skip"):
        return _failed(step, dispatcher, "inquiry-invalid-question", limit=QUESTION_LIMIT)
    topics, facts = inquiry_before.reading(step.askings)
    read = {LANGUAGE: step.language, QUESTION: step.text, TOPICS: topics, FACTS: facts}
    return [SlotSet(name, value) for name, value in read.items()]


def _read_contact(step: Step, dispatcher: CollectingDispatcher) -> Events:
    if step.wants in ("skip", "no_contact", "no"):
        return [SlotSet(CONTACT, NONE)]
    found = store().validate_contact(step.text)
    if isinstance(found, Contact):
        return [SlotSet(CONTACT, found.value)]
    if step.is_aside:
        return []
    reason = step.asking.say.text(f"inquiry-problem-{found.value}")
    return _failed(step, dispatcher, "inquiry-invalid-contact", reason=reason)


def _read_name(step: Step, dispatcher: CollectingDispatcher) -> Events:
    if step.wants in ("skip", "no"):
        return [SlotSet(NAME, NONE)]
    if step.is_aside:
        return []
    if not step.text or len(step.text) > NAME_LIMIT:
        return _failed(step, dispatcher, "inquiry-invalid-name", limit=NAME_LIMIT)
    return [SlotSet(NAME, step.text)]


def _read_confirmation(step: Step, dispatcher: CollectingDispatcher) -> Events:
    corrections = {"change_question": QUESTION, "change_contact": CONTACT, "change_name": NAME}
    if step.wants in ("send", "yes"):
        return [SlotSet(CONFIRMED, True)]
    if step.wants in corrections:
        return [SlotSet(MISSED, None), SlotSet(corrections[step.wants], None)]
    if step.wants in ("change", "no"):
        return _ask_what_to_change(step, dispatcher)
    return [] if step.is_aside else [SlotSet(CONFIRMED, None)]


def _ask_what_to_change(step: Step, dispatcher: CollectingDispatcher) -> Events:
    words = ("change_question", "change_contact", "change_name", "cancel")
    say(dispatcher, step.asking, "inquiry-correct-what", words)
    return [SlotSet(CORRECTING, True), SlotSet(CONFIRMED, None)]


_READERS = {QUESTION: _read_question, CONTACT: _read_contact, NAME: _read_name, CONFIRMED: _read_confirmation}


def _failed(step: Step, dispatcher: CollectingDispatcher, key: str, **variables: str | int) -> Events:
    """Explain wrong input; after three failures in a form a person's number is given and the form ends."""
    failures = int(step.slots.get(FAILURES) or 0) + 1
    if failures >= MAX_FAILURES:
        say(dispatcher, step.asking, "inquiry-too-many-failures", (), **contact_of(step.asking))
        return [
            SlotSet(CONFIRMED, None),
            SlotSet(FAILURES, float(failures)),
            SlotSet(REQUESTED, None),
        ]
    say(dispatcher, step.asking, key, (), **variables)
    return [SlotSet(FAILURES, float(failures)), SlotSet(step.requested, None)]


class SubmitInquiry(Action):
    """Keeps the confirmed inquiry and gives its receipt, or says that nothing was kept."""

    def name(self) -> str:
        """Return the name under which domain.yml knows the action."""
        return "action_submit_inquiry"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Submit when confirmed."""
        asking = askings_of(tracker)[0]
        if tracker.get_slot(CONFIRMED) is True:
            draft = _draft(tracker, asking)
            receipt = store().submit(draft, str(tracker.get_slot(KEY)))
            say(dispatcher, asking, "inquiry-done", (), number=receipt.number, secret=receipt.secret)
        elif int(tracker.get_slot(FAILURES) or 0) < MAX_FAILURES:
            say(dispatcher, asking, "inquiry-cancelled", ())
        forgotten = (*_SLOTS, BEFORE, TOPICS, FACTS, KEY, FAILURES, TOLD, CORRECTING, MISSED)
        return [SlotSet(name, None) for name in forgotten]


def _draft(tracker: Tracker, asking: Asking) -> Draft:
    contact, name = tracker.get_slot(CONTACT), tracker.get_slot(NAME)
    found = store().validate_contact(str(contact)) if contact not in (None, NONE) else NO_CONTACT
    before = tracker.get_slot(BEFORE) or []
    topics = (*(tracker.get_slot(TOPICS) or ()), *inquiry_before.topics_of(before))
    facts = (*(tracker.get_slot(FACTS) or ()), *inquiry_before.facts_of(before))
    return Draft(
        question=str(tracker.get_slot(QUESTION)),
        language=asking.language,
        contact=found if isinstance(found, Contact) else NO_CONTACT,
        name="" if name in (None, NONE) else str(name),
        conversation_id=tracker.sender_id,
        topics=tuple(dict.fromkeys(topics)),
        facts=tuple(dict.fromkeys(facts)),
        transcript=inquiry_before.transcript(before),
    )
