"""What an intent needs to be true of a question, and where a question belongs that lacks it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.frame import CITY, META, NOT, SUBJECT, YEARS, Frame, Roles
from bot.nlu.evidence import EVENT_YEARS

OUT_OF_SCOPE, UNSTATED, CLARIFY = "out_of_scope", "ask_unstated", "clarify"
SMALLTALK = frozenset({"greet", "say_goodbye", "thank", "praise", "complain", "affirm", "deny"})
_COUNTED = ("city", "design_city", "creative_city", "network")
_MEMBERS = ("member", "network", "creative_city", "design_city")
_LISTS = frozenset({"ask_cities", "ask_city_count", "compare_cities"})
_PLURAL = ("how_many", "list", "first", "last", "earlier", "later", "or", "rank", "increase")
_ABOUT_ONE_CITY = frozenset(
    [
        "ask_network",
        "ask_network_start",
        "ask_network_purpose",
        "ask_designation",
        "ask_designation_date",
        "ask_designation_field",
        "ask_fields",
        "ask_designation_rank",
        "ask_designation_reason",
        "ask_cities",
        "ask_history",
        "ask_unesco",
    ]
)
_NOT_TOLD = [
    "cost",
    "logo",
    "population",
    "ticket",
    "visitors",
    "winner",
    "leave_network",
    "staff_name",
    "criteria",
    "office_hours",
    "fax",
    "address",
]
_TOLD_OF_SUBJECT = frozenset(
    [
        "ask_designation",
        "ask_designation_date",
        "ask_designation_field",
        "ask_designation_reason",
        "ask_application",
        "ask_network",
        "ask_event",
        "ask_city",
        "ask_cities",
        "ask_city_count",
        "ask_mayor_comment",
        "ask_history",
        "ask_plans",
        "ask_contact",
        "ask_unesco",
    ]
)
_BESIDE_LISTS = frozenset(
    {"ask_designation", "ask_plans", "ask_network", UNSTATED, "ask_history", *SMALLTALK}
)
_ABOUT_HERE = frozenset(
    {"ask_designation", "ask_designation_date", "ask_designation_reason", "ask_designation_field"}
)
_COMPARING = ("first", "last", "earlier", "later", "or", "rank", "who", "new", "most", "before", "after")
_COUNTRIES_COUNTED = ("ask_cities", "ask_network", "ask_fields", "ask_city", "ask_designation")
_LANGUAGE_INTENTS = ("ask_languages", "change_language")
_OF_FIELDS = ("how_many", "number", "list", "which", "network", "creative_city")
# Share of unknown text that a question may hold which proves its subject; others may hold half.
_LIMITS = {"ask_event": 0.2, "ask_history": 0.3, "compare_cities": 0.15, "ask_city": 0.4}
_OTHER_FIELD = 0.6
# At least one of these concepts, or of the kinds of entity in brackets, must be mentioned.
_NEEDS: dict[str, tuple[str, ...]] = {
    "ask_designation_date": ("home", "announcement", *_MEMBERS),
    "ask_designation_field": ("home", "field", "ramen", *_MEMBERS),
    "ask_designation_reason": ("why", "criteria", *_MEMBERS),
    "ask_network": ("network", "creative_city", "design_city", "unesco"),
    "ask_network_start": ("network", "creative_city", "unesco", "start"),
    "ask_network_purpose": ("network", "creative_city", "unesco"),
    "ask_fields": ("field", "network", "creative_city", "(field)"),
    "ask_city_count": (*_COUNTED, *_MEMBERS, "new"),
    "ask_cities": (*_COUNTED, *_MEMBERS, "(field)"),
    "ask_mayor_comment": ("mayor", "comment"),
    "ask_history": ("home", "history", "event", "design_city", "(event)", "(year)"),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a question when its intent is settled; `strong` counts proofs of the subject,
    `talking` tells whether the conversation is about it already, `own_fields` are those of the cities named."""

    frame: Frame
    strong: int
    foreign: tuple[str, ...]
    foreign_share: float
    follow_up: bool = False
    talking: bool = False
    own_fields: tuple[str, ...] = ()


