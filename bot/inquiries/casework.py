"""What staff do with inquiries: find, open, assign, note, answer, close - each deed written down."""

import hashlib
import hmac
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import joinedload

from bot.inquiries import audit, receipts
from bot.inquiries.accounts import Staff
from bot.inquiries.caselist import Filter, Page, chosen, counted, page_of
from bot.inquiries.cases import MAIL, AnswerDraft, Case, NoteText, SentAnswer
from bot.inquiries.cleaning import clean
from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import Account, Answer, Inquiry, Note, OutboxMail, ReadMark
from bot.inquiries.records import ContactKind, State, TranscriptLine

_EXPORT_BATCH = 500


class Casework:
    """The desk's access to inquiries."""

    def __init__(self, database: Database, key: bytes) -> None:
        self.database = database
        self.key = key

    def page(self, wanted: Filter, reader: Staff, number: int = 1) -> Page:
        """Return a page of the list, newest first; `number` counts from 1."""
        with self.database.reading() as session:
            return page_of(session, wanted, reader.id, number, self.database.is_sqlite)

    def counts(self, test: bool = False) -> dict[State, int]:
        """Return how many inquiries are in each state, counting each to COUNTED_TO at most."""
        with self.database.reading() as session:
            return counted(session, test)

    def case(self, number: str) -> Case | None:
        """Return one inquiry, or None when there is none."""
        with self.database.reading() as session:
            inquiry = _find(session, number)
            if inquiry is None:
                return None
            notes = session.scalars(
                select(Note)
                .options(joinedload(Note.author))
                .where(Note.inquiry_id == inquiry.id)
                .order_by(Note.id)
            )
            return _case(
                session,
                inquiry,
                tuple(NoteText(n.at, _login(n.author), n.text) for n in notes),
                self.database,
            )

    def mark_read(self, number: str, reader: Staff, read: bool = True) -> None:
        """Remember that a member of staff has opened an inquiry, or wants it marked unread again."""
        with self.database.writing() as session:
            inquiry = _find(session, number)
            if inquiry is None:
                return
            mark = session.get(ReadMark, (reader.id, inquiry.id))
            if read and not mark:
                session.add(ReadMark(account_id=reader.id, inquiry_id=inquiry.id))
            elif mark and not read:
                session.delete(mark)

    def set_state(self, number: str, state: State, actor: Staff) -> bool:
        """Move an inquiry to a state; False when there is no such inquiry."""
        with self.database.writing() as session:
            inquiry = _find(session, number)
            if inquiry is None:
                return False
            if inquiry.state != state.value:
                audit.record(session, actor.login, f"state-{state.value}", number, before=inquiry.state)
                _move(inquiry, state)
        return True

    def assign(self, number: str, login: str, actor: Staff) -> bool:
        """Give an inquiry to a member of staff, with "" to nobody; False when one of them does not exist."""
        with self.database.writing() as session:
            inquiry = _find(session, number)
            account = session.scalar(select(Account).where(Account.login == login, Account.active.is_(True)))
            if inquiry is None or (login and account is None):
                return False
            inquiry.assignee_id = account.id if account else None
            inquiry.updated_at = utc_now()
            audit.record(session, actor.login, "assigned" if login else "unassigned", number, to=login)
        return True

    def add_note(self, number: str, text: str, actor: Staff) -> bool:
        """Add an internal note; False when there is no such inquiry, or no text."""
        text = clean(text)
        with self.database.writing() as session:
            inquiry = _find(session, number)
            if inquiry is None or not text:
                return False
            session.add(Note(inquiry_id=inquiry.id, author_id=actor.id, at=utc_now(), text=text))
            audit.record(session, actor.login, "noted", number)
        return True

    def answer(self, number: str, draft: AnswerDraft, actor: Staff) -> bool:
        """Give the citizen an answer; by mail it goes into the outbox in the same transaction.

        The same request (double click, retry) answers once. False when there is no such inquiry, or it has
        no mail address to send to.
        """
        try:
            with self.database.writing() as session:
                inquiry = _find(session, number)
                if inquiry is None or (draft.channel == MAIL and not _mail_address(inquiry)):
                    return False
                answer = self._answer(inquiry, draft, actor)
                session.add(answer)
                session.flush()
                if draft.channel == MAIL:
                    session.add(_outbox_mail(inquiry, answer, draft))
                _move(inquiry, State.ANSWERED)
                audit.record(
                    session, actor.login, f"answered-{draft.channel}", number, facts=list(draft.facts)
                )
        except IntegrityError:
            return True
        return True

    def note_export(self, actor: Staff) -> None:
        """Write down that somebody took the list away."""
        with self.database.writing() as session:
            audit.record(session, actor.login, "exported")

    def rows(self, wanted: Filter, reader: Staff) -> Iterator[Case]:
        """Give all inquiries of a filter, for the export, newest first.

        They are read as they are taken, some at a time: no transaction stays open for a slow download.
        """
        with self.database.reading() as session:
            found = list(session.scalars(chosen(wanted, reader.id, self.database.is_sqlite)))
        batches = (found[start : start + _EXPORT_BATCH] for start in range(0, len(found), _EXPORT_BATCH))
        return (case for batch in batches for case in self._batch(batch))

    def _batch(self, ids: list[int]) -> list[Case]:
        statement = (
            select(Inquiry)
            .options(joinedload(Inquiry.assignee))
            .where(Inquiry.id.in_(ids))
            .order_by(Inquiry.created_at.desc(), Inquiry.id.desc())
        )
        with self.database.reading() as session:
            return [_case(None, inquiry, (), self.database) for inquiry in session.scalars(statement)]

    def _answer(self, inquiry: Any, draft: AnswerDraft, actor: Staff) -> Any:
        request = f"{inquiry.number}\0{draft.request}"
        return Answer(
            inquiry_id=inquiry.id,
            author_id=actor.id,
            at=utc_now(),
            language=inquiry.language,
            text=clean(draft.text),
            text_ja=clean(draft.text_ja),
            untranslated=clean(draft.untranslated),
            facts=list(draft.facts),
            channel=draft.channel,
            request_hash=hmac.new(self.key, request.encode(), hashlib.sha256).hexdigest(),
        )


