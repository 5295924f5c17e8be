"""Moves a question to the neighbouring intent to which it belongs by what it mentions."""

from collections.abc import Callable

from bot.knowledge.frame import META, NOT, SUBJECT, YEARS, Frame, Roles
from bot.nlu.evidence import EVENT_YEARS
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

_PLURAL = ("how_many", "list", "first", "last", "earlier", "later", "or", "rank", "increase")
_ABOUT_ONE_CITY = ABOUT_HERE | {
    "ask_network", "ask_network_start", "ask_network_purpose", "ask_fields", "ask_designation_rank",
    "ask_cities", "ask_history", "ask_unesco",
}  # fmt: skip
_BESIDE_LISTS = frozenset(
    {"ask_designation", "ask_plans", "ask_network", UNSTATED, "ask_history", *SMALLTALK}
)
_TOLD = ABOUT_HERE | {
    "ask_application", "ask_network", "ask_event", "ask_city", "ask_cities", "ask_city_count",
    "ask_mayor_comment", "ask_history", "ask_plans", "ask_contact", "ask_unesco",
}  # fmt: skip
_COMPARING = ("first", "last", "earlier", "later", "or", "rank", "who", "new", "most", "before", "after")
_COUNTRIES_COUNTED = ("ask_cities", "ask_network", "ask_fields", "ask_city", "ask_designation")
_OF_FIELDS = ("how_many", "number", "list", "which", "network", "creative_city")

Rule = Callable[[str, Reading, Roles], str | None]


def moved(intent: str, reading: Reading, roles: Roles) -> str | None:
    """Return the neighbour to which a question belongs, or None when it stays; the first rule decides."""
    found = (rule(intent, reading, roles) for rule in _RULES)
    return next((neighbour for neighbour in found if neighbour), None)


def _of_language(intent: str, reading: Reading, roles: Roles) -> str | None:
    frame = reading.frame
    named = any(concept.startswith("lang_") for concept in roles.of(frame, META))
    speaks = named and roles.count(frame, SUBJECT) == 0 and not frame.entities
    return "change_language" if speaks and intent in _TOLD else None


def _aside(intent: str, reading: Reading, roles: Roles) -> str | None:
    """What is asked beside the joining: where the city is, what is worth seeing elsewhere."""
    frame = reading.frame
    if frame.has("member", "field", "event", "held", "section", "contact", "announcement", "city"):
        return None
    here_alone = reading.here and not reading.elsewhere
    if intent in ("ask_designation_reason", "ask_designation") and here_alone:
        return "ask_city" if frame.has("where", "country") else None
    if intent in ("ask_city", "compare_cities") and reading.elsewhere:
        beside = roles.count(frame, "unstated") or frame.has("history")
        return OUT_OF_SCOPE if beside and not roles.count(frame, SUBJECT) else None
    return None


def _not_told(intent: str, reading: Reading, _: Roles) -> str | None:
    """When the city applied, the next round, why another city was chosen."""
    frame = reading.frame
    if intent == "ask_application" and frame.has("when", "how_many", "who"):
        return UNSTATED
    if intent in ABOUT_HERE and frame.has("next") and not frame.has("world_heritage"):
        return UNSTATED
    elsewhere = reading.elsewhere and not reading.here
    return UNSTATED if frame.has("why") and elsewhere and intent in (*_ABOUT_ONE_CITY, "ask_city") else None


def _of_heritage_and_meaning(intent: str, reading: Reading, _: Roles) -> str | None:
    frame = reading.frame
    if intent in ABOUT_HERE and frame.has("world_heritage") and not frame.has("network", "creative_city"):
        return "ask_world_heritage"
    asks_meaning = frame.has("design_city") and frame.has("what", "meaning")
    if intent == "ask_designation" and not reading.here and asks_meaning:
        return None if frame.has("member", "when", "who") else "ask_network"
    return None


def _of_named_cities(intent: str, reading: Reading, _: Roles) -> str | None:
    """Where named cities are, in which field, whether they are members, is no comparison."""
    compares = intent == "compare_cities" and reading.elsewhere
    return "ask_city" if compares and not reading.frame.has(*_COMPARING) else None


def _of_fields(intent: str, reading: Reading, _: Roles) -> str | None:
    """Fields by country ("which fields have no Japanese city?"), and how many cities a field has."""
    frame = reading.frame
    if intent == "ask_fields" and frame.ids("field") and frame.has("city") and frame.has("how_many"):
        return "ask_city_count"
    placed = frame.ids("country") or frame.ids(f"{NOT}country")
    lists = intent in ("ask_cities", "ask_city_count", "ask_fields", CLARIFY)
    asked = frame.has("field") and frame.has("which", "how_many", "not", "negated", "what")
    of_cities = frame.has("city", "design_city") and not frame.has("not", "negated")
    fields = frame.ids("field") or frame.ids(f"{NOT}field")
    return "ask_fields" if placed and lists and asked and not fields and not of_cities else None


def _of_countries(intent: str, reading: Reading, _: Roles) -> str | None:
    """Which country has the most, how many countries there are, and the size of the network."""
    frame = reading.frame
    lists = ("ask_cities", "ask_fields", "compare_cities", *_BESIDE_LISTS)
    if frame.has("most") and intent in lists and not reading.here:
        return "ask_city_count"
    countries = frame.has("how_many") and frame.has("country") and not frame.ids("country")
    if countries and intent in _COUNTRIES_COUNTED:
        return "ask_city_count"
    size = frame.has("population") and frame.has("network", "creative_city")
    return "ask_city_count" if size and not reading.here else None


