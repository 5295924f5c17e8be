"""Measures this project and stock Rasa 3.6.21 on the same machine, in one run, and prints both with their ratio."""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.stock import environments, generate, machine, measures, report, sides
from benchmarks.understanding.__main__ import REFERENCE
from bot import paths

PARTS = ("size", "training", "start", "speed", "answers")
DOCS = paths.ROOT / "docs" / "benchmarks.md"
RESULT = Path(__file__).parent / "result.json"
_PACKAGES = ("rasa", "rasa-sdk", "tensorflow", "scikit-learn", "numpy", "sanic", "uvicorn", "spacy")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the parts asked for, write each as soon as it is known; fail when a bar is missed."""
    options = _parser().parse_args(arguments)
    result = json.loads(options.out.read_text(encoding="utf-8")) if options.out.exists() else {"parts": {}}
    bench = Bench(options)
    result["versions"] = bench.versions()
    for name in [part for part in PARTS if part in options.parts]:
        print(f"→ {name}", flush=True)
        about = machine.about()
        measured = MEASURES[name](bench)
        about["load_after"] = machine.load()
        result["parts"][name] = {"about": about, "configuration": bench.configuration(name), **measured}
        text = json.dumps(result, ensure_ascii=False, indent=2)
        options.out.write_text(f"{text}\n", encoding="utf-8")
    parts = {name: result["parts"][name] for name in PARTS if name in result["parts"]}
    print(report.section(parts))
    if options.write_docs:
        report.write_docs(DOCS, report.section(parts))
    return 0 if report.is_passed(parts) else 1


class Bench:
    """Both sides with their environments; the stock model is trained when it is first needed."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        folder = self.folder = options.folder
        self.logs = folder / "logs"
        self.logs.mkdir(parents=True, exist_ok=True)
        self.environments = {
            "ours": environments.ours(folder / "ours" / "venv", fresh=options.fresh),
            "stock": environments.stock(folder / "stock" / "venv", fresh=options.fresh),
        }
        self.project = folder / "stock" / "project"
        self.ours = sides.ours(self.environments["ours"].python)
        self.stock = sides.stock(self.environments["stock"].python, self.project)
        self._current = False
        self._record = self.project / "trained.json"
        if options.fresh or options.retrain:
            self._record.unlink(missing_ok=True)

    def stock_training(self) -> dict[str, Any]:
        """Train the stock project unless it is; return what that took, and when."""
        if not self._record.exists():
            generate.write(self.project)
            generate.forget_training(self.project)
            about = machine.about()
            measured = self.train(self.stock)
            about["load_after"] = machine.load()
            self._record.write_text(json.dumps({**measured, "about": about}), encoding="utf-8")
        known: dict[str, Any] = json.loads(self._record.read_text(encoding="utf-8"))
        return known

    def train(self, side: sides.Side) -> dict[str, Any]:
        """Train a side; return seconds by the clock and seconds of the processor."""
        seconds, cpu = sides.timed(side.training, self.logs / f"{side.name}-training.log")
        return {"seconds": round(seconds, 1), "cpu_seconds": round(cpu, 1)}

    def running(self, side: sides.Side) -> sides.Running:
        """Start a side, trained."""
        if side is self.stock:
            self.stock_training()
        else:
            self._make_current()
        return sides.Running(side, self.logs)

    def _make_current(self) -> None:
        """Train this project when its sources are newer than its model: a start is not to do it."""
        if not self._current:
            command = self.ours.training.command[:-1]
            sides.timed(replace(self.ours.training, command=command), self.logs / "ours-training.log")
            self._current = True

    def versions(self) -> dict[str, dict[str, str]]:
        """Return the versions of the packages that matter most, on both sides."""
        found = {side: {p: e.version(p) for p in _PACKAGES} for side, e in self.environments.items()}
        return {side: {p: v for p, v in row.items() if v} for side, row in found.items()}

    def configuration(self, part: str) -> dict[str, Any]:
        """Return the options that a part depends on."""
        return {name: str(getattr(self.options, name)) for name in OPTIONS.get(part, ())}


MEASURES: dict[str, Callable[[Bench], dict[str, Any]]] = {
    "size": measures.size,
    "training": measures.training,
    "start": measures.start,
    "speed": measures.speed,
    "answers": measures.right_answers,
}
OPTIONS = {"start": ("starts",), "speed": ("timed", "clients", "seconds", "most"), "answers": ("real",)}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stock", description=__doc__)
    add = parser.add_argument
    add("--parts", nargs="+", choices=PARTS, default=list(PARTS), help="measure only these (default: all)")
    add("--fresh", action="store_true", help="build both environments and train the stock project anew")
    add("--retrain", action="store_true", help="train the stock project anew")
    add("--write-docs", action="store_true", help="put the tables into docs/benchmarks.md")
    add("--out", type=Path, default=RESULT, help="the result; parts that are not measured stay in it")
    add("--folder", type=Path, default=paths.CACHE / "benchmarks", help="environments and stock project")
    add("--starts", type=int, default=3, help="cold starts of each side; their median counts")
    add("--timed", type=int, default=500, help="questions of the one client, of each side")
    add("--clients", type=int, nargs="+", default=[1, 10, 50], help="clients at once")
    add("--seconds", type=float, default=10, help="how long they ask, twice on each side")
    add("--most", type=int, default=5_000, help="questions at most in that time")
    add("--real", type=int, default=100, help="real off-topic questions of each language, at most")
    add("--reference", type=Path, default=REFERENCE, help="folder of the real off-topic questions")
    return parser
