"""Writes the figures of several processes into docs/benchmarks.md, as a table with its conditions."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

BEGIN = "<!-- workers: begin, written by python -m benchmarks.workers --write-docs -->"
END = "<!-- workers: end -->"
_FREE = 1.0  # load; above it something else was running
_BUSY = (
    "**The machine was busy with something else: take none of these figures for what the assistant can do, "
    "and repeat them when it is free.**"
)
_HEAD = (
    "| conversations in | processes | clients | answers a second | median | 95th percentile "
    "| server's processor time an answer | cores: server, clients | memory |"
)


def section(result: Mapping[str, Any]) -> str:
    """Return the table and what it was measured on."""
    lines = [_HEAD, "|---|--:|--:|--:|--:|--:|--:|--:|--:|", *map(_line, result["figures"])]
    return "\n".join([*lines, "", _waits(result["figures"]), "", _conditions(result)])


def _line(figure: Mapping[str, Any]) -> str:
    cells = (
        figure["store"], figure["workers"], figure["clients"], figure["answers_per_second"],
        f"{figure['median_ms']} ms", f"{figure['p95_ms']} ms", f"{figure['server_cpu_ms_per_answer']} ms",
        f"{figure['server_cores']}, {figure['client_cores']}", f"{figure['memory_mb']} MB",
    )  # fmt: skip
    return f"| {' | '.join(map(str, cells))} |"


def _waits(figures: list[Mapping[str, Any]]) -> str:
    waits = {f"{row['store']}, {row['workers']}": row["second_message_ms"] for row in figures}
    told = "; ".join(f"{name}: {wait} ms" for name, wait in waits.items())
    return f"Two messages of one sender at the same moment: the second is answered after the first by {told}."


def _conditions(result: Mapping[str, Any]) -> str:
    about, servers = result["machine"], result["machine"]["servers"]
    text = (
        f"{about['date']}, commit {about['commit']}, {about['cores']} cores ({about['processor']}), "
        f"Python {about['python']}, Redis {servers['redis']}, PostgreSQL {servers['postgresql']}; "
        f"load before the first measurement {about['load_before']}."
    )
    return text if about["load_before"] <= _FREE else f"{text} {_BUSY}"


def write_docs(path: Path, text: str) -> None:
    """Put the section between its marks in a document.

    Raises:
        ValueError: the document does not hold the marks.
    """
    document = path.read_text(encoding="utf-8")
    before, found, rest = document.partition(BEGIN)
    _, closed, after = rest.partition(END)
    if not found or not closed:
        raise ValueError(f"{path}: the marks of this section are missing; put {BEGIN} and {END} into it")
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
