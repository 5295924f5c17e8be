"""The figures add up, per day and month, with test traffic apart."""

from datetime import UTC, date, datetime

import pytest

from bot.inquiries import figures
from bot.inquiries.recording import Thumb, Turn
from bot.inquiries.store import InquiryStore

SPAN = (date(2026, 1, 1), date(2026, 12, 31))


def _fill(store: InquiryStore) -> None:
    turns = [
        ("c1", "answered", "ja", 3), ("c1", "not_in_source", "ja", 3), ("c1", "smalltalk", "ja", 3),
        ("c2", "answered", "ko", 4), ("c2", "answered", "ko", 4), ("c1", "clarify", "ja", 5),
    ]  # fmt: skip
    for conversation, status, language, month in turns:
        moment = datetime(2026, month, 1, 3, tzinfo=UTC)
        store.record([Turn(conversation, status, language, f"ask_{language}", None, at=moment)])
    moment = datetime(2026, 3, 1, 3, tzinfo=UTC)
    for helpful in (True, True, False):
        store.record([Thumb(helpful, "ja", at=moment)])
    store.record([Turn("t", "answered", "en", "ask_en", None, test=True, at=moment)])


def test_summary_counts_questions_and_rates(store: InquiryStore) -> None:
    """Small talk is no question; rates are of questions and of feedback."""
    _fill(store)
    summary = figures.summary(figures.rows(store.database, *SPAN))
    assert (summary.conversations, summary.questions) == (3, 5)
    assert summary.by_language == {"ja": 3, "ko": 2}
    assert summary.by_kind == {"ask_ja": 3, "ask_ko": 2}
    assert summary.by_status == {"answered": 3, "not_in_source": 1, "smalltalk": 1, "clarify": 1}
    assert summary.resolved_rate == pytest.approx(2 / 3)
    assert summary.unanswered_rate == pytest.approx(2 / 5)


def test_summary_by_month_and_day(store: InquiryStore) -> None:
    """Periods are days or months in Asahikawa."""
    _fill(store)
    store.record([Turn("n", "answered", "ja", "ask_ja", None, at=datetime(2026, 5, 31, 16, tzinfo=UTC))])
    found = figures.rows(store.database, *SPAN)
    months = figures.summary(found, by_month=True).by_period
    assert list(months) == ["2026-03", "2026-04", "2026-05", "2026-06"]  # 31 May 16:00 UTC is 1 June in Japan
    assert months["2026-04"]["question"] == 2
    assert "2026-03-01" in figures.summary(found).by_period


def test_test_traffic_is_apart(store: InquiryStore) -> None:
    """Neither kind of traffic is in the other's figures."""
    _fill(store)
    assert figures.summary(figures.rows(store.database, *SPAN, test=True)).by_language == {"en": 1}


def test_nothing_counted_gives_no_rate(store: InquiryStore) -> None:
    """An empty span has no rates instead of a division by nothing."""
    summary = figures.summary(figures.rows(store.database, *SPAN))
    assert (summary.questions, summary.resolved_rate, summary.unanswered_rate) == (0, None, None)


def test_conversations_are_not_kept(store: InquiryStore) -> None:
    """After two days nothing tells which conversations were counted; the count stays."""
    _fill(store)
    with store.database.writing() as session:
        assert figures.forget_conversations(session, date(2026, 12, 1)) == 4
    assert figures.summary(figures.rows(store.database, *SPAN)).conversations == 3
