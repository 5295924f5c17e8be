"""The words that steer a form (cancel, skip, send, change), as buttons and as typed."""

from functools import cache

from actions.asking import Asking
from bot.knowledge.frame import ASPECT, DANGER, SUBJECT, TOPIC, UNSTATED, Roles
from bot.knowledge.load import load
from bot.messages.catalog import text
from bot.messages.render import plain_ruby, without_ruby

_TITLES = {
    "use_question": "inquiry-button-use-question",
    "rewrite": "inquiry-button-rewrite",
    "no_contact": "inquiry-button-no-contact",
    "skip": "inquiry-button-skip",
    "send": "inquiry-button-send",
    "change": "inquiry-button-change",
    "change_question": "inquiry-button-change-question",
    "change_contact": "inquiry-button-change-contact",
    "change_name": "inquiry-button-change-name",
    "cancel": "inquiry-button-cancel",
}
_SAID = {"yes": "inquiry-typed-yes", "no": "inquiry-typed-no"}  # word -> what people type for it
# concept -> word. Yes and no answer what each step asks: whether what it shows is right, or is wanted.
_TYPED = {"cancel": "cancel", "skip": "skip", "yes": "yes", "no": "no", "not": "no"}
_FEW_WORDS = 3
_OF_FORMS = frozenset({"contact", "phone", "person", "leave_message", "receipt", "section", "mail"})


def title(asking: Asking, word: str) -> str:
    """Return the title of a word's button, without readings: it is also what a click sends."""
    return without_ruby(asking.say.text(_TITLES[word]))


def command(asking: Asking, typed: str) -> str | None:
    """Return the word that a message says: a button's title, or a short message that means it."""
    known = _words()
    plain = typed.strip().casefold()
    if word := known.get(plain) or known.get(plain.rstrip("。.!！")):
        return word
    if not _is_terse(asking):
        return None
    return next((word for concept, word in _TYPED.items() if asking.frame.has(concept)), None)


@cache
def _words() -> dict[str, str]:
    """Return the words of all languages as they are written: people keep to those they have seen."""
    typed: dict[str, str] = {}
    shown: dict[str, str] = {}
    for language in load().languages:
        for word, key in _SAID.items():
            typed |= {said.casefold(): word for said in text(language, key).split(" / ")}
        for word, key in _TITLES.items():
            marked = text(language, key)
            shown |= {form.casefold(): word for form in (without_ruby(marked), plain_ruby(marked))}
    return typed | shown


def is_aside(asking: Asking) -> bool:
    """Tell whether a message asks something of its own: it has a question word and an intent to answer."""
    return asking.intent.startswith(("ask_", "compare_")) and _asks(asking)


def is_emergency(asking: Asking) -> bool:
    """Tell whether somebody is in danger; one odd word alone is no danger."""
    return asking.intent == "report_emergency" and bool(_roles().count(asking.frame, DANGER))


def _is_terse(asking: Asking) -> bool:
    """Tell whether a message can be nothing but a word of the form: it names no subject, and asks nothing."""
    frame = asking.frame
    more = _roles().of(frame, SUBJECT, TOPIC, UNSTATED, DANGER)
    few = len(frame.concepts) <= _FEW_WORDS and not asking.foreign and not frame.entities
    return few and set(more) <= _OF_FORMS and not _asks(asking)


def _asks(asking: Asking) -> bool:
    return bool(_roles().count(asking.frame, ASPECT)) or "?" in asking.text or "？" in asking.text


@cache
def _roles() -> Roles:
    return Roles({id: concept.role for id, concept in load().concepts.items()})
