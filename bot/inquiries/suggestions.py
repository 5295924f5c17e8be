"""Suggests facts that may answer a question: those the conversation cited, and those whose names it holds."""

import unicodedata
from functools import lru_cache

from bot.knowledge.load import load
from bot.messages.render import without_ruby

_KINDS = {"city": "city.{}", "field": "field.{}", "event": "event.{}"}
# What a concept in the question makes likely.
_CONCEPTS = {
    "phone": ("contact.phone", "contact.section"),
    "section": ("contact.section", "contact.phone"),
    "mayor": ("mayor.joy", "mayor.reason", "mayor.outlook"),
    "plan": ("plan.events", "plan.talent", "plan.exchange"),
    "sdgs": ("plan.sdgs",),
    "unesco": ("network.organisation",),
    "network": ("network.organisation", "network.start", "network.purpose"),
    "how_many": ("network.cities_after", "design.cities_after", "japan.cities"),
    "when": ("designation.date",),
    "why": ("mayor.reason",),
    "field": ("designation.field",),
    "world_heritage": ("designation.field",),
    "designation": ("designation.date", "designation.field"),
    "design": ("designation.field",),
}
_SHORTEST = 2  # characters of a name that proves something
_MOST = 12


def suggest_facts(question: str, language: str, cited: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return fact ids that may answer the question, the likeliest first; `cited`: by the conversation."""
    folded = f" {_fold(question)} "
    known = load().facts
    found = [id for id in cited if id in known]
    for code in dict.fromkeys((language, "ja", "en")):
        for form, ids in _forms(code):
            if form in folded:
                found += ids
    found += cited[_MOST // 2 :]
    return tuple(dict.fromkeys(id for id in found if id in known))[:_MOST]


@lru_cache(maxsize=64)
def _forms(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Names and words of a language with the facts they stand for, the longest first."""
    lexicon = load().lexicons.get(language)
    if lexicon is None:
        return ()
    forms: dict[str, tuple[str, ...]] = {}
    for (kind, id), name in lexicon.names.items():
        if kind in _KINDS:
            forms |= {_form(form, language): (_KINDS[kind].format(id),) for form in name.forms}
    for concept, ids in _CONCEPTS.items():
        forms |= {_form(form, language): ids for form in lexicon.concepts.get(concept, ())}
    usable = [(form, ids) for form, ids in forms.items() if len(form.strip()) >= _SHORTEST]
    return tuple(sorted(usable, key=lambda pair: -len(pair[0])))


def _form(form: str, language: str) -> str:
    """Words of languages with spaces must match whole."""
    folded = _fold(without_ruby(form))
    return f" {folded} " if folded.isascii() else folded


def _fold(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(char if char.isalnum() else " " for char in folded).split())
