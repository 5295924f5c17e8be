"""One function a part: size, training, start, speed, right answers, each of both sides."""

import itertools
import statistics
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from benchmarks.serving.run import mixed_questions
from benchmarks.stock import answers, client, report, sides
from benchmarks.stock.client import Asked

if TYPE_CHECKING:
    from benchmarks.stock.run import Bench

_BLOCK = 10  # questions to one side before it is the other's turn
_WARM = 30  # questions before anything is timed
_ROUNDS = 2  # of load, in turn


def size(bench: "Bench") -> dict[str, Any]:
    """Return the bytes that each side's packages took on disk after installation, compiled."""
    return {name: environment.size for name, environment in bench.environments.items()}


def training(bench: "Bench") -> dict[str, Any]:
    """Return how long each side trains from nothing."""
    return {"ours": bench.train(bench.ours), "stock": bench.stock_training()}


def start(bench: "Bench") -> dict[str, Any]:
    """Return the seconds from the start of a side's processes to its first answer, in turn."""
    question = questions()[0]
    times: dict[str, list[float]] = {"ours": [], "stock": []}
    for side in (bench.ours, bench.stock) * bench.options.starts:
        with bench.running(side) as running:
            times[side.name].append(round(running.first_answer(question), 2))
        print(f"  {side.name}: {times[side.name][-1]} s", flush=True)
    return {name: {"median": statistics.median(row), "all": row} for name, row in times.items()}


def speed(bench: "Bench") -> dict[str, Any]:
    """Return latency of one client, memory, and throughput of several, both sides up and asked in turn."""
    with bench.running(bench.ours) as ours, bench.running(bench.stock) as stock:
        both = (ours, stock)
        for running in both:
            running.first_answer(questions()[0])
            client.each(running.port, _conversations("warm", _WARM), 1)
        found: dict[str, Any] = {running.side.name: {} for running in both}
        _latency(both, bench.options.timed, found)
        for running in both:
            found[running.side.name]["memory"] = running.memory()
        _throughput(both, bench.options, found)
        for running in both:
            found[running.side.name]["memory_after_load"] = running.memory()
    return found


def _latency(both: Sequence[sides.Running], count: int, found: dict[str, Any]) -> None:
    """Ask one question after the other, ten to one side, then ten to the other."""
    asked = _conversations("one", count)
    times: dict[str, list[float]] = {running.side.name: [] for running in both}
    failed, before = dict.fromkeys(times, 0), {r.side.name: r.cpu_seconds() for r in both}
    for block in _blocks(asked):
        for running in both:
            with client.Connection(running.port) as connection:
                replies = [connection.ask(question) for question in block]
            times[running.side.name] += [reply.seconds * 1_000 for reply in replies]
            failed[running.side.name] += sum(not reply.is_good for reply in replies)
    for running in both:
        name = running.side.name
        cpu = (running.cpu_seconds() - before[name]) / count * 1_000
        found[name]["latency"] = {**report.summary(times[name]), "cpu": round(cpu, 3), "failed": failed[name]}
        print(f"  {name}: {found[name]['latency']}", flush=True)


def _blocks(asked: Sequence[Asked]) -> Iterator[Sequence[Asked]]:
    return (asked[first : first + _BLOCK] for first in range(0, len(asked), _BLOCK))


def _throughput(both: Sequence[sides.Running], options: Any, found: dict[str, Any]) -> None:
    for name in found:
        found[name]["throughput"] = {}
    for clients in options.clients:
        loads = {name: client.Load() for name in found}
        for running in (*both,) * _ROUNDS:
            load = client.load(running.port, questions(), clients, options.seconds, options.most)
            loads[running.side.name].add(load)
        for name, load in loads.items():
            found[name]["throughput"][str(clients)] = figures(load)
            print(f"  {name}, {clients} clients: {figures(load)}", flush=True)


def figures(load: client.Load) -> dict[str, float]:
    """Return good answers a second, their latency in ms, and how many were not good."""
    times = report.summary([seconds * 1_000 for seconds in load.seconds]) if load.seconds else {}
    return {"per_second": round(load.throughput, 1), **times, "failed": load.failed}


def right_answers(bench: "Bench") -> dict[str, Any]:
    """Return right answers and false answers of both sides, per language."""
    found: dict[str, Any] = {}
    for side in (bench.ours, bench.stock):
        with bench.running(side) as running:
            running.first_answer(questions()[0])
            found[side.name] = {}
            for language in answers.languages():
                measured = answers.measure(
                    running.port, language, bench.options.reference, bench.options.real
                )
                found[side.name][language] = measured
                print(f"  {side.name}, {language}: {measured}", flush=True)
    return found


def questions() -> list[Asked]:
    """Return test sentences, one language after the other."""
    return [Asked(sentence.text, sentence.conversation_language) for sentence in mixed_questions()]


def _conversations(name: str, count: int) -> list[Asked]:
    """Return so many questions in conversations of ten."""
    asked = itertools.islice(itertools.cycle(questions()), count)
    return [Asked(q.text, q.language, f"{name}-{n // client.PER_CONVERSATION}") for n, q in enumerate(asked)]