def _find(session: Any, number: str) -> Any:
    normal = receipts.parse_number(number)
    return session.scalar(select(Inquiry).where(Inquiry.number == normal)) if normal else None


def _move(inquiry: Any, state: State) -> None:
    now = utc_now()
    inquiry.state, inquiry.updated_at = state.value, now
    inquiry.closed_at = now if state is State.CLOSED else None


def _login(account: Any) -> str:
    return str(account.display_name) if account else ""


def _mail_address(inquiry: Any) -> str:
    return str(inquiry.contact) if inquiry.contact_kind == ContactKind.MAIL.value else ""


def _outbox_mail(inquiry: Any, answer: Any, draft: AnswerDraft) -> Any:
    now = utc_now()
    return OutboxMail(
        inquiry_id=inquiry.id,
        answer_id=answer.id,
        message_id=f"<{answer.request_hash[:32]}.{answer.id}@inquiries>",
        recipient=_mail_address(inquiry),
        subject=" ".join(draft.subject.split())[:200],
        body=draft.mail_body or draft.text,
        language=inquiry.language,
        created_at=now,
        attempts=0,
        due_at=now,
    )


def _case(session: Any, inquiry: Any, notes: tuple[NoteText, ...], database: Database) -> Case:
    return Case(
        number=inquiry.number,
        created_at=inquiry.created_at,
        state=State(inquiry.state),
        language=inquiry.language,
        question=inquiry.question,
        name=inquiry.name,
        contact_kind=ContactKind(inquiry.contact_kind),
        contact=inquiry.contact,
        contact_erased_at=inquiry.contact_erased_at,
        assignee=inquiry.assignee.login if inquiry.assignee else "",
        topics=tuple(inquiry.topics),
        facts=tuple(inquiry.facts),
        transcript=tuple(TranscriptLine(**line) for line in inquiry.transcript),
        notes=notes,
        answers=_answers(session, inquiry) if session else (),
        history=tuple(audit.entries(database, inquiry.number)) if session else (),
        test=inquiry.test,
    )


def _answers(session: Any, inquiry: Any) -> tuple[SentAnswer, ...]:
    found = session.execute(
        select(Answer, OutboxMail)
        .options(joinedload(Answer.author))
        .outerjoin(OutboxMail, OutboxMail.answer_id == Answer.id)
        .where(Answer.inquiry_id == inquiry.id)
        .order_by(Answer.id)
    )
    return tuple(_sent_answer(answer, mail) for answer, mail in found)


def _sent_answer(answer: Any, mail: Any) -> SentAnswer:
    state = "" if mail is None else "sent" if mail.sent_at else "waiting" if mail.due_at else "refused"
    return SentAnswer(
        answer.at,
        _login(answer.author),
        answer.language,
        answer.text,
        answer.text_ja,
        answer.untranslated,
        answer.channel,
        state,
        mail.last_error if mail else "",
    )
