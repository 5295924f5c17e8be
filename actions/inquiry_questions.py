"""What the inquiry form asks for, one item after the other, and the summary at its end."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import Asking
from actions.forms import Events, FormQuestion, say, store
from actions.inquiry import CONFIRMED, CONTACT, CORRECTING, FORM, MISSED, NAME, NONE, QUESTION, TOLD
from bot.inquiries.contact_details import display


class AskQuestion(FormQuestion):
    """Asks for the question; what could not be answered just before is offered."""

    form, slot, key = FORM, QUESTION, "inquiry-ask-question"

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> Events:
        """Say what happens with the data, then ask."""
        if not tracker.get_slot(TOLD):
            retention = store().settings.retention
            say(
                dispatcher, asking, "inquiry-start", (), phone=str(asking.value("contact.phone")),
                contactDays=retention.contact_after_closing, days=retention.inquiry_after_closing,
            )  # fmt: skip
        prefilled = tracker.get_slot(MISSED)
        if prefilled:
            words = ("use_question", "rewrite", "cancel")
            say(dispatcher, asking, "inquiry-confirm-prefilled-question", words, question=prefilled)
        else:
            super().ask(dispatcher, tracker, asking)
        return [SlotSet(TOLD, True)]


class AskContact(FormQuestion):
    """Asks for one means of contact, or none."""

    form, slot, key = FORM, CONTACT, "inquiry-ask-contact"
    words = ("no_contact", "cancel")


class AskName(FormQuestion):
    """Asks for the name, which may be left out."""

    form, slot, key = FORM, NAME, "inquiry-ask-name"
    words = ("skip", "cancel")


class AskConfirmation(FormQuestion):
    """Shows everything and asks whether to send it."""

    form, slot, key = FORM, CONFIRMED, "inquiry-summary"
    words = ("send", "change", "cancel")

    def ask(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> Events:
        """Show and ask; when the citizen has just said "change", what to change was asked already."""
        if tracker.get_slot(CORRECTING):
            return [SlotSet(CORRECTING, None)]
        say(
            dispatcher, asking, self.key, self.words,
            question=str(tracker.get_slot(QUESTION)),
            contact=_shown(asking, display(tracker.get_slot(CONTACT) or ""), "inquiry-no-contact"),
            name=_shown(asking, tracker.get_slot(NAME), "inquiry-no-name"),
        )  # fmt: skip
        return []


def _shown(asking: Asking, value: Any, none_key: str) -> str:
    return asking.say.text(none_key) if value in (None, NONE) else str(value)
