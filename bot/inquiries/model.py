"""The tables, for SQLAlchemy 1.4 in the style of 2.0; changes need a migration in migrations/versions."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
)
from sqlalchemy.orm import declarative_base, relationship
from sqlalchemy.types import TypeDecorator

Base: Any = declarative_base()


class UtcDateTime(TypeDecorator):
    """A moment in UTC; SQLite keeps no time zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Store UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; pass an aware datetime")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Return an aware moment."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _id() -> Any:
    return Column(Integer, primary_key=True)


class Account(Base):
    """A member of staff who may use the desk."""

    __tablename__ = "account"
    id = _id()
    login = Column(String(64), nullable=False, unique=True)
    display_name = Column(String(100), nullable=False)
    password_hash = Column(String(200), nullable=False)
    role = Column(String(10), nullable=False)
    active = Column(Boolean, nullable=False, default=True)
    created_at = Column(UtcDateTime, nullable=False)
    signed_in_at = Column(UtcDateTime)


class DeskSession(Base):
    """A sign-in of a member of staff; the cookie's token is stored as a hash."""

    __tablename__ = "desk_session"
    token_hash = Column(String(64), primary_key=True)
    account_id = Column(ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True)
    created_at = Column(UtcDateTime, nullable=False)
    seen_at = Column(UtcDateTime, nullable=False)
    account = relationship(Account, lazy="joined", innerjoin=True)


class Inquiry(Base):
    """A question a citizen left for the section."""

    __tablename__ = "inquiry"
    id = _id()
    number = Column(String(11), nullable=False, unique=True)
    secret_hash = Column(String(64), nullable=False)
    submission_hash = Column(String(64), nullable=False, unique=True)
    created_at = Column(UtcDateTime, nullable=False)
    updated_at = Column(UtcDateTime, nullable=False)
    state = Column(String(12), nullable=False)
    language = Column(String(16), nullable=False)
    question = Column(Text, nullable=False)
    name = Column(String(100), nullable=False, default="")
    contact_kind = Column(String(5), nullable=False)
    contact = Column(String(254), nullable=False, default="")
    transcript = Column(JSON, nullable=False, default=list)
    topics = Column(JSON, nullable=False, default=list)
    facts = Column(JSON, nullable=False, default=list)
    assignee_id = Column(ForeignKey("account.id", ondelete="SET NULL"))
    closed_at = Column(UtcDateTime)
    contact_erased_at = Column(UtcDateTime)
    test = Column(Boolean, nullable=False, default=False)
    assignee = relationship(Account)
    __table_args__ = (
        # The list reads nothing but these: each begins with what it narrows by, and ends with its order.
        Index("ix_inquiry_created", "test", "created_at", "id"),
        Index("ix_inquiry_state", "test", "state", "created_at", "id"),
        Index("ix_inquiry_language", "test", "language", "created_at", "id"),
        Index("ix_inquiry_assignee", "test", "assignee_id", "created_at", "id"),
        Index("ix_inquiry_closed", "closed_at"),
    )


class InquirySearch(Base):
    """The folded words of an inquiry; apart from it, so that a search reads little."""

    __tablename__ = "inquiry_search"
    inquiry_id = Column(ForeignKey("inquiry.id", ondelete="CASCADE"), primary_key=True)
    text = Column(Text, nullable=False)


class ReadMark(Base):
    """A member of staff has opened an inquiry."""

    __tablename__ = "read_mark"
    account_id = Column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    inquiry_id = Column(ForeignKey("inquiry.id", ondelete="CASCADE"), primary_key=True)


class Note(Base):
    """A note between members of staff; citizens never see it."""

    __tablename__ = "note"
    id = _id()
    inquiry_id = Column(ForeignKey("inquiry.id", ondelete="CASCADE"), nullable=False, index=True)
    author_id = Column(ForeignKey("account.id", ondelete="SET NULL"))
    at = Column(UtcDateTime, nullable=False)
    text = Column(Text, nullable=False)
    author = relationship(Account)


