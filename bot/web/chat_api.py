"""The chat over HTTP, as Rasa's REST channel speaks it."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from starlette.exceptions import HTTPException

from bot.chat import clean
from bot.knowledge.load import load
from bot.web import errors
from bot.web.languages import match
from bot.web.once import Ask

PATH = "/webhooks/rest/webhook"
_Status = Literal[
    "answered", "not_in_source", "out_of_scope", "clarify", "contact", "inquiry", "emergency",
    "smalltalk", "meta", "error",
]  # fmt: skip


def _text(value: Any) -> Any:
    """Clean before pydantic looks: it refuses half characters, which people do send."""
    return clean(value) if isinstance(value, str) else value


class Metadata(BaseModel):
    """What the page knows about a message; keys that are not named here are ignored."""

    model_config = ConfigDict(extra="ignore")

    language: Annotated[str, Field(max_length=35)] | None = Field(
        default=None,
        description="BCP 47 code of the page's language; what the person writes comes first.",
        examples=["en"],
    )
    switch: bool = Field(default=False, description="The person has just chosen this language.")
    message_id: Annotated[str, Field(max_length=100)] | None = Field(
        default=None, description="A message that is sent again under the same id is answered once."
    )


class Incoming(BaseModel):
    """A message to the assistant."""

    sender: Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")] = Field(
        description="Names the conversation; hard to guess, so that nobody joins another's.",
        examples=["3f9c2a7e"],
    )
    message: Annotated[str, BeforeValidator(_text)] = Field(
        description="What the person wrote, or a button's payload.",
        examples=["When did Asahikawa join?"],
    )
    metadata: Metadata | None = None


class Button(BaseModel):
    """A suggestion: show `title`, send `payload` as the message when it is chosen."""

    title: str
    payload: str


class Source(BaseModel):
    """A section of the announcement that an answer rests on."""

    document: str
    section: str
    title: str


class Custom(BaseModel):
    """Why the reply is what it is, and what it rests on; more keys may come."""

    model_config = ConfigDict(extra="allow")

    status: _Status
    language: str
    facts: list[str]
    sources: list[Source]
    as_of: str | None = Field(description="The date on which the facts were true.")


class Reply(BaseModel):
    """A piece of the reply; exactly one piece of each reply has `custom`."""

    recipient_id: str
    text: str | None = None
    buttons: list[Button] | None = None
    custom: Custom | None = None


def build_router(ask: Ask) -> APIRouter:
    """Return the chat's route; `ask` answers a message."""
    router = APIRouter(tags=["chat"])

    @router.post(
        PATH,
        summary="Ask the assistant",
        response_model=list[Reply],
        responses=errors.responses(400, 413, 415, 422, 429),
        dependencies=[Depends(_only_json)],
    )
    async def webhook(incoming: Incoming) -> JSONResponse:
        # A response, not a model: the replies are ours, and checking them again would cost time.
        return JSONResponse(await ask(incoming.sender, incoming.message, metadata_of(incoming)))

    return router


def metadata_of(incoming: Incoming) -> dict[str, Any]:
    """Return the metadata as the assistant reads it, without a language that is not on offer."""
    given = incoming.metadata.model_dump(exclude_defaults=True) if incoming.metadata else {}
    language = match(given.pop("language", ""), load().languages)
    return given | {"language": language} if language else given


async def _only_json(request: Request) -> None:
    """Refuse other types: a page elsewhere could send those without being asked for permission."""
    kind = request.headers.get("content-type", "")
    if not errors.is_json(kind):
        raise HTTPException(415, f"the content type is {kind or 'missing'}")
