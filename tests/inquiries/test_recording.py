"""Turns are counted together; one that cannot be counted takes no other with it."""

from datetime import date

import pytest

from bot.inquiries import figures, recording
from bot.inquiries.recording import Thumb, Turn
from bot.inquiries.store import InquiryStore
from bot.inquiries.unanswered import UnansweredQuestions

EVER = (date(2019, 1, 1), date(2999, 1, 1))


def counted(store: InquiryStore, measure: str) -> int:
    return sum(row.count for row in figures.rows(store.database, *EVER) if row.measure == measure)


def test_recording_counts_many_in_one_transaction(
    store: InquiryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five hundred turns of fifty conversations, and a thumb, are all in the figures after few commits."""
    entries = [Turn(f"c{number % 50}", "answered", "ja", "ask_city") for number in range(500)]
    entries.append(Thumb(False, "ja", question="なぜですか"))
    transactions = 0
    while entries:
        entries = entries[store.record(entries) :]
        transactions += 1
    assert transactions < 50
    assert (counted(store, "turn"), counted(store, "conversation"), counted(store, "feedback")) == (
        500,
        50,
        1,
    )
    assert [group.count for group in UnansweredQuestions(store.database).groups()] == [1]


def test_recording_ends_a_transaction_soon(store: InquiryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who sends an inquiry waits for a short transaction, however much is to be counted."""
    monkeypatch.setattr(recording, "_LONGEST", 0.0)
    entries = [Turn(f"c{number}", "answered", "ja") for number in range(5)]
    assert store.record(entries) == 1
    assert counted(store, "turn") == 1


def test_recording_leaves_out_what_cannot_be_counted(
    store: InquiryStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The others are counted once each, and the log says what was left out."""
    count = figures.count

    def break_at(session: object, day: date, measure: str, language: str, *rest: object) -> None:
        if language == "xx":
            raise ValueError("broken")
        count(session, day, measure, language, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(figures, "count", break_at)
    entries = [Turn(language, "answered", language) for language in ("ja", "xx", "en", "ko")]
    while entries:
        entries = entries[store.record(entries) :]
    assert counted(store, "turn") == 3
    assert "a turn could not be counted" in caplog.text


def test_recording_masks_questions(store: InquiryStore) -> None:
    """A question that was asked in vain is kept without whose it is."""
    store.record([Turn("c", "out_of_scope", "ja", "", "私の番号は 090-1234-5678 です")])
    (group,) = UnansweredQuestions(store.database).groups()
    assert "090" not in group.representative
