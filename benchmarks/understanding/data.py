"""Reads training examples and test sentences from their files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot import paths
from bot.knowledge.load import load, read_yaml

SETS = ("fields", "events", "plans", "mayor", "design", "design_new", "design_before", "japan")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A test sentence with what the reply must have; `facts` are ids, sets resolved."""

    language: str
    text: str
    status: str
    facts: frozenset[str]
    intent: str | None
    conversation_language: str
    reply_language: str | None


def training_examples(skip: Sequence[str] = ()) -> Iterator[tuple[str, str, str]]:
    """Yield (language, text, intent) of every training example, but none of the languages in `skip`."""
    for path in sorted(paths.DATA.glob("nlu*.yml")):
        for item in read_yaml(path)["nlu"]:
            language = item["metadata"]["language"]
            if language not in skip:
                for line in item["examples"].splitlines():
                    if text := line.strip().removeprefix("-").strip():
                        yield language, text, item["intent"]


def in_scope(language: str) -> list[Sentence]:
    """Return the test sentences of a language that have an answer or a reply of their own."""
    raw = read_yaml(paths.TEST_SENTENCES / f"{language}.yml")
    return [_sentence(language, row) for row in raw["in_scope"]]


def out_of_scope(language: str) -> list[str]:
    """Return the test sentences of a language on other subjects."""
    return [str(text) for text in read_yaml(paths.TEST_SENTENCES / f"{language}.yml")["out_of_scope"]]


def reference(language: str, folder: Path) -> list[str]:
    """Return real questions on other subjects, when the file is there."""
    path = folder / f"{language}.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def _sentence(language: str, row: dict[str, object]) -> Sentence:
    facts = frozenset(id for name in row.get("facts") or () for id in resolve(str(name)))  # type: ignore[attr-defined]
    return Sentence(
        language, str(row["text"]), str(row["status"]), facts,
        str(row["intent"]) if row.get("intent") else None,
        str(row.get("conversation_language") or language),
        str(row["language"]) if row.get("language") else None,
    )  # fmt: skip


def resolve(name: str) -> list[str]:
    """Return the fact ids that a name stands for: itself, or the members of an @set."""
    if not name.startswith("@"):
        return [name]
    knowledge = load()
    year = knowledge.document.as_of.year
    cities = knowledge.cities.values()
    sets = {
        "fields": [f"field.{id}" for id in knowledge.fields],
        "events": [event.fact_id for event in knowledge.events.values()],
        "plans": [id for id in knowledge.facts if id.startswith("plan.")],
        "mayor": [id for id in knowledge.facts if id.startswith("mayor.")],
        "design": [c.fact_id for c in cities if c.field == "design"],
        "design_new": [c.fact_id for c in cities if c.joined == year],
        "design_before": [c.fact_id for c in cities if c.field == "design" and c.joined != year],
        "japan": [c.fact_id for c in cities if c.country == "JP"],
    }
    return sets[name[1:]]