def settle_intent(ranking: Sequence[tuple[str, float]], reading: Reading, roles: Roles, home: str) -> str:
    """Return the intent that fits the question: the likeliest, a neighbour of it, or out_of_scope."""
    intent = _likeliest(ranking, reading)
    if _is_foreign(intent, reading):
        return OUT_OF_SCOPE
    if _names_another_matter(intent, reading, home):
        return OUT_OF_SCOPE
    if intent == "ask_world_heritage" and not _is_about_this(reading, home):
        return OUT_OF_SCOPE
    intent = _untold(intent, reading, roles, home) or _moved(intent, reading, roles, home) or intent
    if intent in _LISTS and not (reading.follow_up or reading.talking) and _names_only_a_place(reading):
        return CLARIFY
    return intent if reading.follow_up or _has_needed(intent, reading.frame, home) else OUT_OF_SCOPE


def _likeliest(ranking: Sequence[tuple[str, float]], reading: Reading) -> str:
    """Return the likeliest intent that the words allow: no small talk from who names the subject, no
    languages where no language is named, and not the assistant where the mayor or an event is."""
    ruled_out = set(_LANGUAGE_INTENTS) if not _names_language(reading.frame) else set()
    if reading.strong and reading.frame.has(*_COUNTED, *_MEMBERS):
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
    if not intent.startswith(("ask_", "compare_")) or intent in (
        "ask_assistant",
        "ask_languages",
        "ask_sources",
    ):
        return False
    if "united_nations" in reading.frame.ids("organisation") and not reading.frame.has("sdgs", *_MEMBERS[1:]):
        return True
    if intent == "ask_fields" and reading.frame.has("field") and not reading.frame.entities:
        return reading.foreign_share > _OTHER_FIELD  # "is architecture one of the fields?"
    limit = _LIMITS.get(intent, 0.5) if reading.strong else 0.12
    return reading.foreign_share > limit and not (intent == "ask_city" and reading.frame.has(*_MEMBERS))


def _names_another_matter(intent: str, reading: Reading, home: str) -> bool:
    """Tell whether a city stands beside music, film, ramen, … without a word of joining: its concerts, its food."""
    frame = reading.frame
    if intent == "ask_event" and frame.ids("place") and home not in frame.ids(CITY) and not frame.has("home"):
        return True  # the furniture fair of Milan
    if intent == "ask_history" and set(frame.ids("field")) - {"design"} and home not in frame.ids(CITY):
        return not reading.follow_up and not frame.has("home")  # the history of film
    if reading.follow_up or intent not in (
        "ask_city",
        UNSTATED,
        "ask_history",
        *_ABOUT_HERE,
        "ask_designation_rank",
    ):
        return False
    if frame.has(
        *_MEMBERS, "field", "city", "whether", "why", "unesco", "it", "application", "not", "negated"
    ):
        return False
    cities = frame.ids(CITY) or ((home,) if frame.has("home") else ())
    beside = set(frame.ids("field")) - set(reading.own_fields)
    return bool(cities) and (bool(beside) or frame.has("ramen"))


def _is_about_this(reading: Reading, home: str) -> bool:
    """World Heritage itself is another subject; whether this is World Heritage is ours."""
    frame = reading.frame
    if home in frame.ids(CITY) or frame.has("home", "it", "network", "creative_city", "design_city"):
        return True
    others = ("list", "which", "how_many", "where", "meaning")
    return not reading.foreign and not frame.entities and not frame.has(*others)


def _untold(intent: str, reading: Reading, roles: Roles, home: str) -> str | None:
    """Cost, logo, jury, …: not in the announcement when it is about the subject, else another topic."""
    frame = reading.frame
    if intent not in _TOLD_OF_SUBJECT or not (frame.has(*_NOT_TOLD) or _asks_for_mail(frame)):
        return None
    if frame.has("population") and frame.has("network", "creative_city"):
        return None  # the size of the network is the number of its cities
    subject = roles.count(frame, SUBJECT) or home in frame.ids(CITY) or frame.ids("event")
    return UNSTATED if subject or frame.has("application", "member", "contact") else OUT_OF_SCOPE


def _asks_for_mail(frame: Frame) -> bool:
    return frame.has("mail") and not frame.has("phone")


