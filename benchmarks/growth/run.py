"""Runs every measurement in a process of its own, writes result.json and the plot, and holds both to the bars."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.growth import generate, point
from benchmarks.growth.names import city_name
from benchmarks.growth.plot import draw
from benchmarks.stock import machine
from bot import paths

FOLDER = Path(__file__).parent
RESULT, PLOT = FOLDER / "result.json", paths.ROOT / "docs" / "benchmarks" / "growth.svg"
TURNS, CONVERSATIONS = (1, 10, 100, 1_000), (1, 10, 100, 1_000, 10_000)
CITIES, LANGUAGES = (46, 460, 4_600, 46_000), (6, 12, 18, 30)
BAR = 1.3  # how much dearer an answer may be at the end than at the beginning
FIRST = {"turns": 10}  # the size that the last is held against, where it is not the smallest
PATIENCE = 1_800  # seconds
Series = Mapping[str, list[dict[str, float]]]


def main() -> None:
    """Measure, write, print; exit with 1 when a cost is not flat."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("--only", choices=("turns", "cities", "conversations", "languages"), action="append")
    arguments = parser.parse_args()
    kept: dict[str, Any] = json.loads(RESULT.read_text()) if RESULT.exists() and arguments.only else {}
    series: dict[str, list[dict[str, float]]] = dict(kept.get("series", {}))
    for name, measure in MEASURES.items():
        if name in (arguments.only or MEASURES):
            series[name] = measure()
            print(f"{name}: {line(name, series[name])}", flush=True)
    RESULT.write_text(json.dumps(result(series), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    draw(series, PLOT)
    print(f"{RESULT.relative_to(paths.ROOT)}, {PLOT.relative_to(paths.ROOT)}")
    sys.exit(any(ratio(name, points) > BAR for name, points in series.items()))


def result(series: Series) -> dict[str, Any]:
    """Return the series with what they were measured on and how."""
    configuration = {
        "turns": TURNS, "cities": CITIES, "conversations": CONVERSATIONS, "languages": LANGUAGES,
        "questions": len(point.questions()), "rounds": point.ROUNDS, "bar": BAR,
    }  # fmt: skip
    return {
        "machine": machine.about(), "configuration": configuration, "series": series,
        "ratios": {name: round(ratio(name, points), 2) for name, points in series.items()},
    }  # fmt: skip


def ratio(name: str, points: Sequence[Mapping[str, float]]) -> float:
    """Return the processor time of an answer at the last size in that of the first one."""
    first = next((p for p in points if p["size"] == FIRST.get(name)), points[0])
    return points[-1]["processor_ms"] / first["processor_ms"]


def line(name: str, points: Sequence[Mapping[str, float]]) -> str:
    """Return a series in one line."""
    told = [f"{p['size']:,.0f}: {p['processor_ms']:.2f} ms {p['memory_mb']:.0f} MB" for p in points]
    return f"{'; '.join(told)}; last in first {ratio(name, points):.2f} (bar {BAR})"


def turns() -> list[dict[str, float]]:
    """Measure conversations of 1 to 1,000 turns."""
    return run_point("turns", "--sizes", *map(str, TURNS))


def conversations() -> list[dict[str, float]]:
    """Measure with 1 to 10,000 open conversations."""
    return run_point("conversations", "--sizes", *map(str, CONVERSATIONS))


def cities() -> list[dict[str, float]]:
    """Measure with 46 to 46,000 cities."""
    expected = f"{city_name(7)['en']}={generate.city_row(7, _own_cities())['id']}"
    return [
        _with_knowledge(generate.with_cities, count, [] if count == CITIES[0] else ["--expect", expected])
        for count in CITIES
    ]


def languages() -> list[dict[str, float]]:
    """Measure with 6 to 30 languages."""
    return [_with_knowledge(generate.with_languages, count, []) for count in LANGUAGES]


def _own_cities() -> list[dict[str, Any]]:
    return list(generate.read_yaml(paths.KNOWLEDGE / "facts.yml")["cities"])


def _with_knowledge(make: Any, count: int, options: Sequence[str]) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="knowledge-") as folder:
        make(paths.KNOWLEDGE, Path(folder), count)
        return run_point("knowledge", *options, knowledge=folder)[0] | {"size": count}


def run_point(*arguments: str, knowledge: str | None = None) -> list[dict[str, float]]:
    """Return what `benchmarks.growth.point` measures in a process of its own."""
    variables = os.environ | ({"ASSISTANT_KNOWLEDGE": knowledge} if knowledge else {})
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.growth.point", *arguments]
    done = subprocess.run(
        command,
        cwd=paths.ROOT,
        env=variables,
        stdout=subprocess.PIPE,
        timeout=PATIENCE,
        check=True,
        text=True,
    )
    return list(json.loads(done.stdout.splitlines()[-1]))


MEASURES = {"turns": turns, "cities": cities, "conversations": conversations, "languages": languages}
