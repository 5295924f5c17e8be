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
COUNTED_TO = 1_000  # beyond, staff read "1,000 or more"
_TRIES = 40  # newest inquiries to look through for each that a page of a search needs
_MOST_TRIES = 8_000
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


def page_of(session: Any, wanted: Filter, reader_id: int, number: int, is_sqlite: bool) -> Page:
    """Return a page of the list, newest first; `number` counts from 1."""
    first, most = (number - 1) * PAGE_SIZE, PAGE_SIZE + 1
    tries = _TRIES * (first + most)
    ids: list[int] = []
    if wanted.words and tries <= _MOST_TRIES:
        near = _among_newest(wanted, reader_id, is_sqlite, tries)
        ids = list(session.scalars(near.offset(first).limit(most)))
    if len(ids) < most:
        every = chosen(wanted, reader_id, is_sqlite, many=tries > _MOST_TRIES)
        ids = list(session.scalars(every.offset(first).limit(most)))
    found = [_row(*columns) for columns in session.execute(_shown(ids[:PAGE_SIZE], reader_id))]
    return Page(tuple(found), number, len(ids) > PAGE_SIZE)


def counted(session: Any, test: bool) -> dict[State, int]:
    """Return how many inquiries are in each state, counting each to COUNTED_TO at most."""
    counts = {}
    for state in State:
        some = select(Inquiry.id).where(Inquiry.test.is_(test), Inquiry.state == state.value)
        counts[state] = session.scalar(select(func.count()).select_from(some.limit(COUNTED_TO).subquery()))
    return counts


def chosen(wanted: Filter, reader_id: int, is_sqlite: bool, many: bool = True) -> Any:
    """Return the statement for the ids of a filter in the order of the list; indexes alone answer it.

    `many`: how many inquiries hold the words, for PostgreSQL, which guesses it badly.
    """
    statement = _narrowed(wanted, reader_id)
    words = _words(wanted, is_sqlite)
    if words:
        found = select(InquirySearch.inquiry_id).where(*words)
        if is_sqlite:
            return statement.where(Inquiry.id.in_(found))
        apart = found.cte("found").prefix_with("MATERIALIZED")  # it would look them up inquiry by inquiry
        if many:
            return statement.join(apart, apart.c.inquiry_id == Inquiry.id)
        return statement.where(Inquiry.id.in_(select(apart.c.inquiry_id)))
    return statement


def _among_newest(wanted: Filter, reader_id: int, is_sqlite: bool, tries: int) -> Any:
    """Return the statement that looks for the words in so many of the newest inquiries only.

    Words that many inquiries hold fill a page long before all have been read.
    """
    newest = _narrowed(wanted, reader_id).add_columns(Inquiry.created_at).limit(tries).subquery()
    statement = select(newest.c.id).join(InquirySearch, InquirySearch.inquiry_id == newest.c.id)
    statement = statement.where(*_words(wanted, is_sqlite))
    return statement.order_by(newest.c.created_at.desc(), newest.c.id.desc())


def _narrowed(wanted: Filter, reader_id: int) -> Any:
    """Return the statement for the ids of a filter without its words, in the order of the list."""
    statement = select(Inquiry.id).where(*_conditions(wanted, reader_id))
    return statement.order_by(Inquiry.created_at.desc(), Inquiry.id.desc())


def _shown(ids: list[int], reader_id: int) -> Any:
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
    statement = select(*columns).where(Inquiry.id.in_(ids))
    statement = statement.outerjoin(Account, Account.id == Inquiry.assignee_id).outerjoin(ReadMark, mark)
    return statement.order_by(Inquiry.created_at.desc(), Inquiry.id.desc())


def _conditions(wanted: Filter, reader_id: int) -> Iterator[Any]:
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


def _words(wanted: Filter, is_sqlite: bool) -> list[Any]:
    position = func.instr if is_sqlite else func.strpos  # both much quicker than LIKE, without wildcards
    return [position(InquirySearch.text, word) > 0 for word in fold(wanted.words).split()[:8]]


def _row(number: str, at: datetime, state: str, language: str, question: str, *rest: Any) -> Row:
    """Return a row from the columns that `_shown` selects."""
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
