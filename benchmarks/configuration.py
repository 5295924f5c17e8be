"""What config.yml sets for understanding, as the classes that are used without Rasa want it."""

from pathlib import Path
from typing import Any

from bot import paths
from bot.knowledge.load import read_yaml
from bot.nlu.abstaining import Thresholds
from bot.nlu.classifier import Settings

COMPONENT = "bot.nlu.intent.IntentClassifier"
EMERGENCIES = "bot.nlu.emergencies.EmergencyDetector"


def shipped(path: Path = paths.CONFIG, component: str = COMPONENT) -> dict[str, Any]:
    """Return the values of a component in config.yml.

    Raises:
        LookupError: the pipeline does not have the component.
    """
    rows = [row for row in read_yaml(path)["pipeline"] if row["name"] == component]
    if not rows:
        raise LookupError(f"{path}: {component} is not in the pipeline; restore it")
    return {name: value for name, value in rows[0].items() if name != "name"}


def settings(config: dict[str, Any]) -> Settings:
    """Return how the classifier is trained."""
    return Settings(config["c_concepts"], config["c_text"], tuple(config["char_ngrams"]), config["held_out"])


def thresholds(config: dict[str, Any]) -> Thresholds:
    """Return below which evidence the assistant refuses."""
    return Thresholds(config["in_scope_threshold"], config["proven_threshold"], config["foreign_threshold"])
