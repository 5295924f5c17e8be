"""Settles words that mean two things, and what a mention does in its sentence: rule out, or date."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.knowledge.frame import CITY, NOT, ORDINAL, POINTERS, Frame
from bot.nlu.negation import negated
from bot.text.gazetteer import FUNCTION, Match
from bot.text.normalize import LATIN
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
_TURNING = frozenset({"before", "after"})
_COUNTED = frozenset({"how_many", "city", "design_city", "creative_city", "network", "increase"})
_RULING_OUT = ("country", "region", "field", CITY, "place")
_JOINING = 6  # letters that "and" may take
_NEAR = 4  # letters between an "except" and what it rules out


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


def frame_of(utterance: Utterance) -> Frame:
    """Return the frame of an utterance: what is ruled out is marked, what only dates is left out."""
    entities = [(match, match.kind, match.id) for match in (*utterance.entities, *_nested_names(utterance))]
    ruled_out = _ruled_out(utterance, [match for match, _, _ in entities])
    marked = [(f"{NOT}{kind}" if match in ruled_out else kind, id) for match, kind, id in entities]
    frame = Frame(utterance.concepts, tuple(dict.fromkeys(marked)))
    return negated(utterance, _without_dating_city(frame))


def _nested_names(utterance: Utterance) -> list[Match]:
    return [match for match in utterance.nested if match.kind in _RULING_OUT]


def _ruled_out(utterance: Utterance, entities: Sequence[Match]) -> set[Match]:
    """Return the mention nearest to each "except": 日本以外のアジア rules out Japan, not Asia."""
    found: set[Match] = set()
    for marker in utterance.matches:
        if marker.kind == CONCEPT and marker.id == "except":
            near = [m for m in entities if m.kind in _RULING_OUT and _distance(marker, m) <= _NEAR]
            before = not _points_ahead(utterance, marker)
            if near:
                found.add(
                    min(
                        near,
                        key=lambda m: (_distance(marker, m), (m.begin < marker.begin) != before),
                    )
                )
    return found | {m for m in entities for other in found if _joined(utterance, m, other)}


def _joined(utterance: Utterance, match: Match, other: Match) -> bool:
    """Tell whether a mention stands beside another with no more than "and" or "or" between them."""
    begin, end = min(match.end, other.end), max(match.begin, other.begin)
    if match == other or match.kind != other.kind or not 0 < end - begin <= _JOINING:
        return False
    between = [m for m in utterance.matches if begin <= m.begin and m.end <= end]
    words = sum(m.length for m in between if m.id in ("and", "or"))
    return words > 0 and words == len(utterance.folded.text[begin:end].replace(" ", ""))


def _points_ahead(utterance: Utterance, marker: Match) -> bool:
    """Tell whether "except" stands before what it rules out, as in English and in 除了…; else it follows."""
    first = utterance.folded.text[marker.begin]
    return utterance.folded.scripts[marker.begin] == LATIN or first == "除"


def _distance(first: Match, second: Match) -> int:
    return max(first.begin - second.end, second.begin - first.end, 0)


def _without_dating_city(frame: Frame) -> Frame:
    """ "Before Asahikawa joined" dates a count or a list; the question is not about Asahikawa."""
    if not (set(frame.concepts) & _TURNING and set(frame.concepts) & _COUNTED) or len(frame.ids(CITY)) != 1:
        return frame
    kept = tuple((kind, id) for kind, id in frame.entities if kind != CITY)
    return Frame(tuple(c for c in frame.concepts if c != "home"), kept)
