"""The ordinary pages /inquiry and /inquiry/status: the same form as in conversation, without JavaScript."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.inquiries import limits, sending
from bot.inquiries.cleaning import clean
from bot.inquiries.contact_details import validate_contact
from bot.inquiries.form import (
    CONTACT,
    NAME,
    NUMBER,
    QUESTION,
    SECRET,
    Form,
    Line,
    fill,
    new_inquiry,
    new_look_up,
)
from bot.inquiries.limits import Limiter
from bot.inquiries.records import (
    CONTACT_LIMIT,
    NAME_LIMIT,
    NO_CONTACT,
    QUESTION_LIMIT,
    Contact,
    Draft,
    InquiryStatus,
    Receipt,
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


# What a page is sent with that is not all right; a notice without a code here is something to correct.
_CODES = {
    "inquiry-not-sent": 503, "inquiry-status-unavailable": 503, "inquiry-status-unknown": 404,
    "inquiry-too-many-requests": 429, "inquiry-page-expired": 403,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a person wrote into the form, as bot.inquiries.form reads it, and what is wrong with it by field."""

    form: Form
    problems: tuple[tuple[str, Markup], ...] = ()

    @property
    def question(self) -> str:
        return self.form.values.get(QUESTION, "")

    @property
    def contact(self) -> str:
        return self.form.values.get(CONTACT, "")

    @property
    def name(self) -> str:
        return self.form.values.get(NAME, "")


def build_inquiry_router(
    store: InquiryStore, settings: InquirySettings, limiter: Limiter | None = None, read: Read | None = None
) -> APIRouter:
    """Return the routes /inquiry, /inquiry/status and their style sheet; `read` finds topics for the desk."""
    pages = _Pages(store, settings, limiter or Limiter(settings.limits_url), read)
    route = page_route(pages.problem, settings.frame_ancestors, "inquiry-status-unavailable")
    router = APIRouter(route_class=route)
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
        entry = _Entry(Form(new_inquiry().steps, QUESTION, {QUESTION: clean(question)}))
        return self._form(request, _language(request, lang), entry)

    async def post(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        language = _language(request, form["lang"])
        entry = _entry(form, language)
        nonce = self.tokens.nonce(form["token"])
        if form[_TRAP]:
            raise PageProblem(403, "inquiry-page-broken")
        if nonce is None:
            return self._form(request, language, entry, Line("inquiry-page-expired"))
        if form["action"] == "back" or entry.problems:
            return self._form(request, language, entry)
        if form["action"] != "send":
            return self._confirm(request, language, entry, form["token"])
        with limits.visiting(self.limiter, client_of(request)):
            sent = await sending.send(self.store, await self._draft(entry, language), nonce)
        if isinstance(sent, Receipt):
            return self._page("done.html", request, language, receipt=sent)
        # The same token again: whatever became of this try, the next one makes no second inquiry.
        return self._confirm(request, language, entry, form["token"], sent)

    async def _draft(self, entry: _Entry, language: str) -> Draft:
        found = await self.read(entry.question, language) if self.read else Reading()
        contact = validate_contact(entry.contact) if entry.contact else NO_CONTACT
        checked = contact if isinstance(contact, Contact) else NO_CONTACT
        return Draft(entry.question, language, checked, entry.name, topics=found.topics, facts=found.facts)

    def status_form(self, request: Request, lang: Annotated[str, Query(max_length=20)] = "") -> Response:
        return self._status(request, _language(request, lang))

    async def look_up(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        language = _language(request, form["lang"])
        if self.tokens.nonce(form["token"]) is None:
            return self._status(request, language, Line("inquiry-page-expired"), form["number"])
        read, _ = fill(new_look_up(), {NUMBER: form["number"], SECRET: form["secret"]})
        with limits.visiting(self.limiter, client_of(request)):  # what cannot be a receipt is an attempt, too
            found = await sending.look_up(self.store, read.values[NUMBER], read.values[SECRET])
        if isinstance(found, InquiryStatus):
            return self._page("status.html", request, language, found=found)
        return self._status(request, language, found, form["number"])

    def problem(self, request: Request, problem: PageProblem) -> str:
        language = _language(request, request.query_params.get("lang", ""))
        message = to_html(say(language, problem.key, **problem.values))
        return self._render("problem.html", request, language, message=message)

    def _form(self, request: Request, language: str, entry: _Entry, notice: Line | None = None) -> Response:
        token = self.tokens.new()
        code = 422 if entry.problems and not notice else None
        return self._noticed("form.html", request, language, notice, code, entry=entry, token=token)

    def _confirm(
        self, request: Request, language: str, entry: _Entry, token: str, notice: Line | None = None
    ) -> Response:
        return self._noticed("confirm.html", request, language, notice, entry=entry, token=token)

    def _status(
        self, request: Request, language: str, notice: Line | None = None, number: str = ""
    ) -> Response:
        values: dict[str, Any] = {"number": number[:20], "token": self.tokens.new()}
        return self._noticed("look_up.html", request, language, notice, **values)

    def _noticed(
        self,
        name: str,
        request: Request,
        language: str,
        notice: Line | None,
        code: int | None = None,
        **values: Any,
    ) -> Response:
        """Return a page that says first what became of the last try."""
        said = to_html(say(language, notice.key, **notice.variables)) if notice else ""
        code = code or (_CODES.get(notice.key, 422) if notice else 200)
        page = self._page(name, request, language, code, notice=said, **values)
        if notice and "minutes" in notice.variables:
            page.headers["Retry-After"] = str(int(notice.variables["minutes"]) * 60)
        return page

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
    entered = {QUESTION: form["question"], CONTACT: form["contact"], NAME: form["name"]}
    read, problems = fill(new_inquiry(), entered)
    said = {step: to_html(say(language, line.key, **line.variables)) for step, line in problems.items()}
    return _Entry(read, tuple(said.items()))


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
