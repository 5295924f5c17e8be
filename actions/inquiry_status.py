"""Looking an inquiry up in conversation, by receipt number and secret."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import Asking
from actions.forms import (
    REQUESTED,
    Events,
    FormQuestion,
    FormReader,
    Step,
    askings_of,
    contact_of,
    say,
    store,
)
from bot.inquiries.receipts import find_number
from bot.inquiries.records import InquiryStatus

FORM, NUMBER, SECRET = "inquiry_status_form", "receipt_number", "receipt_secret"


class ReadStatus(FormReader):
    """Reads the receipt number and the secret."""

    form = FORM

    def begin(self, tracker: Tracker, step: Step) -> Events:
        """Start afresh; a number in the first message counts."""
        return [SlotSet(NUMBER, find_number(step.text)), SlotSet(SECRET, None)]

    def read(self, step: Step, dispatcher: CollectingDispatcher) -> Events:
        """Return what the message fills."""
        number = find_number(step.text)
        if step.wants == "cancel":
            return [SlotSet(NUMBER, None), SlotSet(REQUESTED, None)]
        if step.is_aside and number is None:
            return []
        return [SlotSet(step.requested, (number or step.text) if step.requested == NUMBER else step.text)]


class AskNumber(FormQuestion):
    """Asks for the receipt number."""

    form, slot, key = FORM, NUMBER, "inquiry-status-ask-receipt"


class AskSecret(FormQuestion):
    """Asks for the secret."""

    form, slot, key = FORM, SECRET, "inquiry-status-ask-secret"


class TellStatus(Action):
    """Tells the state of the inquiry and the section's answer; a wrong pair looks like an unknown one."""

    def name(self) -> str:
        """Return the name under which domain.yml knows the action."""
        return "action_tell_inquiry_status"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Look up and tell."""
        asking = askings_of(tracker)[0]
        number, secret = tracker.get_slot(NUMBER), tracker.get_slot(SECRET)
        if number and secret:
            self._tell(dispatcher, asking, store().lookup(str(number), str(secret)))
        else:
            say(dispatcher, asking, "smalltalk-no", ())
        return [SlotSet(NUMBER, None), SlotSet(SECRET, None)]

    def _tell(self, dispatcher: CollectingDispatcher, asking: Asking, found: InquiryStatus | None) -> None:
        if found is None:
            say(dispatcher, asking, "inquiry-status-unknown", (), **contact_of(asking))
            return
        say(dispatcher, asking, f"inquiry-status-{found.state.value}", (), number=found.number)
        for published in found.answers:
            dispatcher.utter_message(text=published.text)
            if published.untranslated:
                untranslated = asking.say.text("inquiry-status-untranslated")
                dispatcher.utter_message(text=f"{untranslated}\n{published.untranslated}")
