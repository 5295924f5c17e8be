"""The time that a question about the history means: a year, a decade, the years before or since one."""

from actions.asking import Asking
from bot.knowledge.model import Event


def span(asking: Asking) -> tuple[int, int] | None:
    """Return the first and the last year that the question means, or None when it names no time."""
    last_known = asking.knowledge.document.as_of.year
    if asking.since or asking.until:
        return asking.since or 0, asking.until or last_known
    if not asking.years:
        return None
    first, last = min(asking.years), max(asking.years)
    if asking.frame.has("before", "earlier"):
        return 0, first - 1
    if asking.frame.has("after", "later"):
        return last + 1, last_known
    return first, last


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
