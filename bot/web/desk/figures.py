"""The page with the figures: charts with tables, and the counters as CSV."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.inquiries import figures
from bot.inquiries.calendar import TOKYO
from bot.inquiries.database import utc_now
from bot.knowledge.load import load
from bot.web import charts
from bot.web.desk.export import csv_response
from bot.web.desk.office import Office, label, t

_SPAN = timedelta(days=30)
_LONGEST = timedelta(days=3660)
_COLUMNS = ("day", "measure", "language", "kind", "status", "count")
_Day = Annotated[str, Query(max_length=10)]


@dataclass(frozen=True, slots=True)
class Days:
    """Of which days, and whether of test traffic, figures are asked for."""

    first: _Day = ""
    last: _Day = ""
    test: Annotated[str, Query(max_length=8)] = ""

    @property
    def span(self) -> tuple[date, date]:
        """Return the first and the last day: of the last thirty when nothing usable was given."""
        today = utc_now().astimezone(TOKYO).date()
        end = min(_day(self.last) or today, today)
        start = _day(self.first) or end - _SPAN
        return (max(min(start, end), end - min(_LONGEST, end - date.min)), end)


class Figures:
    """The pages /desk/figures…"""

    def __init__(self, office: Office) -> None:
        self.office = office

    def show(
        self,
        request: Request,
        asked: Annotated[Days, Depends()],
        by: Annotated[str, Query(max_length=8)] = "",
    ) -> Response:
        """Show the figures of a span of days."""
        signed = self.office.require(request)
        start, end = asked.span
        found = figures.rows(self.office.store.database, start, end, bool(asked.test))
        summary = figures.summary(found, by_month=by == "month")
        return self.office.page(
            "figures.html",
            request,
            signed,
            summary=summary,
            charts=_charts(summary),
            labelled={name: _labelled(summary, name) for name in ("language", "kind", "status")},
            first=start.isoformat(),
            last=end.isoformat(),
            by=by,
            test=bool(asked.test),
        )

    def export(self, request: Request, asked: Annotated[Days, Depends()]) -> Response:
        """Give the counters as CSV."""
        self.office.require(request)
        rows = figures.rows(self.office.store.database, *asked.span, bool(asked.test))
        heads = [str(t(f"desk-figure-{name}")) for name in _COLUMNS]
        lines = ((row.day, row.measure, row.language, row.kind, row.status, row.count) for row in rows)
        return csv_response("figures.csv", heads, lines)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _labelled(summary: figures.Summary, name: str) -> list[tuple[str, int]]:
    counts: dict[str, int] = getattr(summary, f"by_{name}")
    if name == "language":
        known = load().languages
        return [(known[code].name if code in known else code, count) for code, count in counts.items()]
    kind = "intent" if name == "kind" else "status"
    return [(label(kind, value) or "-", count) for value, count in counts.items()]


def _charts(summary: figures.Summary) -> dict[str, Any]:
    periods = [(period, sums["question"]) for period, sums in summary.by_period.items()]
    drawn = {"period": charts.columns(periods, str(t("desk-figures-per-period")))}
    for name in ("language", "kind", "status"):
        drawn[name] = charts.rows(_labelled(summary, name)[:15], str(t(f"desk-figures-by-{name}")))
    return drawn
