"""Whether a question leaves something to the conversation, and how the one before completes it."""

from dataclasses import dataclass

from bot.dialogue.frame import Frame
from bot.dialogue.memory import Memory
from bot.dialogue.roles import Roles
from bot.knowledge.kinds import (
    ASPECT,
    CITY,
    DANGER,
    LISTING,
    META,
    NOT,
    ORDINAL,
    PAST,
    RELATION,
    SOCIAL,
    SUBJECT,
    TOPIC,
    UNSTATED,
    YEARS,
)

POINTERS = frozenset({"how_about", "it"})  # they say that the subject stands in the conversation
COMPARING = ("first", "earlier", "later", "or", "last")
_FILTERS = ("new", "before", "domestic")  # relations that narrow a list, until another is named
_TIMES = ("new", "before", "after", "earlier", "later")
_REASONED = (CITY, "event", "place")
_KEPT_CITIES = 1  # "which of the two?" means the last two
_FILTER_KINDS = (CITY, "country", "region", "field", *sorted(YEARS), "event", "place", "organisation")
_SHARED_TOPICS = frozenset({"city", "country", "region", "field", "member"})  # they fit many questions
_INSIDE_FIELDS = frozenset(
    {"local_resources", "furniture", "designer", "ramen"}
)  # words inside fields' names
_AIM = frozenset({"aim"})  # "what for?"
_OF_EVENTS = frozenset({"aim", "event", "designer"})  # "what was that for?", of an event
_ASKED_TOPICS = frozenset({"field", "country"})  # "the field?", "which country?": asked for by their name
_NARROWING = frozenset({"new", *COMPARING})  # "which of them was first?"
_PICKING = ("which", "who", "where", "what")


@dataclass(frozen=True)
class FollowUps:
    """Completes questions. `home`: the id of the city this assistant belongs to."""

    roles: Roles
    home: str

    def is_elliptic(self, frame: Frame, previous: Frame) -> bool:
        """Tell whether a question leaves its subject to the conversation ("and Kobe?", "when?")."""
        if self.roles.count(frame, UNSTATED, SOCIAL, META, DANGER, SUBJECT) or not (
            frame.concepts or frame.entities
        ):
            return False
        own = _SHARED_TOPICS | (_INSIDE_FIELDS if frame.ids("field") else frozenset())
        own |= _OF_EVENTS if frame.has("it") and previous.ids("event") else frozenset()
        own |= _AIM if not frame.entities else frozenset()
        if set(self.roles.of(frame, TOPIC)) - own or frame.ids("event") or frame.ids("organisation"):
            return False
        if (frame.has(*POINTERS) and not _is_whole(frame)) or frame.ids(ORDINAL):
            return True
        return _narrows(frame, previous) or not self._stands_alone(frame, previous)

    def _stands_alone(self, frame: Frame, previous: Frame) -> bool:
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
        dated = all(kind in YEARS for kind, _ in frame.entities) and not self.roles.count(frame, ASPECT)
        if frame.has("member") and frame.entities and not (dated and _is_of_list(previous)):
            return True
        if frame.has("member") and self.roles.count(frame, ASPECT):
            return not set(previous.ids(CITY)) - {self.home}  # "when did it join", after another city
        if frame.has("city") and self.roles.count(frame, ASPECT):
            return not any(previous.ids(kind) for kind in ("country", "region", "field", *YEARS))
        return False

    def widens(self, previous: Frame, new: Frame) -> bool:
        """Tell whether a number is asked for again, of all fields: "and all fields together?"."""
        asks = set(self.roles.of(new, ASPECT)) - {"how_many", "list"}
        return previous.has("how_many") and new.has("field") and not (asks or new.entities)

    def complete(self, previous: Frame, new: Frame) -> Frame:
        """Return the new question completed from the previous one.

        What is new replaces what was there of the same sort: an aspect the aspect, a city the cities, a
        country or region the place, a field the field; the subject and all else stay.
        """
        if self.widens(previous, new):
            kept = tuple(c for c in previous.concepts if c not in ("design_city", "field"))
            return Frame((*kept, "creative_city"), tuple(e for e in previous.entities if e[0] != "field"))
        concepts = self._concepts(previous, new)
        if new.has("why"):  # a reason is asked of the matter, not of a filter
            return Frame(concepts, tuple(e for e in (*previous.entities, *new.entities) if e[0] in _REASONED))
        if new.has(*COMPARING) and not new.entities and (cities := _cities_so_far(previous)):
            return Frame(concepts, cities)
        if new.has(*COMPARING) and new.ids(CITY) and len({kind for kind, _ in new.entities}) == 1:
            both = dict.fromkeys((*previous.ids(CITY), *new.ids(CITY)))
            return Frame(concepts, tuple((CITY, id) for id in both))
        return Frame(concepts, _merged_entities(previous, new))

    def _concepts(self, previous: Frame, new: Frame) -> tuple[str, ...]:
        """Return the concepts of both: of aspects and relations those of the new question, where it has any."""
        asked = self.roles.of(new, ASPECT) or tuple(c for c in new.concepts if c in _ASKED_TOPICS)
        aspects = asked or (
            *self.roles.of(previous, ASPECT), *(c for c in previous.concepts if c in _ASKED_TOPICS)
        )  # fmt: skip
        topics = [c for c in self.roles.of(previous, SUBJECT, TOPIC) if c not in _ASKED_TOPICS]
        topics += self.roles.of(new, SUBJECT, TOPIC)
        if new.ids(CITY) or previous.ids(CITY):
            topics = [c for c in topics if c != "home"]  # the city named is meant, not "ours"
        return tuple(dict.fromkeys((*aspects, *topics, *self._relations(previous, new))))

    def _relations(self, previous: Frame, new: Frame) -> list[str]:
        said = [c for c in self.roles.of(new, RELATION) if c not in POINTERS]
        kept = list(self.roles.of(previous, RELATION))
        filters = [c for c in kept if c in _FILTERS]
        if said:
            more = new.has("most", "or", "first", "last", "how_many", "except", "other", "negated")
            elsewhere = new.has("other") and new.ids(
                "country"
            )  # "and the others in Brazil?" are not the new ones
            kept = [c for c in filters if not (elsewhere and c in _TIMES)]
            return [*said, *kept] if more else said
        kept = filters if self.roles.of(new, ASPECT) else kept
        dated = any(new.ids(kind) for kind in YEARS)  # "before that? — and in 2017?"
        return [c for c in kept if not (dated and c in _TIMES)]


