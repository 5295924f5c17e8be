"""One inquiry with all that belongs to it, as the desk shows it, and an answer ready to be sent."""

from dataclasses import dataclass
from datetime import datetime

from bot.inquiries.audit import Entry
from bot.inquiries.records import ContactKind, State, TranscriptLine

MAIL, LOOKUP = "mail", "lookup"


@dataclass(frozen=True, slots=True)
class NoteText:
    """A note as the desk shows it."""

    at: datetime
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class SentAnswer:
    """An answer as the desk shows it. `mail`: waiting, sent, refused, or empty when not sent by mail."""

    at: datetime
    author: str
    language: str
    text: str
    text_ja: str
    untranslated: str
    channel: str
    mail: str = ""
    mail_error: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One inquiry with all that belongs to it."""

    number: str
    created_at: datetime
    state: State
    language: str
    question: str
    name: str
    contact_kind: ContactKind
    contact: str
    contact_erased_at: datetime | None
    assignee: str
    topics: tuple[str, ...]
    facts: tuple[str, ...]
    transcript: tuple[TranscriptLine, ...]
    notes: tuple[NoteText, ...]
    answers: tuple[SentAnswer, ...]
    history: tuple[Entry, ...]
    test: bool


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """An answer ready to be sent. `untranslated`: staff's free text. `subject`: of the mail."""

    text: str
    text_ja: str
    facts: tuple[str, ...]
    channel: str
    untranslated: str = ""
    subject: str = ""
    mail_body: str = ""
    request: str = ""
