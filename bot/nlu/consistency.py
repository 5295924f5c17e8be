"""What an intent needs to be true of a question; what lacks it belongs elsewhere, or to another subject."""

from collections.abc import Sequence

from bot.knowledge.frame import CITY, NOT, SUBJECT, Frame, Roles
from bot.nlu.neighbours import moved
from bot.nlu.reading import (
    ABOUT_HERE,
    CLARIFY,
    COUNTED,
    MEMBERS,
    OUT_OF_SCOPE,
    SMALLTALK,
    UNSTATED,
    Reading,
)

EMERGENCY = "report_emergency"  # found by bot.nlu.emergencies; what only looks like one is another subject
_LISTS = frozenset({"ask_cities", "ask_city_count", "compare_cities"})
_NOT_TOLD = (
    "cost", "logo", "population", "ticket", "visitors", "winner", "leave_network", "staff_name", "criteria",
    "office_hours", "fax", "address",
)  # fmt: skip
_TOLD_OF_SUBJECT = ABOUT_HERE | {
    "ask_application", "ask_network", "ask_event", "ask_city", "ask_cities", "ask_city_count",
    "ask_mayor_comment", "ask_history", "ask_plans", "ask_contact", "ask_unesco",
}  # fmt: skip
_LANGUAGE_INTENTS = ("ask_languages", "change_language")
_OF_ANYTHING = ("ask_assistant", "ask_languages", "ask_sources")  # they need no word of the subject
_BESIDE = ("ask_city", UNSTATED, "ask_history", *ABOUT_HERE, "ask_designation_rank")
_JOINING = (*MEMBERS, "field", "city", "whether", "why", "unesco", "it", "application", "not", "negated")
# Share of unknown text that a question may hold which proves its subject; others may hold half.
_LIMITS = {"ask_event": 0.2, "ask_history": 0.3, "compare_cities": 0.15, "ask_city": 0.4}
_OTHER_FIELD = 0.6
# At least one of these concepts, or of the kinds of entity in brackets, must be mentioned.
_NEEDS: dict[str, tuple[str, ...]] = {
    "ask_designation_date": ("home", "announcement", *MEMBERS),
    "ask_designation_field": ("home", "field", "ramen", *MEMBERS),
    "ask_designation_reason": ("why", "criteria", *MEMBERS),
    "ask_network": ("network", "creative_city", "design_city", "unesco"),
    "ask_network_start": ("network", "creative_city", "unesco", "start"),
    "ask_network_purpose": ("network", "creative_city", "unesco"),
    "ask_fields": ("field", "network", "creative_city", "(field)"),
    "ask_city_count": (*COUNTED, *MEMBERS, "new"),
    "ask_cities": (*COUNTED, *MEMBERS, "(field)"),
    "ask_mayor_comment": ("mayor", "comment"),
    "ask_history": ("home", "history", "event", "design_city", "(event)", "(year)"),
}


def settle_intent(ranking: Sequence[tuple[str, float]], reading: Reading, roles: Roles) -> str:
    """Return the intent that fits the question: the likeliest, a neighbour of it, or out_of_scope."""
    intent = _likeliest(ranking, reading)
    if intent == EMERGENCY or _is_foreign(intent, reading):
        return OUT_OF_SCOPE
    if _names_another_matter(intent, reading):
        return OUT_OF_SCOPE
    if intent == "ask_world_heritage" and not _is_about_this(reading):
        return OUT_OF_SCOPE
    intent = _untold(intent, reading, roles) or moved(intent, reading, roles) or intent
    if intent in _LISTS and not (reading.follow_up or reading.talking) and _names_only_a_place(reading):
        return CLARIFY
    return intent if reading.follow_up or _has_needed(intent, reading.frame, reading.home) else OUT_OF_SCOPE


def _likeliest(ranking: Sequence[tuple[str, float]], reading: Reading) -> str:
    """Return the likeliest intent that the words allow: no small talk from who names the subject, no
    languages where no language is named, and not the assistant where the mayor or an event is."""
    ruled_out = set(_LANGUAGE_INTENTS) if not _names_language(reading.frame) else set()
    if reading.strong and reading.frame.has(*COUNTED, *MEMBERS):
        ruled_out |= SMALLTALK
    told = reading.frame.has("history", "plan") and not reading.frame.has("assistant", "capability")
    if told or reading.frame.has("mayor"):
        ruled_out.add("ask_assistant")
    return next((name for name, _ in ranking if name not in ruled_out), ranking[0][0])


