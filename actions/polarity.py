"""Yes and no: said only where the question asks for them and the facts settle it; else a statement stands alone."""

import re

from actions.asking import Asking
from bot.knowledge.model import City

_ASPECTS = ("when", "where", "who", "why", "how_many", "how_often", "how", "which", "what", "meaning", "list")
_MEMBERSHIP = ("member", "design_city", "creative_city", "network", "new", "before")
# Beside these a question asks for more than membership, field and year ("still", "the only", "famous").
_PLAIN = frozenset(
    {
        *_MEMBERSHIP,
        "whether",
        "city",
        "field",
        "unesco",
        "home",
        "it",
        "and",
        "or",
        "domestic",
        "after",
        "number",
    }
)
# The ways in which people ask without a question mark; after "and Kobe?" the mark alone asks for no yes or no.
_MARK = re.compile(r"[?？]\s*$")
_ASKING = re.compile(
    r"か[。．?？\s]*$|[吗嗎][。?？\s]*$|(?:까|나요|가요|죠|은지|는지)[.?？\s]*$"
    r"|^\W*(?:is|are|was|were|did|does|do|has|have|had)\b",
    re.IGNORECASE,
)
# Denied in the question, yes and no change their meaning from language to language.
_DENIED = re.compile(r"아니|아닌|아냐|않|안 |못 |じゃな|ない|なかっ|なく|ません|不是|没|沒|未|唔")
_OPEN = re.compile(r"是不是|有没有|有沒有|係唔係")


def is_question(asking: Asking) -> bool:
    """Tell whether a message can be answered by yes or no: it asks, and for nothing else."""
    text = asking.text.strip()
    if asking.frame.has(*_ASPECTS, "how_about"):
        return False
    marked = bool(_MARK.search(text)) and not asking.follow_up
    return asking.frame.has("whether") or marked or bool(_ASKING.search(text))


def asked(asking: Asking) -> bool:
    """Tell whether a plain yes or no would be understood: no negation, and no word that is not known."""
    if asking.foreign or asking.frame.has("not", "negated", "except") or not is_question(asking):
        return False
    return asking.language == "en" or not _DENIED.search(_OPEN.sub("", asking.text))


def answer(asking: Asking, line: str, verdict: bool | None) -> str:
    """Return a statement, after yes or no when that is asked for and `verdict` is known."""
    if verdict is None or not asked(asking):
        return line
    return asking.say.text("answer-yes" if verdict else "answer-no", text=line)


def joined_so(asking: Asking, city: City) -> bool | None:
    """Tell whether a city joined as the question claims ("new", "before 2019"); None when it asks for more."""
    frame = asking.frame
    if set(frame.concepts) - _PLAIN or not _claims(asking):
        return None
    year = asking.knowledge.document.as_of.year
    if limit := _limit(asking):
        return _by(city, limit, year)
    if frame.has("before") and not asking.years:
        return city.joined != year
    return city.joined == year if frame.has("new") else True


def _by(city: City, limit: int, year: int) -> bool | None:
    """Tell whether a city joined by then; in the very year "before" may or may not include it."""
    if city.joined is None:
        return limit >= year - 1 or None
    return None if city.joined == limit else city.joined < limit


def _claims(asking: Asking) -> bool:
    frame = asking.frame
    spoils = ("country", "region", "ordinal", "event", "organisation", "not_city", "not_country", "not_field")
    if any(frame.ids(kind) for kind in spoils):
        return False
    return frame.has(*_MEMBERSHIP) or bool(frame.ids("field") or asking.claimed or asking.until)


def _limit(asking: Asking) -> int | None:
    """Return the last year that "before 2019" admits."""
    if asking.until is not None:
        return asking.until
    return min(asking.years) - 1 if asking.years and asking.frame.has("before", "earlier") else None
