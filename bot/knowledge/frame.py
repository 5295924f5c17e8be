"""A question without its words: the concepts and entities it mentions, and how a follow-up completes it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

CITY, ORDINAL = "city", "ordinal"
YEAR, SINCE, UNTIL = "year", "since", "until"  # in that year; in it or later; in it or earlier
YEARS = frozenset({YEAR, SINCE, UNTIL})
NOT = "not_"  # prefix of the kind of an entity that is ruled out ("outside Japan")
UNREAD = "unread"  # kind of words with the force of a filter that nothing known explains
SUBJECT, TOPIC, ASPECT, RELATION = "subject", "topic", "aspect", "relation"
UNSTATED, SOCIAL, META, DANGER = "unstated", "social", "meta", "danger"
PAST = "past_"  # prefix of the kind of an entity that an earlier question named, to be taken up again
_FILTERS = ("new", "before", "domestic")  # relations that narrow a list, until another is named
_TIMES = ("new", "before", "after", "earlier", "later")
_REASONED = (CITY, "event", "place")
_COMPARING = ("first", "earlier", "later", "or", "last")
_KEPT_CITIES = 1  # "which of the two?" means the last two
POINTERS = frozenset({"how_about", "it"})  # they say that the subject stands in the conversation
_FILTER_KINDS = ("city", "country", "region", "field", *sorted(YEARS), "event", "place", "organisation")
LISTING = frozenset({"country", "region", "field", *YEARS})  # kinds that narrow a list
_SHARED_TOPICS = frozenset({"city", "country", "region", "field", "member"})  # they fit many questions
_INSIDE_FIELDS = frozenset(
    {"local_resources", "furniture", "designer", "ramen"}
)  # words inside fields' names
_ASKED_TOPICS = frozenset({"field", "country"})  # "the field?", "which country?": asked for by their name


@dataclass(frozen=True, slots=True)
class Frame:
    """Concept ids and (kind, id) entities, each in order of mention; `home` names the city itself."""

    concepts: tuple[str, ...] = ()
    entities: tuple[tuple[str, str], ...] = ()

    def ids(self, kind: str) -> tuple[str, ...]:
        """Return the ids of the entities of one kind, without repetition."""
        return tuple(dict.fromkeys(id for k, id in self.entities if k == kind))

    def has(self, *concepts: str) -> bool:
        """Tell whether any of these concepts is mentioned."""
        return any(concept in self.concepts for concept in concepts)

    def to_slots(self) -> tuple[list[str], list[str]]:
        """Return the frame as two lists of strings, the form in which a conversation keeps it."""
        return list(self.concepts), [f"{kind}:{id}" for kind, id in self.entities]


def from_slots(concepts: Iterable[str] | None, entities: Iterable[str] | None) -> Frame:
    """Return the frame that a conversation keeps in two lists of strings."""
    pairs = (tuple(entity.split(":", 1)) for entity in entities or ())
    return Frame(tuple(concepts or ()), tuple((kind, id) for kind, id in pairs))


def features(frame: Frame, home: str) -> dict[str, float]:
    """Return the language-free features of a frame: what is mentioned, and what is mentioned together."""
    single = sorted({f"c:{concept}" for concept in frame.concepts} | _entity_features(frame, home))
    found = dict.fromkeys(single, 1.0)
    for number, first in enumerate(single):
        for second in single[number + 1 :]:
            found[f"{first}&{second}"] = 0.5
    found["empty"] = float(not single)
    found["bias"] = 1.0
    return found


def _entity_features(frame: Frame, home: str) -> set[str]:
    plain = [
        (kind.removeprefix(NOT), id) for kind, id in frame.entities if kind not in (f"{NOT}{CITY}", UNREAD)
    ]
    plain = [(YEAR if kind in YEARS else kind, id) for kind, id in plain]
    kinds = {f"k:{'home' if kind == CITY and id == home else kind}" for kind, id in plain}
    others = [id for id in frame.ids(CITY) if id != home]
    if len(others) + ("k:home" in kinds) > 1:
        kinds.add("k:cities")
    return kinds | {f"e:{id}" for kind, id in frame.entities if kind in ("event", "organisation", "field")}


class Roles:
    """What a mention of each concept proves (knowledge/concepts.yml), asked in the ways frames need."""

    def __init__(self, roles: Mapping[str, str]) -> None:
        self._roles = dict(roles)

    def count(self, frame: Frame, *roles: str) -> int:
        """Count the different concepts of these roles."""
        return len({concept for concept in frame.concepts if self._roles.get(concept) in roles})

    def only(self, frame: Frame, *roles: str) -> bool:
        """Tell whether every concept mentioned has one of these roles."""
        return all(self._roles.get(concept) in roles for concept in frame.concepts)

    def of(self, frame: Frame, *roles: str) -> tuple[str, ...]:
        """Return the concepts of these roles, in order."""
        return tuple(concept for concept in frame.concepts if self._roles.get(concept) in roles)

    def is_elliptic(self, frame: Frame, previous: Frame, home: str) -> bool:
        """Tell whether a question leaves its subject to the conversation ("and Kobe?", "when?")."""
        if self.count(frame, UNSTATED, SOCIAL, META, DANGER, SUBJECT) or not (
            frame.concepts or frame.entities
        ):
            return False
        own = _SHARED_TOPICS | (_INSIDE_FIELDS if frame.ids("field") else frozenset())
        if set(self.of(frame, TOPIC)) - own or frame.ids("event") or frame.ids("organisation"):
            return False
        if (frame.has(*POINTERS) and not _is_whole(frame)) or frame.ids(ORDINAL):
            return True
        return not self._stands_alone(frame, previous, home)

    def _stands_alone(self, frame: Frame, previous: Frame, home: str) -> bool:
        """Tell whether a question about cities, fields or joining needs nothing of the one before."""
        placed = frame.ids("country") or frame.ids(f"{NOT}country")
        if frame.has("field") and (frame.has("how_many") or (frame.has("which") and placed)):
            return True
        if any(frame.ids(kind) for kind in YEARS) and frame.has("start", "history", "event", "held"):
            return True
        if frame.has("most") and (frame.has("country") or len(frame.ids("country")) > 1):
            return True
        if frame.has("city", "design_city", "creative_city", "member") and len(frame.entities) > 1:
            return True
        dated = all(kind in YEARS for kind, _ in frame.entities) and not self.count(frame, ASPECT)
        if frame.has("member") and frame.entities and not (dated and _is_of_list(previous)):
            return True
        if frame.has("member") and self.count(frame, ASPECT):
            return not set(previous.ids(CITY)) - {home}  # "when did it join", after another city
        if frame.has("city") and self.count(frame, ASPECT):
            return not any(previous.ids(kind) for kind in ("country", "region", "field", *YEARS))
        return False

    def widens(self, previous: Frame, new: Frame) -> bool:
        """Tell whether a number is asked for again, of all fields: "and all fields together?"."""
        asks = set(self.of(new, ASPECT)) - {"how_many", "list"}
        return previous.has("how_many") and new.has("field") and not (asks or new.entities)

    def beside(self, previous: Frame | None, new: Frame) -> Frame:
        """Return a question about one city that keeps in mind the cities asked about before it."""
        if previous is None or len(new.ids(CITY)) != 1:
            return new
        cities = [
            e for e in previous.entities if e[0].removeprefix(PAST) == CITY and e[1] not in new.ids(CITY)
        ]
        past = tuple((f"{PAST}{CITY}", id) for _, id in cities[-_KEPT_CITIES:])
        return Frame(new.concepts, (*new.entities, *past))

    def complete(self, previous: Frame, new: Frame) -> Frame:
        """Return the new question completed from the previous one.

        What is new replaces what was there of the same sort: an aspect the aspect, a city the cities, a
        country or region the place, a field the field; the subject and all else stay.
        """
        if self.widens(previous, new):
            kept = tuple(c for c in previous.concepts if c not in ("design_city", "field"))
            return Frame((*kept, "creative_city"), tuple(e for e in previous.entities if e[0] != "field"))
        asked = self.of(new, ASPECT) or tuple(c for c in new.concepts if c in _ASKED_TOPICS)
        aspects = asked or (*self.of(previous, ASPECT), *(c for c in previous.concepts if c in _ASKED_TOPICS))
        topics = [c for c in self.of(previous, SUBJECT, TOPIC) if c not in _ASKED_TOPICS]
        topics += self.of(new, SUBJECT, TOPIC)
        if new.ids(CITY) or set(previous.ids(CITY)):
            topics = [c for c in topics if c != "home"]  # the city named is meant, not "ours"
        relations = [c for c in self.of(new, RELATION) if c not in POINTERS]
        if not relations:
            kept = self.of(previous, RELATION)
            relations = [c for c in kept if c in _FILTERS] if self.of(new, ASPECT) else list(kept)
            if any(new.ids(kind) for kind in YEARS):  # "before that? — and in 2017?"
                relations = [c for c in relations if c not in _TIMES]
        elif new.has("most", "or", "first", "last", "how_many", "except", "other", "negated"):
            relations += [c for c in self.of(previous, RELATION) if c in _FILTERS]
        concepts = tuple(dict.fromkeys((*aspects, *topics, *relations)))
        if new.has("why"):  # a reason is asked of the matter, not of a filter
            return Frame(concepts, tuple(e for e in (*previous.entities, *new.entities) if e[0] in _REASONED))
        if new.has(*_COMPARING) and not new.entities and (cities := _cities_so_far(previous)):
            return Frame(concepts, cities)
        if new.has(*_COMPARING) and new.ids(CITY) and len({kind for kind, _ in new.entities}) == 1:
            both = dict.fromkeys((*previous.ids(CITY), *new.ids(CITY)))
            return Frame(concepts, tuple((CITY, id) for id in both))
        return Frame(concepts, _merged_entities(previous, new))


def _is_whole(frame: Frame) -> bool:
    """Tell whether cities and their filter are named: "that" then only joins ("Japanese cities that joined …")."""
    narrowed = any(kind.removeprefix(NOT) in LISTING for kind, _ in frame.entities)
    return narrowed and frame.has("city", "design_city", "creative_city") and frame.has("member")


def _is_of_list(frame: Frame) -> bool:
    """Tell whether a question was about cities under a filter, not about one city."""
    narrowed = any(kind.removeprefix(NOT) in LISTING for kind, _ in frame.entities)
    return narrowed and not frame.ids(CITY)


def _cities_so_far(previous: Frame) -> tuple[tuple[str, str], ...]:
    """Return the cities asked about one after the other ("Kobe? And Nagoya? Who was first?")."""
    cities = dict.fromkeys((*previous.ids(f"{PAST}{CITY}"), *previous.ids(CITY)))
    return tuple((CITY, id) for id in cities) if len(cities) > 1 else ()


def _merged_entities(previous: Frame, new: Frame) -> tuple[tuple[str, str], ...]:
    kinds = {kind for kind, _ in new.entities}  # what is ruled out replaces nothing: "and outside Japan?"
    old = _taken_up(previous.entities, {kind.removeprefix(NOT) for kind in kinds}, points=new.has("it"))
    replaced = set(kinds)
    if kinds & {"country", "region"}:
        replaced |= {"country", "region", "city", "place"}
    if kinds & {"city", "place"}:
        replaced |= {"city", "place", *LISTING}
    if kinds & YEARS:
        replaced |= {"event", *YEARS}
    kept = [
        (kind, id)
        for kind, id in old
        if kind not in replaced
        and kind.removeprefix(NOT) not in replaced
        and (f"{NOT}{kind}", id) not in new.entities  # in Asia; "and outside Asia?"
        and kind.removeprefix(NOT) in _FILTER_KINDS
    ]
    return (*kept, *new.entities, *_past(old, kinds))


def _taken_up(
    entities: tuple[tuple[str, str], ...], kinds: set[str], *, points: bool
) -> tuple[tuple[str, str], ...]:
    """Return to the list when a filter follows a city picked from it ("and those in film?")."""
    listed = any(
        kind.removeprefix(NOT) in LISTING or kind.removeprefix(PAST) in LISTING for kind, _ in entities
    )
    if points or not listed or not kinds or kinds - LISTING or not any(kind == CITY for kind, _ in entities):
        return entities
    filters = tuple((k.removeprefix(PAST), id) for k, id in entities if k.removeprefix(PAST) in LISTING)
    return tuple(dict.fromkeys(filters))


def _past(entities: tuple[tuple[str, str], ...], kinds: set[str]) -> tuple[tuple[str, str], ...]:
    """Keep what a city replaces: the cities before it, and the filters of the list it was in."""
    if not kinds & {"city", "place"}:
        return tuple(entity for entity in entities if entity[0].startswith(PAST))
    cities = [entity for entity in entities if entity[0].removeprefix(PAST) == CITY][-_KEPT_CITIES:]
    filters = [entity for entity in entities if entity[0].removeprefix(PAST) in LISTING]
    return tuple(dict.fromkeys((f"{PAST}{kind.removeprefix(PAST)}", id) for kind, id in (*filters, *cities)))
