"""Makes the question that this project's actions answer of what stock components understood."""

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.stock import lookup

_SUBSTITUTES = {"nlu_fallback": "out_of_scope"}  # "sorry, I did not understand"
_PLACES = ("city", "place", "country", "region")


def from_message(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return the question of a message that Rasa parsed."""
    name = (message.get("intent") or {}).get("name") or "out_of_scope"
    mentions = list(_mentions(message))
    text = str(message.get("text") or "")
    named = any(kind in _PLACES for kind, _ in mentions)
    return {
        "intent": _SUBSTITUTES.get(name, name),
        "text": text,
        "concepts": [id for kind, id in mentions if kind == lookup.CONCEPT],
        "entities": [f"{kind}:{id}" for kind, id in mentions if kind != lookup.CONCEPT],
        # A city that stock does not know is all that can be meant where it found none.
        "foreign": [text] if name == "ask_city" and not named else [],
        "confidence": 1.0,
    }


def _mentions(message: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (entity, id) of what is known by name, once, without what stands inside a longer name.

    A place is a city of the world that is no member: the same name is never both.
    """
    text, found = str(message.get("text") or ""), {}
    for entity in message.get("entities") or ():
        begin, end = entity["start"], entity["end"]
        for id in lookup.ids(entity["entity"], text[begin:end]):
            found[entity["entity"], id] = (begin, end)
    spans, members = set(found.values()), {span for (kind, _), span in found.items() if kind == "city"}
    for (kind, id), (begin, end) in sorted(found.items(), key=lambda item: item[1]):
        inside = any(b <= begin and end <= e and (b, e) != (begin, end) for b, e in spans)
        if not inside and not (kind == "place" and (begin, end) in members):
            yield kind, id
