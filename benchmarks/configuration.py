"""What config.yml sets for understanding, as the classes that are used without Rasa want it."""

from pathlib import Path
from typing import Any

from bot import paths
from bot.knowledge.load import read_yaml
from bot.nlu.classifier import Settings
from bot.nlu.questions import Thresholds

COMPONENT = "bot.nlu.intent.IntentClassifier"


def shipped(path: Path = paths.CONFIG) -> dict[str, Any]:
    """Return the values of the classifier in config.yml.

    Raises:
        LookupError: the pipeline does not have the classifier.
    """
    rows = [row for row in read_yaml(path)["pipeline"] if row["name"] == COMPONENT]
    if not rows:
        raise LookupError(f"{path}: {COMPONENT} is not in the pipeline; restore it")
    return {name: value for name, value in rows[0].items() if name != "name"}


def settings(config: dict[str, Any]) -> Settings:
    """Return how the classifier is trained."""
    return Settings(config["c_concepts"], config["c_text"], tuple(config["char_ngrams"]), config["held_out"])


def thresholds(config: dict[str, Any]) -> Thresholds:
    """Return below which evidence the assistant refuses."""
    return Thresholds(config["in_scope_threshold"], config["proven_threshold"], config["foreign_threshold"])
