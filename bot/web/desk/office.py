"""What every page of the desk needs: who is signed in, whether they may, and how a page is drawn."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.inquiries.accounts import Accounts, Role, Staff
from bot.inquiries.calendar import TOKYO
from bot.inquiries.casework import Casework
from bot.inquiries.contact_details import display
from bot.inquiries.limits import Limiter
from bot.inquiries.mail import Outbox
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from bot.inquiries.unanswered import UnansweredQuestions
from bot.inquiries.wording import RenderFact, say
from bot.knowledge.load import load
from bot.messages.catalog import has_text
from bot.web.csrf import FormTokens, session_token, session_token_matches
from bot.web.forms import PageProblem, Posted
from bot.web.inquiry_form import blocks
from bot.web.limits import client_of
from bot.web.readings import to_html

LANGUAGE = "ja"
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_SAID = frozenset(
    {
        "state",
        "assigned",
        "noted",
        "answered",
        "handled",
        "reopened",
        "drafted",
        "merged",
        "unread",
        "account",
    }
)
_WRITTEN = frozenset({"note", "free", "value", "evidence"})  # fields of what staff write themselves
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Signed:
    """A member of staff at work: who, and the token that their forms carry."""

    staff: Staff
    form_token: str


class Office:
    """The services of the desk, shared by its pages."""

    def __init__(
        self, store: InquiryStore, settings: InquirySettings, limiter: Limiter, render_fact: RenderFact
    ) -> None:
        self.store, self.settings, self.limiter, self.render_fact = store, settings, limiter, render_fact
        self.accounts = Accounts(store.database, settings)
        self.casework = Casework(store.database, settings.key)
        self.outbox = Outbox(store.database, settings.mail, store.calendar.office.mail)
        self.unanswered = UnansweredQuestions(store.database)
        self.tokens = FormTokens(settings.key, "sign-in")

    def require(self, request: Request, role: Role = Role.VIEWER) -> Signed:
        """Return who is signed in.

        Raises:
            PageProblem: nobody is (leads to the sign-in), or their role does not suffice.
        """
        self.limit("desk", request)
        token = request.cookies.get(self.cookie(request), "")
        staff = self.accounts.staff(token) if token else None
        if staff is None:
            raise PageProblem(303, "desk-sign-in-needed", {"Location": f"{base(request)}/desk/sign-in"})
        if not staff.role.may(role):
            raise PageProblem(403, "desk-not-allowed")
        return Signed(staff, session_token(self.settings.key, token))

    def require_form(self, request: Request, form: Posted, role: Role = Role.AGENT) -> Signed:
        """Return who sent a form of the desk.

        Raises:
            PageProblem: as `require`, or the form carries another session's token.
        """
        signed = self.require(request, role)
        session = request.cookies.get(self.cookie(request), "")
        if not session_token_matches(self.settings.key, session, form["token"]):
            raise PageProblem(403, "inquiry-page-forbidden")
        return signed

    def limit(self, action: str, request: Request) -> None:
        """Count a request.

        Raises:
            PageProblem: there were too many.
        """
        minutes = self.limiter.wait(action, client_of(request))
        if minutes is not None:
            headers = {"Retry-After": str(minutes * 60)}
            raise PageProblem(429, "inquiry-too-many-requests", headers, minutes=minutes)

    def cookie(self, request: Request) -> str:
        """Return the name of the session cookie; `__Host-` makes browsers insist on Secure."""
        return "__Host-desk" if self.secure(request) else "desk"

    def secure(self, request: Request) -> bool:
        """Tell whether cookies must be Secure: always, except when tried out on one's own machine by http."""
        local = request.url.scheme == "http" and request.url.hostname in _LOCAL
        return self.settings.secure_cookies and not local

    def page(
        self, name: str, request: Request, signed: Signed | None, code: int = 200, /, **values: Any
    ) -> HTMLResponse:
        """Return a page."""
        return HTMLResponse(self.draw(name, request, signed, **values), code)

    def draw(self, name: str, request: Request, signed: Signed | None, /, **values: Any) -> str:
        """Return the HTML of a page."""
        said = request.query_params.get("said", "")
        return _TEMPLATES.get_template(name).render(
            signed=signed,
            staff=signed.staff if signed else None,
            base=base(request),
            path=request.url.path,
            said=said if said in _SAID else "",
            t=t,
            label=label,
            moment=moment,
            contact=display,
            blocks=blocks,
            html=to_html,
            languages=load().languages,
            bcp47=bcp47,
            failing=self.outbox.failing() if signed else 0,
            role=Role,
            **values,
        )

    def problem(self, request: Request, problem: PageProblem) -> str:
        """Return the page of a problem; what the store could not take can be sent again from it."""
        posted = getattr(request.state, "posted", None) if problem.status == 503 else None
        again = posted.items() if posted and "password" not in posted else ()
        message = t(problem.key, **problem.values)
        return self.draw("problem.html", request, None, message=message, again=again, written=_WRITTEN)


def base(request: Request) -> str:
    """Return the path under which the application is mounted."""
    return str(request.scope.get("root_path", ""))


def t(key: str, **values: Any) -> Any:
    """Return a text of the desk as HTML."""
    return to_html(say(LANGUAGE, key, **values))


@lru_cache(maxsize=1024)
def label(kind: str, value: str) -> str:
    """Return what a value (a state, an intent, an action) is called; its own name when nobody named it."""
    key = f"desk-{kind}-{value.replace('_', '-')}"
    return say(LANGUAGE, key) if value and has_text(LANGUAGE, key) else value


def moment(at: datetime) -> str:
    """Return a moment in Asahikawa, short."""
    return f"{at.astimezone(TOKYO):%Y-%m-%d %H:%M}"


def bcp47(code: str) -> str:
    """Return the tag of a language for `lang`."""
    row = load().languages.get(code)
    return row.bcp47 if row else code


def back(request: Request, path: str, said: str = "", **query: str) -> Response:
    """Lead to a page of the desk after a form."""
    asked = urlencode({**query, **({"said": said} if said else {})})
    return RedirectResponse(f"{base(request)}{path}{'?' + asked if asked else ''}", 303)


Handler = Callable[..., Response | Awaitable[Response]]
