"""The stock project's actions: this project's own, given the question that stock intent and entities make.

`rasa run actions --actions benchmarks.stock.adapter` serves them over HTTP.
"""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.utils import all_subclasses

import actions.sdk  # noqa: F401 - defines the actions that are adapted below
from benchmarks.stock.question import from_message


class FromStock:
    """Gives an action the question in the form in which this project's own NLU would."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Run the action on what the stock components understood."""
        message = tracker.latest_message
        tracker.latest_message = {**message, "questions": [from_message(message)]}
        events: list[dict[str, Any]] = await super().run(dispatcher, tracker, domain)  # type: ignore[misc]
        return events


def _adapted(action: type[Action]) -> type[Action]:
    return type(action.__name__, (FromStock, action), {"__module__": __name__, "__doc__": action.__doc__})


# The action server registers every subclass that is defined, and the last one under a name counts.
ADAPTED = [_adapted(known) for known in all_subclasses(Action) if known.__module__.startswith("actions.")]
