"""Turns what was measured into ratios, a table, and the section of docs/benchmarks.md."""

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BEGIN, END = (
    "<!-- stock: begin, written by python -m benchmarks.stock --write-docs -->",
    "<!-- stock: end -->",
)
_MEGA = 1_000_000
Parts = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of both sides. `most` and `least` bound ours ÷ stock, `limit` ours alone."""

    name: str
    unit: str
    ours: float
    stock: float
    most: float | None = None
    least: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float:
        """Return ours ÷ stock."""
        return self.ours / self.stock if self.stock else float("inf")

    @property
    def is_met(self) -> bool | None:
        """Tell whether every bar is met; None when there is none."""
        if self.most is None and self.least is None and self.limit is None:
            return None
        small = self.most is None or self.ratio <= self.most
        large = self.least is None or self.ratio >= self.least
        return small and large and (self.limit is None or self.ours <= self.limit)

    @property
    def bar(self) -> str:
        """Return the bars in words."""
        bars = [f"≤ {self.most:.3g} ×"] if self.most is not None else []
        bars += [f"≥ {self.least:g} ×"] if self.least is not None else []
        bars += [f"≤ {self.limit:g} {self.unit}"] if self.limit is not None else []
        return " and ".join(bars)


def rows(parts: Parts) -> Iterator[Row]:
    """Yield the figures of the parts that were measured."""
    if size := parts.get("size"):
        yield Row("installed", "MB", size["ours"] / _MEGA, size["stock"] / _MEGA, most=0.4)
    if start := parts.get("start"):
        yield Row(
            "cold start to first answer", "s", start["ours"]["median"], start["stock"]["median"], most=1 / 5
        )
    if training := parts.get("training"):
        yield Row("training", "s", training["ours"]["seconds"], training["stock"]["seconds"], most=1 / 4)
        yield Row("training, processor", "s", *(training[side]["cpu_seconds"] for side in ("ours", "stock")))
    if speed := parts.get("speed"):
        yield from _speed_rows(speed)


def _speed_rows(speed: Mapping[str, Any]) -> Iterator[Row]:
    ours, stock = speed["ours"], speed["stock"]
    yield Row("resident memory", "MB", ours["memory"] / _MEGA, stock["memory"] / _MEGA, most=0.3)
    one, other = ours["latency"], stock["latency"]
    yield Row("latency, median", "ms", one["median"], other["median"], most=1 / 8, limit=4)
    yield Row("latency, 95th percentile", "ms", one["p95"], other["p95"])
    for clients in ours["throughput"]:
        rates = [side["throughput"][clients]["per_second"] for side in (ours, stock)]
        noun = "client" if clients == "1" else "clients"
        bar = 10 if clients == "10" else None
        yield Row(f"throughput, {clients} {noun}", "/s", rates[0], rates[1], least=bar)


def table(parts: Parts) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| | this project | stock Rasa | ratio | bar | |", "|---|---:|---:|---:|---|---|"]
    for row in rows(parts):
        met = {True: "met", False: "**missed**", None: ""}[row.is_met]
        lines.append(
            f"| {row.name} | {_number(row.ours)} {row.unit} | {_number(row.stock)} {row.unit} "
            f"| {_number(row.ratio)} × | {row.bar} | {met} |"
        )
    return "\n".join(lines)


def answers_table(answers: Mapping[str, Any]) -> str:
    """Return right answers and false answers per language as a Markdown table."""
    lines = [
        "| language | sentences | right: this project | right: stock Rasa | | off-topic answered: this project "
        "| off-topic answered: stock Rasa |",
        "|---|---:|---:|---:|---|---:|---:|",
    ]
    for language, ours in answers["ours"].items():
        stock = answers["stock"][language]
        right = [_right(side) for side in (ours, stock)]
        met = "above" if right[0] > right[1] else "**not above**"
        lines.append(
            f"| {language} | {ours['sentences']} | {_share(right[0])} | {_share(right[1])} | {met} "
            f"| {_off_topic(ours)} | {_off_topic(stock)} |"
        )
    return "\n".join(lines)


def _off_topic(side: Mapping[str, Any]) -> str:
    asked = side["off_topic"] + side["real"]
    return f"{side['off_topic_answered'] + side['real_answered']} of {asked}"


def _share(value: float) -> str:
    return f"{100 * value:.1f} %"


def _number(value: float) -> str:
    """Return three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value >= 0.001 else f"{value:.1g}"


def section(parts: Parts) -> str:
    """Return what stands between the marks in docs/benchmarks.md."""
    pieces = [table(parts)]
    if "answers" in parts:
        pieces.append(answers_table(parts["answers"]))
    pieces.append(_conditions(parts))
    return "\n\n".join(pieces)


def _conditions(parts: Parts) -> str:
    """Say when and on what each part was measured; stock's training may be older than the rest."""
    told = {name: part["about"] for name, part in parts.items()}
    trained = parts.get("training", {}).get("stock", {})
    if "about" in trained:
        told["training of stock"] = trained["about"]
    lines = [
        f"- {name}: {about['date']}, {about['cores']} cores of {about['processor']}, load {about['load_before']}"
        f" before and {about['load_after']} after, commit {about['commit']}"
        for name, about in told.items()
    ]
    return "\n".join(("Measured on:", *lines))


def is_passed(parts: Parts) -> bool:
    """Tell whether every bar is met in the parts that were measured."""
    bars = [row.is_met is not False for row in rows(parts)]
    answers = parts.get("answers", {"ours": {}})
    bars += [_right(ours) > _right(answers["stock"][code]) for code, ours in answers["ours"].items()]
    return all(bars)


def _right(side: Mapping[str, Any]) -> float:
    return float(side["right"] / side["sentences"])


def write_docs(path: Path, text: str) -> None:
    """Put a section between the marks of a document.

    Raises:
        ValueError: the document does not hold the marks.
    """
    document = path.read_text(encoding="utf-8")
    before, found, rest = document.partition(BEGIN)
    _, closed, after = rest.partition(END)
    if not found or not closed:
        raise ValueError(f"{path}: the marks of this section are missing; put {BEGIN} and {END} into it")
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


def summary(milliseconds: Sequence[float]) -> dict[str, float]:
    """Return median, 95th percentile and count of latencies."""
    ordered = sorted(milliseconds)
    p95 = ordered[round(0.95 * (len(ordered) - 1))]
    return {"median": round(statistics.median(ordered), 3), "p95": round(p95, 3), "count": len(ordered)}
