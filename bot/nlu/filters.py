"""Reads the words with the force of a filter: what a question rules out, adds up, or only asks more of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.dialogue.frame import Frame
from bot.knowledge.kinds import CITY, NOT, UNREAD, YEAR
from bot.text.cues import FOLLOWING, PRECEDING, Cue, Scopes
from bot.text.gazetteer import FUNCTION, Match
from bot.text.normalize import DIGIT, LATIN
from bot.text.utterance import CONCEPT, Utterance

EXCEPT, DENIES, NOT_THEN, ADDING, DESIGN = "except", "negated", "not_then", "adding", "design"
_ALL = (
    "network",
    "world",
    "creative_city",
    "field",
    "list",
)  # what is meant beside a field that is not alone
_SORTS = {"country": "place", "region": "place", "place": "place", "field": "field", CITY: CITY, YEAR: YEAR}
_CONCEPT_SORTS = {"design_city": "field", "new": YEAR, "domestic": "place"}
_BETWEEN = frozenset({"member", "field", "city", "it", "country", "region", "creative_city", FUNCTION})
_CITIES = ("city", "design_city", "creative_city", "member", "network")
_LISTING = ("which", "list", "how_many", "who", "where", "other", "city")  # else it is a premise: "isn't it?"
_NOUNS = frozenset({"city", "design_city", "creative_city"})
_AT_ONCE = frozenset({"new", "same_time"})
_SIDES = (PRECEDING, FOLLOWING)
_LONG = 4  # letters of an unknown Latin word that is no slip of the keys
_ELSEWHERE = ("event", "history", "designer", "exchange", "held", "plan")
_ABROAD = (f"{NOT}country", "JP")


def read(utterance: Utterance) -> Frame:
    """Return the frame of an utterance, with what it rules out marked and what it joins together."""
    names = [m for m in utterance.nested if m.kind in _SORTS]
    mentions = [*utterance.entities, *names]
    plain = Frame(utterance.concepts, tuple(dict.fromkeys((m.kind, m.id) for m in mentions)))
    scopes = _scopes(utterance, names)
    out = _in_scope(scopes, utterance, EXCEPT)
    if _may_deny(plain):
        out |= _in_scope(scopes, utterance, DENIES)
        out |= {match for match in _in_scope(scopes, utterance, NOT_THEN) if match.kind == YEAR}
    marked = ((f"{NOT}{m.kind}" if m in out else m.kind, m.id) for m in mentions)
    frame = Frame(utterance.concepts, tuple(dict.fromkeys(marked)))
    for match in out:
        frame = _without_concept(frame, match.id) if match.kind == CONCEPT else frame
    frame = _paired(_widened(frame, _in_scope(scopes, utterance, ADDING)), scopes)
    frame = _continued(_summed(_with_design(frame, scopes, out), utterance), utterance)
    return _with_unread(_abroad(frame, utterance), utterance)


def _scopes(utterance: Utterance, names: Sequence[Match]) -> Scopes:
    matches = sorted((*utterance.matches, *names), key=lambda m: (m.begin, -m.length))
    return Scopes(utterance.folded, matches, utterance.cues, _sort, _BETWEEN)


def _sort(match: Match) -> str | None:
    """Return the sort of what can be ruled out; only mentions of one sort share a scope."""
    return _CONCEPT_SORTS.get(match.id) if match.kind == CONCEPT else _SORTS.get(match.kind)


def _in_scope(scopes: Scopes, utterance: Utterance, concept: str) -> set[Match]:
    """Return what the cues of a concept act on, each on its own side."""
    found: set[Match] = set()
    for cue in utterance.cues:
        if cue.match.kind != CONCEPT or cue.is_a("pseudo"):
            continue
        for side in _SIDES:
            if cue.is_a(f"{concept}.{side}") or (side == PRECEDING and _exempts(utterance, cue, concept)):
                found.update(scopes.of(cue.match, ahead=side == PRECEDING))
    return found


def _exempts(utterance: Utterance, cue: Cue, concept: str) -> bool:
    """ "Every city but …" leaves out; any other "but" ends a scope."""
    if concept != EXCEPT or not cue.is_a("exempting"):
        return False
    return any(other.is_a("universal") and other.match.end <= cue.match.begin for other in utterance.cues)


def _may_deny(frame: Frame) -> bool:
    """A premise about one city ("isn't Kobe a city of music?") is left as it is."""
    if frame.ids(CITY) or frame.has("home"):
        return False
    return not frame.has("whether", "it") or frame.has(*_LISTING)


def _without_concept(frame: Frame, concept: str) -> Frame:
    """Rule out what a concept stands for: "not design cities", "not new", "outside the country"."""
    if concept == "design_city":
        concepts = tuple("city" if c == concept else c for c in frame.concepts)
        return Frame(concepts, (*frame.entities, (f"{NOT}field", DESIGN)))
    if concept == "new":
        return Frame(tuple("before" if c == concept else c for c in frame.concepts), frame.entities)
    return Frame(tuple(c for c in frame.concepts if c != concept), (*frame.entities, _ABROAD))


def _widened(frame: Frame, beside: set[Match]) -> Frame:
    """ "Not only design but all fields" is not narrowed to design."""
    if not beside or not frame.has(*_ALL):
        return frame
    named = {(match.kind, match.id) for match in beside}
    concepts = tuple(c for c in frame.concepts if (CONCEPT, c) not in named)
    return Frame(concepts, tuple(entity for entity in frame.entities if entity not in named))


def _with_design(frame: Frame, scopes: Scopes, out: set[Match]) -> Frame:
    """Design cities and music cities are those of both fields; "design city" alone names no second field."""
    fields = [m for m in scopes.matches if _sort(m) == "field" and m not in out]
    for match in fields:
        beside = set(scopes.joined_to(match)) & set(fields)
        pair = {match, *beside}
        if beside and any(m.id == "design_city" for m in pair) and any(m.kind == "field" for m in pair):
            return Frame(frame.concepts, tuple(dict.fromkeys((*frame.entities, ("field", DESIGN)))))
    return frame


def _paired(frame: Frame, scopes: Scopes) -> Frame:
    """Cities joined by a particle (와, や) are as many subjects as those joined by a word for "and"."""
    cities = [match for match in scopes.matches if match.kind == CITY]
    if frame.has("and") or not any(match in scopes.joined_to(first) for first, match in pairwise(cities)):
        return frame
    return Frame((*frame.concepts, "and"), frame.entities)


def _summed(frame: Frame, utterance: Utterance) -> Frame:
    """ "Together" tells of 2019 only beside joining or a city: what two countries have together is their sum."""
    new = [match for match in utterance.matches if match.id in _AT_ONCE]
    summing = {cue.match for cue in utterance.cues if cue.is_a("summing")}
    if not new or any(match not in summing or _is_of_joining(utterance, match) for match in new):
        return frame
    return Frame(tuple(concept for concept in frame.concepts if concept not in _AT_ONCE), frame.entities)


def _is_of_joining(utterance: Utterance, word: Match) -> bool:
    """Tell whether a word's neighbours are a verb of joining or whom one joins with."""
    said = [match for match in utterance.matches if match.id not in (FUNCTION, "and")]
    at = said.index(word)
    beside = said[max(at - 1, 0) : at + 2]
    return any(match.kind == CITY or match.id in ("member", "home") for match in beside)


