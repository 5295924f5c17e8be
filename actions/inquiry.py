"""Taking an inquiry in conversation."""

import secrets
from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import base, form_texts, inquiry_before
from actions.asking import Asking
from actions.forms import ENDED, INQUIRY_FORM, LANGUAGE, Events, ReadForm, store, to_slots
from bot.inquiries.contact_details import validate_contact
from bot.inquiries.form import CONTACT, INQUIRY, NAME, QUESTION, Form, Line, new_inquiry
from bot.inquiries.records import NO_CONTACT, Contact, Draft, Receipt
from bot.inquiries.sending import send

BEFORE, TOPICS, FACTS, KEY = "inquiry_before", "inquiry_topics", "inquiry_facts", "inquiry_key"
MISSED = "unanswered"  # the question asked just before, when it found no answer


class ReadInquiry(ReadForm):
    """Reads each message within the inquiry."""

    form, left, steps = INQUIRY_FORM, "inquiry-cancelled", INQUIRY

    def begin(self, tracker: Tracker) -> tuple[Form, Events]:
        """Start afresh, with the conversation before and a key that makes a repeated submission one inquiry."""
        before = inquiry_before.lines_before(tracker.events)
        missed = tracker.get_slot(MISSED) or inquiry_before.missed(before) or ""
        started = {BEFORE: before, KEY: secrets.token_urlsafe(24), TOPICS: None, FACTS: None}
        return new_inquiry(str(missed)), [SlotSet(name, value) for name, value in started.items()]

    def entered(self, tracker: Tracker, before: Form, after: Form) -> Events:
        """A question says what it is about, and in which language the form goes on."""
        question = after.values.get(QUESTION)
        if question is None or question in (before.values.get(QUESTION), before.offered):
            return []
        language, _ = base.language_of(tracker)
        topics, facts = inquiry_before.reading(form_texts.askings_of(tracker))
        return [SlotSet(LANGUAGE, language), SlotSet(TOPICS, topics), SlotSet(FACTS, facts)]

    def forgotten(self) -> Events:
        """Return the slots emptied, when the form is over."""
        return [*super().forgotten(), *(SlotSet(name, None) for name in (BEFORE, TOPICS, FACTS, KEY, MISSED))]

    async def finish(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking, form: Form
    ) -> Events:
        """Send what was confirmed; while that is not certain, the form stays as it is, to be sent again."""
        sent = await send(store(), _draft(tracker, asking, form), str(tracker.get_slot(KEY)))
        if isinstance(sent, Line):
            form_texts.say(dispatcher, asking, form, sent)
            return to_slots(form)
        form_texts.say(dispatcher, asking, form, _receipt(sent))
        return [*self.forgotten(), *ENDED]


def _receipt(receipt: Receipt) -> Line:
    return Line("inquiry-done", {"number": receipt.number, "secret": receipt.secret})


def _draft(tracker: Tracker, asking: Asking, form: Form) -> Draft:
    values: Mapping[str, str] = form.values
    contact = validate_contact(values[CONTACT]) if values[CONTACT] else NO_CONTACT
    before: list[dict[str, Any]] = tracker.get_slot(BEFORE) or []
    topics = (*(tracker.get_slot(TOPICS) or ()), *inquiry_before.topics_of(before))
    facts = (*(tracker.get_slot(FACTS) or ()), *inquiry_before.facts_of(before))
    return Draft(
        question=values[QUESTION],
        language=asking.language,
        contact=contact if isinstance(contact, Contact) else NO_CONTACT,
        name=values[NAME],
        conversation_id=tracker.sender_id,
        topics=tuple(dict.fromkeys(topics)),
        facts=tuple(dict.fromkeys(facts)),
        transcript=inquiry_before.transcript(before),
    )