def _of_joiners(intent: str, reading: Reading, _: Roles) -> str | None:
    """A year is given, and those are asked for who joined in it ("who joined in 2008?")."""
    frame = reading.frame
    dated = any(frame.ids(kind) for kind in YEARS)
    asked = frame.has("which", "who", "where", "list", "other", "city", "design_city", "creative_city")
    joined = dated and asked and frame.has("member") and not frame.has("when", "it", "event", "whether")
    return "ask_cities" if joined and intent in (*ABOUT_HERE, "ask_history") and not reading.here else None


def _of_the_city_itself(intent: str, reading: Reading, _: Roles) -> str | None:
    """Its rank, and its field where the seven fields were read."""
    frame = reading.frame
    whether_first = frame.has("first", "rank") and not frame.has(
        "which", "who", "where", "what", "list", "city"
    )
    if reading.follow_up and intent == "compare_cities" and whether_first and not reading.elsewhere:
        return "ask_designation_rank"
    own = intent == "ask_fields" and frame.has("member") and not reading.foreign
    if own and not frame.has(*_OF_FIELDS) and not frame.ids("field"):
        return "ask_designation_field"
    return None


def _of_numbers(intent: str, reading: Reading, _: Roles) -> str | None:
    """A number that counts what is to be named ("which are the 31 cities?"), or the network's cities."""
    frame = reading.frame
    if not frame.has("number"):
        return None
    counts = frame.has("how_many", "increase", "most", "whether")
    if intent == "ask_city_count" and frame.has("which", "where", "who", "list") and not counts:
        return "ask_cities"
    network = frame.has("network", "creative_city") and intent.startswith("ask_network")
    return "ask_city_count" if network else None


def _of_ramen_and_history(intent: str, reading: Reading, _: Roles) -> str | None:
    frame = reading.frame
    if frame.has("ramen") and (reading.here or reading.follow_up):
        return "ask_designation_field"
    abroad = intent == "ask_history" and frame.ids("country") and not reading.here
    return OUT_OF_SCOPE if abroad else None


def _of_counts(intent: str, reading: Reading, _: Roles) -> str | None:
    """A count asked for beside the name of the network or the city is lost on other intents."""
    frame = reading.frame
    other = frame.has(
        "when", "rank", "start", "field", "how_often", "event", "leave_network", "cost", "benefit"
    )
    open_count = frame.has("how_many", "number") and frame.has(*COUNTED) and not other
    if open_count and intent in _BESIDE_LISTS:
        return "ask_city_count"
    if intent == "ask_cities" and frame.has("how_many") and not frame.has("list", "which"):
        return "ask_city_count"
    if frame.ids("field") and frame.has("city") and not reading.here and intent in _BESIDE_LISTS:
        return "ask_city_count" if frame.has("how_many") else "ask_cities"
    return None


def _of_one_city(intent: str, reading: Reading, _: Roles) -> str | None:
    """Another city is named, and not as one of many."""
    frame = reading.frame
    if intent not in _ABOUT_ONE_CITY or not reading.elsewhere or reading.here:
        return None
    many = _PLURAL[1:] if intent.startswith("ask_designation") else _PLURAL
    return None if frame.has(*many) or _asks_which(frame) else "ask_city"


def _of_unknown_cities(intent: str, reading: Reading, _: Roles) -> str | None:
    """A word that nobody knows is taken for a city where membership is asked ("Is Foo a City of Design?")."""
    frame = reading.frame
    if intent not in ("ask_designation", "ask_network", "ask_designation_field") or reading.here:
        return None
    if not reading.foreign or (frame.has("field") and not frame.ids("field")):
        return None
    told = frame.has("what", "why", "meaning", "when", "aim", "comment")
    membership = frame.has("member", "design_city") and not told
    claimed = bool(frame.ids("field")) and not frame.has("why", "field")
    return "ask_city" if membership or claimed else None


def _of_lists(intent: str, reading: Reading, _: Roles) -> str | None:
    frame = reading.frame
    if reading.here:
        return None
    placed = frame.ids("country") or frame.ids("region")
    if reading.follow_up and intent in ABOUT_HERE and placed:
        return "ask_cities"
    return "ask_cities" if intent == "ask_designation_rank" and not frame.has("rank") else None


def _of_event_years(intent: str, reading: Reading, _: Roles) -> str | None:
    dated = set(reading.frame.ids("year")) & EVENT_YEARS and not reading.frame.has(*MEMBERS)
    return "ask_history" if intent in ABOUT_HERE and dated else None


def _asks_which(frame: Frame) -> bool:
    if frame.has("field", "country"):
        return False  # "which field?", of a city
    return frame.has("which", "other", "where", "who") and frame.has("city", "design_city", "creative_city")


_RULES: tuple[Rule, ...] = (
    _of_language, _aside, _not_told, _of_heritage_and_meaning, _of_named_cities, _of_fields, _of_countries,
    _of_joiners, _of_the_city_itself, _of_numbers, _of_ramen_and_history, _of_counts, _of_one_city,
    _of_unknown_cities, _of_lists, _of_event_years,
)  # fmt: skip
