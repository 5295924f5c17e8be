"""Which module answers which intent."""

from collections.abc import Callable
from dataclasses import replace

from actions import (
    beyond,
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
from actions.meta import wanted_language
from actions.premises import corrected
from actions.recall import RECALLS, recalled

ANSWERS: dict[str, Callable[[Asking], Answer]] = {}
for _module in (
    designation,
    network,
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
    if asking.intent in RECALLS:
        return recalled(asking, _told_before(asking))
    return corrected(asking, ANSWERS.get(asking.intent, unknown.out_of_scope)(asking))


def _told_before(asking: Asking) -> Answer | None:
    """Return the last answer; who asks for an easier one gets it in the language that is."""
    if asking.before is None:
        return None
    easier = wanted_language(asking) if asking.frame.has("easy") else None
    return answer(replace(asking.before, language=easier) if easier else asking.before)
