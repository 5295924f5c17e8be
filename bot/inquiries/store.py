"""The inquiry store: what a citizen's side may do - submit, look up, be counted."""

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from limits import parse as parse_limit
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot.errors import AssistantError
from bot.inquiries import contact_details, figures, masking, receipts, recording
from bot.inquiries.calendar import TOKYO, OfficeCalendar
from bot.inquiries.cleaning import clean, fold
from bot.inquiries.counting import Attempts
from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import Answer, Inquiry, InquirySearch
from bot.inquiries.recording import Entry
from bot.inquiries.records import (
    CONTACT_LIMIT,
    NAME_LIMIT,
    QUESTION_LIMIT,
    TRANSCRIPT_LIMIT,
    Contact,
    ContactProblem,
    Draft,
    InquiryStatus,
    PublishedAnswer,
    Receipt,
    State,
)
from bot.inquiries.settings import InquirySettings
from bot.knowledge.load import load

_WRONG_SECRETS = parse_limit("10/hour")  # a receipt number
_ATTEMPTS = 5


class DraftError(AssistantError, ValueError):
    """A draft cannot be an inquiry: no question, or something too long. `item`: question, name or contact."""

    def __init__(self, item: str) -> None:
        self.item = item
        super().__init__(f"{item}: empty or too long; ask for it again")


class InquiryStore:
    """Keeps inquiries. Every method is safe to call from several threads and processes."""

    def __init__(self, database: Database, settings: InquirySettings) -> None:
        self.database = database
        self.settings = settings
        self.calendar = OfficeCalendar.from_file(settings.office_file)
        self._wrong_secrets = Attempts(settings.limits_url)

    @classmethod
    def open(cls, settings: InquirySettings) -> "InquiryStore":
        """Open the store and bring its tables to the newest form."""
        return cls(Database.open(settings.database_url), settings)

    def submit(self, draft: Draft, idempotency_key: str) -> Receipt:
        """Keep a confirmed inquiry and return its receipt; when this returns, the inquiry is on disk.

        The same content with the same key makes one inquiry and gives the same receipt, however often and
        from however many processes it is sent. The key has to be random (16 bytes or more), one a form.

        Raises:
            DraftError: the question is empty, or a part is too long.
        """
        draft = _checked(draft)
        submission = f"{idempotency_key}\0{_content(draft)}"
        for _ in range(_ATTEMPTS):
            try:
                return self._keep(draft, submission)
            except IntegrityError:  # the same submission at the same time, or a number already given
                continue
        raise AssistantError("no receipt number could be given; look at the database's log")

    def lookup(self, number: str, secret: str) -> InquiryStatus | None:
        """Return the state of an inquiry to the holder of its receipt, else None.

        A wrong secret, an unknown number, and too many wrong attempts (10 an hour a number) look the same.
        """
        normal = receipts.parse_number(number)
        if normal is None or not self._wrong_secrets.test(_WRONG_SECRETS, "lookup", normal):
            return None
        with self.database.reading() as session:
            found = session.scalar(select(Inquiry).where(Inquiry.number == normal))
            stored = found.secret_hash if found else "0" * 64
            if not receipts.secret_matches(self.settings.key, normal, secret, stored) or not found:
                self._wrong_secrets.hit(_WRONG_SECRETS, "lookup", normal)
                return None
            return _status(session, found)

    def validate_contact(self, text: str) -> Contact | ContactProblem:
        """Return the one means of contact in a text, or why there is none that can be used."""
        return contact_details.validate_contact(text)

    def mask(self, text: str) -> str:
        """Return the text with personal data replaced."""
        return masking.mask(text)

    def record(self, entries: Sequence[Entry]) -> int:
        """Count turns and feedback; return how many of them, the first ones, this call has taken.

        Questions are masked here. Raises StoreUnavailable when none was counted.
        """
        test = self.settings.test_traffic
        given = [replace(entry, test=True) for entry in entries] if test else entries
        return recording.write(self.database, self.settings.key, given)

    def _keep(self, draft: Draft, submission: str) -> Receipt:
        hashed = hmac.new(self.settings.key, submission.encode(), hashlib.sha256).hexdigest()
        with self.database.writing() as session:
            number = session.scalar(select(Inquiry.number).where(Inquiry.submission_hash == hashed))
            if number:
                return Receipt(number, receipts.derive_secret(self.settings.key, submission, number))
            number = receipts.new_number()
            receipt = Receipt(number, receipts.derive_secret(self.settings.key, submission, number))
            row = self._row(draft, receipt, hashed)
            session.add(row)
            session.flush()
            session.add(InquirySearch(inquiry_id=row.id, text=search_text(row)))
            figures.count(
                session,
                _day(row.created_at),
                "inquiry",
                row.language,
                row.contact_kind,
                "",
                row.test,
            )
        return receipt

    def _row(self, draft: Draft, receipt: Receipt, submission_hash: str) -> Any:
        now = utc_now()
        return Inquiry(
            number=receipt.number,
            secret_hash=receipts.hash_secret(self.settings.key, receipt.number, receipt.secret),
            submission_hash=submission_hash,
            created_at=now,
            updated_at=now,
            state=State.NEW.value,
            language=draft.language,
            question=draft.question,
            name=draft.name,
            contact_kind=draft.contact.kind.value,
            contact=draft.contact.value,
            transcript=[_masked_line(line) for line in draft.transcript[-TRANSCRIPT_LIMIT:]],
            topics=list(draft.topics),
            facts=list(draft.facts),
            test=draft.test or self.settings.test_traffic,
        )


def search_text(inquiry: Any) -> str:
    """Return the folded words by which staff find an inquiry."""
    shown = contact_details.display(inquiry.contact)
    words = (inquiry.number, inquiry.question, inquiry.name, inquiry.contact, shown, shown.replace("-", ""))
    return fold(" ".join(words))


def _checked(draft: Draft) -> Draft:
    known = load()
    draft = replace(
        draft,
        question=clean(draft.question),
        name=clean(draft.name).replace("\n", " "),
        language=draft.language if draft.language in known.languages else known.default_language,
    )
    if not draft.question or len(draft.question) > QUESTION_LIMIT:
        raise DraftError("question")
    if len(draft.name) > NAME_LIMIT:
        raise DraftError("name")
    if len(draft.contact.value) > CONTACT_LIMIT:
        raise DraftError("contact")
    return draft


def _content(draft: Draft) -> str:
    parts = (draft.question, draft.name, draft.contact.kind, draft.contact.value, draft.language)
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _masked_line(line: Any) -> dict[str, Any]:
    return {
        "text": masking.mask(clean(line.text)),
        "by_citizen": line.by_citizen,
        "status": line.status,
        "language": line.language,
    }


def _day(moment: datetime) -> date:
    return moment.astimezone(TOKYO).date()


def _status(session: Any, inquiry: Any) -> InquiryStatus:
    answers = session.scalars(select(Answer).where(Answer.inquiry_id == inquiry.id).order_by(Answer.id))
    return InquiryStatus(
        number=inquiry.number,
        state=State(inquiry.state),
        language=inquiry.language,
        received_at=inquiry.created_at,
        question=inquiry.question,
        answers=tuple(PublishedAnswer(row.at, row.text, row.language, row.untranslated) for row in answers),
    )
