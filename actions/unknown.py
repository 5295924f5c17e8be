"""Replies where nothing is understood that could be answered: another topic, or no clear question."""

from actions.answer import CLARIFY, OUT_OF_SCOPE, Answer
from actions.asking import Asking
from actions.meta import own_names
from bot.knowledge.intents import load_intents

_NEAREST = ("suggest-designation-date", "suggest-japan", "suggest-history", "suggest-contact")
MAX_CLARIFICATIONS = 3


def out_of_scope(asking: Asking) -> Answer:
    """Say what the assistant is for, and whom to ask about the rest of the announcement."""
    say = asking.say
    if asking.unsupported:
        line = say.text("scope-unsupported-language", languages=own_names(asking))
        return Answer(OUT_OF_SCOPE, (line,), suggestions=_NEAREST)
    if not any(char.isalnum() for char in asking.text):
        return Answer(CLARIFY, (say.text("scope-empty"),), suggestions=_NEAREST)
    lines = tuple(say.text(key, **asking.contact()) for key in ("scope-out", "scope-topics", "scope-contact"))
    return Answer(OUT_OF_SCOPE, lines, suggestions=_NEAREST)


def clarify(asking: Asking) -> Answer:
    """Offer the likeliest readings; after several tries in a row, a person."""
    say = asking.say
    if asking.clarified >= MAX_CLARIFICATIONS:
        return Answer(
            CLARIFY,
            (say.text("clarify-again", **asking.contact()),),
            suggestions=("suggest-contact",),
            for_section=True,
        )
    if not asking.ranking:
        return Answer(CLARIFY, (say.text("clarify-follow-up"),), suggestions=_NEAREST)
    titles = (load_intents()[name].title for name, _ in asking.ranking if name in load_intents())
    keys = tuple(dict.fromkeys(title for title in titles if title))
    buttons = tuple(
        _of_place(asking, kind, id) for kind in ("country", "region") for id in asking.frame.ids(kind)
    )
    return Answer(
        CLARIFY, (say.text("clarify-question"),), buttons=buttons[:2],
        suggestions=keys[: 4 - len(buttons[:2])] or _NEAREST, remember=bool(buttons),
    )  # fmt: skip


def _of_place(asking: Asking, kind: str, id: str) -> tuple[str, str]:
    """Return the button that asks for the member cities of a place."""
    return asking.say.text(
        "suggest-place", place=asking.say.name(kind, id)
    ), f'/ask_cities{{"{kind}": "{id}"}}'


ANSWERS = {"out_of_scope": out_of_scope, "clarify": clarify}
