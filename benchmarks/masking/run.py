"""Masks texts of the greatest length of a message, ordinary ones and ones that make patterns work hardest."""

import argparse
import json
import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.stock import machine
from benchmarks.understanding.data import in_scope
from bot.inquiries.masking import mask
from bot.knowledge.load import load

RESULT = Path(__file__).with_name("result.json")
LENGTH, LONGER = 4_000, 4  # characters, and how many times as long the second text is
BAR_MS = 5.0
BAR_GROWTH = 10.0  # linear work takes 4 times as long, quadratic work 16 times
# Each is repeated: beginnings of addresses and numbers that never end, labels without numbers, words for digits
# and signs, numbers and addresses side by side, and characters that are composed or left out.
HOSTILE = (
    "1-", "a", "a.", "a@", "@", "a@b", "a@b.", "a.b@", "ab@cd.ef.", "a@b.c,", "090 ", "09", "(1", "(", "一", "くに", "に", "a at ",
    " at x.", "123,", "1,", "1 ", "1 1 1-", "01 1", "12 ", "999 ", "2019 ", "2019-", "10 2 2019 ", "1.1.", "3.1", "0.", "12:34:", "1/1 ",
    "zip ", "tel ", "電話1 ", "カード1 2", "マイナンバー1 ", "ゼロ", "1 ゼロ", "one ", "one,", "zero", "double ", "ドット", "アット", "ット",
    "[at]", "(at", "1点", "1の", "o1", "x1", "1a", "+8", "+81 ", "+1 2 ", "(0) ", "1〜", "か\u3099", "e\u0301", "0️⃣", "\u200b1", "⑩", "\U0001d7d8",
    " ", "\n", "-", "\"", "[phone]", "[phone] 25-1234 ", "090-1234-5678 ", "taro@example.jp ", "日本語。", "가", "あ",
)  # fmt: skip


def main() -> None:
    """Print the table and write it, with its configuration, to result.json."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.masking", description=__doc__)
    parser.add_argument("--times", type=int, default=30, help="how often each text is masked")
    arguments = parser.parse_args()
    about = machine.about()
    rows = [row(kind, costs(texts, arguments.times)) for kind, texts in kinds().items()]
    print(shown(rows))
    configuration = {
        "characters": LENGTH,
        "times": arguments.times,
        "bar_ms": BAR_MS,
        "bar_growth": BAR_GROWTH,
    }
    made = {"machine": about, "configuration": configuration, "masking": rows}
    RESULT.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def kinds() -> dict[str, list[str]]:
    """Return the texts to mask: what people ask, one text a language, and the hostile ones."""
    return {"ordinary": list(ordinary()), "hostile": [repeated(piece) for piece in HOSTILE]}


def ordinary() -> Iterator[str]:
    """Yield test sentences, one after the other, as one text a language."""
    for language in load().languages:
        yield repeated("\n".join(sentence.text for sentence in in_scope(language)))


def repeated(piece: str) -> str:
    """Return a text of the greatest length that repeats a piece."""
    return (piece * LENGTH)[:LENGTH]


def costs(texts: Sequence[str], times: int) -> list[dict[str, Any]]:
    """Return the least milliseconds that masking each text takes, and how many times as long a longer one takes.

    The texts take turns: what else the machine does for a second makes no text dearer than the others.
    """
    rounds = [[seconds(text) for text in texts] for _ in range(times)]
    return [
        {
            "text": " ".join(text.split())[:12],
            "ms": round(min(took) * 1_000, 3),
            "growth": round(growth(text, text * LONGER, times // 3), 2),
        }
        for text, took in zip(texts, zip(*rounds, strict=True), strict=True)
    ]


def growth(short: str, long: str, times: int) -> float:
    """Return how many times as long the longer text takes, by the least of several times, taken in turn."""
    took = [(seconds(short), seconds(long)) for _ in range(times)]
    return min(second for _, second in took) / min(first for first, _ in took)


def seconds(text: str) -> float:
    """Return the processor time of masking a text: others work on this machine too."""
    begin = time.thread_time()
    mask(text)
    return time.thread_time() - begin


def row(kind: str, costs: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the median and the worst of one kind of texts, and their shares of the bar."""
    dearest = max(costs, key=lambda cost: float(cost["ms"]))
    median = statistics.median(float(cost["ms"]) for cost in costs)
    return {
        "kind": kind,
        "texts": len(costs),
        "median_ms": round(median, 3),
        "worst_ms": dearest["ms"],
        "dearest": dearest["text"],
        "median_of_bar": round(median / BAR_MS, 2),
        "worst_of_bar": round(dearest["ms"] / BAR_MS, 2),
        "greatest_growth": max(cost["growth"] for cost in costs),
    }


def shown(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the rows as a table in Markdown."""
    lines = [
        f"| {LENGTH:,} characters | texts | median, of {BAR_MS:g} ms | worst, of {BAR_MS:g} ms | the worst repeats "
        f"| {LONGER} times the length takes at most (bar {BAR_GROWTH:g}) |",
        "|---|--:|--:|--:|---|--:|",
    ]
    for found in rows:
        lines.append(
            f"| {found['kind']} | {found['texts']} | {found['median_ms']:.2f} ms, {found['median_of_bar']:.2f} × "
            f"| {found['worst_ms']:.2f} ms, {found['worst_of_bar']:.2f} × | `{found['dearest'].strip()}` "
            f"| {found['greatest_growth']:.1f} × |"
        )
    return "\n".join(lines)