def _names_language(frame: Frame) -> bool:
    named = any(concept.startswith("lang_") for concept in frame.concepts)
    return named or frame.has("language", "speak", "easy")


def _is_foreign(intent: str, reading: Reading) -> bool:
    """Much that is not known, and nothing that proves the subject: it is about something else."""
    if not intent.startswith(("ask_", "compare_")) or intent in _OF_ANYTHING:
        return False
    if "united_nations" in reading.frame.ids("organisation") and not reading.frame.has("sdgs", *MEMBERS[1:]):
        return True
    if intent == "ask_fields" and reading.frame.has("field") and not reading.frame.entities:
        return reading.foreign_share > _OTHER_FIELD  # "is architecture one of the fields?"
    limit = _LIMITS.get(intent, 0.5) if reading.strong else 0.12
    return reading.foreign_share > limit and not (intent == "ask_city" and reading.frame.has(*MEMBERS))


def _names_another_matter(intent: str, reading: Reading) -> bool:
    """Tell whether a city stands beside music, film, ramen, … without a word of joining: its concerts, its food."""
    frame = reading.frame
    if intent == "ask_event" and frame.ids("place") and not reading.here:
        return True  # the furniture fair of Milan
    if intent == "ask_history" and set(frame.ids("field")) - {"design"} and not reading.here:
        return not reading.follow_up  # the history of film
    if reading.follow_up or intent not in _BESIDE or frame.has(*_JOINING):
        return False
    cities = frame.ids(CITY) or frame.has("home")
    beside = set(frame.ids("field")) - set(reading.own_fields)
    return bool(cities) and (bool(beside) or frame.has("ramen"))


def _is_about_this(reading: Reading) -> bool:
    """World Heritage itself is another subject; whether this is World Heritage is ours."""
    frame = reading.frame
    if reading.here or frame.has("it", "network", "creative_city", "design_city"):
        return True
    others = ("list", "which", "how_many", "where", "meaning")
    return not reading.foreign and not frame.entities and not frame.has(*others)


def _untold(intent: str, reading: Reading, roles: Roles) -> str | None:
    """Cost, logo, jury, …: not in the announcement when it is about the subject, else another topic."""
    frame = reading.frame
    if intent not in _TOLD_OF_SUBJECT or not (frame.has(*_NOT_TOLD) or _asks_for_mail(frame)):
        return None
    if frame.has("population") and frame.has("network", "creative_city"):
        return None  # the size of the network is the number of its cities
    subject = roles.count(frame, SUBJECT) or reading.home in frame.ids(CITY) or frame.ids("event")
    return UNSTATED if subject or frame.has("application", "member", "contact") else OUT_OF_SCOPE


def _asks_for_mail(frame: Frame) -> bool:
    return frame.has("mail") and not frame.has("phone")


def _names_only_a_place(reading: Reading) -> bool:
    """Cities of a country need not be member cities: "how many cities are there in Brazil?"."""
    frame = reading.frame
    placed = frame.ids("country") or frame.ids("region")
    named = frame.ids("field") or frame.ids(f"{NOT}field") or frame.ids(CITY)
    related = frame.has("home", "new", "announcement", "most", *MEMBERS) or named
    return bool(placed) and not related and not reading.strong


def _has_needed(intent: str, frame: Frame, home: str) -> bool:
    needed = _NEEDS.get(intent)
    if needed is None or home in frame.ids(CITY) or home in frame.ids(f"{NOT}{CITY}"):
        return True
    if intent == "ask_history" and frame.ids("year") and not frame.has(*needed, "what", "which", "city"):
        return not frame.has("when", "who", "person", "how", "why")  # "1990?", but not "born in 1990"
    return frame.has(*needed) or any(frame.ids(need[1:-1]) for need in needed if need.startswith("("))