class Answer(Base):
    """An answer to an inquiry, in Japanese and in the citizen's language, made from the same facts."""

    __tablename__ = "answer"
    id = _id()
    inquiry_id = Column(ForeignKey("inquiry.id", ondelete="CASCADE"), nullable=False, index=True)
    author_id = Column(ForeignKey("account.id", ondelete="SET NULL"))
    at = Column(UtcDateTime, nullable=False)
    language = Column(String(16), nullable=False)
    text = Column(Text, nullable=False)
    text_ja = Column(Text, nullable=False)
    untranslated = Column(Text, nullable=False, default="")
    facts = Column(JSON, nullable=False, default=list)
    channel = Column(String(6), nullable=False)
    request_hash = Column(String(64), nullable=False, unique=True)
    author = relationship(Account)


class OutboxMail(Base):
    """A mail to be sent; it stays until the mail server has taken it."""

    __tablename__ = "outbox_mail"
    id = _id()
    inquiry_id = Column(ForeignKey("inquiry.id", ondelete="CASCADE"), index=True)
    answer_id = Column(ForeignKey("answer.id", ondelete="CASCADE"))
    message_id = Column(String(200), nullable=False, unique=True)
    recipient = Column(String(254), nullable=False)
    subject = Column(String(200), nullable=False)
    body = Column(Text, nullable=False)
    language = Column(String(16), nullable=False)
    created_at = Column(UtcDateTime, nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    due_at = Column(UtcDateTime, index=True)
    sent_at = Column(UtcDateTime)
    last_error = Column(String(300), nullable=False, default="")


class AuditEntry(Base):
    """Who did what to what, and when. Actor and subject are text: they outlive what they name."""

    __tablename__ = "audit_entry"
    id = _id()
    at = Column(UtcDateTime, nullable=False, index=True)
    actor = Column(String(64), nullable=False)
    action = Column(String(40), nullable=False)
    subject = Column(String(64), nullable=False, default="")
    detail = Column(JSON, nullable=False, default=dict)
    __table_args__ = (Index("ix_audit_subject", "subject", "id"),)


class QuestionGroup(Base):
    """Questions without a good answer that resemble each other."""

    __tablename__ = "question_group"
    id = _id()
    representative = Column(Text, nullable=False)
    folded = Column(Text, nullable=False)
    created_at = Column(UtcDateTime, nullable=False)
    asked_at = Column(UtcDateTime, nullable=False)
    handled_at = Column(UtcDateTime, index=True)
    handled_by = Column(String(64), nullable=False, default="")
    draft_id = Column(String(80), nullable=False, default="")
    draft_value = Column(Text, nullable=False, default="")
    draft_section = Column(String(80), nullable=False, default="")
    draft_evidence = Column(Text, nullable=False, default="")


class MissedQuestion(Base):
    """One masked question that was not answered well, and why."""

    __tablename__ = "missed_question"
    id = _id()
    group_id = Column(ForeignKey("question_group.id", ondelete="CASCADE"), nullable=False, index=True)
    at = Column(UtcDateTime, nullable=False, index=True)
    language = Column(String(16), nullable=False)
    reason = Column(String(16), nullable=False)
    intent = Column(String(64), nullable=False, default="")
    text = Column(Text, nullable=False)
    test = Column(Boolean, nullable=False, default=False)
    group = relationship(QuestionGroup)


class Figure(Base):
    """A counter of one day; no person and no question can be told from it."""

    __tablename__ = "figure"
    day = Column(Date, primary_key=True)
    measure = Column(String(12), primary_key=True)  # turn, conversation, feedback, inquiry
    language = Column(String(16), primary_key=True)
    kind = Column(String(64), primary_key=True)  # intent of a turn, yes/no of a feedback
    status = Column(String(16), primary_key=True)
    test = Column(Boolean, primary_key=True)
    count = Column(Integer, nullable=False, default=0)


class SeenConversation(Base):
    """A conversation already counted on a day; kept for two days, as a keyed hash."""

    __tablename__ = "seen_conversation"
    day = Column(Date, primary_key=True)
    key_hash = Column(String(64), primary_key=True)
