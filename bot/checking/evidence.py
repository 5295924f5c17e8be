"""Proves the facts: each evidence string stands in the cited section of the announcement."""

from collections.abc import Iterator, Mapping, Sequence

from bot.errors import Finding
from bot.knowledge.model import Fact, Knowledge, Section

_FACTS = "knowledge/facts.yml"


def squash(text: str) -> str:
    """Return the text without spaces and line breaks, which stand anywhere in the announcement."""
    return "".join(text.split())


def sections_of(announcement: str, sections: Sequence[Section]) -> tuple[dict[str, str], list[str]]:
    """Return the squashed text of each section by its id, and the ids of those that are not found.

    Each heading is looked for after the one before it; a section ends where the next one begins.
    """
    text = squash(announcement)
    begins: list[tuple[str, int]] = []
    missing: list[str] = []
    place = 0
    for section in sections:
        found = text.find(squash(section.heading), place)
        if found < 0:
            missing.append(section.id)
        else:
            place = found + len(squash(section.heading))
            begins.append((section.id, found))
    ends = [begin for _, begin in begins[1:]] + [len(text)]
    return {id: text[begin:end] for (id, begin), end in zip(begins, ends, strict=True)}, missing


def evidence_findings(knowledge: Knowledge, announcement: str, name: str) -> Iterator[Finding]:
    """Yield the headings and evidence strings that the announcement `name` does not contain."""
    sections = knowledge.document.sections
    found, missing = sections_of(announcement, sections)
    for section in sections:
        if section.id in missing:
            problem = f"the heading {section.heading!r} is not there, or not in this place"
            yield Finding(name, problem, f"correct the sections of {_FACTS}")
    for fact in knowledge.facts.values():
        if fact.section in found:
            yield from _unproved(fact, found, name)


def _unproved(fact: Fact, sections: Mapping[str, str], name: str) -> Iterator[Finding]:
    for evidence in fact.evidence:
        if squash(evidence) not in sections[fact.section]:
            problem = f"{evidence!r} is not in the section `{fact.section}` of {name}"
            yield Finding(f"{_FACTS} {fact.id}", problem, "quote the announcement, or correct the fact")


def proof_findings(knowledge: Knowledge) -> Iterator[Finding]:
    """Yield facts that cite nothing: without evidence a fact cannot be proved."""
    for fact in knowledge.facts.values():
        if not fact.evidence or not all(squash(evidence) for evidence in fact.evidence):
            yield Finding(f"{_FACTS} {fact.id}", "no evidence", "quote the announcement")
