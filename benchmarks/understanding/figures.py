"""Makes figures of outcomes: shares of each language, and counts of each kind of question."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.understanding import calibration, data, scoring
from benchmarks.understanding.scoring import Outcome
from bot.knowledge.load import load
from bot.nlu.questions import QuestionReader

ANSWERED = "answered"
_TOLD_BY_INTENT = ("smalltalk", "meta", "inquiry")  # of other replies not every language names the intent
_SORTS = ("city", "event", "field")


@dataclass(frozen=True, slots=True)
class OffTopic:
    """A question on another subject and the status of its reply; `real` when nobody wrote it for this test."""

    language: str
    text: str
    status: str
    real: bool


@dataclass(slots=True)
class Measured:
    """Everything that was asked in one go; `left_out` holds the share right without a language's examples."""

    outcomes: list[Outcome] = field(default_factory=list)
    off_topic: list[OffTopic] = field(default_factory=list)
    left_out: dict[str, float] = field(default_factory=dict)

    def rows(self) -> list[dict[str, Any]]:
        """Return the figures of each language, in the order in which they were asked."""
        languages = dict.fromkeys(outcome.sentence.language for outcome in self.outcomes)
        return [self.row(language) for language in languages]

    def row(self, language: str) -> dict[str, Any]:
        """Return the figures of one language; shares are in per cent."""
        scored = [o for o in self.outcomes if o.sentence.language == language]
        counts = Counter(outcome.verdict for outcome in scored)
        others = [question for question in self.off_topic if question.language == language]
        shares = {verdict: share(counts[verdict], len(scored)) for verdict in scoring.VERDICTS}
        return {
            "language": language, "sentences": len(scored), **shares,
            **_answered("off_topic", [question for question in others if not question.real]),
            **_answered("real", [question for question in others if question.real]),
            "left_out": self.left_out.get(language), "ece": round(calibration.expected_error(scored), 3),
        }  # fmt: skip

    def false_answers(self) -> list[OffTopic]:
        """Return the questions on other subjects that were answered."""
        return [question for question in self.off_topic if question.status == ANSWERED]


def _answered(name: str, questions: Sequence[OffTopic]) -> dict[str, Any]:
    answered = sum(question.status == ANSWERED for question in questions)
    return {name: len(questions), f"{name}_answered": share(answered, len(questions))}


def share(part: int, whole: int) -> float:
    """Return a share in per cent."""
    return round(100 * part / whole, 1) if whole else 0.0


def kinds(outcomes: Iterable[Outcome]) -> dict[str, dict[str, Counter[str]]]:
    """Return kind of question -> language -> how often each verdict."""
    counted: dict[str, dict[str, Counter[str]]] = {}
    for outcome in sorted(outcomes, key=kind):
        by_language = counted.setdefault(kind(outcome), {})
        by_language.setdefault(outcome.sentence.language, Counter())[outcome.verdict] += 1
    return counted


def kind(outcome: Outcome) -> str:
    """Return what a sentence asks for, named alike in all languages: its facts, else its intent or status.

    A single fact stands for itself, of cities, events and fields only the sort; several facts are of the
    sort of most of them.
    """
    wanted = outcome.sentence
    if not wanted.facts:
        return wanted.intent if wanted.intent and wanted.status in _TOLD_BY_INTENT else wanted.status
    sort = Counter(fact.split(".")[0] for fact in sorted(wanted.facts)).most_common(1)[0][0]
    if len(wanted.facts) > 1:
        return f"{sort}, several"
    return sort if sort in _SORTS else next(iter(wanted.facts))


def ask(reader: QuestionReader, language: str, reference: Path) -> Measured:
    """Return how the sentences of one language went."""
    outcomes = [scoring.score(reader, sentence) for sentence in data.in_scope(language)]
    others = [
        OffTopic(language, text, scoring.respond(reader, text, language)[0].status, real)
        for text, real in off_topic(language, reference)
    ]
    return Measured(outcomes, others)


def off_topic(language: str, reference: Path) -> list[tuple[str, bool]]:
    """Return the questions of a language on other subjects, and whether each is a real one."""
    written = [(text, False) for text in data.out_of_scope(language)]
    return written + [(text, True) for text in data.reference(language, reference)]


def left_out(language: str) -> float:
    """Return the share right when the language's examples are left out of training and its lexicon stays."""
    languages = load().languages
    kin = {row.code for row in languages.values() if language in (row.code, row.understands)}
    skip = kin | {languages[language].understands or language}
    reader = scoring.trained_reader(tuple(sorted(skip)))
    scored = [scoring.score(reader, sentence) for sentence in data.in_scope(language)]
    return share(sum(outcome.verdict == scoring.RIGHT for outcome in scored), len(scored))
