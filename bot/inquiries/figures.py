"""Counts conversations, questions and feedback per day, and adds the counters up for the desk."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, bindparam, delete, select, text

from bot.inquiries.database import Database
from bot.inquiries.model import Figure, SeenConversation

QUESTION_STATUSES = ("answered", "not_in_source", "out_of_scope", "clarify", "contact", "error")
MISSED_STATUSES = ("not_in_source", "out_of_scope", "clarify")
_REMEMBERED_DAYS = 2
# As text, which both databases read alike: SQLAlchemy 1.4 compiles its own "on conflict" anew for every row.
_DAY = bindparam("day", type_=Date)
_COUNT = text(
    "INSERT INTO figure (day, measure, language, kind, status, test, count) "
    "VALUES (:day, :measure, :language, :kind, :status, :test, 1) "
    "ON CONFLICT (day, measure, language, kind, status, test) DO UPDATE SET count = figure.count + 1"
).bindparams(_DAY)
_SEEN = text(
    "INSERT INTO seen_conversation (day, key_hash) VALUES (:day, :key) ON CONFLICT DO NOTHING"
).bindparams(_DAY)


def count(session: Any, day: date, measure: str, language: str, kind: str, status: str, test: bool) -> None:
    """Add one to a counter."""
    key = {
        "day": day, "measure": measure, "language": language[:16],
        "kind": kind[:64], "status": status[:16], "test": test,
    }  # fmt: skip
    session.execute(_COUNT, key)


def count_conversation(session: Any, day: date, key: str, language: str, test: bool) -> None:
    """Count a conversation once a day. `key`: a keyed hash of its id."""
    if session.execute(_SEEN, {"day": day, "key": key}).rowcount:
        count(session, day, "conversation", language, "", "", test)


def forget_conversations(session: Any, today: date) -> int:
    """Forget which conversations were counted, two days later; the counters stay."""
    limit = today - timedelta(days=_REMEMBERED_DAYS)
    return int(session.execute(delete(SeenConversation).where(SeenConversation.day < limit)).rowcount)


@dataclass(frozen=True, slots=True)
class Row:
    """One counter."""

    day: date
    measure: str
    language: str
    kind: str
    status: str
    count: int


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a span of days. Rates are between 0 and 1, None where nothing was counted."""

    conversations: int
    questions: int
    inquiries: int
    by_language: dict[str, int]
    by_kind: dict[str, int]
    by_status: dict[str, int]
    by_period: dict[str, dict[str, int]]
    resolved_rate: float | None
    unanswered_rate: float | None


def rows(database: Database, first: date, last: date, test: bool = False) -> list[Row]:
    """Return the counters from `first` to `last`, both included; `test`: those of test traffic instead."""
    wanted = (
        select(Figure)
        .where(Figure.day.between(first, last), Figure.test.is_(test))
        .order_by(Figure.day, Figure.measure, Figure.language, Figure.kind, Figure.status)
    )
    with database.reading() as session:
        return [
            Row(row.day, row.measure, row.language, row.kind, row.status, row.count)
            for row in session.scalars(wanted)
        ]


def summary(found: Iterable[Row], by_month: bool = False) -> Summary:
    """Add counters up, with a line a day, or a month."""
    found = list(found)
    turns = [row for row in found if row.measure == "turn"]
    questions = [row for row in turns if row.status in QUESTION_STATUSES]
    feedback = _sums(row for row in found if row.measure == "feedback")
    missed = sum(row.count for row in questions if row.status in MISSED_STATUSES)
    asked = sum(row.count for row in questions)
    by_language, by_kind, by_status = Counter[str](), Counter[str](), Counter[str]()
    for row in questions:
        by_language[row.language] += row.count
        by_kind[row.kind] += row.count
    for row in turns:
        by_status[row.status] += row.count
    return Summary(
        conversations=sum(row.count for row in found if row.measure == "conversation"),
        questions=asked,
        inquiries=sum(row.count for row in found if row.measure == "inquiry"),
        by_language=dict(by_language.most_common()),
        by_kind=dict(by_kind.most_common()),
        by_status=dict(by_status.most_common()),
        by_period=_periods(found, by_month),
        resolved_rate=_rate(feedback.get("yes", 0), sum(feedback.values())),
        unanswered_rate=_rate(missed, asked),
    )


def _periods(found: list[Row], by_month: bool) -> dict[str, dict[str, int]]:
    periods: dict[str, dict[str, int]] = {}
    for row in found:
        period = row.day.isoformat()[: 7 if by_month else 10]
        sums = periods.setdefault(period, {"conversation": 0, "question": 0, "missed": 0, "inquiry": 0})
        if row.measure in ("conversation", "inquiry"):
            sums[row.measure] += row.count
        elif row.measure == "turn" and row.status in QUESTION_STATUSES:
            sums["question"] += row.count
            sums["missed"] += row.count * (row.status in MISSED_STATUSES)
    return periods


def _sums(found: Iterable[Row]) -> Counter[str]:
    sums = Counter[str]()
    for row in found:
        sums[row.kind] += row.count
    return sums


def _rate(part: int, whole: int) -> float | None:
    return part / whole if whole else None
