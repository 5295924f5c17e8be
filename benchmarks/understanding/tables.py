"""Prints figures: a line for each language, the kinds of question, and the sentences that went wrong."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks.understanding import scoring
from benchmarks.understanding.figures import Measured, kinds
from benchmarks.understanding.scoring import Outcome

COLUMNS = ("language", "sentences", "right", "partly", "refused", "wrong", "off-topic", "answered", "real", "answered.",
           "left out", "ECE")  # fmt: skip
_SHORT = {scoring.PARTLY: "p", scoring.REFUSED: "r", scoring.WRONG: "w"}
LEGEND = "right, and p partly right, r refused, w wrong"


def head() -> str:
    """Return the line above the figures of the languages."""
    return line(COLUMNS)


def line(values: Iterable[Any]) -> str:
    """Return values in columns; what was not measured is a dash."""
    return "  ".join(f"{'-' if value is None else value:>9}" for value in values)


def kinds_by_language(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield a table: a line for each kind of question, a column for each language."""
    languages = list(dict.fromkeys(outcome.sentence.language for outcome in outcomes))
    yield f"{'kind (' + LEGEND + ')':58}" + "".join(f"{language:>14}" for language in languages)
    for kind, by_language in kinds(outcomes).items():
        yield f"{kind:58}" + "".join(f"{cell(by_language.get(language)):>14}" for language in languages)


def cell(counts: Mapping[str, int] | None) -> str:
    """Return how many were right, and of what is not right only what there is: `12 r1 w2`."""
    if not counts:
        return "-"
    missed = [f"{letter}{counts[name]}" for name, letter in _SHORT.items() if counts.get(name)]
    return " ".join([str(counts.get(scoring.RIGHT, 0)), *missed])


def every_kind(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield a line for each kind of question in each language."""
    for kind, by_language in kinds(outcomes).items():
        for language, counts in by_language.items():
            told = "  ".join(f"{name} {counts[name]}" for name in scoring.VERDICTS)
            yield f"{language:8} {kind:34} {told}"


def mistakes(measured: Measured, verdicts: Sequence[str]) -> Iterator[str]:
    """Yield the sentences with one of these verdicts, and the off-topic questions that were answered."""
    for outcome in measured.outcomes:
        if outcome.verdict in verdicts:
            yield f"{outcome.sentence.language} {outcome.verdict}: {outcome.sentence.text!r} {_difference(outcome)}"
    for question in measured.false_answers():
        yield f"{question.language} off-topic, answered: {question.text!r}"


def _difference(outcome: Outcome) -> str:
    missing = sorted(outcome.sentence.facts - outcome.facts)[:4]
    wanted = f"wanted {outcome.sentence.status} {missing}" if missing else f"wanted {outcome.sentence.status}"
    return f"{wanted}, got {outcome.status} {', '.join(outcome.intents)}"
