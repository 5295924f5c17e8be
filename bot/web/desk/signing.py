"""Signing in and out of the desk."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request
from starlette.responses import Response

from bot.inquiries.accounts import Role
from bot.inquiries.signing_in import Attempt, Busy, Door, SlowedDown
from bot.web.desk.devices import Devices
from bot.web.desk.office import Office, back, t
from bot.web.forms import PageProblem, Posted, posted_form
from bot.web.limits import client_of


class Signing:
    """The pages /desk, /desk/sign-in and /desk/sign-out."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._door = Door(office.accounts, office.settings)
        self._devices = Devices(office.settings.key)

    def start(self, request: Request) -> Response:
        """Lead to the list, or to the sign-in."""
        self.office.require(request)
        return back(request, "/desk/inquiries")

    def form(self, request: Request) -> Response:
        """Show the sign-in."""
        return self._page(request)

    async def sign_in(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        """Sign in."""
        login = form["login"]
        if self.office.tokens.nonce(form["token"]) is None:
            return self._page(request, 403, "inquiry-page-expired", login)
        device = self._devices.of(login, request.cookies.get(self._device_cookie(request, login), ""))
        try:
            token = await self._door.sign_in(
                Attempt(login, form["password"][:1000], client_of(request), device)
            )
        except SlowedDown as slowed:
            return self._pause(request, login, slowed.minutes)
        except Busy:
            return self._busy(request, login)
        if token is None:
            return self._page(request, 403, "desk-sign-in-refused", login)
        return self._let_in(request, login, token)

    def _let_in(self, request: Request, login: str, token: str) -> Response:
        response = back(request, "/desk/inquiries")
        age = self.office.settings.session_hours * 3600
        self._set_cookie(request, response, self.office.cookie(request), token, age)
        device = self._device_cookie(request, login)
        self._set_cookie(request, response, device, self._devices.new(login), Devices.KEPT)
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

    def _set_cookie(self, request: Request, response: Response, name: str, value: str, age: int) -> None:
        secure = self.office.secure(request)
        response.set_cookie(name, value, max_age=age, path="/", secure=secure, httponly=True, samesite="lax")

    def _device_cookie(self, request: Request, login: str) -> str:
        """Return the name of the cookie of a device: colleagues may share a browser."""
        return f"{self.office.cookie(request)}-device-{Devices.name(login)}"

    def _pause(self, request: Request, login: str, minutes: int) -> Response:
        page = self._page(request, 429, "desk-sign-in-slowed", login, minutes=minutes)
        page.headers["Retry-After"] = str(minutes * 60)
        return page

    def _busy(self, request: Request, login: str) -> Response:
        page = self._page(request, 503, "desk-sign-in-busy", login)
        page.headers["Retry-After"] = "5"
        return page

    def _page(
        self, request: Request, code: int = 200, notice: str = "", login: str = "", **values: int
    ) -> Response:
        said = t(notice, **values) if notice else ""
        token = self.office.tokens.new()
        return self.office.page(
            "sign_in.html", request, None, code, notice=said, login=login[:64], token=token
        )
