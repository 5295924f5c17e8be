"""Writes dates and months for people, by CLDR and, where a reading is needed, by the catalog."""

from datetime import date

from babel.dates import format_date, format_skeleton

from bot.knowledge.load import load
from bot.messages.catalog import text


def written_date(day: date, language: str) -> str:
    """Return a date as the language writes it, with readings in Easy Japanese."""
    formatted = format_date(day, format="long", locale=load().languages[language].cldr)
    return text(language, "web-date", formatted=formatted, year=str(day.year), month=day.month, day=day.day)


def written_month(year: int, month: int, language: str) -> str:
    """Return a month with its year as the language writes it."""
    formatted = format_skeleton("yMMMM", date(year, month, 1), locale=load().languages[language].cldr)
    return text(language, "web-month", formatted=formatted, year=str(year), month=month)
