"""The pages on which staff find inquiries and work on one."""

from dataclasses import asdict, dataclass
from typing import Annotated

from fastapi import Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.inquiries.accounts import Role, Staff
from bot.inquiries.caselist import COUNTED_TO, NOBODY, Filter
from bot.inquiries.cases import Case
from bot.inquiries.cleaning import clean
from bot.inquiries.contact_details import display
from bot.inquiries.records import State
from bot.inquiries.suggestions import suggest_facts
from bot.knowledge.load import load
from bot.web.desk.export import csv_response
from bot.web.desk.office import LANGUAGE, Office, Signed, back, label, moment, t
from bot.web.forms import PageProblem, Posted, posted_form

_WORDS = Query(max_length=200)
_SHORT = Query(max_length=64)
_COLUMNS = ("number", "received", "state", "language", "question", "name", "contact", "assignee", "topics")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the address of the list narrows it by."""

    state: Annotated[str, _SHORT] = ""
    language: Annotated[str, _SHORT] = ""
    assignee: Annotated[str, _SHORT] = ""
    unread: Annotated[str, _SHORT] = ""
    test: Annotated[str, _SHORT] = ""
    q: Annotated[str, _WORDS] = ""


class Inquiries:
    """The pages /desk/inquiries…"""

    def __init__(self, office: Office) -> None:
        self.office = office

    def list(
        self,
        request: Request,
        narrowed: Annotated[Narrowed, Depends()],
        page: Annotated[int, Query(ge=1, le=100_000)] = 1,
    ) -> Response:
        """Show the list."""
        signed = self.office.require(request)
        asked = asdict(narrowed)
        wanted = _filter(asked, signed.staff)
        return self.office.page(
            "inquiries.html",
            request,
            signed,
            found=self.office.casework.page(wanted, signed.staff, page),
            counts=self.office.casework.counts(wanted.test),
            asked={name: clean(value) for name, value in asked.items()},
            everybody=[person for person in self.office.accounts.everybody() if person.active],
            states=list(State),
            nobody=NOBODY,
            counted_to=COUNTED_TO,
        )

    def export(self, request: Request, narrowed: Annotated[Narrowed, Depends()]) -> Response:
        """Give the list as CSV."""
        signed = self.office.require(request, Role.AGENT)
        asked = asdict(narrowed)
        self.office.casework.note_export(signed.staff)
        cases = self.office.casework.rows(_filter(asked, signed.staff), signed.staff)
        heads = [str(t(f"desk-column-{name}")) for name in _COLUMNS]
        return csv_response("inquiries.csv", heads, map(_cells, cases))

    def show(self, request: Request, number: str) -> Response:
        """Show one inquiry, and mark it read."""
        signed = self.office.require(request)
        case = self._case(number)
        self.office.casework.mark_read(number, signed.staff)
        return self._page(request, signed, case)

    def change(
        self, request: Request, number: str, form: Annotated[Posted, Depends(posted_form)]
    ) -> Response:
        """Change state or assignee, add a note, or mark unread; `do` says which."""
        signed = self.office.require_form(request, form)
        case, work, staff = self._case(number), self.office.casework, signed.staff
        path = f"/desk/inquiries/{case.number}"
        match form["do"]:
            case "state" if form["state"] in list(State):
                work.set_state(case.number, State(form["state"]), staff)
                return back(request, path, "state")
            case "assign" if "assignee" in form and work.assign(
                case.number, clean(form["assignee"])[:64], staff
            ):
                return back(request, path, "assigned")
            case "note" if work.add_note(case.number, form["note"][:4000], staff):
                return back(request, path, "noted")
            case "unread":
                work.mark_read(case.number, staff, read=False)
                return back(request, "/desk/inquiries", "unread")
        return self._page(request, signed, case, 422, "desk-not-changed")

    def _case(self, number: str) -> Case:
        case = self.office.casework.case(number)
        if case is None:
            raise PageProblem(404, "inquiry-page-not-found")
        return case

    def _page(
        self, request: Request, signed: Signed, case: Case, code: int = 200, notice: str = ""
    ) -> Response:
        suggested = suggest_facts(case.question, case.language, case.facts)
        return self.office.page(
            "inquiry.html",
            request,
            signed,
            code,
            case=case,
            notice=notice,
            suggested=[(fact, self.office.render_fact(fact, LANGUAGE)) for fact in suggested],
            everybody=[person for person in self.office.accounts.everybody() if person.active],
            states=list(State),
        )


def _filter(asked: dict[str, str], reader: Staff) -> Filter:
    return Filter(
        state=State(asked["state"]) if asked["state"] in list(State) else None,
        language=asked["language"] if asked["language"] in load().languages else "",
        assignee=clean(asked["assignee"]),
        unread_by=reader.id if asked["unread"] else None,
        words=clean(asked["q"]),
        test=bool(asked["test"]),
    )


def _cells(case: Case) -> tuple[str, ...]:
    return (
        case.number,
        moment(case.created_at),
        label("state", case.state),
        load().languages[case.language].name if case.language in load().languages else case.language,
        case.question,
        case.name,
        display(case.contact),
        case.assignee,
        " ".join(label("intent", topic) for topic in case.topics),
    )
