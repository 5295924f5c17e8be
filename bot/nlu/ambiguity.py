"""Settles words that mean two things, and mentions that only date."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.dialogue.follow_up import POINTERS
from bot.dialogue.frame import Frame
from bot.knowledge.kinds import CITY, ORDINAL
from bot.knowledge.model import Group
from bot.nlu import filters
from bot.text.gazetteer import FUNCTION, Match
from bot.text.utterance import CONCEPT, Utterance

_EDGES = {"1": "first", "-1": "last"}  # ordinals that are concepts among other words
_SPEAKING = frozenset({"speak", "language", "easy"})
_ABOUT_CITIES = frozenset(
    {
        "city",
        "design_city",
        "creative_city",
        "member",
        "network",
        "which",
        "how_many",
        "first",
        "last",
    }
)
_ABOUT_OURS = frozenset({"city", "design_city", "creative_city", "network", "unesco", "home"})
_TURNING = frozenset({"before", "after"})
_COUNTED = frozenset({"how_many", "city", "design_city", "creative_city", "network", "increase"})


def settle(matches: Sequence[Match], others: Callable[[Match], Sequence[Match]]) -> list[Match]:
    """Decide between a language and a country or region ("Japanese"): by what the sentence is about."""
    matches = _read_edges(matches, others)
    concepts = {match.id for match in matches if match.kind == CONCEPT}
    fields = any(match.kind == "field" for match in matches)
    country = not concepts & _SPEAKING and (bool(concepts & _ABOUT_CITIES) or fields)
    return [_as_country(match, others) if country else match for match in matches]


def _read_edges(matches: Sequence[Match], others: Callable[[Match], Sequence[Match]]) -> list[Match]:
    """ "The first" and "the last" pick from the list before when nothing else is said; else they compare."""
    said = [match for match in matches if match.id not in (FUNCTION, "and", *POINTERS)]
    if len(said) != 1:
        return [replace(m, kind=CONCEPT, id=_EDGES[m.id]) if _is_edge(m) else m for m in matches]
    picked = next((other for other in others(said[0]) if _is_edge(other)), said[0])
    return [picked if match == said[0] else match for match in matches]


def _is_edge(match: Match) -> bool:
    return match.kind == ORDINAL and match.id in _EDGES


def _as_country(match: Match, others: Callable[[Match], Sequence[Match]]) -> Match:
    if match.kind != CONCEPT or not match.id.startswith("lang_"):
        return match
    return next((other for other in others(match) if other.kind in ("country", "region")), match)


def without_foreign_groups(matches: Sequence[Match], groups: Mapping[str, Group]) -> list[Match]:
    """Who is in the EU, or in Scandinavia, is another subject: a group narrows cities only where those are meant."""
    said = {match.id for match in matches if match.kind == CONCEPT}
    if said & _ABOUT_OURS or any(match.kind in ("field", CITY) for match in matches):
        return list(matches)
    own = {
        id for id, group in groups.items() if "country" in said or (group.has_members and "member" in said)
    }
    return [match for match in matches if match.kind != "region" or match.id not in own]


def frame_of(utterance: Utterance) -> Frame:
    """Return the frame of an utterance: what is ruled out is marked, what only dates is left out."""
    return _without_dating_city(filters.read(utterance))


def _without_dating_city(frame: Frame) -> Frame:
    """ "Before Asahikawa joined" dates a count or a list; the question is not about Asahikawa."""
    if not (set(frame.concepts) & _TURNING and set(frame.concepts) & _COUNTED) or len(frame.ids(CITY)) != 1:
        return frame
    kept = tuple((kind, id) for kind, id in frame.entities if kind != CITY)
    return Frame(tuple(c for c in frame.concepts if c != "home"), kept)
