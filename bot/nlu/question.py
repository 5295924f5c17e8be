"""One thing a person asks, as it is handed to the actions."""

from dataclasses import dataclass
from typing import Any

from bot.dialogue.frame import Frame
from bot.knowledge.kinds import PAST


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and how sure that is.

    `ranking` holds the likeliest intents with their probabilities, `in_scope` the probability that the
    question is about the subject, `foreign` the words that nothing known explains.
    """

    intent: str
    confidence: float
    in_scope: float
    text: str
    frame: Frame
    foreign: tuple[str, ...] = ()
    ranking: tuple[tuple[str, float], ...] = ()
    follow_up: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Return the question as JSON-ready data."""
        concepts, entities = self.frame.to_slots()
        return {
            "intent": self.intent, "confidence": self.confidence, "in_scope": self.in_scope, "text": self.text,
            "concepts": concepts, "entities": entities, "foreign": list(self.foreign),
            "ranking": [list(pair) for pair in self.ranking], "follow_up": self.follow_up,
        }  # fmt: skip

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """Return what the question narrows by and names itself, without what earlier ones named."""
        filters = (("relation", concept) for concept in ("new", "before") if self.frame.has(concept))
        return (*filters, *(entity for entity in self.frame.entities if not entity[0].startswith(PAST)))
