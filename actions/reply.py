"""Combines answers and turns them into what the contract sends: text, buttons and `custom`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actions import commands
from actions.answer import ANSWERED, CONTACT, NOT_IN_SOURCE, OUT_OF_SCOPE, Answer
from bot.knowledge import query
from bot.knowledge.load import load
from bot.messages.catalog import text
from bot.messages.render import plain_ruby, without_ruby

MAX_BUTTONS = 4
LEAVE_INQUIRY = "/leave_inquiry"  # a command, understood in every language
_RANK = (
    ANSWERED,
    "contact",
    "inquiry",
    "not_in_source",
    "clarify",
    "meta",
    "smalltalk",
    "out_of_scope",
)


def combine(answers: Sequence[Answer]) -> Answer:
    """Return several answers as one; its status is that of the most useful part."""
    if len(answers) == 1:
        return answers[0]
    answers = _told_once(answers)
    best = min(answers, key=lambda a: _RANK.index(a.status) if a.status in _RANK else len(_RANK))
    return replace(
        best,
        paragraphs=_once([p for a in answers for p in a.paragraphs]),
        facts=tuple(dict.fromkeys(f for a in answers for f in a.facts)),
        cities=tuple(dict.fromkeys(c for a in answers for c in a.cities)),
        suggestions=tuple(dict.fromkeys(s for a in answers for s in a.suggestions)),
        for_section=any(a.for_section or a.status == NOT_IN_SOURCE for a in answers),
        language=next((a.language for a in answers if a.language), None),
    )


def _once(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return each paragraph once, where it stands last: whom to ask comes after all that is not said."""
    return tuple(reversed(dict.fromkeys(reversed(paragraphs))))


def _told_once(answers: Sequence[Answer]) -> list[Answer]:
    """Leave of a card that was told before only what answers the question."""
    kept: list[Answer] = []
    for answer in answers:
        told = answer.card and any(before.card == answer.card for before in kept)
        kept.append(replace(answer, paragraphs=answer.paragraphs[:1]) if told else answer)
    return kept


def buttons(answer: Answer, language: str, asked: str) -> list[dict[str, str]]:
    """Return at most four buttons; a suggestion is sent as the question it shows."""
    made = [{"title": plain_ruby(title), "payload": payload} for title, payload in answer.buttons]
    for key in answer.suggestions:
        title = text(language, key)
        if without_ruby(title) != asked.strip():
            made.append({"title": plain_ruby(title), "payload": commands.payload(key)})
    place = _place_of_form(answer)
    if place is not None and LEAVE_INQUIRY not in (button["payload"] for button in made):
        offer = text(language, "inquiry-button-start")
        made.insert(place, {"title": plain_ruby(offer), "payload": LEAVE_INQUIRY})
    return made[:MAX_BUTTONS]


def _place_of_form(answer: Answer) -> int | None:
    """Return where among the buttons the form is offered: first where the section can help, else last."""
    if answer.for_section or answer.status in (NOT_IN_SOURCE, CONTACT):
        return 0
    return MAX_BUTTONS - 1 if answer.status == OUT_OF_SCOPE else None


def body(answer: Answer) -> str:
    """Return the text of the reply, with readings still marked."""
    return "\n\n".join(answer.paragraphs)


def custom(answer: Answer, language: str, intent: str) -> dict[str, Any]:
    """Return the contract's `custom` element."""
    knowledge = load()
    marked = body(answer)
    made: dict[str, Any] = {
        "status": answer.status, "language": language, "intent": intent, "facts": list(answer.facts),
        "sources": _sources(answer.facts), "as_of": knowledge.document.as_of.isoformat() if answer.facts else None,
    }  # fmt: skip
    if knowledge.languages[language].ruby:
        made["ruby"] = marked
    if answer.picture:
        made["picture"] = answer.picture
    if answer.cities:
        made["cities"] = list(answer.cities)
    if answer.links:
        made["links"] = [{"label": label, "href": href} for label, href in answer.links]
    return made | answer.extra


def _sources(facts: Sequence[str]) -> list[dict[str, str]]:
    knowledge = load()
    titles = {section.id: section.title for section in knowledge.document.sections}
    return [
        {"document": knowledge.document.title, "section": section, "title": titles[section]}
        for section in query.sections_of(knowledge, facts)
    ]
