"""Trains, starts a server on a free port of this machine, asks it one question after the other, stops it."""

import argparse
import contextlib
import http.client
import itertools
import json
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.understanding.data import Sentence, in_scope
from bot import paths
from bot.knowledge.load import load

PATIENCE = 180  # seconds until a server that has not answered counts as broken
PER_CONVERSATION = 10  # questions
_MEGA = 1_000_000
_PATH = "/webhooks/rest/webhook"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the result; `bar` is what it must not exceed, `cpu` the processor's part of it."""

    name: str
    value: float
    unit: str
    bar: float | None = None
    cpu: float | None = None

    def __str__(self) -> str:
        cpu = "" if self.cpu is None else f"[{self.cpu:.1f} {self.unit}]"
        bar = "" if self.bar is None else f"bar {self.bar:g} {self.unit}"
        return f"{self.name:30} {self.value:8.1f} {self.unit:2}  {cpu:10}  {bar}".rstrip()


def main() -> None:
    """Print the figures, each as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.serving", description=__doc__)
    parser.add_argument("--timed", type=int, default=200, help="questions whose latency is measured")
    parser.add_argument("--asked", type=int, default=1_000, help="questions before memory is measured")
    parser.add_argument("--no-training", action="store_true", help="use the model that is there")
    arguments = parser.parse_args()
    print(
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; wall clock, in brackets the processor's part",
        flush=True,
    )
    for figure in figures(arguments.timed, arguments.asked, training=not arguments.no_training):
        print(figure, flush=True)


def figures(timed: int, asked: int, *, training: bool) -> Iterator[Figure]:
    """Measure one figure after the other."""
    if training:
        yield trained()
    with Server() as server:
        questions = itertools.cycle(mixed_questions())
        server.ask(next(questions), 0)
        begun, before = time.monotonic() - server.begin, server.cpu_seconds()
        yield Figure("start to first answer", begun, "s", 10, before)
        times = [server.ask(next(questions), number) for number in range(timed)]
        cpu = (server.cpu_seconds() - before) / timed * 1_000
        yield Figure("one question, median", statistics.median(times) * 1_000, "ms", 8, cpu)
        yield Figure("one question, 95th percentile", statistics.quantiles(times, n=20)[-1] * 1_000, "ms")
        for number in range(timed, asked):
            server.ask(next(questions), number)
        yield Figure(f"memory after {asked} questions", server.memory() / _MEGA, "MB", 350)
    yield Figure("installed (.venv as it is)", size_of(paths.ROOT / ".venv") / _MEGA, "MB", 1_000)


def trained() -> Figure:
    """Train from nothing, as `make train` does."""
    begin, before = time.monotonic(), os.times()
    command = [sys.executable, "-m", "bot", "train", "--force"]
    subprocess.run(command, cwd=paths.ROOT, check=True, timeout=10 * PATIENCE, stderr=subprocess.DEVNULL)
    seconds, after = time.monotonic() - begin, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Figure("training", seconds, "s", 60, cpu)


def mixed_questions() -> list[Sentence]:
    """Return test sentences, one language after the other, so that no dictionary stays in the caches."""
    by_language = [in_scope(language) for language in load().languages]
    return [sentence for row in zip(*by_language, strict=False) for sentence in row]


class Server(contextlib.AbstractContextManager["Server"]):
    """A server in a process of its own; `begin` is when it was started."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "bot", "serve", "--host", "127.0.0.1", "--port", str(self.port)]
        self.begin = time.monotonic()
        self.process = subprocess.Popen(command, cwd=paths.ROOT, stderr=subprocess.DEVNULL)
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def __exit__(self, *_: object) -> None:
        """Stop the server."""
        self.connection.close()
        self.process.terminate()
        self.process.wait(PATIENCE)

    def ask(self, question: Sentence, number: int) -> float:
        """Return the seconds that an answer took; wait for a server that is not up yet."""
        sender = f"benchmark-{number // PER_CONVERSATION}"
        metadata = {"language": question.conversation_language}
        body = json.dumps({"sender": sender, "message": question.text, "metadata": metadata}).encode()
        self._connect()
        begin = time.perf_counter()
        self.connection.request("POST", _PATH, body, {"Content-Type": "application/json"})
        response = self.connection.getresponse()
        replies = json.loads(response.read())
        seconds = time.perf_counter() - begin
        if response.status != 200 or "custom" not in replies[0]:
            raise RuntimeError(f"{question.text}: no answer ({response.status} {replies}); see .cache/logs")
        return seconds

    def _connect(self) -> None:
        while self.connection.sock is None:
            try:
                self.connection.connect()
            except ConnectionRefusedError:
                if self.process.poll() is not None or time.monotonic() - self.begin > PATIENCE:
                    raise RuntimeError("the server did not start; run `python -m bot serve`") from None
                time.sleep(0.02)

    def memory(self) -> int:
        """Return the resident memory in bytes."""
        pages = (Path("/proc") / str(self.process.pid) / "statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def cpu_seconds(self) -> float:
        """Return the CPU time used so far: on a busy machine it says more than the clock."""
        stat = (Path("/proc") / str(self.process.pid) / "stat").read_text().rpartition(")")[2].split()
        return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")


def size_of(folder: Path) -> int:
    """Return the bytes that a folder takes on disk; a file with two names counts once."""
    status = (path.lstat() for path in folder.resolve().rglob("*"))
    return sum({(s.st_dev, s.st_ino): s.st_blocks * 512 for s in status}.values())
