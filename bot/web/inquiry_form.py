"""The ordinary pages /inquiry and /inquiry/status: the same form as in conversation, without JavaScript."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from anyio import from_thread
from fastapi import APIRouter, Depends, Query
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.inquiries.cleaning import clean
from bot.inquiries.contact_details import validate_contact
from bot.inquiries.limits import Limiter, submission_of
from bot.inquiries.records import (
    CONTACT_LIMIT,
    NAME_LIMIT,
    NO_CONTACT,
    QUESTION_LIMIT,
    Contact,
    ContactProblem,
    Draft,
)
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from bot.inquiries.wording import say, say_moment, staff_sentence
from bot.knowledge.load import load
from bot.messages.render import without_ruby
from bot.web import forms
from bot.web.csrf import FormTokens
from bot.web.forms import HTML, PageProblem, Posted, form_schema, page_route, posted_form
from bot.web.languages import choose
from bot.web.limits import client_of
from bot.web.readings import to_html
from bot.web.understanding import Read, Reading

_TEMPLATES = Path(__file__).parent / "templates" / "inquiry"
_templates = Environment(
    loader=FileSystemLoader(_TEMPLATES),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TRAP = "website"  # a field people do not see; programs fill it in


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a person wrote into the form, and what is wrong with it: (field, text)."""

    question: str
    contact: str
    name: str
    checked: Contact
    problems: tuple[tuple[str, Markup], ...] = ()


def build_inquiry_router(
    store: InquiryStore, settings: InquirySettings, limiter: Limiter | None = None, read: Read | None = None
) -> APIRouter:
    """Return the routes /inquiry, /inquiry/status and their style sheet; `read` finds topics for the desk."""
    pages = _Pages(store, settings, limiter or Limiter(settings.limits_url), read)
    router = APIRouter(route_class=page_route(pages.problem, settings.frame_ancestors))
    html = partial(router.api_route, response_class=HTMLResponse)
    fields = form_schema(
        "question", "token", question="written-text", action="string", contact="inquiry-contact",
        name="inquiry-name", lang="string", website="empty",
    )  # fmt: skip
    html("/inquiry", methods=["GET"], responses={422: HTML[422]}, summary="The form")(pages.form)
    html("/inquiry", methods=["POST"], responses=HTML, openapi_extra=fields, summary="Check or send")(
        pages.post
    )
    html("/inquiry/status", methods=["GET"], responses={422: HTML[422]}, summary="The look-up")(
        pages.status_form
    )
    html(
        "/inquiry/status",
        methods=["POST"],
        responses=HTML,
        openapi_extra=form_schema("number", "secret", "token", lang="string"),
        summary="Look an inquiry up",
    )(pages.look_up)
    router.api_route("/inquiry/pages.css", methods=["GET"], include_in_schema=False)(forms.style_response)
    return router


