"""What a mention of each concept proves, asked in the ways questions need."""

from collections.abc import Mapping

from bot.dialogue.frame import Frame


class Roles:
    """What a mention of each concept proves (knowledge/concepts.yml), asked in the ways frames need."""

    def __init__(self, roles: Mapping[str, str]) -> None:
        self._roles = dict(roles)

    def count(self, frame: Frame, *roles: str) -> int:
        """Count the different concepts of these roles."""
        return len({concept for concept in frame.concepts if self._roles.get(concept) in roles})

    def of(self, frame: Frame, *roles: str) -> tuple[str, ...]:
        """Return the concepts of these roles, in order."""
        return tuple(concept for concept in frame.concepts if self._roles.get(concept) in roles)
