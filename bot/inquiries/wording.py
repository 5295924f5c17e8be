"""Says facts, dates and office hours in words: the texts that inquiries, answers and conversations share."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import phonenumbers
from babel.dates import format_date

from bot.inquiries.calendar import TOKYO, OfficeCalendar
from bot.knowledge.load import load
from bot.messages.catalog import text

RenderFact = Callable[[str, str], str]
ANNOUNCEMENT = "announcement"
# Standard sentences in the order in which an answer says them; facts stand between the two groups.
OPENING_SENTENCES = ("thanks", ANNOUNCEMENT)
CLOSING_SENTENCES = ("not-stated", "checking", "call", "closing")


def say(language: str, key: str, /, **variables: Any) -> str:
    """Return a text with the section's name and phone filled in; whole numbers in plain digits.

    Easy Japanese has its readings as 漢字《かんじ》.
    """
    known: dict[str, Any] = {"phone": section_phone(), "phoneAbroad": phone_abroad()}
    if key != "inquiry-section":
        known["section"] = text(language, "inquiry-section")
    plural = {"minutes"}
    given = {name: value if name in plural else str(value) for name, value in variables.items()}
    return text(language, key, **known | given)


def section_phone() -> str:
    """Return the section's phone number as the announcement writes it."""
    return str(load().facts["contact.phone"].value)


def phone_abroad() -> str:
    """Return the section's phone number as it is dialled from other countries."""
    number = phonenumbers.parse(section_phone(), "JP")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def say_date(day: date, language: str) -> str:
    """Return a date as the language writes it."""
    formatted = format_date(day, format="long", locale=load().languages[language].cldr)
    return say(language, "inquiry-date", formatted=formatted, year=day.year, month=day.month, day=day.day)


def say_moment(moment: datetime, language: str) -> str:
    """Return a date and time of day in Asahikawa."""
    local = moment.astimezone(TOKYO)
    return say(language, "inquiry-moment", date=say_date(local.date(), language), time=f"{local:%H:%M}")


def staff_sentence(calendar: OfficeCalendar, language: str, moment: datetime | None = None) -> str | None:
    """Return whether staff are there now, or when they are back; None while hours are unverified."""
    status = calendar.now(moment)
    if status is None:
        return None
    if status.is_open:
        return say(language, "contact-open-now", closes=f"{status.until:%H:%M}")
    return say(language, "contact-closed-until", opens=say_moment(status.until, language))


def say_sentence(name: str, language: str) -> str:
    """Return a standard sentence of an answer."""
    return say(language, f"answer-sentence-{name}", date=say_date(load().document.as_of, language))


def render_fact(fact_id: str, language: str) -> str:
    """Return one fact as one sentence.

    Raises:
        KeyError: there is no such fact.
    """
    fact = load().facts[fact_id]
    kind, _, id = fact_id.partition(".")
    if kind == "city":
        return _city(id, language)
    if kind == "field":
        return say(language, "fact-field", field=_name("field", id, language))
    key = "fact-" + fact_id.replace(".", "-")
    if isinstance(fact.value, dict):
        return say(language, key, **fact.value)
    if isinstance(fact.value, date):
        return say(language, key, date=say_date(fact.value, language))
    return say(language, key, value=fact.value)


def _city(id: str, language: str) -> str:
    city = load().cities[id]
    names = {
        "city": _name("city", id, language),
        "country": _name("country", city.country, language),
        "field": _name("field", city.field, language),
    }
    if city.joined is None:
        return say(language, "fact-city-before", **names)
    return say(language, "fact-city", year=city.joined, **names)


def _name(kind: str, id: str, language: str) -> str:
    return load().name(kind, id, language).name


def compose(
    sentences: tuple[str, ...], facts: tuple[str, ...], language: str, render: RenderFact = render_fact
) -> str:
    """Return an answer of standard sentences and facts; the same choice says the same in every language."""
    blocks = [
        _sentences([name for name in OPENING_SENTENCES if name in sentences], language),
        "\n".join(f"- {render(fact, language)}" for fact in facts),
        _sentences([name for name in CLOSING_SENTENCES if name in sentences], language),
    ]
    return "\n\n".join(block for block in blocks if block)


def _sentences(names: list[str], language: str) -> str:
    space = "" if language.startswith(("ja", "zh")) and language != "ja-easy" else " "
    return space.join(say_sentence(name, language) for name in names)