def beside(memory: Memory, new: Frame) -> Frame:
    """Return a question about one city that keeps in mind the cities before it, and the list that it was in."""
    if len(new.ids(CITY)) != 1:
        return new
    before = [(kind.removeprefix(PAST), id) for kind, id in memory.frame.entities]
    cities = [(kind, id) for kind, id in before if kind == CITY and id not in new.ids(CITY)]
    listed = new.ids(CITY)[0] in memory.listed and not any(kind in LISTING for kind, _ in new.entities)
    filters = [(kind, id) for kind, id in before if kind in LISTING and listed]
    past = ((f"{PAST}{kind}", id) for kind, id in (*filters, *cities[-_KEPT_CITIES:]))
    return Frame(new.concepts, tuple(dict.fromkeys((*new.entities, *past))))


def _narrows(frame: Frame, previous: Frame) -> bool:
    """Tell whether a question picks from the list before it: "which of them joined last?"."""
    picks = frame.has(*_PICKING) and not frame.entities and not frame.has("world", "how_many")
    return picks and bool(_NARROWING & set(frame.concepts)) and _is_of_list(previous)


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
        replaced |= {"country", "region", CITY, "place"}
    if kinds & {CITY, "place"}:
        replaced |= {CITY, "place", *LISTING}
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
    if not kinds & {CITY, "place"}:
        return tuple(entity for entity in entities if entity[0].startswith(PAST))
    cities = [entity for entity in entities if entity[0].removeprefix(PAST) == CITY][-_KEPT_CITIES:]
    filters = [entity for entity in entities if entity[0].removeprefix(PAST) in LISTING]
    return tuple(dict.fromkeys((f"{PAST}{kind.removeprefix(PAST)}", id) for kind, id in (*filters, *cities)))
