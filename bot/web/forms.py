"""Forms and pages without JavaScript: reading what was posted, answering with headers and clear problems."""

from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.inquiries.off_loop import StoreUnavailable
from bot.web.csrf import is_from_here
from bot.web.security import content_security_policy

BODY_LIMIT = 64 * 1024  # bytes
_FIELD_LIMIT = 400
_TYPE = "application/x-www-form-urlencoded"
STYLE = Path(__file__).parent / "desk" / "static" / "pages.css"
HTML: dict[int | str, dict[str, Any]] = {
    code: {"content": {"text/html": {}}, "description": description}
    for code, description in {
        400: "cannot be read", 403: "not from our page", 404: "not found", 413: "too large",
        415: "not a form", 422: "something to correct", 429: "too often", 503: "not at this moment",
    }.items()
}  # fmt: skip


class PageProblem(Exception):
    """A request that ends in a page which says what is wrong. `key`: the text; `headers`: to add."""

    def __init__(
        self, status: int, key: str, headers: Mapping[str, str] | None = None, **values: object
    ) -> None:
        super().__init__(key)
        self.status, self.key, self.headers, self.values = status, key, dict(headers or {}), values


class Posted:
    """The fields of a posted form."""

    def __init__(self, fields: list[tuple[str, str]]) -> None:
        self._fields = fields

    def __getitem__(self, name: str) -> str:
        """Return a field, "" when it was not sent."""
        return next((value for key, value in self._fields if key == name), "")

    def __contains__(self, name: object) -> bool:
        """Tell whether a field was sent at all."""
        return any(key == name for key, _ in self._fields)

    def items(self) -> tuple[tuple[str, str], ...]:
        """Return every field, for a form that sends the same again."""
        return tuple(self._fields)

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a field."""
        return tuple(value for key, value in self._fields if key == name)


async def posted_form(request: Request) -> Posted:
    """Return the fields of a form sent from our own page.

    Raises:
        PageProblem: it comes from another site, is no form, or is too large.
    """
    if not is_from_here(request):
        raise PageProblem(403, "inquiry-page-forbidden")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _TYPE:
        raise PageProblem(415, "inquiry-page-broken")
    try:
        body = (await _limited_body(request)).decode()
        posted = Posted(parse_qsl(body, keep_blank_values=True, max_num_fields=_FIELD_LIMIT))
    except ValueError:
        raise PageProblem(400, "inquiry-page-broken") from None
    request.state.posted = posted
    return posted


async def _limited_body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            raise PageProblem(413, "inquiry-page-too-large")
    return bytes(body)


Kind = str | tuple[str, ...] | list[str]


def form_schema(*required: str, **kinds: Kind) -> dict[str, Any]:
    """Return the OpenAPI description of a form: its required fields, and what kind of text fields hold.

    A kind is "string", which is that of fields without one, or a tuple of words of which it is one, or a
    list of words of which it is some, or the name of a format that only the server can check.
    """
    kinds = {**dict.fromkeys(required, "string"), **kinds}
    properties = {name: _field(kind) for name, kind in kinds.items()}
    return _request_body({"type": "object", "properties": properties, "required": list(required)})


def form_of(*forms: dict[str, Any]) -> dict[str, Any]:
    """Return the description of a form that is sent in one of several ways."""
    return _request_body({"anyOf": [form["requestBody"]["content"][_TYPE]["schema"] for form in forms]})


def _request_body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {_TYPE: {"schema": schema}}}}


def _field(kind: Kind) -> dict[str, Any]:
    if isinstance(kind, list):
        return {"type": "array", "items": {"type": "string", "enum": kind}, "minItems": 1}
    if isinstance(kind, tuple):
        return {"type": "string", "enum": list(kind)}
    return {"type": "string"} if kind == "string" else {"type": "string", "format": kind}


def page_route(
    render_problem: Callable[[Request, PageProblem], str], frames: str | None, unavailable: str
) -> type[APIRoute]:
    """Return a route class: problems become pages, headers are added.

    `frames`: sources that may frame; `unavailable`: the text while the store does not answer.
    """

    def problem_of(error: Exception) -> PageProblem:
        if isinstance(error, PageProblem):
            return error
        if isinstance(error, StoreUnavailable):
            return PageProblem(503, unavailable)
        return PageProblem(422, "inquiry-page-broken")

    class PageRoute(APIRoute):
        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            handle = super().get_route_handler()

            async def handler(request: Request) -> Response:
                try:
                    response = await handle(request)
                except (PageProblem, StoreUnavailable, RequestValidationError) as error:
                    problem = problem_of(error)
                    page = render_problem(request, problem)
                    response = HTMLResponse(page, problem.status, problem.headers)
                return _with_headers(response, frames)

            return handler

    return PageRoute


def _with_headers(response: Response, frames: str | None) -> Response:
    policy = content_security_policy(frames.split() if frames else (), framed=frames is not None)
    for name, value in {
        "Content-Security-Policy": policy.replace("script-src 'self'", "script-src 'none'"),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cache-Control": "no-store",
    }.items():
        response.headers.setdefault(name, value)
    return response


def style_response() -> Response:
    """Return the style sheet of these pages."""
    headers = {"Cache-Control": "public, max-age=3600"}
    return Response(STYLE.read_text(encoding="utf-8"), media_type="text/css", headers=headers)
