"""Errors a person is meant to read: what is wrong, where, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong: the place, the problem and its remedy."""

    path: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}; {self.remedy}"


class AssistantError(Exception):
    """Base class of the errors this project raises on purpose."""


class KnowledgeError(AssistantError):
    """The knowledge files cannot be used; carries every finding, not only the first."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


class ModelError(AssistantError):
    """The trained model is missing or cannot be loaded."""
