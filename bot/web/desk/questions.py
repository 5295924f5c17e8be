"""The pages on questions that were not answered well: handle, merge, draft a fact, export for review."""

from typing import Annotated

from fastapi import Depends, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.inquiries.cleaning import clean
from bot.inquiries.unanswered import Group
from bot.knowledge.load import load
from bot.web.desk.office import Office, Signed, back
from bot.web.forms import PageProblem, Posted, posted_form

_LARGEST = 2**31 - 1
_Id = Annotated[int, Path(ge=1, le=_LARGEST)]
_DRAFT_LIMITS = {"id": 80, "value": 2000, "section": 80, "evidence": 2000}


class Questions:
    """The pages /desk/questions…"""

    def __init__(self, office: Office) -> None:
        self.office = office

    def list(
        self,
        request: Request,
        handled: Annotated[str, Query(max_length=8)] = "",
        test: Annotated[str, Query(max_length=8)] = "",
    ) -> Response:
        """Show the groups, those asked most often first."""
        signed = self.office.require(request)
        groups = self.office.unanswered.groups(bool(handled), bool(test))
        return self.office.page(
            "questions.html", request, signed, groups=groups, handled=bool(handled), test=bool(test)
        )

    def show(self, request: Request, id: _Id) -> Response:
        """Show one group."""
        signed = self.office.require(request)
        return self._page(request, signed, self._group(id))

    def change(self, request: Request, id: _Id, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        """Mark handled or open again, merge, or keep a draft of a fact; `do` says which."""
        signed = self.office.require_form(request, form)
        group, known, login = self._group(id), self.office.unanswered, signed.staff.login
        match form["do"]:
            case "handle":
                known.mark_handled(id, login)
                return back(request, "/desk/questions", "handled")
            case "reopen":
                known.mark_handled(id, login, handled=False)
                return back(request, "/desk/questions", "reopened")
            case "merge" if form["into"].isascii() and form["into"].isdecimal():
                into = self._group(min(int(form["into"]), _LARGEST)).id
                said = "merged" if known.merge(id, into, login) else ""
                return back(request, f"/desk/questions/{into}", said)
            case "draft":
                draft = {name: clean(form[name])[:limit] for name, limit in _DRAFT_LIMITS.items()}
                known.draft_fact(id, login, draft)
                return back(request, f"/desk/questions/{id}", "drafted")
        return self._page(request, signed, group, 422, "desk-not-changed")

    def export(self, request: Request) -> Response:
        """Give the open groups and their drafts as YAML."""
        self.office.require(request)
        headers = {"Content-Disposition": 'attachment; filename="questions.yml"'}
        return Response(self.office.unanswered.as_yaml(), media_type="application/yaml", headers=headers)

    def _group(self, id: int) -> Group:
        group = self.office.unanswered.group(id)
        if group is None:
            raise PageProblem(404, "inquiry-page-not-found")
        return group

    def _page(
        self, request: Request, signed: Signed, group: Group, code: int = 200, notice: str = ""
    ) -> Response:
        return self.office.page(
            "question.html",
            request,
            signed,
            code,
            group=group,
            notice=notice,
            others=[other for other in self.office.unanswered.groups(limit=100) if other.id != group.id],
            sections=load().document.sections,
        )
