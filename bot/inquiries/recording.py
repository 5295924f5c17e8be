"""Counts turns and feedback in the figures, many in one transaction, and keeps questions that were asked in vain."""

import hashlib
import hmac
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.inquiries import figures, masking, unanswered
from bot.inquiries.calendar import TOKYO
from bot.inquiries.database import Database, utc_now
from bot.inquiries.off_loop import StoreUnavailable

_log = logging.getLogger(__name__)
_LONGEST = 0.2  # seconds that one transaction goes on: whoever sends an inquiry waits for it


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a conversation; its question is kept, masked, when it was not answered."""

    conversation_id: str
    status: str
    language: str
    intent: str = ""
    question: str | None = field(default=None, repr=False)
    test: bool = False
    at: datetime = field(default_factory=utc_now)

    def write(self, session: Any, key: bytes) -> None:
        """Count it; `key` hides which conversation it was."""
        conversation = hmac.new(
            key, self.conversation_id.encode(errors="replace"), hashlib.sha256
        ).hexdigest()
        day = self.at.astimezone(TOKYO).date()
        figures.count_conversation(session, day, conversation, self.language, self.test)
        figures.count(session, day, "turn", self.language, self.intent, self.status, self.test)
        if self.status in unanswered.MISSED and self.question:
            unanswered.add(
                session, self.question, self.language, self.status, self.intent, self.test, self.at
            )


@dataclass(frozen=True, slots=True)
class Thumb:
    """An answer to "did this help?"; a no keeps the question, masked, for staff to see."""

    helpful: bool
    language: str
    intent: str = ""
    question: str | None = field(default=None, repr=False)
    test: bool = False
    at: datetime = field(default_factory=utc_now)

    def write(self, session: Any, _: bytes) -> None:
        """Count it."""
        day = self.at.astimezone(TOKYO).date()
        said = "yes" if self.helpful else "no"
        figures.count(session, day, "feedback", self.language, said, "", self.test)
        if not self.helpful and self.question:
            reason = unanswered.THUMBS_DOWN
            unanswered.add(session, self.question, self.language, reason, self.intent, self.test, self.at)


Entry = Turn | Thumb


def write(database: Database, key: bytes, entries: Sequence[Entry]) -> int:
    """Write entries down and return how many: those that fit into a short transaction, one at least.

    One that cannot be written is left out, with a line in the log: it must not keep the others out.

    Raises:
        StoreUnavailable: none was written.
    """
    try:
        return _together(database, key, [_masked(entry) for entry in entries])
    except StoreUnavailable:
        raise
    except Exception:
        if len(entries) > 1:
            return write(database, key, entries[:1])
        _log.exception("a turn could not be counted")
        return 1


def _together(database: Database, key: bytes, entries: Sequence[Entry]) -> int:
    end = time.monotonic() + _LONGEST
    with database.writing() as session:
        for count, entry in enumerate(entries, 1):
            entry.write(session, key)
            if time.monotonic() > end:
                return count
    return len(entries)


def _masked(entry: Entry) -> Entry:
    return replace(entry, question=masking.mask(entry.question)) if entry.question else entry
