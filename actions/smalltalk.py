"""Short replies to greetings, thanks, praise and complaints."""

from actions.answer import SMALLTALK, Answer
from actions.asking import Asking

_FIRST = ("suggest-designation-date", "suggest-network", "suggest-japan", "suggest-history")
_KEYS = {
    "greet": "smalltalk-greeting",
    "say_goodbye": "smalltalk-goodbye",
    "thank": "smalltalk-thanks",
    "praise": "smalltalk-praise",
    "complain": "smalltalk-complaint",
    "affirm": "smalltalk-yes",
    "deny": "smalltalk-no",
}


def reply(asking: Asking) -> Answer:
    """Reply in kind; a greeting and a complaint come with what to do next."""
    line = asking.say.text(_KEYS[asking.intent], **asking.contact(), time=_time_of_day(asking))
    suggestions = () if asking.intent in ("say_goodbye", "thank") else _FIRST
    return Answer(SMALLTALK, (line,), suggestions=suggestions)


def _time_of_day(asking: Asking) -> str:
    """Return the time of day that a greeting tells ("good morning"), or "day"."""
    text = asking.text.lower()
    for time in ("morning", "evening"):
        if any(word in text for word in asking.say.text(f"words-{time}").split("|")):
            return time
    return "day"


ANSWERS = dict.fromkeys(_KEYS, reply)
