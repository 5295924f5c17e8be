"""Runs every check over a checkout and collects what they find."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.checking import (
    catalogs,
    concepts,
    cues,
    emergencies,
    evidence,
    examples,
    languages,
    names,
    readings,
    replies,
    sentences,
)
from bot.checking.project import Project, has_tokenizer
from bot.errors import Finding, KnowledgeError
from bot.knowledge.load import load
from bot.knowledge.model import Knowledge


def findings(project: Project, announcement: Path | None = None) -> list[Finding]:
    """Return everything that is wrong with a checkout, in the order of the checks.

    `announcement` is the file that the facts are proved against; without it none is read.
    """
    found = [*_own_data(project), *_with_knowledge(project, announcement)]
    return list(dict.fromkeys(map(project.relative, found)))


def _own_data(project: Project) -> Iterator[Finding]:
    """Yield what is wrong with the data that can be read without the facts."""
    yield from _guarded(languages.language_findings(project, has_tokenizer))
    yield from _guarded(languages.concept_list_findings(project))
    yield from _guarded(languages.region_findings(project))
    yield from _guarded(languages.group_findings(project))
    yield from _guarded(languages.place_findings(project))
    yield from _guarded(concepts.concept_findings(project))
    yield from _guarded(cues.cue_findings(project))
    yield from _guarded(replies.reply_findings(project))
    yield from _guarded(emergencies.emergency_findings(project))
    yield from _guarded(catalogs.catalog_findings(project))
    yield from _guarded(readings.reading_findings(project))
    yield from _guarded(examples.example_findings(project))
    yield from _guarded(examples.rule_findings(project))
    yield from _guarded(examples.contract_findings(project))


def _with_knowledge(project: Project, announcement: Path | None) -> Iterator[Finding]:
    loaded: list[Knowledge] = []
    yield from _guarded(_loading(project, loaded))
    for knowledge in loaded:
        yield from _guarded(names.name_findings(project, knowledge))
        yield from _guarded(concepts.clash_findings(project, knowledge))
        yield from _guarded(sentences.sentence_findings(project, knowledge))
        yield from evidence.proof_findings(knowledge)
        if announcement is not None:
            yield from _proof(knowledge, announcement)


def _loading(project: Project, loaded: list[Knowledge]) -> Iterator[Finding]:
    try:
        loaded.append(load(project.knowledge))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        problem = f"a row cannot be read ({type(error).__name__}: {error})"
        yield Finding("knowledge", problem, "compare it with knowledge/README.md")


def _guarded(check: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings of a check; a file that cannot be read is one more, not the end."""
    try:
        yield from check
    except KnowledgeError as error:
        yield from error.findings


def _proof(knowledge: Knowledge, announcement: Path) -> Iterator[Finding]:
    try:
        text = announcement.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        yield Finding(str(announcement), f"cannot be read ({error})", "name the announcement's text file")
        return
    yield from evidence.evidence_findings(knowledge, text, announcement.name)
