"""Renders facts as pieces of text: names, lists, dates, numbers and readings, by the rules of a language."""

import re
from collections.abc import Iterable
from datetime import date

from babel.dates import format_date, format_skeleton, get_day_names, get_month_names

from bot.knowledge.model import Knowledge, Language
from bot.messages.catalog import text

_COUNTED = frozenset({"count", "every", "day", "weekday", "reiwa"})  # texts choose their form by these
_REIWA = 2018  # the year before the era's first
_RUBY = re.compile(r"｜?([一-鿿々〇ヶ]+|(?<=｜)[^《》｜]+)《([^《》]+)》")
_PLAIN_RUBY = r"\1（\2）"


class Renderer:
    """Renders for one language of one knowledge folder."""

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self.knowledge = knowledge
        self.language = language
        self.row: Language = knowledge.languages[language]

    def text(self, key: str, /, **variables: str | int) -> str:
        """Return a text of the catalog; whole numbers are written in plain digits, without separators."""
        plain = {name: value if name in _COUNTED else str(value) for name, value in variables.items()}
        return text(self.language, key, **plain)

    def name(self, kind: str, id: str) -> str:
        """Return the display name of a thing."""
        return self.knowledge.name(kind, id, self.language).name

    def short(self, kind: str, id: str) -> str:
        """Return the short name of a thing."""
        return self.knowledge.name(kind, id, self.language).short

    def names(self, kind: str, ids: Iterable[str]) -> str:
        """Return several names as they stand within a sentence."""
        return self.together(self.name(kind, id) for id in ids)

    def listed(self, items: Iterable[str]) -> str:
        """Return items as an enumeration, as it stands after a colon or in brackets."""
        return self._series("list-items", list(items))

    def together(self, items: Iterable[str]) -> str:
        """Return items as they stand within a sentence ("a and b")."""
        return self._series("list-and", list(items))

    def _series(self, key: str, items: list[str]) -> str:
        if len(items) < 2:
            return "".join(items)
        rest = self.text("list-comma").join(items[:-1])
        return self.text(key, rest=rest, last=items[-1], count=len(items))

    def sentences(self, *lines: str | None) -> str:
        """Return sentences as one paragraph; what is empty is left out."""
        return self.text("part-space").join(line for line in lines if line)

    def weekday(self, day: date) -> str:
        """Return a date since 2019 with its day of the week, in Japanese with its year of Reiwa too."""
        name = str(get_day_names("wide", locale=self.row.cldr)[day.weekday()])
        return self.text(
            "part-weekday", date=self.date(day), name=name, weekday=day.isoweekday(), reiwa=day.year - _REIWA,
            year=day.year, month=day.month, day=day.day,
        )  # fmt: skip

    def date(self, day: date) -> str:
        """Return a date in full, by CLDR; with readings where the language has them."""
        if self.row.ruby:
            return self.text("part-date", year=day.year, month=day.month, day=day.day)
        return str(format_date(day, format="long", locale=self.row.cldr))

    def month(self, month: int) -> str:
        """Return the name of a month."""
        return str(get_month_names("wide", locale=self.row.cldr)[month])

    def year_month(self, year: int, month: int) -> str:
        """Return a month of a year."""
        if self.row.ruby:
            return self.text("part-year-month", year=year, month=month)
        return str(format_skeleton("yMMMM", date(year, month, 1), locale=self.row.cldr))


def plain_ruby(marked: str) -> str:
    """Return text with readings in brackets: 神戸市《こうべし》 becomes 神戸市（こうべし）."""
    return _RUBY.sub(_PLAIN_RUBY, marked).replace("｜", "")


def without_ruby(marked: str) -> str:
    """Return text without its readings."""
    return _RUBY.sub(r"\1", marked).replace("｜", "")
