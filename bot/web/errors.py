"""What a client is told when a request cannot be used: JSON with a code and a helpful sentence."""

import re
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_FORM = 1024 * 1024  # bytes; a form of Japanese text is nine times as long as the text
_JSON = re.compile(r"application/(?:[\w.-]+\+)?json\s*(?:;|$)", re.IGNORECASE)
_REMEDIES = {
    400: "send one JSON object in UTF-8",
    404: "see /openapi.json for what there is",
    405: "see /openapi.json for how to ask",
    413: "send less",
    415: "send JSON with `Content-Type: application/json`",
    422: "see /openapi.json for what to send",
}


class Problem(BaseModel):
    """The body of an error."""

    error: str = Field(description="A code for programs.", examples=["invalid_request"])
    message: str = Field(
        description="What is wrong, and what to do, for the client's developer.",
        examples=["body.sender: Field required; see /openapi.json for what to send"],
    )


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI description of error responses."""
    return {s: {"model": Problem, "description": HTTPStatus(s).phrase} for s in statuses}


def problem(status: int, code: str, what: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """Return an error response; what to do about it follows from the status."""
    remedy = _REMEDIES.get(status)
    message = f"{what}; {remedy}" if remedy else what
    return JSONResponse({"error": code, "message": message}, status, headers)


def add_handlers(app: FastAPI) -> None:
    """Answer every error of an app with JSON."""
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _broken)


async def _invalid(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    findings = error.errors()
    if findings[0]["type"] == "json_invalid":
        position, reason = findings[0]["loc"][-1], findings[0]["ctx"]["error"]
        return problem(400, "invalid_json", f"body: is not JSON ({reason} at character {position})")
    what = "; ".join(f"{'.'.join(map(str, f['loc']))}: {f['msg']}" for f in findings)
    return problem(422, "invalid_request", what)


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = HTTPStatus(error.status_code).phrase.lower().replace(" ", "_").replace("-", "_")
    what = f"{request.method} {request.url.path}: {error.detail}"
    return problem(error.status_code, code, what, dict(error.headers or {}))


async def _broken(request: Request, _: Exception) -> JSONResponse:
    # Starlette raises the error again after this, and uvicorn logs it with its traceback.
    what = f"{request.method} {request.url.path}: the server failed; try again later"
    return problem(500, "internal_server_error", what)


def is_json(content_type: str) -> bool:
    """Tell whether a Content-Type header announces JSON."""
    return bool(_JSON.match(content_type))


class BodyLimit:
    """Refuses bodies that are too long, with or without an announced length, while they come in."""

    def __init__(self, app: ASGIApp, max_json: int, max_form: int = MAX_FORM) -> None:
        self.app, self.max_json, self.max_form = app, max_json, max_form

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] == "http":
            kind = Headers(scope=scope).get("content-type", "")
            receive = _counting(receive, self.max_json if is_json(kind) else self.max_form)
        await self.app(scope, receive, send)


def _counting(receive: Receive, limit: int) -> Receive:
    """Return a `receive` that raises once more than `limit` bytes have come."""
    seen = 0

    async def counting() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise HTTPException(413, f"the body is longer than {limit} bytes")
        return message

    return counting
