"""What goes in and out of the inquiry store: plain immutable records without a database."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

QUESTION_LIMIT = 4000  # characters
NAME_LIMIT = 100
CONTACT_LIMIT = 254  # the longest mail address
TRANSCRIPT_LIMIT = 40  # lines


class State(StrEnum):
    """How far an inquiry is; it moves new → in progress → answered → closed, and may be reopened."""

    NEW = "new"
    IN_PROGRESS = "in-progress"
    ANSWERED = "answered"
    CLOSED = "closed"


class ContactKind(StrEnum):
    """How the person wants to be reached; NONE: they look the answer up by receipt."""

    MAIL = "mail"
    PHONE = "phone"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Contact:
    """One checked means of contact. `value` is normalised (E.164 for phones); `display` is for reading."""

    kind: ContactKind
    value: str = ""
    display: str = ""


NO_CONTACT = Contact(ContactKind.NONE)


class ContactProblem(StrEnum):
    """Why a text is not one usable means of contact; the text `inquiry-problem-<value>` explains it."""

    EMPTY = "empty"
    NEITHER = "neither"
    MAIL = "mail"
    PHONE = "phone"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """One line of the conversation before an inquiry; `by_citizen`: not said by the assistant.

    `status` is that of the assistant's reply, `language` a language code, "" when nobody noted it.
    """

    text: str
    by_citizen: bool
    status: str = ""
    language: str = ""


def is_topic(intent: str) -> bool:
    """Tell whether an intent says what a question is about; greetings and the forms' words do not."""
    return intent.startswith(("ask_", "compare_"))


@dataclass(frozen=True, slots=True)
class Draft:
    """An inquiry as the citizen confirmed it.

    `topics` are intents and `facts` fact ids, first those that the question is read as, then those that the
    conversation before it touched; `transcript` is that conversation, oldest first (the store masks it). `test`: not a real inquiry, kept apart in the figures.
    """

    question: str
    language: str
    contact: Contact = NO_CONTACT
    name: str = ""
    conversation_id: str = ""
    topics: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    transcript: tuple[TranscriptLine, ...] = field(default=(), repr=False)
    test: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the citizen keeps: number `482-093-751` and secret `K7WPM-4XQ2T`. The secret is not stored."""

    number: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PublishedAnswer:
    """An answer of the section as the citizen may read it; `untranslated` is staff's own free text."""

    at: datetime
    text: str
    language: str
    untranslated: str = ""


@dataclass(frozen=True, slots=True)
class InquiryStatus:
    """What the look-up tells the owner of a receipt. Times are UTC."""

    number: str
    state: State
    language: str
    received_at: datetime
    question: str
    answers: tuple[PublishedAnswer, ...] = ()
