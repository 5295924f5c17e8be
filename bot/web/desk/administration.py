"""The pages for administrators: accounts and the audit log."""

from typing import Annotated

from fastapi import Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.inquiries import audit
from bot.inquiries.accounts import Role
from bot.web.desk.office import Office, back
from bot.web.forms import PageProblem, Posted, posted_form

_PER_PAGE = 200


class Administration:
    """The pages /desk/accounts and /desk/audit."""

    def __init__(self, office: Office) -> None:
        self.office = office

    def accounts(self, request: Request) -> Response:
        """Show all accounts."""
        signed = self.office.require(request, Role.ADMIN)
        return self.office.page("accounts.html", request, signed, everybody=self.office.accounts.everybody())

    def change(self, request: Request, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        """Close an account, or let it in again."""
        signed = self.office.require_form(request, form, Role.ADMIN)
        logins = {person.login for person in self.office.accounts.everybody()}
        if form["login"] not in logins - {signed.staff.login}:
            raise PageProblem(404, "inquiry-page-not-found")
        if form["do"] not in ("open", "close"):
            raise PageProblem(422, "inquiry-page-broken")
        self.office.accounts.set_active(form["login"], form["do"] == "open", signed.staff.login)
        return back(request, "/desk/accounts", "account")

    def log(self, request: Request, page: Annotated[int, Query(ge=1, le=100_000)] = 1) -> Response:
        """Show who did what, newest first."""
        signed = self.office.require(request, Role.ADMIN)
        found = audit.entries(self.office.store.database, None, _PER_PAGE + 1, (page - 1) * _PER_PAGE)
        return self.office.page(
            "audit.html",
            request,
            signed,
            entries=found[:_PER_PAGE],
            page=page,
            has_next=len(found) > _PER_PAGE,
        )
