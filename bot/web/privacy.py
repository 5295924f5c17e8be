"""What is kept where and how long, by the settings in force, for the page that says so."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.inquiries.records import TRANSCRIPT_LIMIT
from bot.inquiries.retention import DONE_MAIL
from bot.inquiries.settings import InquirySettings, Retention
from bot.inquiries.unanswered import TEXT_LIMIT
from bot.settings import Settings
from bot.web.once import REMEMBERED
from bot.web.plain import KEPT as SHOWN

Section = tuple[str, tuple[str, ...]]  # the keys of its heading and of its paragraphs, without `privacy-`

# What other parts hold; tests/web/test_privacy.py compares. The browser's and the engine's cannot be imported.
TURNS, KNOWN, REPEAT_MINUTES, TAB_TURNS = 6, 500, 10, 200
_NAMES = {"redis": "Redis", "postgresql": "PostgreSQL", "sqlite": "SQLite"}


@dataclass(frozen=True, slots=True)
class Kept:
    """`conversations`: memory, redis or postgresql; `counting`: memory, redis or other; `database`: its name.

    `hours`: how long a conversation or an open form lasts; `repeats`: whether Redis holds answers and order.
    """

    conversations: str = "memory"
    hours: int = 24
    repeats: bool = False
    counting: str = "memory"
    database: str = "SQLite"
    mail: bool = False
    days: Retention = field(default_factory=Retention)

    @classmethod
    def by(cls, settings: Settings, inquiries: InquirySettings) -> "Kept":
        """Return what is kept under these settings."""
        counting = _kind(inquiries.limits_url)
        return cls(
            conversations=_kind(settings.conversations_url) or "memory",
            hours=settings.conversation_hours,
            repeats=bool(settings.locks_url),
            counting=counting if counting in ("memory", "redis") else "other",
            database=_NAMES.get(_kind(inquiries.database_url), "SQL"),
            mail=inquiries.mail.is_on,
            days=inquiries.retention,
        )

    def sections(self) -> Iterator[Section]:
        """Yield what the page says, in its order."""
        mail = ("inquiries-mail",) if self.mail else ()
        yield "outside", ("outside-mail" if self.mail else "outside-none",)
        yield "browser", ("browser-tab", "browser-plain", "browser-cookies")
        yield "chat", (*self._conversations(), "answers", *(("answers-redis",) if self.repeats else ()))
        yield "form", ("form-file" if self.conversations == "memory" else "form-shared",)
        yield "counting", ("counting-what", f"counting-{self.counting}")
        yield "questions", ("questions-kept", "questions-counted")
        yield "inquiries", ("inquiries-what", "inquiries-long", *mail, "inquiries-change")
        yield "staff", ("staff-kept",)
        yield "log", ("log-kept",)

    def values(self) -> dict[str, str]:
        """Return what the texts are filled in with."""
        numbers = {
            "turns": TURNS, "hours": self.hours, "known": KNOWN, "answers": REMEMBERED, "minutes": REPEAT_MINUTES,
            "tabTurns": TAB_TURNS, "shown": SHOWN, "lines": TRANSCRIPT_LIMIT, "characters": TEXT_LIMIT,
            "contactDays": self.days.contact_after_closing, "inquiryDays": self.days.inquiry_after_closing,
            "questionDays": self.days.missed_questions, "auditDays": self.days.audit_log,
            "mailDays": DONE_MAIL.days,
        }  # fmt: skip
        named = {"store": _NAMES.get(self.conversations, ""), "database": self.database}
        return {name: str(number) for name, number in numbers.items()} | named

    def _conversations(self) -> tuple[str, ...]:
        if self.conversations == "memory":
            return ("chat-memory",)
        erased = ("chat-postgresql",) if self.conversations == "postgresql" else ()
        return ("chat-shared", *erased, "chat-processes")


def _kind(url: str) -> str:
    """Return which kind of store a URL names: rediss:// and redis+cluster:// are Redis, too."""
    scheme = url.partition("://")[0]
    return next((kind for kind in ("redis", "postgresql", "sqlite", "memory") if scheme.startswith(kind)), "")
