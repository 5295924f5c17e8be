"""One module a user task; `actions.sdk` names the actions for Rasa."""

from actions import sdk

__all__ = ["sdk"]
