"""Finds the inquiries of a filter, and the rows of a page of them, quickly among a hundred thousand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from bot.inquiries.cleaning import fold
from bot.inquiries.model import Account, Inquiry, InquirySearch, ReadMark
from bot.inquiries.records import ContactKind, State

PAGE_SIZE = 50
NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which inquiries are wanted; empty does not narrow. `assignee`: a login, or NOBODY."""

    state: State | None = None
    language: str = ""
    assignee: str = ""
    unread_by: int | None = None
    words: str = ""
    test: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """An inquiry in the list."""

    number: str
    created_at: datetime
    state: State
    language: str
    question: str
    name: str
    contact_kind: ContactKind
    assignee: str
    unread: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list; `has_next`: there are more."""

    rows: tuple[Row, ...]
    number: int
    has_next: bool


def chosen(wanted: Filter, reader_id: int, is_sqlite: bool) -> Any:
    """Return the statement for the ids of a filter in the order of the list; indexes alone answer it."""
    statement = select(Inquiry.id)
    for condition in _conditions(wanted, reader_id, is_sqlite):
        statement = statement.where(condition)
    return statement.order_by(Inquiry.created_at.desc(), Inquiry.id.desc())


def shown(ids: Any, reader_id: int) -> Any:
    """Return the statement for what the rows of `ids` show."""
    columns = (
        Inquiry.number,
        Inquiry.created_at,
        Inquiry.state,
        Inquiry.language,
        func.substr(Inquiry.question, 1, 160),
        Inquiry.name,
        Inquiry.contact_kind,
        Account.display_name,
        ReadMark.account_id,
    )
    mark = (ReadMark.inquiry_id == Inquiry.id) & (ReadMark.account_id == reader_id)
    wanted = ids.subquery()
    statement = select(*columns).join(wanted, wanted.c.id == Inquiry.id)
    statement = statement.outerjoin(Account, Account.id == Inquiry.assignee_id).outerjoin(ReadMark, mark)
    return statement.order_by(Inquiry.created_at.desc(), Inquiry.id.desc())


def _conditions(wanted: Filter, reader_id: int, is_sqlite: bool) -> Iterator[Any]:
    yield Inquiry.test.is_(wanted.test)
    if wanted.state:
        yield Inquiry.state == wanted.state.value
    if wanted.language:
        yield Inquiry.language == wanted.language
    if wanted.assignee == NOBODY:
        yield Inquiry.assignee_id.is_(None)
    elif wanted.assignee:
        yield Inquiry.assignee_id.in_(select(Account.id).where(Account.login == wanted.assignee))
    if wanted.unread_by is not None:
        mark = select(ReadMark.account_id).where(
            ReadMark.inquiry_id == Inquiry.id, ReadMark.account_id == reader_id
        )
        yield ~mark.exists()
    position = func.instr if is_sqlite else func.strpos  # both much quicker than LIKE, without wildcards
    words = [position(InquirySearch.text, word) > 0 for word in fold(wanted.words).split()[:8]]
    if words:
        found = select(InquirySearch.inquiry_id).where(*words)
        if not is_sqlite:  # it would look the words up inquiry by inquiry
            found = select(found.cte("found").prefix_with("MATERIALIZED").c.inquiry_id)
        yield Inquiry.id.in_(found)


def row(number: str, at: datetime, state: str, language: str, question: str, *rest: Any) -> Row:
    """Return a row from the columns that `shown` selects."""
    name, contact_kind, assignee, read = rest
    return Row(
        number,
        at,
        State(state),
        language,
        question,
        name,
        ContactKind(contact_kind),
        assignee or "",
        read is None,
    )