def _moved(intent: str, reading: Reading, roles: Roles, home: str) -> str | None:
    """Return the neighbour to which a question belongs by what it mentions."""
    frame = reading.frame
    here = home in frame.ids(CITY) or frame.has("home")
    named = (set(frame.ids(CITY)) - {home}) | set(frame.ids("place"))
    if _speaks_of_language(frame, roles) and intent in _TOLD_OF_SUBJECT:
        return "change_language"
    if aside := _aside(intent, frame, named, here, roles):
        return aside
    if by_city := _of_cities(intent, frame, named, here):
        return by_city
    if _asks_fields_of_a_country(intent, frame):
        return "ask_fields"
    if (
        frame.has("most")
        and intent in ("ask_cities", "ask_fields", "compare_cities", *_BESIDE_LISTS)
        and not here
    ):
        return "ask_city_count"
    if (
        intent in _COUNTRIES_COUNTED
        and frame.has("how_many")
        and frame.has("country")
        and not frame.ids("country")
    ):
        return "ask_city_count"
    if intent in (*_ABOUT_HERE, "ask_history") and not here and _asks_who_joined(frame):
        return "ask_cities"
    if frame.has("population") and frame.has("network", "creative_city") and not here:
        return "ask_city_count"
    if reading.follow_up and intent == "compare_cities" and _asks_whether_first(frame) and not named:
        return "ask_designation_rank"
    if (
        intent == "ask_fields"
        and not reading.foreign
        and frame.has("member")
        and not frame.has(*_OF_FIELDS)
        and not frame.ids("field")
    ):
        return "ask_designation_field"
    if frame.has("number") and frame.has("network", "creative_city") and intent.startswith("ask_network"):
        return "ask_city_count"
    if frame.has("ramen") and (here or reading.follow_up):
        return "ask_designation_field"
    if intent == "ask_history" and frame.ids("country") and not here:
        return OUT_OF_SCOPE
    if frame.has("how_many", "number") and frame.has(*_COUNTED) and _leaves_count_open(intent, frame, roles):
        return "ask_city_count"
    if intent == "ask_cities" and frame.has("how_many") and not frame.has("list", "which"):
        return "ask_city_count"
    if frame.ids("field") and frame.has("city") and not here and intent in _BESIDE_LISTS:
        return "ask_city_count" if frame.has("how_many") else "ask_cities"
    if (
        intent in _ABOUT_ONE_CITY
        and named
        and not here
        and not frame.has(*(_PLURAL[1:] if intent.startswith("ask_designation") else _PLURAL))
        and not _asks_which(frame)
    ):
        return "ask_city"
    if (
        intent in ("ask_designation", "ask_network", "ask_designation_field")
        and reading.foreign
        and not here
        and not (frame.has("field") and not frame.ids("field"))
        and (_asks_membership(frame) or (bool(frame.ids("field")) and not frame.has("why", "field")))
    ):
        return "ask_city"
    if (
        reading.follow_up
        and intent in _ABOUT_HERE
        and not here
        and (frame.ids("country") or frame.ids("region"))
    ):
        return "ask_cities"
    if intent == "ask_designation_rank" and not here and not frame.has("rank"):
        return "ask_cities"
    if intent in _ABOUT_HERE and set(frame.ids("year")) & EVENT_YEARS and not frame.has(*_MEMBERS):
        return "ask_history"
    return None


def _aside(intent: str, frame: Frame, named: set[str], here: bool, roles: Roles) -> str | None:
    """What is asked beside the subject: where the city is, when it applied, what is worth seeing elsewhere."""
    about_joining = frame.has(
        "member", "field", "event", "held", "section", "contact", "announcement", "city"
    )
    if intent in ("ask_designation_reason", "ask_designation") and here and not named and not about_joining:
        return "ask_city" if frame.has("where", "country") else None
    if intent == "ask_application" and frame.has("when", "how_many", "who"):
        return UNSTATED
    if intent in _ABOUT_HERE and frame.has("world_heritage") and not frame.has("network", "creative_city"):
        return "ask_world_heritage"
    if intent == "ask_fields" and frame.ids("field") and frame.has("city") and frame.has("how_many"):
        return "ask_city_count"
    if intent in _ABOUT_HERE and frame.has("next"):
        return UNSTATED
    if intent == "ask_city_count" and frame.has("number") and _asks_for_names(frame):
        return "ask_cities"
    if intent == "ask_designation" and not here and frame.has("design_city") and frame.has("what", "meaning"):
        return None if frame.has("member", "when", "who") else "ask_network"
    if intent in ("ask_city", "compare_cities") and named and not about_joining:
        beside = roles.count(frame, "unstated") or frame.has("history")
        return OUT_OF_SCOPE if beside and not roles.count(frame, SUBJECT) else None
    return None


