"""bot.engine.rule_policy: the served policy predicts what Rasa's does."""

import random
import uuid
from typing import Any

import pytest
from rasa.core.policies.rule_policy import RULES, RulePolicy
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine import Engine
from bot.engine.rule_policy import ServedRulePolicy

TURNS = (
    "When did Asahikawa join?", "and Kobe?", "hello", "I'd like to leave a message", "me@example.com", "skip",
    "Cancel", "/check_inquiry", "what about parking?", "/restart", "which cities are in Asia?", "ありがとう",
)  # fmt: skip


class Both(ServedRulePolicy):
    """Asks Rasa's policy too, and notes both predictions."""

    asked: list[tuple[Any, Any]]
    rasa: Any

    def _predict(self, tracker: Any, domain: Any) -> Any:
        ours, rasas = super()._predict(tracker, domain), self.rasa._predict(tracker, domain)
        self.asked.append((seen(*ours), seen(*rasas)))
        return ours


def seen(prediction: Any, source: str | None) -> Any:
    ended = (prediction.is_end_to_end_prediction, prediction.is_no_user_prediction, prediction.hide_rule_turn)
    rule = source if max(prediction.probabilities) == 1 else None  # what fits nothing is the whole history
    return rule, prediction.probabilities, [str(event) for event in prediction.events], ended


def served(engine: Engine) -> ServedRulePolicy:
    nodes = engine._agent.processor.graph_runner._nodes  # type: ignore[union-attr]
    return next(n._component for n in nodes.values() if isinstance(n._component, ServedRulePolicy))


@pytest.mark.parametrize("seed", range(6))
async def test_rule_policy_predicts_as_rasas(engine: Engine, seed: int, monkeypatch: Any) -> None:
    """In questions and inside forms, every prediction is the one that Rasa's own policy makes."""
    policy, context = served(engine), ExecutionContext(GraphSchema({}))
    rasas = RulePolicy(
        dict(policy.config), policy._model_storage, policy._resource, context,
        featurizer=policy.featurizer, lookup=policy.lookup,
    )  # fmt: skip
    monkeypatch.setattr(policy, "__class__", Both)
    monkeypatch.setattr(policy, "rasa", rasas, raising=False)
    monkeypatch.setattr(policy, "asked", [], raising=False)
    sender, chance = uuid.uuid4().hex, random.Random(seed)
    for _ in range(14):
        await engine.ask(sender, chance.choice(TURNS), {"language": "en"})
    asked = policy.asked  # type: ignore[attr-defined]
    assert len(asked) > 20
    assert [ours for ours, _ in asked] == [theirs for _, theirs in asked]


def test_rule_policy_remembers_no_text(engine: Engine) -> None:
    """What is remembered of states is bounded, and holds no word that anybody wrote."""
    policy = served(engine)
    assert policy._applicable.cache_info().maxsize == 4096
    assert policy._intents_only
    assert policy.lookup[RULES]


async def test_rule_policy_needs_no_long_history(engine: Engine, sender: str) -> None:
    """However long the conversation, only as many states are computed as the longest rule has."""
    for number in range(5):
        await engine.ask(sender, f"When did Kobe join? {number}", {"language": "en"})
    tracker: DialogueStateTracker | None = await engine.tracker_store.retrieve(sender)
    assert tracker is not None
    states = served(engine)._prediction_states(tracker, engine.tracker_store.domain)
    assert states == RulePolicy._prediction_states(served(engine), tracker, engine.tracker_store.domain)[-2:]
