"""When the section's staff are there: office hours, Japanese public holidays, year-end closure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import yaml

from bot.errors import AssistantError, Finding

TOKYO = ZoneInfo("Asia/Tokyo")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONGEST_CLOSURE = 60  # days


class OfficeFileError(AssistantError):
    """The office file cannot be used."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(str(Finding(str(path), problem, remedy)))


@dataclass(frozen=True, slots=True)
class OfficeStatus:
    """Whether staff are there. `until`: Tokyo time at which they leave (open) or are back (closed)."""

    is_open: bool
    until: datetime


@dataclass(frozen=True, slots=True)
class Office:
    """The content of the office file. Hours and mail are None until somebody verified them."""

    hours_verified_on: date | None = None
    opens: time = time()
    closes: time = time()
    weekdays: frozenset[int] = frozenset()
    public_holidays: bool = True
    year_end: tuple[tuple[int, int], tuple[int, int]] | None = None
    closed_dates: frozenset[date] = frozenset()
    mail: str | None = None


class OfficeCalendar:
    """Answers whether the section is open at a moment, as far as that has been verified."""

    def __init__(self, office: Office) -> None:
        self.office = office

    @classmethod
    def from_file(cls, path: Path) -> "OfficeCalendar":
        """Return the calendar of an office file.

        Raises:
            OfficeFileError: the file is missing or says something impossible.
        """
        return cls(read_office(path))

    def now(self, moment: datetime | None = None) -> OfficeStatus | None:
        """Return whether staff are there at `moment` (default: now); None while hours are unverified."""
        if self.office.hours_verified_on is None:
            return None
        local = (moment or datetime.now(UTC)).astimezone(TOKYO)
        office = self.office
        if self.is_working_day(local.date()) and office.opens <= local.time() < office.closes:
            return OfficeStatus(True, datetime.combine(local.date(), office.closes, TOKYO))
        return OfficeStatus(False, self._next_opening(local))

    def is_working_day(self, day: date) -> bool:
        """Tell whether the section works on a day."""
        return (
            day.weekday() in self.office.weekdays
            and day not in self.office.closed_dates
            and not self._in_year_end(day)
            and not (self.office.public_holidays and day in _public_holidays(day.year))
        )

    def _next_opening(self, local: datetime) -> datetime:
        first = 0 if local.time() < self.office.opens else 1
        for days in range(first, _LONGEST_CLOSURE):
            day = local.date() + timedelta(days=days)
            if self.is_working_day(day):
                return datetime.combine(day, self.office.opens, TOKYO)
        raise AssistantError(
            f"the office is closed for more than {_LONGEST_CLOSURE} days; correct the office file"
        )

    def _in_year_end(self, day: date) -> bool:
        if not self.office.year_end:
            return False
        start, end = self.office.year_end
        today = (day.month, day.day)
        return today >= start or today <= end if start > end else start <= today <= end


@lru_cache(maxsize=16)
def _public_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("JP", years=year))


def read_office(path: Path) -> Office:
    """Return the checked content of an office file.

    Raises:
        OfficeFileError: the file is missing or says something impossible.
    """
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        return _office(raw)
    except FileNotFoundError:
        raise OfficeFileError(
            path, "the file is missing", "restore it or correct ASSISTANT_OFFICE_FILE"
        ) from None
    except (yaml.YAMLError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise OfficeFileError(
            path, f"cannot be read ({error})", "compare it with bot/inquiries/office.yml"
        ) from None


def _office(raw: dict[str, Any]) -> Office:
    hours, closures, mail = raw.get("hours") or {}, raw.get("closures") or {}, raw.get("mail") or {}
    verified = _day(hours.get("verified_on"))
    opens, closes = _clock(hours.get("opens")), _clock(hours.get("closes"))
    if verified and (opens is None or closes is None or opens >= closes):
        raise ValueError("verified hours need `opens` before `closes`")
    return Office(
        hours_verified_on=verified,
        opens=opens or time(),
        closes=closes or time(),
        weekdays=frozenset(_WEEKDAYS.index(day) for day in hours.get("weekdays", _WEEKDAYS[:5])),
        public_holidays=bool(closures.get("public_holidays", True)),
        year_end=_year_end(closures.get("year_end")),
        closed_dates=frozenset(filter(None, map(_day, closures.get("dates") or ()))),
        mail=str(mail["address"]) if mail.get("address") and _day(mail.get("verified_on")) else None,
    )


def _year_end(raw: dict[str, str] | None) -> tuple[tuple[int, int], tuple[int, int]] | None:
    return (_month_day(raw["from"]), _month_day(raw["to"])) if raw else None


def _month_day(text: str) -> tuple[int, int]:
    month, day = map(int, str(text).split("-"))
    return month, day


def _day(value: object) -> date | None:
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value))


def _clock(value: object) -> time | None:
    """YAML reads an unquoted 17:15 as base sixty: 1035 minutes."""
    if isinstance(value, int):
        return time(value // 60, value % 60)
    return time.fromisoformat(str(value)) if value else None
