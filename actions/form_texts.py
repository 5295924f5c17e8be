"""What the forms say: each step's question with its buttons, and the lines of the state machine."""

from dataclasses import replace
from functools import cache
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import base
from actions.answer import INQUIRY, Answer
from actions.asking import Asking
from actions.contact import phone_link
from bot.inquiries.form import CHANGE, CONFIRM, CONTACT, NAME, NUMBER, OFFER, QUESTION, SECRET, Form, Line
from bot.inquiries.settings import from_environment
from bot.knowledge.load import load
from bot.messages.catalog import text
from bot.messages.render import plain_ruby, without_ruby

_LANGUAGE = "language"
# step: its text, and its buttons
_PROMPTS: dict[str, tuple[str, tuple[str, ...]]] = {
    OFFER: ("inquiry-confirm-prefilled-question", ("use-question", "rewrite", "cancel")),
    QUESTION: ("inquiry-ask-question", ("cancel",)),
    CONTACT: ("inquiry-ask-contact", ("no-contact", "go-back", "cancel")),
    NAME: ("inquiry-ask-name", ("skip", "go-back", "cancel")),
    CONFIRM: ("inquiry-summary", ("send", "change", "cancel")),
    CHANGE: ("inquiry-correct-what", ("change-question", "change-contact", "change-name", "cancel")),
    NUMBER: ("inquiry-status-ask-receipt", ("cancel",)),
    SECRET: ("inquiry-status-ask-secret", ("go-back", "cancel")),
}
# button: what pressing it does (bot.knowledge.replies), and the only step at which it does it
_ACTS: dict[str, tuple[str, str | None]] = {
    "use-question": ("yes", OFFER), "rewrite": ("no", OFFER), "no-contact": ("skip", CONTACT), "skip": ("skip", NAME),
    "send": ("yes", CONFIRM), "go-back": ("back", None), "change": ("change", CONFIRM), "cancel": ("leave", None),
    "change-question": ("change_question", None), "change-contact": ("change_contact", None),
    "change-name": ("change_name", None),
}  # fmt: skip


def ask(dispatcher: CollectingDispatcher, asking: Asking, form: Form, told: bool) -> None:
    """Ask what the form wants next; at its beginning it says what becomes of the data."""
    if not told and form.step in (OFFER, QUESTION):
        say(dispatcher, asking, form, Line("inquiry-start"))
    key, buttons = _PROMPTS[form.step]
    say(dispatcher, asking, form, Line(key), buttons)


def say(
    dispatcher: CollectingDispatcher, asking: Asking, form: Form, line: Line, buttons: tuple[str, ...] = ()
) -> None:
    """Say a text of a form. A button sends its title, as somebody would type it."""
    titles = tuple(without_ruby(asking.say.text(f"inquiry-button-{button}")) for button in buttons)
    said = asking.say.text(line.key, **_variables(asking, form), **line.variables)
    phone = phone_link(str(asking.value("contact.phone")))
    made = Answer(INQUIRY, (said,), buttons=tuple(zip(titles, titles, strict=True)), links=(phone,))
    base.send(dispatcher, made, asking.language, "leave_inquiry", "")


def _variables(asking: Asking, form: Form) -> dict[str, str | int]:
    retention = _retention()
    shown = {step: _shown(asking, form, step) for step in (QUESTION, CONTACT, NAME)}
    if form.step == OFFER:
        shown[QUESTION] = form.offered
    periods = {"contactDays": retention.contact_after_closing, "days": retention.inquiry_after_closing}
    return {**shown, **periods, **contact_of(asking)}


def _shown(asking: Asking, form: Form, step: str) -> str:
    if step not in form.values:
        return asking.say.text("inquiry-not-entered")
    return form.values[step] or asking.say.text(f"inquiry-no-{step}")


@cache
def _retention() -> Any:
    return from_environment().retention


def contact_of(asking: Asking) -> dict[str, str]:
    """Return the section and its numbers, as the inquiry texts name them."""
    phone = str(asking.value("contact.phone"))
    abroad = f"+81 {phone.removeprefix('0')}"
    return {"section": asking.say.text("inquiry-section"), "phone": phone, "phoneAbroad": abroad}


def button(typed: str, step: str) -> str:
    """Return what a button does whose title was sent, in whichever language it was shown; "" for none.

    A button of an earlier step does nothing any more: it is "stale".
    """
    meant = _titles().get(typed.strip().casefold(), {})
    return meant.get(step) or meant.get(None) or ("stale" if meant else "")


@cache
def _titles() -> dict[str, dict[str | None, str]]:
    titles: dict[str, dict[str | None, str]] = {}
    for language in load().languages:
        for name, (act, step) in _ACTS.items():
            marked = text(language, f"inquiry-button-{name}")
            for form in {without_ruby(marked).casefold(), plain_ruby(marked).casefold()}:
                titles.setdefault(form, {})[step] = act
    return titles


def askings_of(tracker: Tracker) -> tuple[Asking, ...]:
    """Return the questions of the latest message in the language in which the form is held.

    A name, an address, a number or a secret tells no language; a question does, and switches.
    """
    askings = base.askings_of(tracker)
    chosen = askings[0].metadata
    spoken = tracker.get_slot(_LANGUAGE)
    if chosen.get("switch") is True and chosen.get("language") in load().languages:
        spoken = chosen["language"]
    return tuple(replace(asking, language=spoken or asking.language) for asking in askings)
