"""One question as the topic modules see it: its frame, the knowledge, and texts in the reader's language."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialogue.frame import Frame, from_slots
from bot.knowledge.kinds import SINCE, UNTIL
from bot.knowledge.load import load
from bot.knowledge.model import Fact, Knowledge
from bot.messages.catalog import has_text, text
from bot.messages.render import Renderer

TOKYO = ZoneInfo("Asia/Tokyo")


def today_in_japan() -> date:
    """Return the reader's today: the assistant's readers ask the city, by its clocks."""
    return datetime.now(UTC).astimezone(TOKYO).date()


@dataclass(frozen=True)
class Asking:
    """A question in its conversation. `before`: the question that was answered last."""

    intent: str
    text: str
    frame: Frame
    language: str
    before: "Asking | None" = None
    clarified: int = 0
    foreign: tuple[str, ...] = ()
    ranking: tuple[tuple[str, float], ...] = ()
    confidence: float = 1.0
    follow_up: bool = False
    unsupported: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    today: date = field(default_factory=today_in_japan)

    @cached_property
    def knowledge(self) -> Knowledge:
        """Return the knowledge."""
        return load()

    @cached_property
    def say(self) -> Renderer:
        """Return the renderer of the reader's language."""
        return Renderer(self.knowledge, self.language)

    @property
    def home(self) -> str:
        """Return the id of the city this assistant belongs to."""
        return self.knowledge.home

    def value(self, fact_id: str) -> Any:
        """Return the value of a fact."""
        return self.fact(fact_id).value

    def fact(self, fact_id: str) -> Fact:
        """Return a fact."""
        return self.knowledge.facts[fact_id]

    @cached_property
    def as_of(self) -> str:
        """Return the date on which the facts were true, in words."""
        return self.say.date(self.knowledge.document.as_of)

    @cached_property
    def spoken(self) -> str:
        """Return the language whose words the reader uses: that of Easy Japanese is Japanese."""
        return self.knowledge.languages[self.language].understands or self.language

    @cached_property
    def folded(self) -> str:
        """Return the text as the patterns of `words-…` expect it: NFKC, lower case, plain apostrophes."""
        return unicodedata.normalize("NFKC", self.text).lower().replace("’", "'").strip()

    def found(self, key: str) -> re.Match[str] | None:
        """Return where the text has one of the words of bot/messages/<lang>.words.ftl."""
        if not has_text(self.spoken, f"words-{key}"):
            return None
        return re.search(text(self.spoken, f"words-{key}"), self.folded)

    def mentions(self, key: str) -> bool:
        """Tell whether the text has one of these words."""
        return self.found(key) is not None

    def number(self, key: str) -> int | None:
        """Return the number that the text has at one of these words."""
        match = self.found(key)
        return next((int(group) for group in match.groups() if group), None) if match else None

    @property
    def claims_later(self) -> bool:
        """Tell whether a year after the announcement is named: it knows nothing of those."""
        return any(year > self.knowledge.document.as_of.year for year in self.claimed)

    @cached_property
    def years(self) -> tuple[int, ...]:
        """Return the years mentioned."""
        return tuple(int(year) for year in self.frame.ids("year"))

    @property
    def since(self) -> int | None:
        """Return the first year that the question admits, if it names one."""
        return max(map(int, self.frame.ids(SINCE)), default=None)

    @property
    def until(self) -> int | None:
        """Return the last year that the question admits, if it names one."""
        return min(map(int, self.frame.ids(UNTIL)), default=None)

    @property
    def claimed(self) -> tuple[int, ...]:
        """Return the years that the question takes for the year of something ("a member since 2015")."""
        return self.years or (() if self.until else tuple(map(int, self.frame.ids(SINCE))))

    def contact(self) -> dict[str, str]:
        """Return the section and its phone number, for texts that name both."""
        return {
            "section": self.say.text("contact-section"),
            "phone": str(self.value("contact.phone")),
        }


def from_question(question: Mapping[str, Any], language: str, **conversation: Any) -> Asking:
    """Return the asking for one of the questions that the NLU component found."""
    return Asking(
        intent=question["intent"],
        text=question.get("text", ""),
        frame=from_slots(question.get("concepts"), question.get("entities")),
        language=language,
        foreign=tuple(question.get("foreign") or ()),
        ranking=tuple((name, float(p)) for name, p in question.get("ranking") or ()),
        confidence=float(question.get("confidence") or 0.0),
        follow_up=bool(question.get("follow_up")),
        **conversation,
    )
