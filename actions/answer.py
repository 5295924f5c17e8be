"""What an action answers, before it is sent: status, paragraphs, facts, and what the reply offers."""

from dataclasses import dataclass, field

ANSWERED, NOT_IN_SOURCE, OUT_OF_SCOPE, CLARIFY = (
    "answered",
    "not_in_source",
    "out_of_scope",
    "clarify",
)
CONTACT, INQUIRY, EMERGENCY = "contact", "inquiry", "emergency"
SMALLTALK, META, ERROR = "smalltalk", "meta", "error"


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply in the making.

    `paragraphs` may hold lines that begin with "- "; `card` names what they all tell about, so that in a reply
    to several questions the rest is told once; `facts` are the ids of the facts it rests on;
    `cities` those listed, for follow-ups and the map; `suggestions` keys of the catalog; `buttons`
    (title, payload) pairs where a suggestion would not do; `remember` says whether later questions may
    continue this one; `for_section` that the section should have the question: a button leads into the form, which
    offers it; `language` is set when the reply changes the conversation's language.
    """

    status: str
    paragraphs: tuple[str, ...]
    facts: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    picture: str | None = None
    suggestions: tuple[str, ...] = ()
    buttons: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    remember: bool = False
    for_section: bool = False
    language: str | None = None
    card: str = ""
    extra: dict[str, object] = field(default_factory=dict)


def answered(*paragraphs: str | None, facts: tuple[str, ...] | list[str], **more: object) -> Answer:
    """Return an answer from facts; empty paragraphs are left out."""
    kept = tuple(paragraph for paragraph in paragraphs if paragraph)
    return Answer(ANSWERED, kept, tuple(dict.fromkeys(facts)), remember=True, **more)  # type: ignore[arg-type]


def bullets(lines: list[str] | tuple[str, ...]) -> str:
    """Return lines as one paragraph that is a list."""
    return "\n".join(f"- {line}" for line in lines)
