"""Reads what a question denies: デザインではない都市, "which did not join in 2019", 非亚洲的新成员."""

from bot.knowledge.frame import CITY, NOT, SINCE, UNTIL, YEAR, Frame
from bot.text.gazetteer import FUNCTION, Match
from bot.text.normalize import LATIN
from bot.text.utterance import CONCEPT, Utterance

DENIES = "negated"
_KINDS = ("field", "country", "region", YEAR)
_CONCEPTS = ("design_city", "new")
_BETWEEN = frozenset({"member", "field", "city", FUNCTION})  # what may stand between "not" and what it denies
_LISTING = ("which", "list", "how_many", "who", "where", "other", "city")  # else it is a premise: "isn't it?"


def negated(utterance: Utterance, frame: Frame) -> Frame:
    """Return the frame with what is denied ruled out; a premise about one city is left as it is."""
    if not frame.has(DENIES) or frame.ids(CITY) or frame.has("home"):
        return frame
    if frame.has("whether", "it") and not frame.has(*_LISTING):
        return frame
    for marker in utterance.matches:
        if marker.kind == CONCEPT and marker.id == DENIES and (denied := _denied(utterance, marker)):
            frame = _without(frame, denied)
    return frame


def _denied(utterance: Utterance, marker: Match) -> Match | None:
    """Return the mention next to a "not", on the side on which the language puts it."""
    found = [match for match in utterance.matches if match.id != FUNCTION]
    at = found.index(marker)
    beside = found[at + 1 :] if _points_ahead(utterance, marker) else found[:at][::-1]
    for match in beside:
        if match.kind in _KINDS or (match.kind == CONCEPT and match.id in _CONCEPTS):
            return match if _nothing_foreign(utterance, marker, match) else None
        if match.kind != CONCEPT or match.id not in _BETWEEN:
            return None
    return None


def _points_ahead(utterance: Utterance, marker: Match) -> bool:
    """English and Chinese deny what follows, Japanese and Korean what stands before."""
    return utterance.folded.scripts[marker.begin] == LATIN or utterance.language.startswith("zh")


def _nothing_foreign(utterance: Utterance, first: Match, second: Match) -> bool:
    begin, end = min(first.end, second.end), max(first.begin, second.begin)
    covered = sum(m.length for m in utterance.matches if begin <= m.begin and m.end <= end)
    return covered >= len(utterance.folded.text[begin:end].replace(" ", ""))


def _without(frame: Frame, denied: Match) -> Frame:
    if denied.kind == CONCEPT and denied.id == "design_city":
        concepts = tuple("city" if c == "design_city" else c for c in frame.concepts)
        return Frame(concepts, (*frame.entities, (f"{NOT}field", "design")))
    if denied.kind == CONCEPT:
        return Frame(tuple("before" if c == "new" else c for c in frame.concepts), frame.entities)
    if denied.kind == YEAR:
        return Frame(frame.concepts, _outside(frame, denied.id))
    entities = ((f"{NOT}{k}" if (k, i) == (denied.kind, denied.id) else k, i) for k, i in frame.entities)
    return Frame(frame.concepts, tuple(entities))


def _outside(frame: Frame, year: str) -> tuple[tuple[str, str], ...]:
    """ "Not in 2019" is before it: the announcement knows nothing later."""
    return tuple(
        (UNTIL, str(int(i) - 1)) if (k, i) == (YEAR, year) else (k, i)
        for k, i in frame.entities
        if k != SINCE
    )
