"""Erases what has been kept long enough: contact data first, then inquiries, questions, old log entries."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update

from bot.inquiries import audit, figures
from bot.inquiries.calendar import TOKYO
from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import (
    AuditEntry,
    DeskSession,
    Inquiry,
    InquirySearch,
    MissedQuestion,
    OutboxMail,
    QuestionGroup,
)
from bot.inquiries.off_loop import within
from bot.inquiries.records import ContactKind
from bot.inquiries.settings import Retention
from bot.inquiries.store import search_text
from bot.inquiries.unanswered import fold_question

DONE_MAIL = timedelta(days=30)
_LONGEST = 600.0  # seconds: nobody waits for it


@dataclass(frozen=True, slots=True)
class RetentionReport:
    """How many of each were erased."""

    contacts: int
    inquiries: int
    questions: int
    log_entries: int


def run(database: Database, settings: Retention, now: datetime | None = None) -> RetentionReport:
    """Erase everything whose time is over."""
    with within(_LONGEST):
        return _erase(database, settings, now or utc_now())


def _erase(database: Database, settings: Retention, now: datetime) -> RetentionReport:
    with database.writing() as session:
        contacts = _erase_contacts(session, now - timedelta(days=settings.contact_after_closing), now)
    with database.writing() as session:
        report = RetentionReport(
            contacts=contacts,
            inquiries=_delete(session, Inquiry, Inquiry.closed_at, now, settings.inquiry_after_closing),
            questions=_delete(session, MissedQuestion, MissedQuestion.at, now, settings.missed_questions),
            log_entries=_delete(session, AuditEntry, AuditEntry.at, now, settings.audit_log),
        )
        _rename_groups(session, now - timedelta(days=settings.missed_questions))
        _tidy(session, now)
        audit.record(
            session,
            audit.SYSTEM,
            "retention",
            contacts=report.contacts,
            inquiries=report.inquiries,
            questions=report.questions,
        )
    return report


def _erase_contacts(session: Any, limit: datetime, now: datetime) -> int:
    """Erase name and contact everywhere: in the inquiry, in its search words, in mails already sent."""
    due = select(Inquiry).where(Inquiry.closed_at < limit, Inquiry.contact_erased_at.is_(None))
    erased = 0
    for inquiry in session.scalars(due):
        inquiry.name, inquiry.contact = "", ""
        inquiry.contact_kind = ContactKind.NONE.value
        inquiry.contact_erased_at = now
        words = (
            update(InquirySearch)
            .where(InquirySearch.inquiry_id == inquiry.id)
            .values(text=search_text(inquiry))
        )
        session.execute(words.execution_options(synchronize_session=False))
        mails = delete(OutboxMail).where(OutboxMail.inquiry_id == inquiry.id)
        session.execute(mails.execution_options(synchronize_session=False))
        audit.record(session, audit.SYSTEM, "contact-erased", inquiry.number)
        erased += 1
    return erased


def _delete(session: Any, table: Any, moment: Any, now: datetime, days: int) -> int:
    statement = delete(table).where(moment < now - timedelta(days=days))
    return int(session.execute(statement.execution_options(synchronize_session=False)).rowcount)


def _rename_groups(session: Any, limit: datetime) -> None:
    """Name each group whose first question was erased after the oldest one that is kept."""
    for group in session.scalars(select(QuestionGroup).where(QuestionGroup.created_at < limit)):
        kept = select(MissedQuestion).where(MissedQuestion.group_id == group.id)
        oldest = session.scalars(kept.order_by(MissedQuestion.at, MissedQuestion.id).limit(1)).first()
        if oldest:
            group.representative, group.folded = oldest.text, fold_question(oldest.text)
            group.created_at = oldest.at


def _tidy(session: Any, now: datetime) -> None:
    """Remove what nothing points to any more."""
    used = select(MissedQuestion.group_id)
    for statement in (
        delete(QuestionGroup).where(QuestionGroup.id.notin_(used)),
        delete(OutboxMail).where(OutboxMail.sent_at < now - DONE_MAIL),
        delete(DeskSession).where(DeskSession.created_at < now - timedelta(days=2)),
    ):
        session.execute(statement.execution_options(synchronize_session=False))
    figures.forget_conversations(session, now.astimezone(TOKYO).date())
