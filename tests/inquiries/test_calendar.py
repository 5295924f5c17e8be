"""The calendar knows hours, holidays with substitutes and the year's end, and is silent until verified."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.inquiries.calendar import TOKYO, OfficeCalendar, OfficeFileError
from bot.inquiries.settings import OFFICE_FILE
from bot.inquiries.wording import staff_sentence
from bot.knowledge.load import load

VERIFIED = """
hours: {verified_on: 2026-04-01, opens: "08:45", closes: "17:15", weekdays: [mon, tue, wed, thu, fri]}
closures: {public_holidays: true, year_end: {from: "12-29", to: "01-03"}, dates: [2026-07-01]}
mail: {verified_on: 2026-04-01, address: section@example.jp}
"""


@pytest.fixture
def calendar(tmp_path: Path) -> OfficeCalendar:
    """A calendar that somebody has verified."""
    path = tmp_path / "office.yml"
    path.write_text(VERIFIED, encoding="utf-8")
    return OfficeCalendar.from_file(path)


def at(text: str) -> datetime:
    """A moment in Asahikawa."""
    return datetime.fromisoformat(text).replace(tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("moment", "is_open", "until"),
    [
        ("2026-04-06T08:44", False, "2026-04-06T08:45"),
        ("2026-04-06T08:45", True, "2026-04-06T17:15"),
        ("2026-04-06T17:14", True, "2026-04-06T17:15"),
        ("2026-04-06T17:15", False, "2026-04-07T08:45"),
        ("2026-04-10T18:00", False, "2026-04-13T08:45"),  # Friday evening
        ("2026-05-01T20:00", False, "2026-05-07T08:45"),  # Golden Week: 6 May stands in for Sunday the 3rd
        ("2026-05-06T10:00", False, "2026-05-07T08:45"),
        ("2026-09-21T10:00", False, "2026-09-24T08:45"),  # 22 September lies between two holidays
        ("2026-12-28T10:00", True, "2026-12-28T17:15"),
        ("2026-12-29T10:00", False, "2027-01-04T08:45"),
        ("2027-01-03T23:59", False, "2027-01-04T08:45"),
        ("2026-07-01T10:00", False, "2026-07-02T08:45"),  # a day the section named
    ],
)
def test_calendar_knows_when_staff_are_back(
    calendar: OfficeCalendar, moment: str, is_open: bool, until: str
) -> None:
    """Hours, week-ends, holidays, substitutes and the year's end are right to the minute."""
    status = calendar.now(at(moment))
    assert status is not None
    assert (status.is_open, status.until) == (is_open, at(until))


def test_calendar_uses_the_time_of_asahikawa(calendar: OfficeCalendar) -> None:
    """A moment in UTC is judged by the clock in Japan."""
    status = calendar.now(datetime(2026, 4, 6, 0, 0, tzinfo=UTC))
    assert status is not None
    assert status.is_open


def test_calendar_says_nothing_before_it_is_verified() -> None:
    """The file as delivered states no hours and no mail address, in no language."""
    calendar = OfficeCalendar.from_file(OFFICE_FILE)
    assert calendar.now() is None
    assert calendar.office.mail is None
    assert {staff_sentence(calendar, language) for language in load().languages} == {None}


@pytest.mark.parametrize("language", list(load().languages))
def test_staff_sentence_in_every_language(calendar: OfficeCalendar, language: str) -> None:
    """Each language says until when staff are there, and when they are back."""
    now = staff_sentence(calendar, language, at("2026-04-06T09:00"))
    later = staff_sentence(calendar, language, at("2026-12-29T10:00"))
    assert now is not None
    assert later is not None
    assert "17:15" in now
    assert "08:45" in later
    assert "2027" in later
    assert now != later


@pytest.mark.parametrize(
    "content",
    [
        "hours: [",
        "hours: {verified_on: 2026-04-01}",
        "hours: {verified_on: tomorrow}",
        "hours: {weekdays: [xx]}",
    ],
)
def test_calendar_names_the_file_that_is_wrong(tmp_path: Path, content: str) -> None:
    """A file that cannot be used is refused with its name."""
    path = tmp_path / "office.yml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(OfficeFileError, match=r"office\.yml"):
        OfficeCalendar.from_file(path)


def test_calendar_knows_substitute_holidays(calendar: OfficeCalendar) -> None:
    """2026-05-06 is a working Wednesday only where substitutes are forgotten."""
    assert not calendar.is_working_day(date(2026, 5, 6))
    assert calendar.is_working_day(date(2026, 5, 7))
