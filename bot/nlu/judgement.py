"""Settles what a question means: the likeliest intent that what it mentions allows, or that it is not ours to answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.dialogue.frame import Frame
from bot.knowledge.intents import ELSEWHERE, HERE, MEMBERS, META, TOLD, UNTOLD, US, Intent, load_intents
from bot.knowledge.kinds import CITY, NOT

OUT_OF_SCOPE, EMERGENCY = "out_of_scope", "report_emergency"
_CITIES, _OURS, _NAMED = "+city", "+here", "+named"
_LEAST = 0.35  # share with which a question is believed that names nothing of ours
_SURE = 0.9  # from here on, unexplained words make no difference
CERTAIN, _WITHIN = 0.95, 0.6  # share and probability of being in scope with which nothing unexplained counts
_BEYOND = 0.2  # share of all that the announcement does not say, where something of it is named
_MANY_WORDS, _WELL_WITHIN = 0.25, 0.8  # share of unexplained text from which it must be likelier ours
_UNEXPLAINED = 0.5  # share of unexplained text with which a question that proves its subject is believed
_STRANGE = 0.12  # share of unexplained text that a question may hold which nothing proves to be ours


@dataclass(frozen=True)
class Reading:
    """What is known of a question beside its likely intents.

    `strong` counts the mentions that prove the subject, `foreign` are the words that nothing known explains,
    `home` is the id of the city this assistant belongs to, `country` that of its country; `strangers` are the
    cities named that are no members; `talking` tells whether there is a conversation, `follow_up` whether it
    completed the question, and `of_others` whether it was about other cities; `unstated` counts the mentions
    of what the announcement does not say; `paired` tells that a member city is named with its field.
    """

    frame: Frame
    strong: int
    foreign: tuple[str, ...]
    foreign_share: float
    home: str
    country: str = ""
    strangers: tuple[str, ...] = ()
    follow_up: bool = False
    of_others: bool = False
    talking: bool = False
    paired: bool = False
    unstated: int = 0

    @cached_property
    def here(self) -> bool:
        """Tell whether the city itself is named, or "we", or one of its events."""
        return self.home in self.frame.ids(CITY) or self.frame.has("home") or bool(self.frame.ids("event"))

    @cached_property
    def without_us(self) -> bool:
        """Tell whether the city itself is ruled out, or a field is: "besides Asahikawa", "other than design"."""
        return self.home in self.frame.ids(f"{NOT}{CITY}") or bool(self.frame.ids(f"{NOT}field"))

    @cached_property
    def names_another(self) -> bool:
        """Tell whether another city or place is named."""
        return bool(set(self.frame.ids(CITY)) - {self.home} or self.frame.ids("place"))

    @cached_property
    def elsewhere(self) -> bool:
        """Tell whether another city or place is named, or another country."""
        abroad = set(self.frame.ids("country")) - {self.country}
        return self.names_another or bool(abroad)


def settled(
    ranking: Sequence[tuple[str, float]], reading: Reading, in_scope: float = 0.0
) -> tuple[str, float]:
    """Return the likeliest intent that the question allows, with its probability.

    `in_scope`: how probably the question is about the subject at all.
    """
    intents = load_intents()
    likeliest = intents[ranking[0][0]] if ranking else intents[OUT_OF_SCOPE]
    if likeliest.kind in (UNTOLD, META) and not _allows(likeliest, reading):
        return OUT_OF_SCOPE, ranking[0][
            1
        ]  # another city's mayor, another fair; "make it short" is no language
    allowed = [(name, share) for name, share in ranking if _allows(intents[name], reading)]
    if reading.unstated and likeliest.kind == TOLD:  # "what did it cost to apply?" asks of the cost
        beyond = [pair for pair in allowed if intents[pair[0]].kind == UNTOLD]
        allowed = beyond if sum(share for _, share in beyond) >= _BEYOND else allowed
    name, share = allowed[0] if allowed else (OUT_OF_SCOPE, 1.0)
    # "which seven fields? due tomorrow": an excuse beside it
    within = _WITHIN if reading.foreign_share <= _MANY_WORDS else _WELL_WITHIN
    certain = share >= CERTAIN and in_scope >= within
    strange = not certain and _is_strange(intents[name], share, reading, in_scope)
    return (OUT_OF_SCOPE, share) if strange else (name, share)


def _allows(intent: Intent, reading: Reading) -> bool:
    """Tell whether what an intent needs to be true of a question is true."""
    if intent.about in (HERE, US) and reading.elsewhere and not reading.here:
        return False
    if intent.about == US and (reading.without_us or (reading.of_others and not reading.here)):
        return False
    if intent.about == MEMBERS and reading.strangers:
        return False
    if intent.about == ELSEWHERE and not (reading.names_another or reading.foreign):
        return False
    return not intent.needs or any(_mentions(reading, need) for need in intent.needs)


def _mentions(reading: Reading, need: str) -> bool:
    frame = reading.frame
    if need == _OURS:
        return reading.here or reading.follow_up  # the conversation supplies it
    if need == _NAMED:
        return reading.here
    if need == _CITIES:
        return len({*frame.ids(CITY), *frame.ids("place")}) > 1
    if need.startswith("("):
        return any(concept.startswith(need[1:-1]) for concept in frame.concepts)
    return frame.has(need) or need in frame.ids("organisation")


def _is_strange(intent: Intent, share: float, reading: Reading, in_scope: float) -> bool:
    """Tell whether too much is not understood for an answer from facts to be believed."""
    if intent.kind != TOLD:
        return False
    if reading.follow_up:  # the conversation proves the subject
        return not reading.frame.entities and share < _LEAST
    if not (reading.strong or reading.frame.entities or in_scope >= _SURE):
        return share < _LEAST or reading.foreign_share > (_UNEXPLAINED if reading.talking else _STRANGE)
    limit = _UNEXPLAINED if reading.strong or in_scope >= _SURE else _STRANGE
    return reading.foreign_share > limit and (share < _SURE or in_scope < _WELL_WITHIN)
