"""Prints how well each language is understood; `python -m benchmarks.understanding --help` lists what else."""

import argparse
import csv
import json
import platform
import sys
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.understanding import calibration, data, scoring
from bot import paths
from bot.knowledge.load import load
from bot.nlu.questions import QuestionReader

REFERENCE = paths.ROOT.parent / "shared" / "reference" / "out-of-scope"
_COLUMNS = ("language", "sentences", "right", "partly", "refused", "wrong", "off-topic", "answered", "real", "answered.",
            "left out", "ECE")  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return 0."""
    options = _parser().parse_args(arguments)
    warnings.simplefilter("ignore")
    reader = scoring.trained_reader()
    rows, outcomes = [], []
    print(_line(_COLUMNS))
    for language in load().languages:
        row, scored = measure(reader, language, options.reference, options.leave_out)
        rows.append(row)
        outcomes += scored
        print(_line([str(value) for value in row.values()]))
    if options.kinds:
        _print_kinds(outcomes)
    if options.mistakes:
        _print_mistakes(outcomes)
    if options.output:
        write(options.output, rows, outcomes)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understanding", description=__doc__)
    parser.add_argument(
        "--reference", type=Path, default=REFERENCE, help="folder of real off-topic questions"
    )
    parser.add_argument(
        "--no-leave-out", dest="leave_out", action="store_false", help="skip leave-one-language-out"
    )
    parser.add_argument(
        "--kinds", action="store_true", help="also print the figures of each kind of question"
    )
    parser.add_argument("--mistakes", action="store_true", help="also print the sentences that went wrong")
    parser.add_argument(
        "--output", type=Path, help="folder for results.csv, sentences.csv and configuration.json"
    )
    return parser


def measure(
    reader: QuestionReader, language: str, reference: Path, leave_out: bool
) -> tuple[dict[str, Any], list[scoring.Outcome]]:
    """Return the figures of one language (shares in per cent) and how each sentence went."""
    scored = [scoring.score(reader, sentence) for sentence in data.in_scope(language)]
    counts = Counter(outcome.verdict for outcome in scored)
    off_topic = data.out_of_scope(language)
    real = data.reference(language, reference)
    row = {
        "language": language, "sentences": len(scored),
        **{verdict: _share(counts[verdict], len(scored)) for verdict in scoring.VERDICTS},
        "off_topic": len(off_topic), "off_topic_answered": _share(_answered(reader, off_topic, language), len(off_topic)),
        "real": len(real), "real_answered": _share(_answered(reader, real, language), len(real)),
        "left_out": left_out(language) if leave_out else "-",
        "ece": round(calibration.expected_error(scored), 3),
    }  # fmt: skip
    return row, scored


def left_out(language: str) -> float:
    """Return the share right when the language's examples are left out of training and its lexicon stays."""
    kin = tuple(row.code for row in load().languages.values() if language in (row.code, row.understands))
    row = load().languages[language]
    skip = (*kin, row.understands) if row.understands else kin
    reader = scoring.trained_reader(tuple(filter(None, skip)))
    scored = [scoring.score(reader, sentence) for sentence in data.in_scope(language)]
    return _share(sum(outcome.verdict == scoring.RIGHT for outcome in scored), len(scored))


def _answered(reader: QuestionReader, texts: Sequence[str], language: str) -> int:
    return sum(scoring.respond(reader, text, language)[0].status == "answered" for text in texts)


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def _line(values: Sequence[str]) -> str:
    return "  ".join(f"{value:>9}" for value in values)


def _print_kinds(outcomes: Sequence[scoring.Outcome]) -> None:
    kinds = Counter((o.sentence.language, _kind(o), o.verdict) for o in outcomes)
    for language, kind in sorted({key[:2] for key in kinds}):
        counts = {verdict: kinds[language, kind, verdict] for verdict in scoring.VERDICTS}
        print(f"{language:8} {kind:28} " + "  ".join(f"{name} {count}" for name, count in counts.items()))


def _kind(outcome: scoring.Outcome) -> str:
    return outcome.sentence.intent or outcome.sentence.status


def _print_mistakes(outcomes: Sequence[scoring.Outcome]) -> None:
    for outcome in outcomes:
        if outcome.verdict != scoring.RIGHT:
            missing = sorted(outcome.sentence.facts - outcome.facts)[:4]
            print(f"{outcome.sentence.language} {outcome.verdict}: {outcome.sentence.text!r} wanted "
                  f"{outcome.sentence.status} {missing} got {outcome.status} {outcome.intents}")  # fmt: skip


def write(folder: Path, rows: Sequence[dict[str, Any]], outcomes: Sequence[scoring.Outcome]) -> None:
    """Write the figures, every sentence's outcome, the configuration and the calibration plot."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "results.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    with (folder / "sentences.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["language", "text", "kind", "verdict", "status", "intents", "confidence"])
        for o in outcomes:
            table.writerow([o.sentence.language, o.sentence.text, _kind(o), o.verdict, o.status,
                            " ".join(o.intents), round(o.confidence, 3)])  # fmt: skip
    about = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "command": " ".join(sys.argv),
    }
    (folder / "configuration.json").write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
    calibration.plot(outcomes, folder / "calibration.png")


if __name__ == "__main__":
    raise SystemExit(main())
