"""Chooses the language of a page: what its address says, else what the browser prefers."""

from collections.abc import Mapping

from bot.knowledge.model import Knowledge, Language

# How browsers and sites write the languages that differ from our codes.
_ALSO = {
    "zh": "zh-Hans", "zh-cn": "zh-Hans", "zh-sg": "zh-Hans", "zh-my": "zh-Hans",
    "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "ja-x-easy": "ja-easy",
}  # fmt: skip
FOREIGN_DEFAULT = "en"


def match(tag: str, languages: Mapping[str, Language]) -> str | None:
    """Return the language that a tag means, or None: `en-GB` is `en`, `zh-Hant-TW` is `zh-Hant`."""
    lowered = {code.lower(): code for code in languages}
    parts = tag.strip().lower().replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        short = "-".join(parts[:length])
        found = lowered.get(short) or _ALSO.get(short)
        if found in languages:
            return found
    return None


def choose(asked: str | None, accepted: str | None, knowledge: Knowledge) -> str:
    """Return the language for a request: `asked` in the address, else by the header Accept-Language."""
    if asked and (found := match(asked, knowledge.languages)):
        return found
    tags = [tag for tag in _by_preference(accepted or "") if tag != "*"]
    for tag in tags:
        if found := match(tag, knowledge.languages):
            return found
    return FOREIGN_DEFAULT if tags and FOREIGN_DEFAULT in knowledge.languages else knowledge.default_language


def _by_preference(accepted: str) -> list[str]:
    weighted = []
    for number, part in enumerate(accepted.split(",")):
        tag, _, weight = part.partition(";q=")
        try:
            weighted.append((-float(weight or 1), number, tag.strip()))
        except ValueError:
            continue
    return [tag for _, _, tag in sorted(weighted) if tag]
