"""One measurement in a process of its own: `python -m benchmarks.growth.point {knowledge,turns,conversations}`."""

import argparse
import asyncio
import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.understanding.data import Sentence, in_scope, out_of_scope
from bot.knowledge.load import load

if TYPE_CHECKING:
    from bot.engine import Engine

TESTED = ("ja", "ja-easy", "en", "zh-Hans", "zh-Hant", "ko")  # the languages that have test sentences
ASKED = (
    "ask_city", "ask_city_count", "ask_designation_date", "ask_designation_rank", "ask_network_start",
    "ask_contact", "greet", "ask_event", "ask_fields",
)  # fmt: skip
PER_INTENT = 1  # sentences of each intent and language
ROUNDS = 12  # each question's best time counts: others work on this machine too
PAUSE = 0.3  # seconds between two rounds, for the same reason
WINDOW = 20  # turns around the turn that is measured; the same questions in each window
Pair = tuple[str, Sentence]


def questions() -> list[Sentence]:
    """Return the questions asked at every size: one city, counts, dates, other subjects, in each language."""
    found: list[Sentence] = []
    for language in TESTED:
        rows = in_scope(language)
        for intent in ASKED:
            found += [row for row in rows if row.intent == intent][:PER_INTENT]
        found += [
            Sentence(language, text, "", frozenset(), None, language, None)
            for text in out_of_scope(language)[:1]
        ]
    return found


def main() -> None:
    """Print what was measured as one line of JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth.point", description=__doc__)
    parser.add_argument("kind", choices=("knowledge", "turns", "conversations"))
    parser.add_argument("--sizes", type=int, nargs="+", default=[1], help="turns, or open conversations")
    parser.add_argument("--expect", default="", help="a city that must be known, as NAME=ID")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASSISTANT_DATABASE_URL"] = f"sqlite:///{folder}/inquiries.db"
        print(json.dumps(asyncio.run(_measured(arguments))))


async def _measured(arguments: argparse.Namespace) -> list[dict[str, float]]:
    engine = _engine()
    await _ask_all(engine, [(f"warm-{n}", q) for n, q in enumerate(questions())])
    if arguments.expect:
        await _must_know(engine, *arguments.expect.split("="))
    if arguments.kind == "turns":
        return [point async for point in _turns(engine, arguments.sizes)]
    if arguments.kind == "conversations":
        return [point async for point in _conversations(engine, arguments.sizes)]
    return [{"size": 0, **await _rounds(engine, _each_alone)}]


def _engine() -> "Engine":
    from bot import logs, unused

    logs.to_file()
    unused.install()
    from bot.engine import Engine

    engine = Engine.load()
    gc.collect()
    return engine


async def _must_know(engine: "Engine", name: str, id: str) -> None:
    """Stop unless a question about an invented city is answered by its fact."""
    replies = await engine.ask("expected", f"Is {name} a member city?", {"language": "en"})
    facts = next(reply["custom"]["facts"] for reply in replies if "custom" in reply)
    if f"city.{id}" not in facts:
        sys.exit(f"benchmarks.growth: {name} is answered by {facts}; the generated knowledge is not in use")


def _each_alone(number: int) -> list[Pair]:
    return [(f"alone-{number}-{place}", question) for place, question in enumerate(questions())]


async def _rounds(engine: "Engine", pairs: Any) -> dict[str, float]:
    """Ask the same questions several times; return the medians of the best times."""
    rounds = []
    for number in range(ROUNDS):
        rounds.append(await _ask_all(engine, pairs(number)))
        await asyncio.sleep(PAUSE)
    return summary(rounds)


async def _turns(engine: "Engine", turns: Sequence[int]) -> Any:
    """Hold several conversations, and compare the same questions at different turns."""
    asked = questions()[:: max(1, len(questions()) // WINDOW)][:WINDOW]
    length = max(turns)
    held = [
        await _ask_all(
            engine, [(f"long-{number}", asked[turn % len(asked)]) for turn in range(length + WINDOW)]
        )
        for number in range(ROUNDS)
    ]
    for turn in turns:
        begin = max(0, turn // WINDOW * WINDOW - (WINDOW if turn >= length else 0))
        yield {"size": turn, **summary([times[begin : begin + WINDOW] for times in held])}


async def _conversations(engine: "Engine", sizes: Sequence[int]) -> Any:
    """Open conversations, and ask in some of them, from the oldest to the newest."""
    asked, opened = questions(), 0
    for size in sizes:
        await _ask_all(engine, [(f"open-{n}", asked[n % len(asked)]) for n in range(opened, size)])
        opened = size
        yield {"size": size, **await _rounds(engine, lambda _, size=size: list(_spread(asked, size)))}


def _spread(asked: Sequence[Sentence], size: int) -> Iterator[Pair]:
    for place, question in enumerate(asked):
        yield f"open-{place * size // len(asked)}", question


async def _ask_all(engine: "Engine", pairs: Iterable[Pair]) -> list[tuple[float, float]]:
    """Return for each question its wall and processor milliseconds."""
    times = []
    for sender, question in pairs:
        wall, processor = time.perf_counter(), time.thread_time()
        await engine.ask(sender, question.text, {"language": question.conversation_language})
        times.append(((time.perf_counter() - wall) * 1_000, (time.thread_time() - processor) * 1_000))
    return times


def summary(rounds: Sequence[Sequence[tuple[float, float]]]) -> dict[str, float]:
    """Return the medians over the questions of each one's best time, and the resident memory in megabytes."""
    best = [
        (min(wall for wall, _ in tries), min(cpu for _, cpu in tries)) for tries in zip(*rounds, strict=True)
    ]
    return {
        "wall_ms": round(statistics.median(wall for wall, _ in best), 3),
        "processor_ms": round(statistics.median(cpu for _, cpu in best), 3),
        "memory_mb": resident(),
    }


def resident() -> float:
    """Return the resident memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


if __name__ == "__main__":
    load()
    main()
