"""One module a user task; `actions.sdk` names the actions for Rasa."""

from actions.sdk import TopicAction

__all__ = ["TopicAction"]