class _Pages:
    def __init__(
        self, store: InquiryStore, settings: InquirySettings, limiter: Limiter, read: Read | None
    ) -> None:
        self.store, self.settings, self.limiter, self.read = store, settings, limiter, read
        self.tokens = FormTokens(settings.key, "inquiry")

    def form(
        self,
        request: Request,
        lang: Annotated[str, Query(max_length=20)] = "",
        question: Annotated[str, Query(max_length=QUESTION_LIMIT)] = "",
    ) -> Response:
        language = _language(request, lang)
        return self._form(request, language, _Entry(clean(question), "", "", NO_CONTACT))

    def post(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        language = _language(request, form["lang"])
        entry = _entry(form, language)
        nonce = self.tokens.nonce(form["token"])
        if form[_TRAP]:
            raise PageProblem(403, "inquiry-page-broken")
        if nonce is None:
            return self._form(request, language, entry, 403, say(language, "inquiry-page-expired"))
        if form["action"] == "back":
            return self._form(request, language, entry)
        if entry.problems:
            return self._form(request, language, entry, 422)
        if form["action"] != "send":
            return self._page("confirm.html", request, language, entry=entry, token=form["token"])
        return self._send(request, language, entry, nonce)

    def _send(self, request: Request, language: str, entry: _Entry, nonce: str) -> Response:
        self._limit("inquiry", request, submission_of(nonce, entry.question, entry.contact, entry.name))
        # This runs in a thread; the assistant is asked in the loop that the thread came from.
        found = from_thread.run(self.read, entry.question, language) if self.read else Reading()
        draft = Draft(
            entry.question, language, entry.checked, entry.name, topics=found.topics, facts=found.facts
        )
        receipt = self.store.submit(draft, nonce)
        return self._page("done.html", request, language, receipt=receipt)

    def status_form(self, request: Request, lang: Annotated[str, Query(max_length=20)] = "") -> Response:
        return self._status(request, _language(request, lang))

    def look_up(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        language = _language(request, form["lang"])
        if self.tokens.nonce(form["token"]) is None:
            return self._status(request, language, 403, "inquiry-page-expired", form["number"])
        self._limit("lookup", request)
        found = self.store.lookup(form["number"], form["secret"])
        if found is None:
            return self._status(request, language, 404, "inquiry-status-unknown", form["number"])
        return self._page("status.html", request, language, found=found)

    def problem(self, request: Request, problem: PageProblem) -> str:
        language = _language(request, request.query_params.get("lang", ""))
        message = to_html(say(language, problem.key, **problem.values))
        return self._render("problem.html", request, language, message=message)

    def _limit(self, action: str, request: Request, submission: str = "") -> None:
        minutes = self.limiter.wait(action, client_of(request), submission)
        if minutes is not None:
            headers = {"Retry-After": str(minutes * 60)}
            raise PageProblem(429, "inquiry-too-many-requests", headers, minutes=minutes)

    def _form(
        self, request: Request, language: str, entry: _Entry, code: int = 200, notice: str = ""
    ) -> Response:
        return self._page(
            "form.html", request, language, code, entry=entry, notice=to_html(notice), token=self.tokens.new()
        )

    def _status(
        self, request: Request, language: str, code: int = 200, notice: str = "", number: str = ""
    ) -> Response:
        return self._page(
            "look_up.html",
            request,
            language,
            code,
            notice=to_html(say(language, notice)) if notice else "",
            number=number[:20],
            token=self.tokens.new(),
        )

    def _page(
        self, name: str, request: Request, language: str, code: int = 200, /, **values: Any
    ) -> Response:
        return HTMLResponse(self._render(name, request, language, **values), code)

    def _render(self, name: str, request: Request, language: str, /, **values: Any) -> str:
        staff = staff_sentence(self.store.calendar, language)
        return _templates.get_template(name).render(
            language=load().languages[language],
            languages=load().languages.values(),
            base=request.scope.get("root_path", ""),
            path=request.url.path,
            t=lambda key, **variables: to_html(say(language, key, **variables)),
            plain=lambda key, **variables: without_ruby(say(language, key, **variables)),
            blocks=lambda key, **variables: blocks(say(language, key, **variables)),
            answer_blocks=blocks,
            bcp47=lambda code: load().languages[code].bcp47,
            plain_moment=lambda at: say_moment(at, language),
            moment=lambda at: to_html(say_moment(at, language)),
            staff=to_html(staff) if staff else "",
            retention=self.settings.retention,
            limits={"question": QUESTION_LIMIT, "contact": CONTACT_LIMIT, "name": NAME_LIMIT},
            **values,
        )


def _language(request: Request, asked: str) -> str:
    return choose(asked, request.headers.get("accept-language"), load())


def _entry(form: Posted, language: str) -> _Entry:
    question, written, name = clean(form["question"]), clean(form["contact"]), clean(form["name"])
    problems = []
    if not 1 <= len(question) <= QUESTION_LIMIT:
        problems.append(("question", say(language, "inquiry-invalid-question", limit=QUESTION_LIMIT)))
    checked: Contact | ContactProblem = NO_CONTACT
    if written:
        checked = validate_contact(written[: CONTACT_LIMIT * 2])
    if isinstance(checked, ContactProblem):
        reason = say(language, f"inquiry-problem-{checked}")
        problems.append(("contact", say(language, "inquiry-invalid-contact", reason=reason)))
        checked = NO_CONTACT
    if len(name) > NAME_LIMIT:
        problems.append(("name", say(language, "inquiry-invalid-name", limit=NAME_LIMIT)))
    shown = checked.display or written
    return _Entry(question, shown, name, checked, tuple((field, to_html(said)) for field, said in problems))


def blocks(text: str) -> Markup:
    """Return a text as HTML: paragraphs parted by blank lines; lines that begin with "- " are a list."""
    parts = []
    for block in text.split("\n\n"):
        lines = [line for line in block.split("\n") if line.strip()]
        items = [line[2:] for line in lines if line.startswith("- ")]
        if items and len(items) == len(lines):
            listed = Markup("").join(Markup("<li>{}</li>").format(to_html(item)) for item in items)
            parts.append(Markup("<ul>{}</ul>").format(listed))
        elif lines:
            parts.append(Markup("<p>{}</p>").format(Markup("<br>").join(to_html(line) for line in lines)))
    return Markup("").join(parts)
