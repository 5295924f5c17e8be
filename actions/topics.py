"""Which module answers which intent."""

from collections.abc import Callable

from actions import (
    beyond,
    cities,
    city,
    comparison,
    contact,
    counts,
    designation,
    history,
    mayor,
    meta,
    network,
    plan,
    smalltalk,
    unknown,
)
from actions.answer import Answer
from actions.asking import Asking
from actions.premises import corrected

ANSWERS: dict[str, Callable[[Asking], Answer]] = {}
for _module in (
    designation,
    network,
    cities,
    counts,
    city,
    comparison,
    history,
    plan,
    mayor,
    contact,
    meta,
    smalltalk,
    beyond,
    unknown,
):
    ANSWERS |= _module.ANSWERS


def answer(asking: Asking) -> Answer:
    """Return the answer to one question."""
    if asking.unsupported and asking.intent != "report_emergency":
        return unknown.out_of_scope(asking)
    return corrected(asking, ANSWERS.get(asking.intent, unknown.out_of_scope)(asking))
