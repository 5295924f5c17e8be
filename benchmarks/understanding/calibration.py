"""How far the confidence of an answer is from the share of answers that are right."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.understanding.scoring import RIGHT, Outcome

_BINS = 10


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


def plot(outcomes: Sequence[Outcome], path: Path) -> None:
    """Draw the share right over the confidence, as a picture."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(4, 4))
    points = _bins(outcomes)
    axes.plot([0, 1], [0, 1], linestyle=":", color="grey")
    axes.plot([sure for _, _, sure in points], [right for _, right, _ in points], marker="o")
    axes.set(xlabel="confidence", ylabel="share right", xlim=(0, 1), ylim=(0, 1))
    figure.savefig(path, bbox_inches="tight", dpi=120)
    pyplot.close(figure)
