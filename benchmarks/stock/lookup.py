"""What the stock project finds with lookup tables and regular expressions: names, years, a few concepts."""

from collections.abc import Iterator
from functools import lru_cache

from bot.knowledge.load import load
from bot.messages.render import without_ruby

KINDS = ("city", "country", "region", "field", "event", "organisation", "place")
CONCEPT, YEAR = "concept", "year"
# The concepts that an action asks for: with them a right intent leads to the right facts.
CONCEPTS = frozenset(
    [
        "after", "before", "country", "design_city", "domestic", "earlier", "easy", "exchange",
        "fax", "field", "furniture", "home", "how_many", "how_often", "increase", "interior",
        "last", "later", "local_resources", "mail", "mayor", "member", "network", "new", "next",
        "now", "office_hours", "other", "address", "ramen", "sdgs", "staff_name", "start", "talent",
        "times", "website", "when", "where", "whether", "who", "world", "world_heritage",
        "danger_suicide", "danger_crime", "danger_disaster", "danger_fire", "danger_medical",
        "lang_other", "lang_zh",
    ]
)  # fmt: skip
_SHORTEST = 2  # letters; a single character is in too many words


@lru_cache(maxsize=1)
def forms() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return (entity, form in lower case) -> ids of everything that is looked up, in all languages."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for entity, id, form in _all_forms():
        found.setdefault((entity, form.casefold()), {})[id] = None
    return {key: tuple(ids) for key, ids in found.items()}


def written_forms(entity: str) -> list[str]:
    """Return the forms of an entity as they are written, the longest first: the first that fits is taken."""
    written = {form for kind, _, form in _all_forms() if kind == entity}
    return sorted(written, key=lambda form: (-len(form), form))


def ids(entity: str, form: str) -> tuple[str, ...]:
    """Return what a form may mean as such an entity."""
    return (form,) if entity == YEAR else forms().get((entity, form.casefold()), ())


def _all_forms() -> Iterator[tuple[str, str, str]]:
    for lexicon in load().lexicons.values():
        for (kind, id), name in lexicon.names.items():
            yield from ((kind, id, form) for form in _usable(name.forms))
        for id, words in lexicon.concepts.items():
            if id in CONCEPTS or id.startswith("lang_"):
                yield from ((CONCEPT, id, form) for form in _usable(words))


def _usable(words: tuple[str, ...]) -> Iterator[str]:
    for word in words:
        plain = without_ruby(word).strip()
        if len(plain) >= _SHORTEST:
            yield plain
