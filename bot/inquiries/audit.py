"""Writes down who did what, in the same transaction as the deed, and reads it back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import AuditEntry

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Entry:
    """One deed. `action` is a key: the desk says it with the text `desk-audit-<action>`."""

    at: datetime
    actor: str
    action: str
    subject: str
    detail: dict[str, Any]


def record(session: Any, actor: str, action: str, subject: str = "", **detail: Any) -> None:
    """Write a deed down; personal data has no place in `detail`."""
    session.add(
        AuditEntry(at=utc_now(), actor=actor[:64], action=action, subject=subject[:64], detail=detail)
    )


def entries(database: Database, subject: str | None = None, limit: int = 200, before: int = 0) -> list[Entry]:
    """Return the newest deeds, of one subject or of all; `before` skips that many."""
    wanted = select(AuditEntry).order_by(AuditEntry.id.desc()).limit(limit).offset(before)
    if subject is not None:
        wanted = wanted.where(AuditEntry.subject == subject)
    with database.reading() as session:
        return [
            Entry(row.at, row.actor, row.action, row.subject, row.detail) for row in session.scalars(wanted)
        ]
