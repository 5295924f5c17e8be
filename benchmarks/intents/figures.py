"""Accuracy in scope and recall out of scope of guesses, over thresholds of the confidence."""

from collections.abc import Sequence
from typing import Any

from benchmarks.intents.data import Labelled
from benchmarks.intents.pipeline import Guess

THRESHOLDS = tuple(step / 10 for step in range(10))


def figures(
    rows: Sequence[Labelled], guesses: Sequence[Guess], out_of_scope: str | None
) -> list[dict[str, Any]]:
    """Return for each threshold the two shares, in per cent; None where there is nothing to ask."""
    return [at(threshold, rows, guesses, out_of_scope) for threshold in THRESHOLDS]


def at(
    threshold: float, rows: Sequence[Labelled], guesses: Sequence[Guess], out_of_scope: str | None
) -> dict[str, Any]:
    """Return the figures when guesses below the threshold are held back.

    `accuracy`: of the sentences in scope, the share given its intent. `held_back`: of the same, the share
    given none. `recall`: of the sentences out of scope, the share given none.
    """
    pairs = list(zip(rows, guesses, strict=True))
    inside = [pair for pair in pairs if pair[0].intent != out_of_scope]
    outside = [guess for row, guess in pairs if row.intent == out_of_scope]
    kept = [(row, guess) for row, guess in inside if guess.confidence >= threshold]
    return {
        "threshold": threshold,
        "accuracy": _share(sum(row.intent == guess.intent for row, guess in kept), len(inside)),
        "held_back": _share(len(inside) - len(kept), len(inside)),
        "recall": _share(sum(guess.confidence < threshold for guess in outside), len(outside)),
    }


def _share(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None


def table(measured: Sequence[dict[str, Any]]) -> str:
    """Return the figures as text."""
    names = ("threshold", "accuracy", "held_back", "recall")
    lines = ["threshold  accuracy in scope %  held back in scope %  recall out of scope %"]
    for row in measured:
        cells = ["-" if row[name] is None else f"{row[name]:.1f}" for name in names]
        lines.append(f"{cells[0]:>9}{cells[1]:>21}{cells[2]:>22}{cells[3]:>23}")
    return "\n".join(lines)
