"""Draws the series: latency above, memory below, one column for each sort of work."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

_TITLES = {
    "turns": "turns of a conversation", "cities": "cities known", "conversations": "open conversations",
    "languages": "languages",
}  # fmt: skip
_ROWS = (("processor_ms", "ms an answer"), ("memory_mb", "MB resident"))
_STYLE = {
    "svg.fonttype": "none", "svg.hashsalt": "growth", "font.size": 9, "font.family": "sans-serif",
    "axes.spines.top": False, "axes.spines.right": False,
}  # fmt: skip


def draw(series: Mapping[str, Sequence[Mapping[str, float]]], path: Path) -> None:
    """Write the plot as SVG; texts stay texts, so that it is small and can be searched."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    path.parent.mkdir(parents=True, exist_ok=True)
    with pyplot.rc_context(_STYLE):
        figure, axes = pyplot.subplots(
            2, len(series), figsize=(2.6 * len(series), 4.2), sharey="row", squeeze=False
        )
        for row, (key, label) in enumerate(_ROWS):
            axes[row][0].set_ylabel(label)
            for axis, (name, points) in zip(axes[row], series.items(), strict=True):
                _draw_one(axis, _TITLES[name], points, key)
        figure.tight_layout()
        figure.savefig(path, metadata={"Date": None, "Creator": None})
        pyplot.close(figure)


def _draw_one(axis: Any, title: str, points: Sequence[Mapping[str, float]], key: str) -> None:
    axis.plot(
        [p["size"] for p in points], [p[key] for p in points], marker="o", color="#0b5394", linewidth=1.5
    )
    axis.set_xscale("log")
    axis.minorticks_off()
    axis.set_xticks([p["size"] for p in points], [f"{p['size']:,.0f}" for p in points], fontsize=7)
    axis.set_ylim(bottom=0)
    axis.set_xlabel(title)
    axis.grid(axis="y", alpha=0.3)
