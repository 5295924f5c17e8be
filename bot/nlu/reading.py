"""What is known of a question when its intent is settled, and the groups of words and intents that tell."""

from dataclasses import dataclass
from functools import cached_property

from bot.knowledge.frame import CITY, Frame

OUT_OF_SCOPE, UNSTATED, CLARIFY = "out_of_scope", "ask_unstated", "clarify"
SMALLTALK = frozenset({"greet", "say_goodbye", "thank", "praise", "complain", "affirm", "deny"})
COUNTED = ("city", "design_city", "creative_city", "network")
MEMBERS = ("member", "network", "creative_city", "design_city")
ABOUT_HERE = frozenset(
    {"ask_designation", "ask_designation_date", "ask_designation_reason", "ask_designation_field"}
)


@dataclass(frozen=True)
class Reading:
    """What is known of a question; `strong` counts proofs of the subject, `talking` tells whether the
    conversation is about it already, `own_fields` are those of the cities named, `home` is the city's id.
    """

    frame: Frame
    strong: int
    foreign: tuple[str, ...]
    foreign_share: float
    home: str
    follow_up: bool = False
    talking: bool = False
    own_fields: tuple[str, ...] = ()

    @cached_property
    def here(self) -> bool:
        """Tell whether the city itself is named, or "we"."""
        return self.home in self.frame.ids(CITY) or self.frame.has("home")

    @cached_property
    def elsewhere(self) -> set[str]:
        """Return the other cities and places that are named."""
        return (set(self.frame.ids(CITY)) - {self.home}) | set(self.frame.ids("place"))
