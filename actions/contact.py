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
_DANGERS = {
    "danger_suicide": "emergency-suicide",
    "danger_crime": "emergency-crime",
    "danger_disaster": "emergency-disaster",
    "danger_fire": "emergency-fire",
    "danger_medical": "emergency-fire",
}


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
    """Give the emergency numbers, and nothing else."""
    numbers = read_yaml(paths.KNOWLEDGE / "emergency.yml")
    keys = [key for concept, key in _DANGERS.items() if asking.frame.has(concept)] or [
        "emergency-fire",
        "emergency-crime",
    ]
    lines = tuple(asking.say.text(key, **numbers) for key in dict.fromkeys(keys))
    return Answer(EMERGENCY, lines)


ANSWERS = {
    "ask_contact": contact,
    "leave_inquiry": inquiry,
    "check_inquiry": inquiry,
    "report_emergency": emergency,
}
