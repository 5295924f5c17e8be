"""Answers that lean on the last one: told again, told shorter, more of it, and whose words they are."""

import re
from collections.abc import Callable
from dataclasses import replace

from actions.answer import ANSWERED, CLARIFY, META, Answer
from actions.asking import Asking
from actions.meta import change_language, sources

_SENTENCE_END = re.compile(r"(?<=[。！？])|(?<=[.!?])\s+(?=\S)")
_SAID_BY_MAYOR = "mayor."  # how the ids of facts begin that stand in the mayor's comment


def again(asking: Asking, before: Answer | None) -> Answer:
    """Tell the last answer again."""
    return _kept(before) if before else _nothing(asking)


def shorter(asking: Asking, before: Answer | None) -> Answer:
    """Tell the first sentence of the last answer, or its list where it is one."""
    if before is None:
        return _nothing(asking)
    first = before.paragraphs[0]
    if "\n" not in first:
        first = _SENTENCE_END.split(first, maxsplit=1)[0].strip()
    return replace(_kept(before), paragraphs=(first,))


def more(asking: Asking, before: Answer | None) -> Answer:
    """Say that this was all, and offer what stands near it, and the section."""
    if before is None:
        return _nothing(asking)
    line = asking.say.text("recall-more", **asking.contact())
    return Answer(META, (line,), suggestions=before.suggestions, for_section=True)


def whose(asking: Asking, before: Answer | None) -> Answer:
    """Name the source; of what the mayor's comment says, that it is the mayor's word."""
    named = sources(asking)
    said = tuple(fact for fact in before.facts if fact.startswith(_SAID_BY_MAYOR)) if before else ()
    if not said or not asking.frame.has("who"):
        return named
    told = (asking.say.text("recall-mayor"), *named.paragraphs)
    return replace(named, status=ANSWERED, paragraphs=told, facts=said)


def simpler(asking: Asking, before: Answer | None) -> Answer:
    """Go on in another language; who asks for an easier one gets the last answer in it, or else shorter."""
    made = change_language(asking)
    if made.language is None or before is None or not asking.frame.has("easy"):
        return made
    if made.language == asking.language:
        return shorter(asking, before)
    return replace(_kept(before), paragraphs=(*made.paragraphs, *before.paragraphs), language=made.language)


def _kept(before: Answer) -> Answer:
    """Return an answer that leaves the conversation where the one before had brought it."""
    return replace(before, remember=False)


def _nothing(asking: Asking) -> Answer:
    lines = asking.say.text("recall-nothing"), asking.say.text("scope-topics")
    return Answer(
        CLARIFY, lines, suggestions=("suggest-designation-date", "suggest-japan", "suggest-history")
    )


def recalled(asking: Asking, before: Answer | None) -> Answer:
    """Return the answer of one of RECALLS; "again, more simply" is a wish for simpler words, whatever else it is."""
    easier = asking.frame.has("easy") and asking.intent != "ask_sources"
    return simpler(asking, before) if easier else RECALLS[asking.intent](asking, before)


RECALLS: dict[str, Callable[[Asking, Answer | None], Answer]] = {
    "ask_again": again, "ask_shorter": shorter, "ask_more": more, "ask_sources": whose,
    "change_language": simpler,
}  # fmt: skip
