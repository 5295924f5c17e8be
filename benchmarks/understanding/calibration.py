"""How far the confidence of an answer is from the share of answers that are right, and the plot of both."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.understanding.scoring import RIGHT, VERDICTS, Outcome

_BINS = 10
_COLOURS = ("#0b5394", "#6fa8dc", "#b7b7b7", "#cc4125")
_STYLE = {
    "svg.fonttype": "none", "svg.hashsalt": "understanding", "font.size": 9, "font.family": "sans-serif",
    "axes.spines.top": False, "axes.spines.right": False,
}  # fmt: skip


def expected_error(outcomes: Sequence[Outcome]) -> float:
    """Return the expected calibration error over ten bins of confidence, 0 (perfect) to 1."""
    if not outcomes:
        return 0.0
    return float(sum(weight * abs(right - sure) for weight, right, sure in _bins(outcomes)))


def _bins(outcomes: Sequence[Outcome]) -> list[tuple[float, float, float]]:
    """Return (share of sentences, share right, mean confidence) of every bin that is not empty."""
    confidence = np.array([outcome.confidence for outcome in outcomes])
    right = np.array([outcome.verdict == RIGHT for outcome in outcomes])
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    return [
        (
            float((bins == b).mean()),
            float(right[bins == b].mean()),
            float(confidence[bins == b].mean()),
        )
        for b in np.unique(bins)
    ]


def plot(outcomes: Sequence[Outcome], rows: Sequence[Mapping[str, Any]], path: Path) -> None:
    """Write as SVG: the verdicts of each language, and the share right over the confidence."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    path.parent.mkdir(parents=True, exist_ok=True)
    with pyplot.rc_context(_STYLE):
        figure, (left, right) = pyplot.subplots(1, 2, figsize=(8, 3.2), width_ratios=(3, 2))
        _draw_verdicts(left, rows)
        _draw_calibration(right, outcomes)
        figure.tight_layout()
        figure.savefig(path, metadata={"Date": None, "Creator": None})
        pyplot.close(figure)


def _draw_verdicts(axes: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    languages = [row["language"] for row in rows][::-1]
    begins = np.zeros(len(rows))
    for name, colour in zip(VERDICTS, _COLOURS, strict=True):
        shares = np.array([row[name] for row in rows][::-1])
        axes.barh(languages, shares, left=begins, color=colour, label=name)
        begins = begins + shares
    lowest = min(row[RIGHT] for row in rows)
    axes.set(xlim=(max(0.0, lowest - 5), 100), xlabel="% of the sentences (the axis does not begin at 0)")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.15), ncols=4, frameon=False, fontsize=8)


def _draw_calibration(axes: Any, outcomes: Sequence[Outcome]) -> None:
    points = _bins(outcomes)
    axes.plot([0, 1], [0, 1], linestyle=":", color="grey")
    axes.plot([sure for _, _, sure in points], [right for _, right, _ in points], color=_COLOURS[0])
    sizes = [12 + 200 * weight for weight, _, _ in points]
    axes.scatter([sure for _, _, sure in points], [right for _, right, _ in points], sizes, color=_COLOURS[0])
    axes.set(xlabel="confidence", ylabel="share right", xlim=(0, 1.05), ylim=(0, 1.05))
    axes.set_title(f"calibration error {expected_error(outcomes):.3f}", fontsize=9)
