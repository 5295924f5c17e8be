"""Looking an inquiry up in conversation, by receipt number and secret."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import base, inquiry_words
from actions.asking import Asking
from actions.inquiry import REQUESTED, Events, contact_of, say, store
from bot.inquiries.receipts import find_number
from bot.inquiries.records import InquiryStatus

FORM, NUMBER, SECRET = "inquiry_status_form", "receipt_number", "receipt_secret"


class ValidateStatus(Action):
    """Reads the receipt number and the secret."""

    def name(self) -> str:
        """Return the name Rasa gives the validation of the form."""
        return f"validate_{FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Return what the message fills; a number in the first message counts."""
        asking = base.askings_of(tracker)[0]
        text = str(tracker.latest_message.get("text") or "").strip()
        requested = tracker.get_slot(REQUESTED)
        if asking.intent == "report_emergency":
            return []  # the rule for emergencies answers
        if not requested:
            return [SlotSet(NUMBER, find_number(text)), SlotSet(SECRET, None)]
        if inquiry_words.command(asking, text) == "cancel":
            return [SlotSet(NUMBER, None), SlotSet(REQUESTED, None)]
        if inquiry_words.is_aside(asking) and find_number(text) is None:
            return []
        return [SlotSet(requested, (find_number(text) or text) if requested == NUMBER else text)]


class AskNumber(Action):
    """Asks for the receipt number."""

    def name(self) -> str:
        """Return the name Rasa gives the request for this slot."""
        return f"action_ask_{FORM}_{NUMBER}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Ask."""
        say(dispatcher, base.askings_of(tracker)[0], "inquiry-status-ask-receipt", ("cancel",))
        return []


class AskSecret(Action):
    """Asks for the secret."""

    def name(self) -> str:
        """Return the name Rasa gives the request for this slot."""
        return f"action_ask_{FORM}_{SECRET}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Ask."""
        say(dispatcher, base.askings_of(tracker)[0], "inquiry-status-ask-secret", ("cancel",))
        return []


class TellStatus(Action):
    """Tells the state of the inquiry and the section's answer; a wrong pair looks like an unknown one."""

    def name(self) -> str:
        """Return the name under which domain.yml knows the action."""
        return "action_tell_inquiry_status"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Look up and tell."""
        asking = base.askings_of(tracker)[0]
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
