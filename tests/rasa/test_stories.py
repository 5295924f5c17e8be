"""data/stories.yml tells what really happens: each story is a conversation of tests/conversations, played."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from rasa.shared.core.events import ActionExecuted, Event, UserUttered

from bot import paths
from bot.engine import Engine
from bot.knowledge.load import read_yaml
from tests.test_conversations import ALL, metadata

Step = Mapping[str, Any]
STORIES: dict[str, list[Step]] = {
    story["story"]: story["steps"] for story in read_yaml(paths.DATA / "stories.yml")["stories"]
}
ROWS = {name.rpartition(" (")[0]: row for name, row in ALL.items()}


def turns(steps: list[Step]) -> Iterator[tuple[str, list[tuple[str, str]], list[str]]]:
    """Yield (intent, entities, actions) of each turn of a story."""
    for number, step in enumerate(steps):
        if "intent" in step:
            rest = steps[number + 1 :]
            end = next((n for n, later in enumerate(rest) if "intent" in later), len(rest))
            entities = [pair for entity in step.get("entities", ()) for pair in entity.items()]
            yield step["intent"], entities, [later["action"] for later in rest[:end] if "action" in later]


def test_stories_are_a_dozen_conversations_of_several_turns() -> None:
    """There are at least twelve stories; a single turn is a rule, not a story."""
    assert len(STORIES) >= 12
    assert all(len(list(turns(steps))) > 2 for steps in STORIES.values())


@pytest.mark.parametrize("name", STORIES)
async def test_stories_happen_as_told(engine: Engine, name: str) -> None:
    """Asked in the words of its conversation, each turn of a story has its intent, its entities and its actions."""
    row, told = ROWS[name], list(turns(STORIES[name]))
    assert len(told) == len(row["turns"])
    for number, (turn, (intent, entities, actions)) in enumerate(zip(row["turns"], told, strict=True), 1):
        heard, done = await _play(engine, f"story {name}", turn["text"], metadata(row, number))
        found = [(entity["entity"], entity["value"]) for entity in heard.entities]
        assert (heard.intent["name"], done) == (intent, actions), turn["text"]
        assert set(entities) <= set(found), turn["text"]


async def _play(
    engine: Engine, sender: str, text: str, told: dict[str, Any]
) -> tuple[UserUttered, list[str]]:
    """Say something; return how it was understood and what was done."""
    await engine.ask(sender, text, told)
    tracker = await engine.tracker_store.retrieve(sender)
    assert tracker is not None
    events: list[Event] = list(tracker.events)
    last = max(number for number, event in enumerate(events) if isinstance(event, UserUttered))
    done = [event.action_name for event in events[last:] if isinstance(event, ActionExecuted)]
    return events[last], [name for name in done if name != "action_listen"]
