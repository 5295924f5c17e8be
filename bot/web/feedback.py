"""解決しましたか: what a visitor says of an answer, as it is handed to whoever stores it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

_Short = Annotated[str, StringConstraints(max_length=100)]


class FeedbackBody(BaseModel):
    """The body of `POST /feedback`."""

    model_config = ConfigDict(extra="ignore")

    sender: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    message_id: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    helpful: bool
    status: _Short = ""
    language: _Short = ""
    question: Annotated[str, StringConstraints(max_length=4_000)] = ""
    facts: Annotated[list[_Short], Field(max_length=200)] = []


@dataclass(frozen=True, slots=True)
class Feedback:
    """Whether an answer helped. `question` is what was asked, not yet masked; `status` that of the answer."""

    sender: str
    message_id: str
    helpful: bool
    status: str
    language: str
    question: str
    facts: tuple[str, ...]


RecordFeedback = Callable[[Feedback], Awaitable[None]]


def from_body(body: FeedbackBody) -> Feedback:
    """Return the feedback that a request carries."""
    return Feedback(
        body.sender,
        body.message_id,
        body.helpful,
        body.status,
        body.language,
        body.question,
        tuple(body.facts),
    )
