"""A question without its words: the concepts and entities it mentions."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.knowledge.kinds import CITY, NOT, UNREAD, YEAR, YEARS


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
