"""Puts the pages of the desk together."""

from functools import partial, wraps
from inspect import iscoroutinefunction
from typing import Any

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from bot.inquiries.cases import LOOKUP, MAIL
from bot.inquiries.limits import Limiter
from bot.inquiries.off_loop import off_loop
from bot.inquiries.records import State
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from bot.inquiries.wording import CLOSING_SENTENCES, OPENING_SENTENCES, RenderFact, render_fact
from bot.knowledge.load import load
from bot.web import forms
from bot.web.desk.administration import Administration
from bot.web.desk.answering import Answering
from bot.web.desk.figures import Figures
from bot.web.desk.inquiries import Inquiries
from bot.web.desk.office import Handler, Office
from bot.web.desk.questions import Questions
from bot.web.desk.signing import Signing
from bot.web.forms import HTML, Kind, form_of, form_schema, page_route

_SEE_OTHER: dict[int | str, dict[str, Any]] = {303: {"description": "go on, or sign in"}}
_CASE_FORM = form_of(
    form_schema("token", "do", "state", do=("state",), state=tuple(State)),
    form_schema("token", "do", "assignee", do=("assign",), assignee="desk-login"),
    form_schema("token", "do", "note", do=("note",), note="written-text"),
    form_schema("token", "do", do=("unread",)),
)
_CHOICES: dict[str, Kind] = {
    "sentence": list(OPENING_SENTENCES + CLOSING_SENTENCES),
    "fact": list(load().facts),
    "free": "string",
}
_WRITTEN: dict[str, Kind] = {**_CHOICES, "free": "written-text"}
_SENDING: dict[str, Kind] = {"channel": (MAIL, LOOKUP), "request": "string"}
_ANSWER_FORM = form_of(
    form_schema("token", "do", do=("preview",), **_CHOICES, **_SENDING),
    form_schema("token", "do", "sentence", do=("send",), **_CHOICES, **_SENDING),
    form_schema("token", "do", "fact", do=("send",), **_CHOICES, **_SENDING),
    form_schema("token", "do", "free", do=("send",), **_WRITTEN, **_SENDING),
)
_QUESTION_FORM = form_of(
    form_schema("token", "do", do=("handle", "reopen")),
    form_schema("token", "do", "into", do=("merge",), into="question-id"),
    form_schema(
        "token", "do", do=("draft",), id="string", value="string", section="string", evidence="string"
    ),
)


def build_desk_router(
    store: InquiryStore,
    settings: InquirySettings,
    limiter: Limiter | None = None,
    render_fact: RenderFact = render_fact,
) -> APIRouter:
    """Return the routes under /desk. `render_fact(fact id, language)` says a fact as one sentence."""
    office = Office(store, settings, limiter or Limiter(settings.limits_url), render_fact)
    router = APIRouter(route_class=page_route(office.problem, None, "desk-store-unavailable"))
    _add_pages(router, office)
    _add_files(router, office)
    router.api_route("/desk/pages.css", methods=["GET"], include_in_schema=False)(forms.style_response)
    return router


def _add_pages(router: APIRouter, office: Office) -> None:
    signing, inquiries, answering = Signing(office), Inquiries(office), Answering(office)
    questions, administration = Questions(office), Administration(office)
    pages: tuple[tuple[str, Handler, Handler | None, dict[str, Any]], ...] = (
        ("/desk", signing.start, None, {}),
        ("/desk/sign-in", signing.form, signing.sign_in, form_schema("login", "password", "token")),
        ("/desk/inquiries", inquiries.list, None, {}),
        (
            "/desk/inquiries/{number}",
            inquiries.show,
            inquiries.change,
            _CASE_FORM,
        ),
        (
            "/desk/inquiries/{number}/answer",
            answering.form,
            answering.post,
            _ANSWER_FORM,
        ),
        ("/desk/questions", questions.list, None, {}),
        (
            "/desk/questions/{id}",
            questions.show,
            questions.change,
            _QUESTION_FORM,
        ),
        ("/desk/figures", Figures(office).show, None, {}),
        (
            "/desk/accounts",
            administration.accounts,
            administration.change,
            form_schema("token", "login", "do", do=("open", "close")),
        ),
        ("/desk/audit", administration.log, None, {}),
    )
    for path, get, post, schema in pages:
        add(router, path, "GET", get)
        if post:
            add(router, path, "POST", post, schema)
    add(router, "/desk/sign-out", "POST", signing.sign_out, form_schema("token"))


def add(
    router: APIRouter, path: str, method: str, handler: Handler, schema: dict[str, Any] | None = None
) -> None:
    """Add one page to the router."""
    router.add_api_route(
        path,
        beside_the_loop(handler),
        methods=[method],
        response_class=HTMLResponse,
        response_model=None,
        responses=HTML | _SEE_OTHER,
        openapi_extra=schema or {},
    )


def beside_the_loop(handler: Handler) -> Handler:
    """Return a page's handler, run where calls to the store run: each of these pages makes some."""
    if iscoroutinefunction(handler):
        return handler

    @wraps(handler)
    async def page(**values: Any) -> Any:
        return await off_loop(partial(handler, **values))

    return page


def _add_files(router: APIRouter, office: Office) -> None:
    for path, handler, kind in (
        ("/desk/inquiries.csv", Inquiries(office).export, "text/csv"),
        ("/desk/figures.csv", Figures(office).export, "text/csv"),
        ("/desk/questions.yml", Questions(office).export, "application/yaml"),
    ):
        file: dict[int | str, dict[str, Any]] = {200: {"content": {kind: {}}, "description": "the file"}}
        router.add_api_route(
            path,
            beside_the_loop(handler),
            methods=["GET"],
            response_class=HTMLResponse,
            response_model=None,
            responses={**HTML, **_SEE_OTHER, **file},
        )
