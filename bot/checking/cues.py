"""Checks knowledge/cues: every role is known and filled, and no word both filters and means nothing."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.checking.project import Project, folded, is_variety
from bot.errors import Finding
from bot.knowledge.lexicon import SIDED
from bot.knowledge.load import read_yaml
from bot.text.cues import FOLLOWING, PRECEDING

ROLES = {
    "except": "words that leave out what they govern (except, 以外)",
    "negated": "words that deny what they govern (not, ではない)",
    "not_then": "words that deny a year (has not joined in)",
    "naming": "words that lead from the cities to what narrows them (in, の)",
    "adding": "words after which more is meant than what they govern (not only, だけでなく)",
    "pseudo": "longer words that only look like one of these (not only, 无聊)",
    "terminating": "words at which what is left out ends (but, けど)",
    "joining": "words that join two things that are left out together (nor, や)",
    "summing": "words that add several places up (together, 合わせて)",
    "continuing": "words that ask for more and leave nothing out (more cities, 还有)",
    "abroad": "words for other countries (foreign, 海外)",
    "unread": "words that narrow in a way nobody can compute (starting with, 南半球)",
}
OPTIONAL = {"exempting", "universal"}  # "every city but …": not every language has such a word
WITH_SIDES = (*SIDED, "adding", "not_then", "naming")
_SIDES = {PRECEDING, FOLLOWING}


def cue_findings(project: Project) -> Iterator[Finding]:
    """Yield roles that are unknown or empty, sides that are neither, and words that contradict themselves."""
    for row in project.languages():
        path = project.cues_file(row["code"])
        raw = read_yaml(path) or {}
        where = project.show(path)
        for role in sorted(set(raw) - {*ROLES, *OPTIONAL}):
            yield Finding(f"{where} {role}", "the table is unknown", f"use one of {', '.join(ROLES)}")
        if not is_variety(row):
            for role in (role for role in ROLES if not _words(raw, role)):
                yield Finding(f"{where} {role}", "no words", f"add {ROLES[role]}")
        yield from _odd_sides(where, raw)
        yield from _contradictions(where, raw)


def _words(raw: Mapping[str, Any], role: str) -> list[str]:
    forms = raw.get(role) or ()
    lists = forms.values() if isinstance(forms, dict) else [forms]
    return [folded(str(form)) for listed in lists for form in listed or ()]


def _odd_sides(where: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    for role in (role for role in WITH_SIDES if raw.get(role)):
        sides = set(raw[role]) if isinstance(raw[role], dict) else {"no side"}
        for side in sorted(map(str, sides - _SIDES)):
            remedy = (
                "put the words under `preceding` or `following`, where they stand beside what they act on"
            )
            yield Finding(f"{where} {role}", f"{side} is no side", remedy)


def _contradictions(where: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    harmless = set(_words(raw, "pseudo"))
    for role in SIDED:
        for word in sorted(harmless & set(_words(raw, role))):
            yield Finding(f"{where} {role}", f"{word!r} is also under pseudo", "keep it in one place")
