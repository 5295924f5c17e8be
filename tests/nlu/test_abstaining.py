"""From which probability of being ours a question is answered: by what a mistake would tell."""

import pytest

from bot.dialogue.frame import Frame
from bot.knowledge.intents import load_intents
from bot.nlu.abstaining import Thresholds, is_ours
from bot.nlu.judgement import Reading

THRESHOLDS = Thresholds(0.6, 0.3, 0.34)


def reading(*entities: tuple[str, str], **more: object) -> Reading:
    given = {
        "frame": Frame((), entities),
        "strong": 0,
        "foreign": (),
        "foreign_share": 0.0,
        "home": "asahikawa",
    }
    return Reading(**{**given, **more})  # type: ignore[arg-type]


def ours(intent: str, share: float, in_scope: float, of: Reading) -> bool:
    return is_ours(load_intents()[intent], share, in_scope, of, ((intent, share),), THRESHOLDS)


@pytest.mark.parametrize(
    ("intent", "share", "of", "least"),
    [
        ("ask_history", 0.8, reading(), 0.6),
        # what proves the subject and holds no unknown word
        ("ask_history", 0.8, reading(strong=1), 0.3),
        ("ask_history", 0.8, reading(strong=1, foreign_share=0.2), 0.6),
        # in a conversation, and where the intent is certain
        ("ask_history", 0.8, reading(talking=True), 0.5),
        ("ask_history", 0.96, reading(), 0.5),
        ("ask_history", 0.96, reading(foreign_share=0.3), 0.6),
        # no fact would be told
        ("ask_funding", 0.7, reading(), 0.4),
        ("ask_assistant", 0.7, reading(), 0.4),
        # "how many cities are there in Brazil?" is answered with the members there
        ("ask_city_count", 0.9, reading(("country", "BR")), 0.3),
        ("ask_city_count", 0.9, reading(("country", "BR"), foreign_share=0.2), 0.6),
        # "Yamagata film year"
        ("ask_city", 0.97, reading(("city", "yamagata"), ("field", "film"), paired=True), 0.05),
        # a greeting needs no subject, a price in a conversation hardly one
        ("greet", 0.9, reading(), 0.0),
        ("ask_funding", 0.9, reading(talking=True), 0.05),
    ],
)
def test_abstaining_asks_less_where_a_mistake_does_less(
    intent: str, share: float, of: Reading, least: float
) -> None:
    """A question is answered from exactly this probability on."""
    assert ours(intent, share, least, of)
    assert least == 0.0 or not ours(intent, share, least - 0.01, of)
