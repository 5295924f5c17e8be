"""What has been kept long enough is erased, contact data first; the rest stays."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.inquiries import retention
from bot.inquiries.accounts import Staff
from bot.inquiries.caselist import Filter
from bot.inquiries.cases import MAIL, AnswerDraft
from bot.inquiries.casework import Casework
from bot.inquiries.database import utc_now
from bot.inquiries.model import AuditEntry, InquirySearch, MissedQuestion, OutboxMail, QuestionGroup
from bot.inquiries.recording import Turn
from bot.inquiries.records import Contact, ContactKind, Draft, State
from bot.inquiries.settings import Retention
from bot.inquiries.store import InquiryStore

KEEP = Retention(30, 90, 180, 400)


def _count(store: InquiryStore, table: object) -> int:
    with store.database.reading() as session:
        return int(session.scalar(select(func.count()).select_from(table)))


def test_contact_is_erased_first_then_the_inquiry(store: InquiryStore, staff: Staff) -> None:
    """30 days after closing name and contact are gone everywhere, after 90 the inquiry; open ones stay."""
    work = Casework(store.database, store.settings.key)
    contact = Contact(ContactKind.MAIL, "secret@example.jp", "secret@example.jp")
    closed = store.submit(Draft("閉じた質問", "ja", contact, "山田"), "1")
    store.submit(Draft("開いた質問", "ja", contact, "佐藤"), "2")
    work.answer(closed.number, AnswerDraft("回答", "回答", (), MAIL, subject="件名", request="r"), staff)
    work.set_state(closed.number, State.CLOSED, staff)
    now = utc_now()
    assert retention.run(store.database, KEEP, now + timedelta(days=29)).contacts == 0
    assert retention.run(store.database, KEEP, now + timedelta(days=31)).contacts == 1
    case = work.case(closed.number)
    assert case is not None
    assert (case.name, case.contact, case.question) == ("", "", "閉じた質問")
    assert case.contact_erased_at is not None
    assert _count(store, OutboxMail) == 0
    assert not work.page(Filter(words="secret 閉じた"), staff).rows
    assert store.lookup(closed.number, closed.secret) is not None
    assert retention.run(store.database, KEEP, now + timedelta(days=91)).inquiries == 1
    assert store.lookup(closed.number, closed.secret) is None
    assert [row.question for row in work.page(Filter(), staff).rows] == ["開いた質問"]
    assert _count(store, InquirySearch) == 1


def test_missed_questions_and_old_log_entries_are_erased(store: InquiryStore, staff: Staff) -> None:
    """Questions go after 180 days with their empty groups, log entries after 400."""
    store.record([Turn("c", "not_in_source", "ja", "", "来年の予算は？")])
    now = utc_now()
    assert retention.run(store.database, KEEP, now + timedelta(days=179)).questions == 0
    assert retention.run(store.database, KEEP, now + timedelta(days=181)).questions == 1
    assert _count(store, MissedQuestion) == _count(store, QuestionGroup) == 0
    assert retention.run(store.database, KEEP, now + timedelta(days=401)).log_entries > 0
    with store.database.reading() as session:
        assert "account-created" not in set(session.scalars(select(AuditEntry.action)))


def test_reopened_inquiry_is_kept(store: InquiryStore, staff: Staff) -> None:
    """Reopening stops the clock."""
    work = Casework(store.database, store.settings.key)
    receipt = store.submit(Draft("質問", "ja"), "1")
    work.set_state(receipt.number, State.CLOSED, staff)
    work.set_state(receipt.number, State.IN_PROGRESS, staff)
    report = retention.run(store.database, KEEP, utc_now() + timedelta(days=1000))
    assert (report.contacts, report.inquiries) == (0, 0)


def test_a_group_is_not_named_after_an_erased_question(store: InquiryStore) -> None:
    """A question that is asked again and again does not keep the words of who asked first."""
    now = utc_now()
    first, later = "来年の予算はいくらですか、山田です", "来年の予算はいくらですか、佐藤です"
    store.record([Turn("c", "not_in_source", "ja", "", first, at=now - timedelta(days=181))])
    store.record([Turn("d", "not_in_source", "ja", "", later, at=now)])
    assert _count(store, QuestionGroup) == 1
    retention.run(store.database, KEEP, now)
    with store.database.reading() as session:
        (group,) = session.scalars(select(QuestionGroup)).all()
        assert (group.representative, group.created_at) == (later, now)
        assert "山田" not in group.folded
