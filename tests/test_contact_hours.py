"""Whether staff are there now: said once the hours have been verified, and not before."""

from pathlib import Path

import pytest

from actions import contact
from actions.answer import CONTACT
from actions.asking import Asking
from bot.dialogue.frame import Frame
from bot.inquiries.calendar import OfficeCalendar
from bot.inquiries.settings import OFFICE_FILE
from bot.knowledge.load import load

_VERIFIED = ("verified_on: null", "verified_on: 2026-11-01")
_OPENS = ("opens: null", 'opens: "08:45"')
_CLOSES = ("closes: null", 'closes: "17:15"')


def _ask(language: str) -> str:
    made = contact.contact(Asking("ask_contact", "", Frame(), language))
    assert made.status == CONTACT
    return "\n".join(made.paragraphs)


@pytest.mark.parametrize("language", load().languages)
def test_contact_leaves_unverified_hours_unsaid(language: str) -> None:
    """The shipped office file has no verified hours: section and phone are all that is said."""
    assert len(_ask(language).splitlines()) == 1


@pytest.mark.parametrize("language", load().languages)
def test_contact_says_verified_hours(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the section has confirmed its hours, the reply says whether staff are there or when they are back."""
    office = tmp_path / "office.yml"
    office.write_text(OFFICE_FILE.read_text().replace(*_OPENS).replace(*_CLOSES).replace(*_VERIFIED, 1))
    monkeypatch.setattr(contact, "_calendar", lambda: OfficeCalendar.from_file(office))
    assert ":" in _ask(language).splitlines()[-1]
