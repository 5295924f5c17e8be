"""Writes what was measured: CSV, JSON with machine and configuration, a plot, and the section of the docs."""

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks import configuration
from benchmarks.stock import machine
from benchmarks.understanding import calibration, scoring, tables
from benchmarks.understanding.figures import Measured, kind, kinds
from bot import paths

FOLDER = paths.CACHE / "benchmarks" / "understanding"
RESULT = Path(__file__).with_name("result.json")
DOCS, PLOT = paths.ROOT / "docs" / "benchmarks.md", paths.ROOT / "docs" / "benchmarks" / "understanding.svg"
BEGIN = "<!-- understanding: begin, written by python -m benchmarks.understanding --write-docs -->"
END = "<!-- understanding: end -->"
LIBRARIES = ("scikit-learn", "numpy", "spacy", "rasa")


def write(folder: Path, measured: Measured) -> None:
    """Write results.csv, kinds.csv, sentences.csv, result.json and understanding.svg."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = measured.rows()
    _table(folder / "results.csv", list(rows[0]), (row.values() for row in rows))
    _table(folder / "kinds.csv", ["kind", "language", *scoring.VERDICTS], _kind_rows(measured))
    head = ["language", "text", "kind", "verdict", "status", "intents", "confidence"]
    _table(folder / "sentences.csv", head, _sentence_rows(measured))
    _write_json(folder / "result.json", result(measured))
    calibration.plot(measured.outcomes, rows, folder / "understanding.svg")


def _table(path: Path, head: Sequence[str], rows: Iterable[Iterable[Any]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([head, *rows])


def _kind_rows(measured: Measured) -> Iterable[list[Any]]:
    for name, by_language in kinds(measured.outcomes).items():
        for language, counts in by_language.items():
            yield [name, language, *(counts[verdict] for verdict in scoring.VERDICTS)]


def _sentence_rows(measured: Measured) -> Iterable[list[Any]]:
    for o in measured.outcomes:
        yield [o.sentence.language, o.sentence.text, kind(o), o.verdict, o.status, " ".join(o.intents),
               round(o.confidence, 3)]  # fmt: skip
    for question in measured.off_topic:
        name = "off-topic, real" if question.real else "off-topic"
        yield [question.language, question.text, name, "", question.status, "", ""]


def result(measured: Measured) -> dict[str, Any]:
    """Return the figures with what they were measured on and how."""
    return {
        "machine": machine.about(), "versions": {name: version(name) for name in LIBRARIES},
        "configuration": configuration.shipped(), "command": ["benchmarks.understanding", *sys.argv[1:]],
        "ece_all": round(calibration.expected_error(measured.outcomes), 3), "languages": measured.rows(),
        "kinds": kinds(measured.outcomes),
    }  # fmt: skip


def _write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_docs(measured: Measured) -> None:
    """Write result.json beside the benchmark, and table and plot into docs/.

    Raises:
        ValueError: the page does not hold the marks of the section.
    """
    content = result(measured)
    DOCS.write_text(between_marks(DOCS.read_text(encoding="utf-8"), section(content)), encoding="utf-8")
    _write_json(RESULT, content)
    calibration.plot(measured.outcomes, measured.rows(), PLOT)


def between_marks(document: str, text: str) -> str:
    """Return the document with the text between its marks."""
    before, found, rest = document.partition(BEGIN)
    _, closed, after = rest.partition(END)
    if not found or not closed:
        raise ValueError(f"{DOCS}: the marks of this section are missing; put {BEGIN} and {END} into it")
    return f"{before}{BEGIN}\n{text}\n{END}{after}"


def section(content: dict[str, Any]) -> str:
    """Return the table of the languages, the kinds where something is not right, and the conditions."""
    head = ("language", "sentences", *scoring.VERDICTS, "off-topic, answered", "real off-topic, answered",
            "right without its examples", "calibration error")  # fmt: skip
    lines = [_markdown(head), "|---|" + "--:|" * (len(head) - 1), *map(_language_line, content["languages"])]
    lines += [
        "",
        "![Outcomes of each language; share right over confidence](benchmarks/understanding.svg)",
        "",
    ]
    lines += [*_kind_lines(content), "", _conditions(content)]
    return "\n".join(lines)


def _language_line(row: dict[str, Any]) -> str:
    shares = [f"{row[verdict]} %" for verdict in scoring.VERDICTS]
    others = [
        f"{row[f'{name}_answered']} % of {row[name]}" if row[name] else "–" for name in ("off_topic", "real")
    ]
    left_out = "–" if row["left_out"] is None else f"{row['left_out']} %"
    return _markdown([row["language"], row["sentences"], *shares, *others, left_out, row["ece"]])


def _kind_lines(content: dict[str, Any]) -> list[str]:
    """Return the kinds of question that are not right in every language; the others are in result.json."""
    languages = [row["language"] for row in content["languages"]]
    imperfect = {
        name: counts
        for name, counts in content["kinds"].items()
        if any(set(of_language) - {scoring.RIGHT} for of_language in counts.values())
    }
    told = f"{len(content['kinds']) - len(imperfect)} of {len(content['kinds'])} kinds of question are right in every language; the others ({tables.LEGEND}):"
    head = [_markdown(["kind", *languages]), "|---|" + "--:|" * len(languages)]
    cells = [
        _markdown([f"`{name}`", *(tables.cell(counts.get(language)) for language in languages)])
        for name, counts in imperfect.items()
    ]
    return [told, "", *head, *cells]


def _markdown(cells: Iterable[Any]) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _conditions(content: dict[str, Any]) -> str:
    about, versions = content["machine"], content["versions"]
    return (
        f"Calibration error over all sentences: {content['ece_all']}. {about['date']}, commit {about['commit']}, "
        f"Python {about['python']}, scikit-learn {versions['scikit-learn']}, spaCy {versions['spacy']}; the load of "
        f"the machine ({about['load_before']}) does not change these figures."
    )
