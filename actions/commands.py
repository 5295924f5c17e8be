"""What a suggestion sends: a command that names its question, so that a click is never misread."""

import json
from collections.abc import Mapping
from typing import Any

from bot.knowledge.kinds import CITY
from bot.knowledge.load import load

_NEW = {"field": "design", "year": "2019"}
SUGGESTIONS: dict[str, tuple[str, Mapping[str, str]]] = {
    "suggest-designation-date": ("ask_designation_date", {}),
    "suggest-designation-field": ("ask_designation_field", {}),
    "suggest-network": ("ask_network", {}),
    "suggest-japan": ("ask_cities", {"country": "JP"}),
    "suggest-new": ("ask_cities", _NEW),
    "suggest-design": ("ask_cities", {"field": "design"}),
    "suggest-count": ("ask_city_count", {}),
    "suggest-history": ("ask_history", {}),
    "suggest-reason": ("ask_designation_reason", {}),
    "suggest-plans": ("ask_plans", {}),
    "suggest-mayor": ("ask_mayor_comment", {}),
    "suggest-fields": ("ask_fields", {}),
    "suggest-contact": ("ask_contact", {}),
    "suggest-sources": ("ask_sources", {}),
    "suggest-rank": ("ask_designation_rank", {}),
    "suggest-ifda": ("ask_event", {"event": "ifda"}),
}
# The concepts under which a later question continues one that was asked by a command.
_CONCEPTS = {
    "ask_designation_date": ["when", "member"], "ask_designation_field": ["field", "member"],
    "ask_designation_reason": ["why", "member"], "ask_designation_rank": ["rank", "member"],
    "ask_network": ["what", "network"], "ask_cities": ["list", "city", "member"],
    "ask_city_count": ["how_many", "city", "network"], "ask_fields": ["list", "field"],
    "ask_history": ["history"], "ask_event": ["what"], "ask_plans": ["plan"], "ask_mayor_comment": ["mayor", "comment"],
}  # fmt: skip


def payload(key: str) -> str:
    """Return the command of a suggestion."""
    intent, entities = SUGGESTIONS[key]
    return f"/{intent}{json.dumps(dict(entities))}" if entities else f"/{intent}"


def is_command(text: str) -> bool:
    """Tell whether a message is a command rather than what somebody wrote."""
    return text.startswith("/")


def question(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return the question of a message that names its intent itself ("/ask_history")."""
    intent = (message.get("intent") or {}).get("name") or "out_of_scope"
    entities = [f"{e['entity']}:{e['value']}" for e in message.get("entities") or () if "entity" in e]
    if intent.startswith("ask_designation"):
        entities.append(f"{CITY}:{load().home}")
    text = str(message.get("text") or "")
    return {
        "intent": intent, "text": text, "entities": list(dict.fromkeys(entities)),
        "concepts": _CONCEPTS.get(intent, []), "confidence": 1.0,
    }  # fmt: skip
