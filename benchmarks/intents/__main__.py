"""Trains the shipped understanding, without knowledge, on labelled sentences, and tells how it does on others."""

import argparse
import hashlib
import json
import sys
import time
import warnings
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.intents import data
from benchmarks.intents.figures import figures, table
from benchmarks.intents.pipeline import Pipeline
from benchmarks.stock import machine
from bot import paths

FOLDER = paths.CACHE / "benchmarks" / "intents"
LIBRARIES = ("scikit-learn", "numpy", "spacy", "sudachipy", "lingua-language-detector")


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, ask, print and write; return 0, or 1 when the files cannot be measured with."""
    options = _parser().parse_args(arguments)
    warnings.simplefilter("ignore")
    try:
        learnt, asked = data.read(options.train, options.test, options.out_of_scope)
    except data.LabelledError as error:
        print(error, file=sys.stderr)
        return 1
    result = measure(options, learnt, asked)
    print(f"{len(learnt)} sentences learnt in {result['training_s']} s, {len(asked)} asked")
    print(table(result["figures"]))
    output = options.output or FOLDER / f"{options.test.stem}.json"
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(output)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.intents", description=__doc__)
    add = parser.add_argument
    add("train", type=Path, metavar="TRAIN.tsv", help="sentences to learn, `text<TAB>intent` on each line")
    add("test", type=Path, metavar="TEST.tsv", help="sentences to ask, in the same form")
    add("--out-of-scope", metavar="LABEL", help="the label of sentences that have no intent")
    add("--language", metavar="CODE", help="of all sentences; guessed for each if not given")
    add("--output", type=Path, metavar="FILE", help=f"where to write the result as JSON (default: {FOLDER})")
    return parser


def measure(
    options: argparse.Namespace, learnt: Sequence[data.Labelled], asked: Sequence[data.Labelled]
) -> dict[str, Any]:
    """Return the figures over thresholds with machine, versions and configuration."""
    about = machine.about()
    pipeline = Pipeline(options.language, options.out_of_scope)
    begin = time.perf_counter()
    pipeline.train(learnt)
    trained = time.perf_counter() - begin
    guesses = [pipeline.guess(row.text) for row in asked]
    languages = Counter(pipeline.language_of(row.text) for row in asked)
    return {
        "machine": about,
        "versions": {name: version(name) for name in LIBRARIES},
        "configuration": asdict(pipeline.settings)
        | {"language": options.language or "guessed", "out_of_scope": options.out_of_scope,
           "gate": pipeline.classifier.gate is not None},
        "train": _file(options.train, learnt), "test": _file(options.test, asked) | {"languages": languages},
        "training_s": round(trained, 1), "figures": figures(asked, guesses, options.out_of_scope),
    }  # fmt: skip


def _file(path: Path, rows: Sequence[data.Labelled]) -> dict[str, Any]:
    """Tell which file it was, so that a figure is not taken for that of another version."""
    return {
        "file": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "sentences": len(rows), "intents": len({row.intent for row in rows}),
    }  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
