"""A number of cities that a question takes for granted: where the answer does not have it, it gets its no."""

import re
from dataclasses import replace

from actions import polarity
from actions.answer import ANSWERED, Answer
from actions.asking import Asking

_INTENTS = ("ask_city_count", "ask_cities")
# A number that is no year, day, rank or share.
_COUNT = re.compile(
    r"(?<![\d.,第])\d{1,3}(?![\d.,]*\d|\s*(?:年|月|日|号|號|년|월|일|th\b|st\b|nd\b|rd\b|番|位|번|%))"
)


def corrected(asking: Asking, made: Answer) -> Answer:
    """Return the answer, after a no where the question names one number of cities that is none of the answer's."""
    named = set(_COUNT.findall(asking.folded))
    known = set(re.findall(r"\d+", "\n".join(made.paragraphs)))
    doubtful = asking.intent not in _INTENTS or made.status != ANSWERED or len(named) != 1 or named & known
    if doubtful or not polarity.asked(replace(asking, foreign=())) or _has_no(asking, made):
        return made
    no = polarity.said(asking, asking.say.text("count-not", asked=named.pop()), verdict=False)
    return replace(made, paragraphs=(no, *made.paragraphs))


def _has_no(asking: Asking, made: Answer) -> bool:
    """Tell whether the answer begins with yes or no already."""
    said = (asking.say.text(f"answer-{word}", text="", form="plain").strip() for word in ("yes", "no"))
    return made.paragraphs[0].startswith(tuple(said))
