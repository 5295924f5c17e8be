"""bot.engine.actions: actions in this process, without what a server between would need."""

import pytest
from rasa.shared.core.events import FollowupAction, SlotSet
from rasa_sdk import events as sdk

from bot.engine import Engine
from bot.engine.actions import events_of


def test_actions_read_the_events_of_the_sdk() -> None:
    """What an action returns becomes the event that Rasa would have read."""
    made = events_of([sdk.SlotSet("topic", ["x"]), sdk.FollowupAction("action_listen")])
    assert made == [SlotSet("topic", ["x"]), FollowupAction("action_listen")]


def test_actions_refuse_unknown_events() -> None:
    """An event of no known kind is named, with what to return instead."""
    with pytest.raises(ValueError, match="'wish' is unknown"):
        events_of([{"event": "wish"}])


async def test_actions_of_forms_pass_no_schema(
    engine: Engine, sender: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A turn inside a form is as quick as any other: nothing is checked against a JSON schema."""

    def checked(*_: object, **__: object) -> None:
        raise AssertionError("a reply of our own action was checked")

    monkeypatch.setattr("jsonschema.validate", checked)
    for text in ("I'd like to leave a message", "Is there parking?", "me@example.com", "Taro"):
        replies = await engine.ask(sender, text, {"language": "en"})
        assert replies[-1]["custom"]["status"] == "inquiry"
