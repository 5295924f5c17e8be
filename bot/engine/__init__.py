"""Rasa's agent in this process: planned graph, actions without a server, conversations in memory."""

import os

# Read by Rasa when it is imported; the assistant calls no outside service.
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")

from bot.engine.engine import Engine

__all__ = ["Engine"]