def _asks_for_names(frame: Frame) -> bool:
    """Tell whether a number only counts what is to be named ("which are the 31 cities?")."""
    return frame.has("which", "where", "who", "list") and not frame.has(
        "how_many", "increase", "most", "whether"
    )


def _of_cities(intent: str, frame: Frame, named: set[str], here: bool) -> str | None:
    """Where named cities are, in which field, whether they are members, is no comparison; why is not told."""
    if frame.has("why") and named and not here and intent in (*_ABOUT_ONE_CITY, "ask_city"):
        return UNSTATED
    if intent == "compare_cities" and named and not frame.has(*_COMPARING):
        return "ask_city"
    return None


def _asks_fields_of_a_country(intent: str, frame: Frame) -> bool:
    """Tell whether fields are asked for by country: "which fields have no Japanese city?"."""
    placed = frame.ids("country") or frame.ids(f"{NOT}country")
    lists = intent in ("ask_cities", "ask_city_count", "ask_fields", CLARIFY)
    asked = frame.has("field") and frame.has("which", "how_many", "not", "negated", "what")
    of_cities = frame.has("city", "design_city") and not frame.has("not", "negated")
    fields = frame.ids("field") or frame.ids(f"{NOT}field")
    return bool(placed) and lists and asked and not fields and not of_cities


def _asks_who_joined(frame: Frame) -> bool:
    """Tell whether a year is given and those are asked for who joined in it ("who joined in 2008?")."""
    dated = any(frame.ids(kind) for kind in YEARS)
    asked = frame.has("which", "who", "where", "list", "other", "city", "design_city", "creative_city")
    return dated and asked and frame.has("member") and not frame.has("when", "it", "event", "whether")


def _leaves_count_open(intent: str, frame: Frame, roles: Roles) -> bool:
    """A count asked for beside the name of the network or the city is lost on these intents."""
    other = frame.has(
        "when", "rank", "start", "field", "how_often", "event", "leave_network", "cost", "benefit"
    )
    return intent in _BESIDE_LISTS and not other


def _asks_membership(frame: Frame) -> bool:
    return frame.has("member", "design_city") and not frame.has(
        "what", "why", "meaning", "when", "aim", "comment"
    )


def _asks_whether_first(frame: Frame) -> bool:
    return frame.has("first", "rank") and not frame.has("which", "who", "where", "what", "list", "city")


def _asks_which(frame: Frame) -> bool:
    if frame.has("field", "country"):
        return False  # "which field?", of a city
    return frame.has("which", "other", "where", "who") and frame.has("city", "design_city", "creative_city")


def _speaks_of_language(frame: Frame, roles: Roles) -> bool:
    named = any(concept.startswith("lang_") for concept in roles.of(frame, META))
    return named and roles.count(frame, SUBJECT) == 0 and not frame.entities


def _names_only_a_place(reading: Reading) -> bool:
    """Cities of a country need not be member cities: "how many cities are there in Brazil?"."""
    frame = reading.frame
    placed = frame.ids("country") or frame.ids("region")
    named = frame.ids("field") or frame.ids(f"{NOT}field") or frame.ids(CITY)
    related = frame.has("home", "new", "announcement", "most", *_MEMBERS) or named
    return bool(placed) and not related and not reading.strong


def _has_needed(intent: str, frame: Frame, home: str) -> bool:
    needed = _NEEDS.get(intent)
    if needed is None or home in frame.ids(CITY) or home in frame.ids(f"{NOT}{CITY}"):
        return True
    if intent == "ask_history" and frame.ids("year") and not frame.has(*needed, "what", "which", "city"):
        return not frame.has("when", "who", "person", "how", "why")  # "1990?", but not "born in 1990"
    return frame.has(*needed) or any(frame.ids(need[1:-1]) for need in needed if need.startswith("("))
