"""Inquiries are kept once, found only by their owner, and counted."""

import threading
from collections import Counter
from datetime import date

import pytest
from sqlalchemy import func, select

from bot.inquiries import figures, receipts
from bot.inquiries.model import Inquiry
from bot.inquiries.recording import Turn
from bot.inquiries.records import Contact, ContactKind, Draft, State, TranscriptLine
from bot.inquiries.store import DraftError, InquiryStore
from bot.inquiries.unanswered import UnansweredQuestions

DRAFT = Draft(
    "来年の予算はいくらですか", "ja", Contact(ContactKind.MAIL, "a@example.jp", "a@example.jp"), "旭川花子"
)


def _count(store: InquiryStore) -> int:
    with store.database.reading() as session:
        return int(session.scalar(select(func.count()).select_from(Inquiry)))


def test_submit_twice_makes_one_inquiry(store: InquiryStore) -> None:
    """Double click, retry and lost reply give the same receipt, secret included."""
    first = store.submit(DRAFT, "form-key-1")
    assert store.submit(DRAFT, "form-key-1") == first
    assert _count(store) == 1


def test_submit_again_with_other_content_makes_another(store: InquiryStore) -> None:
    """Going back, changing the question and sending again is a new inquiry."""
    first = store.submit(DRAFT, "form-key-1")
    second = store.submit(Draft("別の質問です", "ja"), "form-key-1")
    assert first.number != second.number
    assert _count(store) == 2


def test_submit_from_many_threads_makes_one_inquiry(store: InquiryStore) -> None:
    """The same form sent eight times at the same moment is one inquiry, and nobody gets an error."""
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(store.submit(DRAFT, "same"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    assert _count(store) == 1


def test_number_already_given_is_not_given_again(
    store: InquiryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When chance repeats a number, the next inquiry gets another one."""
    one, other = receipts.new_number(), receipts.new_number()
    numbers = iter([one, one, other])
    monkeypatch.setattr(receipts, "new_number", lambda: next(numbers))
    assert store.submit(DRAFT, "a").number == one
    assert store.submit(DRAFT, "b").number == other


@pytest.mark.parametrize(
    ("draft", "item"),
    [
        (Draft("", "ja"), "question"),
        (Draft(" \x00\n ", "ja"), "question"),
        (Draft("x" * 4001, "ja"), "question"),
        (Draft("x", "ja", name="n" * 101), "name"),
    ],
)
def test_submit_refuses_what_is_no_inquiry(store: InquiryStore, draft: Draft, item: str) -> None:
    """An empty question and parts that are too long are refused, and nothing is kept."""
    with pytest.raises(DraftError) as caught:
        store.submit(draft, "key")
    assert caught.value.item == item
    assert _count(store) == 0


@pytest.mark.parametrize(
    "hostile", ["\x00", "\ud800", "a\x00b\ud800c", "\u202e逆", "'; DROP TABLE inquiry; --"]
)
def test_submit_survives_hostile_characters(store: InquiryStore, hostile: str) -> None:
    """Characters that databases dislike are removed or kept harmlessly."""
    receipt = store.submit(Draft(f"質問{hostile}", "ja", name=hostile), "key")
    found = store.lookup(receipt.number, receipt.secret)
    assert found is not None
    assert found.question.startswith("質問")
    assert "\x00" not in found.question


def test_lookup_gives_state_to_the_owner(store: InquiryStore) -> None:
    """Number and secret, as people type them, show state and question."""
    receipt = store.submit(DRAFT, "key")
    typed = receipt.number.replace("-", " ")
    found = store.lookup(typed, receipt.secret.lower())
    assert found is not None
    assert (found.number, found.state, found.question) == (receipt.number, State.NEW, DRAFT.question)


def test_lookup_does_not_tell_wrong_from_unknown(store: InquiryStore) -> None:
    """A wrong secret, an unknown number and a malformed one look the same."""
    receipt = store.submit(DRAFT, "key")
    unknown = next(n for n in iter(receipts.new_number, "") if n != receipt.number)
    assert store.lookup(receipt.number, "AAAAA-AAAAA") is None
    assert store.lookup(unknown, receipt.secret) is None
    assert store.lookup("12", receipt.secret) is None


def test_lookup_is_limited_in_number(store: InquiryStore) -> None:
    """After ten wrong secrets even the right one is refused for a while; other receipts are not touched."""
    receipt, other = store.submit(DRAFT, "key"), store.submit(DRAFT, "other")
    for _ in range(10):
        assert store.lookup(receipt.number, "AAAAA-AAAAA") is None
    assert store.lookup(receipt.number, receipt.secret) is None
    assert store.lookup(other.number, other.secret) is not None


def test_secret_and_contact_are_not_in_clear_where_they_need_not_be(store: InquiryStore) -> None:
    """The secret is stored only as a keyed hash; the conversation before is stored masked."""
    line = TranscriptLine("私の電話は090-1234-5678です", by_citizen=True)
    receipt = store.submit(Draft("質問", "ja", transcript=(line,)), "key")
    with store.database.reading() as session:
        row = session.scalar(select(Inquiry))
        stored = " ".join(str(value) for value in vars(row).values())
    assert receipt.secret not in stored
    assert receipt.secret.replace("-", "") not in stored
    assert "090-1234-5678" not in stored
    assert "[phone]" in stored


def test_record_turn_counts_and_keeps_missed_questions_masked(store: InquiryStore) -> None:
    """Answered questions are only counted; missed ones are kept without personal data."""
    for status, question in [
        ("answered", "旭川市はいつ加盟しましたか"),
        ("not_in_source", "予算は? 返事は090-1234-5678へ"),
        ("out_of_scope", None),
    ]:
        store.record([Turn("c1", status, "ja", "ask_x", question)])
    store.record([Turn("c2", "answered", "ko", "ask_x", None, test=True)])
    found = figures.rows(store.database, date(2020, 1, 1), date(2100, 1, 1))
    counts = Counter({(row.measure, row.status): row.count for row in found})
    assert (
        counts[("turn", "answered")] == counts[("turn", "not_in_source")] == counts[("conversation", "")] == 1
    )
    groups = UnansweredQuestions(store.database).groups()
    assert [group.representative for group in groups] == ["予算は? 返事は[phone]へ"]


def test_unknown_language_becomes_the_default(store: InquiryStore) -> None:
    """A language nobody can answer in is taken as Japanese."""
    receipt = store.submit(Draft("質問", "xx-unknown"), "key")
    found = store.lookup(receipt.number, receipt.secret)
    assert found is not None
    assert found.language == "ja"
