"""The words that steer a form (cancel, skip, send, change), as buttons and as typed."""

from actions.asking import Asking
from bot.knowledge.frame import ASPECT, Roles
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
_TYPED = {"cancel": "cancel", "skip": "skip", "yes": "send"}  # concept -> word
_FEW_WORDS = 3


def title(asking: Asking, word: str) -> str:
    """Return the title of a word's button, without readings: it is also what a click sends."""
    return without_ruby(asking.say.text(_TITLES[word]))


def command(asking: Asking, text: str) -> str | None:
    """Return the word that a message says: a button's title, or a short message that means it."""
    plain = text.strip().casefold()
    for word, key in _TITLES.items():
        shown = asking.say.text(key)
        if plain in (without_ruby(shown).casefold(), plain_ruby(shown).casefold()):
            return word
    if asking.foreign or len(asking.frame.concepts) > _FEW_WORDS or asking.frame.entities:
        return None
    return next((word for concept, word in _TYPED.items() if asking.frame.has(concept)), None)


def is_aside(asking: Asking) -> bool:
    """Tell whether a message asks something of its own: it has a question word and an intent to answer."""
    roles = Roles({id: concept.role for id, concept in asking.knowledge.concepts.items()})
    answerable = asking.intent.startswith(("ask_", "compare_")) or asking.intent == "report_emergency"
    asks = roles.count(asking.frame, ASPECT) or "?" in asking.text or "？" in asking.text
    return answerable and bool(asks)
