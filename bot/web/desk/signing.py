"""Signing in and out of the desk."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request
from starlette.responses import Response

from bot.inquiries.accounts import Role
from bot.web.desk.office import Office, back
from bot.web.forms import PageProblem, Posted, posted_form


class Signing:
    """The pages /desk, /desk/sign-in and /desk/sign-out."""

    def __init__(self, office: Office) -> None:
        self.office = office

    def start(self, request: Request) -> Response:
        """Lead to the list, or to the sign-in."""
        self.office.require(request)
        return back(request, "/desk/inquiries")

    def form(self, request: Request) -> Response:
        """Show the sign-in."""
        return self._page(request)

    def sign_in(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        """Sign in."""
        self.office.limit("sign-in", request)
        if self.office.tokens.nonce(form["token"]) is None:
            return self._page(request, 403, "inquiry-page-expired", form["login"])
        token = self.office.accounts.sign_in(form["login"], form["password"][:1000])
        if token is None:
            return self._page(request, 403, "desk-sign-in-refused", form["login"])
        response = back(request, "/desk/inquiries")
        response.set_cookie(
            self.office.cookie(request),
            token,
            path="/",
            secure=self.office.secure(request),
            httponly=True,
            samesite="lax",
            max_age=self.office.settings.session_hours * 3600,
        )
        return response

    def sign_out(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        """Sign out; the session ends on the server as well."""
        cookie = self.office.cookie(request)
        try:
            self.office.require_form(request, form, Role.VIEWER)
        except PageProblem as problem:
            if problem.status != 303:
                raise
        self.office.accounts.sign_out(request.cookies.get(cookie, ""))
        response = back(request, "/desk/sign-in")
        response.delete_cookie(cookie, path="/", secure=self.office.secure(request), httponly=True)
        return response

    def _page(self, request: Request, code: int = 200, notice: str = "", login: str = "") -> Response:
        token = self.office.tokens.new()
        return self.office.page(
            "sign_in.html", request, None, code, notice=notice, login=login[:64], token=token
        )
