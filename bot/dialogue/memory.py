"""What a conversation remembers of the question before, for the next one to lean on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.dialogue.frame import Frame, from_slots


@dataclass(frozen=True, slots=True)
class Memory:
    """The last question that was answered, and the lists that were told.

    `intent`: what it asked; `listed`: the cities of the last list, in its order; `wider`: those of the list
    that the last one narrowed, if it did.
    """

    frame: Frame
    intent: str = ""
    listed: tuple[str, ...] = ()
    wider: tuple[str, ...] = ()


def remembered(slots: Mapping[str, Any]) -> Memory | None:
    """Return what the slots of a conversation hold, None before its first answer (slots: domain.yml)."""
    if slots.get("topic") is None:
        return None
    lists = (tuple(slots.get(name) or ()) for name in ("listed", "wider"))
    return Memory(from_slots(slots.get("topic"), slots.get("focus")), slots.get("question") or "", *lists)