def _continued(frame: Frame, utterance: Utterance) -> Frame:
    """ "What more" asks for all there are, and leaves none out."""
    words = [m for m in utterance.matches if m.id == "other"]
    more = {cue.match for cue in utterance.cues if cue.is_a("continuing")}
    if not words or not set(words) <= more or not frame.has(*_CITIES) or frame.ids(CITY):
        return frame
    return Frame(tuple(c for c in frame.concepts if c != "other"), frame.entities)


def _abroad(frame: Frame, utterance: Utterance) -> Frame:
    """ "Foreign cities" are those of other countries than the city's own."""
    said = any(cue.is_a("abroad") for cue in utterance.cues)
    if (
        not said
        or not frame.has(*_CITIES)
        or frame.has(*_ELSEWHERE)
        or frame.ids("country")
        or frame.ids(CITY)
    ):
        return frame
    return Frame(frame.concepts, tuple(dict.fromkeys((*frame.entities, _ABROAD))))


def _with_unread(frame: Frame, utterance: Utterance) -> Frame:
    """Keep the words that narrow a list of cities in a way nobody can compute ("starting with B")."""
    told = frame.has("member") and any(
        cue.is_a("unread") for cue in utterance.cues
    )  # "who joined this year?"
    if not (frame.has(*_NOUNS) or told) or frame.ids(CITY):
        return frame
    words = dict.fromkeys((UNREAD, text) for text in _unread(utterance))
    return Frame(frame.concepts, (*frame.entities, *words)) if words else frame


def _unread(utterance: Utterance) -> Iterator[str]:
    told = {(cue.match.begin, cue.match.end): cue.match for cue in utterance.cues if cue.is_a("unread")}
    longest = [
        m for (b, e), m in told.items() if not any(x <= b and e <= y and (x, y) != (b, e) for x, y in told)
    ]
    yield from map(utterance.original, longest)
    for begin, end in _runs(utterance):
        if utterance.folded.scripts[begin] == DIGIT:
            continue  # "the nine new cities" counts them
        if not any(m.begin < end and begin < m.end for m in longest) and _narrows(utterance, begin, end):
            first, last = utterance.folded.span(begin, end)
            yield utterance.folded.original[first:last]


def _runs(utterance: Utterance) -> list[tuple[int, int]]:
    """Return the unknown words, neighbours with no more than a space between them as one."""
    runs: list[tuple[int, int]] = []
    for begin, end in utterance.unknown:
        if runs and not utterance.folded.text[runs[-1][1] : begin].strip():
            begin = runs.pop()[0]
        runs.append((begin, end))
    return runs


def _narrows(utterance: Utterance, begin: int, end: int) -> bool:
    """Tell whether an unknown word stands where a filter does: before "cities", or led to by "in", "with", …"""
    leading, trailing = (
        {cue.match for cue in utterance.cues if cue.is_a(f"naming.{side}")} for side in _SIDES
    )
    before = [match for match in utterance.matches if match.end <= begin][::-1]
    after = [match for match in utterance.matches if match.begin >= end]
    led = next((match.id for match in before[1:] if match.id != FUNCTION), None) if before else None
    if before and before[0] in leading and led in (*_NOUNS, "member", "it"):
        return True
    if after and after[0] in trailing and not utterance.folded.text[end : after[0].begin].strip():
        return _begins_with_cities(utterance, after[0].end, after[1:])
    long = utterance.folded.scripts[begin] != LATIN or end - begin >= _LONG
    return long and _begins_with_cities(utterance, end, after)


def _begins_with_cities(utterance: Utterance, end: int, after: Sequence[Match]) -> bool:
    """Tell whether the words behind a place in the text begin with "cities"."""
    return bool(after) and after[0].id in _NOUNS and not utterance.folded.text[end : after[0].begin].strip()
