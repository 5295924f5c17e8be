"""Which suggestions a reply shows: never the question that it has just answered, and none twice."""

from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer
from actions.asking import Asking
from actions.commands import SUGGESTIONS
from actions.filters import city_set
from bot.dialogue.frame import Frame

# What else is answered by the answer to an intent.
_COVERED = {
    "ask_designation": ("suggest-designation-date", "suggest-designation-field"),
    "ask_network_start": ("suggest-network",),
    "ask_network_purpose": ("suggest-network",),
}


def remaining(askings: Sequence[Asking], made: Answer) -> Answer:
    """Return the reply without the suggestions that one of the questions was."""
    kept = tuple(
        key
        for key in dict.fromkeys(made.suggestions)
        if not any(_is_answered(asking, made, key) for asking in askings)
    )
    return replace(made, suggestions=kept)


def _is_answered(asking: Asking, made: Answer, key: str) -> bool:
    intent, entities = SUGGESTIONS[key]
    events = [fact for fact in made.facts if fact.startswith("event.")]
    if key in _COVERED.get(asking.intent, ()) or events == [f"event.{entities.get('event')}"]:
        return True
    if intent != asking.intent:
        return False
    suggested = replace(asking, frame=Frame((), tuple(entities.items())))
    if intent in ("ask_cities", "ask_city_count"):
        return city_set(asking) == city_set(suggested)
    return all(f"{kind}.{id}" in made.facts for kind, id in entities.items())
