"""Answers that bring people to the right desk, and first aid in words: whom to call now."""

from functools import lru_cache

from actions.answer import CONTACT, EMERGENCY, INQUIRY, Answer
from actions.asking import Asking
from bot import paths
from bot.inquiries.calendar import OfficeCalendar
from bot.inquiries.settings import office_file
from bot.inquiries.wording import staff_sentence
from bot.knowledge.load import read_yaml

_FACTS = ("contact.section", "contact.phone")
_DANGER = "danger_"  # the concept of a kind of emergency is danger_<kind>, its text emergency-<kind>
_ANY = ("medical", "crime")  # what is said of a call whose kind nobody knows


def contact(asking: Asking) -> Answer:
    """Name the section and its phone number."""
    contact = asking.contact()
    line = asking.say.text("contact-answer", **contact)
    hours = staff_sentence(_calendar(), asking.language)
    return Answer(
        CONTACT,
        (line, *([hours] if hours else ())),
        _FACTS,
        links=(phone_link(contact["phone"]),),
        suggestions=("suggest-designation-date", "suggest-plans"),
    )


@lru_cache(maxsize=1)
def _calendar() -> OfficeCalendar:
    """Return the office's calendar; it says nothing until its hours have been verified."""
    return OfficeCalendar.from_file(office_file())


def inquiry(asking: Asking) -> Answer:
    """Offer the inquiry form beside the phone number (alone, the intent opens the form at once)."""
    made = contact(asking)
    start = (asking.say.text("inquiry-button-start"), "/leave_inquiry")
    return Answer(INQUIRY, made.paragraphs, _FACTS, links=made.links, buttons=(start,))


def phone_link(phone: str) -> tuple[str, str]:
    """Return (label, href) of a phone number in Japan."""
    digits = "".join(char for char in phone if char.isdigit())
    return phone, f"tel:+81{digits[1:]}"


def emergency(asking: Asking) -> Answer:
    """Give the numbers to call in this kind of emergency, and nothing else."""
    rows = read_yaml(paths.KNOWLEDGE / "emergency.yml")
    numbers = {name: row["number"] for name, row in rows.items()}
    told = [c.removeprefix(_DANGER) for c in asking.frame.concepts if c.startswith(_DANGER)]
    lines = tuple(asking.say.text(f"emergency-{kind}", **numbers) for kind in told[:1] or _ANY)
    return Answer(EMERGENCY, lines)


ANSWERS = {
    "ask_contact": contact,
    "leave_inquiry": inquiry,
    "check_inquiry": inquiry,
    "report_emergency": emergency,
}
