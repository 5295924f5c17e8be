"""The time that a question about the history means: a year, a decade, the years before or since one."""

import re

from actions.asking import Asking
from bot.knowledge.model import Event

_TENS = {han: str(digit) for digit, han in enumerate("二三四五六七八九", 2)}
_FIRST_DECADE = 30  # of the last century: "the 30s" to "the 90s"


def span(asking: Asking) -> tuple[int, int] | None:
    """Return the first and the last year that the question means, or None when it names no time."""
    last_known = asking.knowledge.document.as_of.year
    if asking.since or asking.until:
        return asking.since or 0, asking.until or last_known
    if not asking.years:
        return decade(asking)
    first, last = min(asking.years), max(asking.years)
    if asking.frame.has("before", "earlier"):
        return 0, first - 1
    if asking.frame.has("after", "later"):
        return last + 1, last_known
    return first, last


def decade(asking: Asking) -> tuple[int, int] | None:
    """Return the years of a decade ("the 90s", 90年代, 九十年代)."""
    text = re.sub("([二三四五六七八九])十", lambda match: f"{_TENS[match[1]]}0", asking.folded)
    match = re.search(r"(?<!\d)((?:19|20)?\d0)\s*(?:年代|년대|'?s\b)", text)
    if not match:
        return None
    begin = int(match[1])
    if begin < 100:
        begin += 1900 if begin >= _FIRST_DECADE else 2000
    return begin, begin + 9


def begun(event: Event, first: int, last: int) -> bool:
    """Tell whether an event began, or took place, in these years."""
    return any(first <= year <= last for year in event.years)


def going_on(event: Event, first: int, last: int) -> bool:
    """Tell whether one of the events held again and again falls into these years."""
    return any(is_edition(event, year) for year in range(max(first, event.years[0]), last + 1))


def is_edition(event: Event, year: int) -> bool:
    """Tell whether an event takes place in a year, by its first year and its rhythm."""
    if not event.every:
        return year in event.years
    return year >= event.years[0] and (year - event.years[0]) % event.every == 0
