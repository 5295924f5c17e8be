"""Whether a question is ours enough to be answered: how probably it must be, by what a mistake would tell."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.intents import CONTACT, META, SMALLTALK, UNTOLD, Intent, load_intents
from bot.knowledge.kinds import CITY
from bot.nlu.judgement import CERTAIN, Reading

STRAY = 0.05  # probability of being ours below which a question has another subject
_FEW_FOREIGN, _SOME_FOREIGN = 0.1, 0.25  # shares of the letters
_SURE, _QUITE_SURE, _HALF_SURE = 0.85, 0.6, 0.4  # shares of an intent
_BEYOND = 0.75  # share of all that the announcement does not say together
_TALKING = 0.5  # probability of being ours that is enough in a conversation
# The same where no fact would be told, of members named, and of a certain intent.
_HARMLESS, _OF_MEMBERS, _LIKELY = 0.4, 0.3, 0.5


@dataclass(frozen=True, slots=True)
class Thresholds:
    """`in_scope`: below it a question is out of scope; `proven`: the same where the subject is proven;
    `foreign`: a follow-up with a larger share of unexplained text is a question of its own.
    """

    in_scope: float = 0.5
    proven: float = 0.15
    foreign: float = 0.34


def is_ours(
    intent: Intent, share: float, in_scope: float, reading: Reading, ranking: Sequence[tuple[str, float]],
    thresholds: Thresholds,
) -> bool:  # fmt: skip
    """Tell whether a question is answered as the intent it was settled as, or is not ours."""
    if in_scope >= _needed(reading, thresholds) or in_scope >= _least(intent, share, reading):
        return True
    return _needs_none(intent, share) or _is_beyond(intent, share, in_scope, reading, ranking)


def _needed(reading: Reading, thresholds: Thresholds) -> float:
    """A question that proves its subject and holds no unknown word, or stands in a conversation, needs less."""
    proven = reading.strong > 0 and reading.foreign_share < _FEW_FOREIGN
    alone = thresholds.proven if proven else thresholds.in_scope
    return min(alone, _TALKING) if reading.talking else alone


def _least(intent: Intent, share: float, reading: Reading) -> float:
    """Return how probably a question must be ours: less where a mistake would tell no fact, or only of members."""
    if reading.paired and share >= CERTAIN:
        return STRAY  # "Yamagata film year"
    if intent.kind in (UNTOLD, META, CONTACT) and share >= _HALF_SURE:
        return _HARMLESS
    named = reading.frame.ids(CITY) or reading.frame.ids("country") or reading.frame.ids("region")
    if named and intent.narrows and share >= _SURE and reading.foreign_share < _FEW_FOREIGN:
        return _OF_MEMBERS  # "how many cities are there in Brazil?" is answered with the member cities
    return _LIKELY if share >= CERTAIN and reading.foreign_share <= _SOME_FOREIGN else 1.0


def _needs_none(intent: Intent, share: float) -> bool:
    """A greeting needs no subject; who wishes for a language names one."""
    return share >= _SURE and (intent.kind == SMALLTALK or (intent.kind == META and bool(intent.needs)))


def _is_beyond(
    intent: Intent, share: float, in_scope: float, reading: Reading, ranking: Sequence[tuple[str, float]]
) -> bool:
    """ "What does it cost?" in a conversation asks of what is talked about, whichever matter it is."""
    if intent.kind != UNTOLD or not reading.talking or in_scope < STRAY:
        return False
    together = sum(share for name, share in ranking if load_intents()[name].kind == UNTOLD)
    return reading.foreign_share < _SOME_FOREIGN and (share >= _QUITE_SURE or together >= _BEYOND)
