"""Tells how well each language and each kind of question is understood, or what changed between two commits."""

import argparse
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from benchmarks.understanding import compare, figures, results, scoring, tables
from bot import paths
from bot.knowledge.load import load

REFERENCE = paths.ROOT.parent / "shared" / "reference" / "out-of-scope"
_FAILED = (scoring.PARTLY, scoring.REFUSED, scoring.WRONG)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return 0, or 1 when a commit cannot be compared."""
    options = _parser().parse_args(arguments)
    warnings.simplefilter("ignore")
    if options.compare:
        return _compare(*options.compare, options.reference)
    measured = _measure(options.reference, options.leave_out)
    _print_kinds(measured, options)
    results.write(options.output, measured)
    print(f"\n{options.output}: results.csv, kinds.csv, sentences.csv, result.json, understanding.svg")
    if options.write_docs:
        results.write_docs(measured)
        print(f"{results.DOCS.relative_to(paths.ROOT)}, {results.PLOT.relative_to(paths.ROOT)}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understanding", description=__doc__)
    add = parser.add_argument
    add("--compare", nargs=2, metavar=("A", "B"), help="two commits to compare; . is the working tree")
    add("--reference", type=Path, default=REFERENCE, help="folder of real off-topic questions")
    add("--no-leave-out", dest="leave_out", action="store_false", help="skip leave-one-language-out")
    add("--kinds", action="store_true", help="print a line for each kind of question in each language")
    add(
        "--mistakes",
        action="store_true",
        help="print refused and partly right sentences too, not only wrong ones",
    )
    add("--output", type=Path, default=results.FOLDER, help="folder for CSV, JSON and plot")
    add("--write-docs", action="store_true", help="also write the section and the plot of docs/benchmarks.md")
    return parser


def _compare(first: str, second: str, reference: Path) -> int:
    try:
        for line in compare.report(first, second, reference):
            print(line, flush=True)
    except compare.CompareError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _measure(reference: Path, leave_out: bool) -> figures.Measured:
    """Ask everything; print the figures of each language as soon as they are there."""
    reader = scoring.trained_reader()
    measured = figures.Measured()
    print(tables.head())
    for language in load().languages:
        asked = figures.ask(reader, language, reference)
        measured.outcomes += asked.outcomes
        measured.off_topic += asked.off_topic
        if leave_out:
            measured.left_out[language] = figures.left_out(language)
        print(tables.line(measured.row(language).values()), flush=True)
    return measured


def _print_kinds(measured: figures.Measured, options: argparse.Namespace) -> None:
    shown = tables.every_kind if options.kinds else tables.kinds_by_language
    verdicts = _FAILED if options.mistakes else (scoring.WRONG,)
    for part in (shown(measured.outcomes), tables.mistakes(measured, verdicts)):
        print("", *part, sep="\n")


if __name__ == "__main__":
    raise SystemExit(main())
