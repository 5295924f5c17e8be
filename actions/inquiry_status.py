"""Looking an inquiry up in conversation, by receipt number and secret."""

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import form_texts
from actions.asking import Asking
from actions.forms import ENDED, STATUS_FORM, Events, ReadForm, store, to_slots
from bot.inquiries.form import LOOK_UP, NUMBER, SECRET, Form, Line, new_look_up
from bot.inquiries.receipts import find_number
from bot.inquiries.records import InquiryStatus
from bot.inquiries.sending import look_up


class ReadStatus(ReadForm):
    """Reads the receipt number and the secret."""

    form, left, steps = STATUS_FORM, "inquiry-status-left", LOOK_UP

    def begin(self, tracker: Tracker) -> tuple[Form, Events]:
        """Start afresh; a number in the first message counts."""
        return new_look_up(find_number(str(tracker.latest_message.get("text") or "")) or ""), []

    async def finish(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking, form: Form
    ) -> Events:
        """Tell how far the inquiry is; a wrong pair looks like an unknown one, and may be tried again."""
        found = await look_up(store(), form.values[NUMBER], form.values[SECRET])
        if isinstance(found, Line):
            form_texts.say(dispatcher, asking, form, found)
            return to_slots(form if found.key != "inquiry-status-unknown" else new_look_up())
        _tell(dispatcher, asking, form, found)
        return [*self.forgotten(), *ENDED]


def _tell(dispatcher: CollectingDispatcher, asking: Asking, form: Form, found: InquiryStatus) -> None:
    line = Line(f"inquiry-status-{found.state.value}", {"number": found.number})
    form_texts.say(dispatcher, asking, form, line)
    for published in found.answers:
        dispatcher.utter_message(text=published.text)
        if published.untranslated:
            untranslated = asking.say.text("inquiry-status-untranslated")
            dispatcher.utter_message(text=f"{untranslated}\n{published.untranslated}")
