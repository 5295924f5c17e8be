"""Rasa's rule policy as serving needs it: the same predictions, from the states that a rule can ask for."""

import json
import logging
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from rasa.core.policies.rule_policy import RULES, RULES_FOR_LOOP_UNHAPPY_PATH, RulePolicy
from rasa.shared.core.constants import ACTION_LISTEN_NAME, PREVIOUS_ACTION, USER
from rasa.shared.core.domain import Domain, State
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ACTION_NAME, INTENT

logger = logging.getLogger(__name__)

_KEPT = 4096  # states whose rules are remembered
_UNSEEN = (SlotSet, BotUttered)  # events that no state of a domain without featurised slots shows


class ServedRulePolicy(RulePolicy):
    """Predicts what Rasa's policy predicts.

    Rasa computes the state before every action of the conversation, twice a prediction, and compares each
    with each rule. Here the states are as many as the longest rule has, and what was compared is remembered.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lookups = [self.lookup.get(name) or {} for name in (RULES, RULES_FOR_LOOP_UNHAPPY_PATH)]
        rules: list[list[State]] = [json.loads(key) for lookup in lookups for key in lookup]
        self._longest = max(map(len, rules), default=0)
        self._intents_only = all(_needs_intent(rule[-1]) for rule in rules)
        self._applicable = lru_cache(_KEPT)(self._applicable_keys)
        self._featurised: tuple[int, bool] = (0, True)

    def _prediction_states(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        use_text_for_last_user_input: bool = False,
        rule_only_data: dict[str, Any] | None = None,
    ) -> list[State]:
        """Return the last states (see the parent class)."""
        if not self._longest or self._has_featurised_slots(domain):
            every: list[State] = super()._prediction_states(
                tracker, domain, use_text_for_last_user_input, rule_only_data
            )
            return every
        states = recent_states(tracker, domain, self._longest)
        self.featurizer._choose_last_user_input([states], use_text_for_last_user_input)
        return states

    def _has_featurised_slots(self, domain: Domain) -> bool:
        if self._featurised[0] != id(domain):
            self._featurised = (id(domain), any(slot.has_features() for slot in domain.slots))
        return self._featurised[1]

    def _find_action_from_rules(
        self, tracker: DialogueStateTracker, domain: Domain, use_text_for_last_user_input: bool
    ) -> tuple[str | None, str | None, bool]:
        """Find the rule that applies (see the parent class); where all ask for an intent, no text can."""
        if use_text_for_last_user_input and self._longest and self._intents_only:
            return None, None, False
        found: tuple[str | None, str | None, bool] = super()._find_action_from_rules(
            tracker, domain, use_text_for_last_user_input
        )
        return found

    def _get_possible_keys(self, lookup: dict[str, str], states: list[State]) -> set[str]:
        """Return the rules that fit the states (see the parent class)."""
        name = RULES if lookup is self.lookup.get(RULES) else RULES_FOR_LOOP_UNHAPPY_PATH
        if not self._longest or lookup is not self.lookup.get(name):
            possible: set[str] = super()._get_possible_keys(lookup, states)
            return possible
        fitting = (
            self._applicable(name, index, json.dumps(state)) for index, state in enumerate(reversed(states))
        )
        return set.intersection(set(lookup), *fitting)

    def _applicable_keys(self, lookup: str, index: int, state: str) -> frozenset[str]:
        """Return the rules that a state, written as JSON, fits when it is `index` states before the last."""
        read = _as_compared(json.loads(state))
        return frozenset(key for key in self.lookup[lookup] if self._is_rule_applicable(key, index, read))

    @staticmethod
    def format_tracker_states(states: list[dict[str, Any]]) -> str:
        """Return the states for the log, when the log wants them."""
        if not logger.isEnabledFor(logging.DEBUG):
            return ""
        return str(RulePolicy.format_tracker_states(states))


def recent_states(tracker: DialogueStateTracker, domain: Domain, count: int) -> list[State]:
    """Return the last `count` states of a conversation whose slots are not featurised."""
    events = [event for event in tracker.applied_events() if not isinstance(event, _UNSEEN)]
    left = 1 + sum(isinstance(event, ActionExecuted) for event in events)
    replayed = DialogueStateTracker(tracker.sender_id, [])
    states: list[State] = []
    for event in events:
        if isinstance(event, ActionExecuted):
            if left <= count:
                states.append(domain.get_active_state(replayed))
            left -= 1
        event.apply_to(replayed)
    return [*states, domain.get_active_state(replayed)]


def _needs_intent(state: State) -> bool:
    """Tell whether a rule's last state cannot follow a message without asking for its intent."""
    previous = state.get(PREVIOUS_ACTION, {}).get(ACTION_NAME)
    return previous != ACTION_LISTEN_NAME or bool(state.get(USER, {}).get(INTENT))


def _as_compared(state: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return a state read from JSON with tuples in it again, as rules compare them."""
    return {part: {key: _tuple(value) for key, value in sub.items()} for part, sub in state.items()}


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, str) else value
