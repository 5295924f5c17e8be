"""Checks the test sentences: enough, what they expect exists, no training example among them."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.checking.examples import examples
from bot.checking.project import Project, folded, is_variety
from bot.errors import Finding
from bot.knowledge.load import read_yaml
from bot.knowledge.model import Knowledge

STATUSES = frozenset(
    {
        "answered", "not_in_source", "out_of_scope", "clarify", "contact",
        "inquiry", "emergency", "smalltalk", "meta", "error",
    }
)  # fmt: skip
SETS = frozenset(
    ["@fields", "@events", "@plans", "@mayor", "@design", "@design_new", "@design_before", "@japan"]
)
_ENOUGH = {"in_scope": 150, "out_of_scope": 200}
_ENOUGH_FOR_VARIETY = {"in_scope": 60, "out_of_scope": 0}


def sentence_findings(project: Project, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield what is wrong with the test sentences of all languages."""
    trained = _training_texts(project)
    intents = set(read_yaml(project.root / "domain.yml").get("intents") or ())
    for row in project.languages():
        path = project.sentences_file(row["code"])
        where = project.show(path)
        if not path.exists():
            yield Finding(where, "the file is missing", f"run `add-language {row['code']}`")
            continue
        raw = read_yaml(path) or {}
        yield from _count_findings(where, raw, _ENOUGH_FOR_VARIETY if is_variety(row) else _ENOUGH)
        for sentence in raw.get("in_scope") or ():
            yield from _expectation_findings(where, sentence, knowledge, intents)
        for text in texts(raw):
            if found := trained.get(folded(text)):
                problem = f"{text!r} is a training example of {found}"
                yield Finding(where, problem, "ask in other words")


def _training_texts(project: Project) -> dict[str, str]:
    """Return where each training example stands, by its folded text; all train one model."""
    found: dict[str, str] = {}
    for code in project.codes():
        where = project.show(project.examples_file(code))
        for intent, written in examples(project, code).items():
            found |= {folded(text): f"{where} {intent}" for text in written}
    return found


def texts(raw: Mapping[str, Any]) -> Iterator[str]:
    """Yield the texts of a file of test sentences."""
    yield from (str(sentence.get("text")) for sentence in raw.get("in_scope") or ())
    yield from map(str, raw.get("out_of_scope") or ())


def _count_findings(where: str, raw: Mapping[str, Any], enough: Mapping[str, int]) -> Iterator[Finding]:
    for table, wanted in enough.items():
        there = len(raw.get(table) or ())
        if there < wanted:
            problem = f"{there} sentences under `{table}`"
            yield Finding(where, problem, f"write at least {wanted}, without sight of the examples")


def _expectation_findings(
    where: str, sentence: Mapping[str, Any], knowledge: Knowledge, intents: set[str]
) -> Iterator[Finding]:
    place = f"{where} {sentence.get('text')!r}"
    if sentence.get("status") not in STATUSES:
        choice = ", ".join(sorted(STATUSES))
        yield Finding(place, f"status {sentence.get('status')!r} is unknown", f"use one of {choice}")
    if sentence.get("intent") not in {None, *intents}:
        yield Finding(place, f"intent {sentence['intent']!r} is not in domain.yml", "correct it")
    for key in ("language", "conversation_language"):
        if sentence.get(key) not in {None, *knowledge.languages}:
            yield Finding(place, f"{key} {sentence[key]!r} is not on offer", "correct it")
    for fact in sentence.get("facts") or ():
        if fact not in knowledge.facts and fact not in SETS:
            yield Finding(place, f"fact {fact!r} is unknown", "use an id of facts.yml")
