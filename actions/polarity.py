"""Yes and no: said only where the question asks for them and the facts settle it; else a statement stands alone.

What a denied question is answered with differs: in Japanese and Korean yes agrees with the denial, in Chinese it
depends on the form, in English yes and no follow the facts. bot/messages/<lang>.words.ftl has each language's forms:
`negative` (any denial), of which `tag` expects a yes and is answered like a plain question, and `denied` is
answered by agreeing or not; other denials get a statement without yes or no.
"""

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
        "negated",
    }
)
# The ways in which people ask without a question mark; after "and Kobe?" the mark alone asks for no yes or no.
_MARK = re.compile(r"[?？]\s*$")
_ASKING = re.compile(
    r"(?:か|よね|よな|でしょう?)[。．?？\s]*$|[吗嗎吧][。?？\s]*$|(?:까|나요|가요|죠|은지|는지)[.?？\s]*$"
    r"|^\W*(?:is|are|was|were|did|does|do|has|have|had)(?:n['’]?t)?\b",
    re.IGNORECASE,
)
_FORMS = ("be", "have", "in")  # what a "no" repeats of the question, where a language does so


def is_question(asking: Asking) -> bool:
    """Tell whether a message can be answered by yes or no: it asks, and for nothing else."""
    text = asking.text.strip()
    if asking.frame.has(*_ASPECTS, "how_about") or asking.mentions("open"):
        return False
    marked = bool(_MARK.search(text)) and not asking.follow_up
    return asking.frame.has("whether") or marked or bool(_ASKING.search(text))


def asked(asking: Asking) -> bool:
    """Tell whether a plain yes or no would be understood: no word that is not known, no doubtful denial."""
    if asking.foreign or (asking.frame.has("not", "except") and not asking.mentions("tag")):
        return False
    return is_question(asking) and (not _negative(asking) or denied(asking))


def denied(asking: Asking) -> bool:
    """Tell whether a question denies, so that yes agrees with what it denies."""
    return _negative(asking) and asking.mentions("denied")


def _negative(asking: Asking) -> bool:
    return asking.mentions("negative") and not asking.mentions("tag")


def answer(asking: Asking, line: str, verdict: bool | None) -> str:
    """Return a statement, after yes or no when that is asked for and `verdict` is known."""
    return line if verdict is None or not asked(asking) else said(asking, line, verdict)


def said(asking: Asking, line: str, verdict: bool) -> str:
    """Return a statement after yes or no, by the logic of the reader's language."""
    disagrees = denied(asking)
    form = "denied" if disagrees else next((f for f in _FORMS if asking.mentions(f"ask-{f}")), "plain")
    return asking.say.text("answer-no" if verdict == disagrees else "answer-yes", text=line, form=form)


def names_no_field(asking: Asking) -> bool:
    """Tell whether something is taken for a field that is none ("a city of fashion, right?")."""
    frame = asking.frame
    if not frame.has("field") or frame.ids("field") or frame.has("same") or not is_question(asking):
        return False
    return frame.concepts.count("field") > 1 or not asking.mentions("field")


def joined_so(asking: Asking, city: City) -> bool | None:
    """Tell whether a city joined as the question claims ("new", "before 2019"); None when it asks for more."""
    frame = asking.frame
    if set(frame.concepts) - _PLAIN or not _claims(asking, city):
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


def _claims(asking: Asking, city: City) -> bool:
    frame = asking.frame
    if set(frame.ids("country")) - {city.country}:
        return False
    spoils = ("region", "ordinal", "event", "organisation", "not_city", "not_country", "not_field")
    if any(frame.ids(kind) for kind in spoils):
        return False
    return frame.has(*_MEMBERSHIP) or bool(frame.ids("field") or asking.claimed or asking.until)


def _limit(asking: Asking) -> int | None:
    """Return the last year that "before 2019" admits."""
    if asking.until is not None:
        return asking.until
    return min(asking.years) - 1 if asking.years and asking.frame.has("before", "earlier") else None
