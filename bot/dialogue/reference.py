"""What pointing words mean: "the second one", "the other one", "that same year"."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.frame import Frame
from bot.dialogue.memory import Memory
from bot.knowledge.kinds import CITY, LISTING, NOT, ORDINAL, PAST, YEAR, YEARS
from bot.knowledge.model import Knowledge

SAME_TIME, REST = "same_time", "rest"
_ASKS_WHO = ("who", "which", "where", "what", "list", "other", "how_many", "country")
_THAT, _MORE = ("it", "same"), ("other", "list")
_CITIES = ("city", "design_city", "creative_city", "network")
_FEW = 4  # of the rest of a list, cities that are each told about
_OF_LIST = ("list", "which", "how_many", "new", "before", "first", "last")  # what a list was asked with


@dataclass(frozen=True)
class References:
    """Puts what is pointed at in the place of the words that point."""

    knowledge: Knowledge

    def resolved(self, frame: Frame, memory: Memory | None = None) -> Frame:
        """Return a question that names what it points at, in itself or in the conversation."""
        if frame.has(SAME_TIME):
            frame = self._timed(frame, memory)
        frame = self._alike(frame, memory) if memory else frame
        if frame.has("other") and memory and not frame.entities and _told(memory):
            frame = _replaced(frame, "other", REST)  # "the others?", after one of a list
        if frame.has(REST):
            frame = self._remaining(frame, memory)
        return frame

    def picked(self, frame: Frame, memory: Memory) -> Frame | None:
        """Return a completed question about "the second one" as one about that city of the last list."""
        for number in map(int, frame.ids(ORDINAL)):
            index = number - (1 if number > 0 else 0)  # -1 is the last one
            if -len(memory.listed) <= index < len(memory.listed):
                kept = [entity for entity in frame.entities if entity[0] not in (ORDINAL, CITY, "place")]
                concepts = tuple(concept for concept in frame.concepts if concept not in _OF_LIST)
                past = [(f"{PAST}{kind}" if kind in LISTING else kind, id) for kind, id in kept]
                return Frame(concepts, (*past, (CITY, memory.listed[index])))
        return None

    def _timed(self, frame: Frame, memory: Memory | None) -> Frame:
        """Return "in the same year" as the year of the city or event meant; with ours, it is this round."""
        own = self._others(frame)
        if any(frame.ids(kind) for kind in YEARS):
            return _replaced(frame, SAME_TIME)
        if len(own) > 1:
            return _replaced(frame, SAME_TIME, "same")
        if own and frame.has(*_ASKS_WHO) and not frame.has("home"):
            return self._in_year_of(frame, own[0])
        before = () if own or memory is None else self._others(memory.frame)
        if len(before) == 1 and not frame.has("home"):
            return self._in_year_of(frame, before[0])
        if memory and not own and (years := self._years(memory.frame)):
            entities = (*frame.entities, *((YEAR, year) for year in years))
            of_cities = frame.has(*_CITIES) or frame.ids("country")
            return Frame(_replaced(frame, SAME_TIME, "member" if of_cities else "history").concepts, entities)
        return _replaced(frame, SAME_TIME, "new")

    def _others(self, frame: Frame) -> tuple[str, ...]:
        """Return the member cities of a question beside ours; a conversation may hold one of older knowledge."""
        known, home = self.knowledge.cities, self.knowledge.home
        return tuple(id for id in frame.ids(CITY) if id != home and id in known)

    def _in_year_of(self, frame: Frame, city: str) -> Frame:
        """Return who else joined when a city did; of one whose year is not known, a comparison with it."""
        joined = self.knowledge.cities[city].joined
        if joined and self.knowledge.home in frame.ids(CITY):  # "what did Asahikawa do that year?"
            return Frame(
                _replaced(frame, SAME_TIME, "history").concepts, (*frame.entities, (YEAR, str(joined)))
            )
        if joined is None:
            return Frame(_replaced(frame, SAME_TIME, "same").concepts, (*frame.entities, (CITY, city)))
        entities = [entity for entity in frame.entities if entity != (CITY, city)]
        besides = [] if frame.has("how_many") else [(f"{NOT}{CITY}", city)]
        concepts = tuple(c for c in _replaced(frame, SAME_TIME, "member").concepts if c != "other")
        return Frame(concepts, (*entities, (YEAR, str(joined)), *besides))

    def _alike(self, frame: Frame, memory: Memory) -> Frame:
        """Return "others in that field" as those in the field of the city talked about; a country likewise."""
        cities = self._others(memory.frame)
        if len(cities) != 1 or frame.ids(CITY) or not (frame.has(*_THAT) and frame.has(*_MORE)):
            return frame
        of = self.knowledge.cities[cities[0]]
        alike = [(kind, id) for kind, id in (("field", of.field), ("country", of.country)) if frame.has(kind)]
        if not alike or any(frame.ids(kind) for kind, _ in alike):
            return frame
        concepts = [
            concept for concept in frame.concepts if concept not in ("other", "field", "country", *_THAT)
        ]
        entities = (*frame.entities, *alike, (f"{NOT}{CITY}", of.id))
        return Frame(tuple(dict.fromkeys((*concepts, "city", "member"))), entities)

    def _years(self, frame: Frame) -> tuple[str, ...]:
        """Return the years that a question was about: those it names, or those in which its one event began."""
        if named := frame.ids(YEAR):
            return named
        events = [self.knowledge.events[id] for id in frame.ids("event") if id in self.knowledge.events]
        return tuple(map(str, events[0].years)) if len(events) == 1 else ()

    def _remaining(self, frame: Frame, memory: Memory | None) -> Frame:
        """Return the question about what a list holds beside what was told of it."""
        if memory is None:
            return _replaced(frame, REST, "other")
        told = _told(memory)
        if any(kind in (CITY, *LISTING) for kind, _ in frame.entities):
            return self._elsewhere(frame, told)
        if rest := _without(memory.listed, told) if told else _without(memory.wider, memory.listed):
            return self._of(frame, rest, memory)
        if not told and len(memory.frame.ids(CITY)) == 1 and (kept := _filters(memory.frame)):
            return self._elsewhere(Frame(frame.concepts, kept), memory.frame.ids(CITY))  # a list of one
        if narrowed := _turned(memory.frame):
            return Frame(_replaced(frame, REST, "list").concepts, narrowed)
        return _replaced(frame, REST, "other")

    @staticmethod
    def _elsewhere(frame: Frame, told: Sequence[str]) -> Frame:
        """Return "the two others in Brazil" as all that are there but the one told."""
        if not told or frame.ids(CITY):
            return _replaced(frame, REST, "other")
        concepts = (*_replaced(frame, REST, "list").concepts, "city", "member")
        return Frame(
            tuple(dict.fromkeys(concepts)), (*frame.entities, *((f"{NOT}{CITY}", id) for id in told))
        )

    def _of(self, frame: Frame, rest: Sequence[str], memory: Memory) -> Frame:
        """Name the cities that remain, or what is left out when they are many."""
        if len(rest) <= _FEW:
            return Frame(_replaced(frame, REST, "how_about").concepts, tuple((CITY, id) for id in rest))
        every = memory.listed if set(rest) <= set(memory.listed) else memory.wider
        out = [(f"{NOT}{CITY}", id) for id in every if id not in rest]
        return Frame(_replaced(frame, REST, "list").concepts, (*_filters(memory.frame), *out))


def _turned(frame: Frame) -> tuple[tuple[str, str], ...]:
    """Return the filters of a list with the last one turned round: of the new ones, those not in Asia."""
    filters = [entity for entity in frame.entities if entity[0].removeprefix(NOT) in LISTING]
    if not filters or (len(filters) == 1 and not frame.has("new", "before")):
        return ()
    *kept, (kind, id) = filters
    return (*kept, (kind.removeprefix(NOT) if kind.startswith(NOT) else f"{NOT}{kind}", id))


def _told(memory: Memory) -> list[str]:
    """Return the cities of the last list that the last answer told about."""
    return [id for id in memory.frame.ids(CITY) if id in memory.listed]


def _filters(frame: Frame) -> tuple[tuple[str, str], ...]:
    """Return the filters of the list that a question asked for, or from which its city was picked."""
    found = ((kind.removeprefix(PAST), id) for kind, id in frame.entities)
    return tuple(dict.fromkeys(pair for pair in found if pair[0] in LISTING))


def _without(cities: Sequence[str], told: Sequence[str]) -> tuple[str, ...]:
    return tuple(id for id in cities if id not in told)


def _replaced(frame: Frame, concept: str, *by: str) -> Frame:
    """Return a frame with other concepts in the place of one."""
    concepts = (new for old in frame.concepts for new in (by if old == concept else (old,)))
    return Frame(tuple(dict.fromkeys(concepts)), frame.entities)
