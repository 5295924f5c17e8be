"""The two sides as running servers: how each is started, what it has used, and how it is stopped."""

import contextlib
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.stock import generate
from benchmarks.stock.client import Asked, Connection
from bot import paths

PATIENCE = 300  # seconds until a server that has not answered counts as broken
MODEL = "stock"
ADAPTER = "benchmarks.stock.adapter"
_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "2",
    "CUDA_VISIBLE_DEVICES": "",
    "SANIC_HOST": "127.0.0.1",  # the action server's; its default is every address
    "ASSISTANT_SECRET_KEY": "0" * 64,
    "PYTHONDONTWRITEBYTECODE": "",
}


@dataclass(frozen=True, slots=True)
class Process:
    """A command with its folder and what it needs in the environment."""

    command: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str]

    def start(self, log: Path) -> "subprocess.Popen[bytes]":
        """Start it; what it prints goes to `log`."""
        with log.open("ab") as sink:
            return subprocess.Popen(
                self.command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink,
                env=environment(self.environment), start_new_session=True,
            )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: its training and, given free ports, the processes that answer on the first port."""

    name: str
    training: Process
    serving: Callable[[Sequence[int]], list[Process]]


def ours(python: Path) -> Side:
    """Return this project, run by the interpreter of its environment."""
    word = str(python)

    def serve(ports: Sequence[int]) -> list[Process]:
        address = ("--host", "127.0.0.1", "--port", str(ports[0]))
        return [Process((word, "-m", "bot", "serve", *address), paths.ROOT, {})]

    return Side("ours", Process((word, "-m", "bot", "train", "--force"), paths.ROOT, {}), serve)


def stock(python: Path, project: Path) -> Side:
    """Return stock Rasa: the server and the action server, started at the same moment."""
    rasa, root = str(python.with_name("rasa")), {"PYTHONPATH": str(paths.ROOT)}
    train = (rasa, "train", "--force", "--fixed-model-name", MODEL)

    def serve(ports: Sequence[int]) -> list[Process]:
        port, action_port = ports
        endpoints = generate.write_endpoints(project, action_port)
        server = (rasa, "run", "--interface", "127.0.0.1", "--port", str(port), "--endpoints", str(endpoints))
        actions = (str(python), "-m", "rasa_sdk", "--actions", ADAPTER, "--port", str(action_port))
        return [Process(actions, project, root), Process(server, project, {})]

    return Side("stock", Process(train, project, {}), serve)


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a process, without what is set for the benchmark's own interpreter."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("ASSISTANT_", "PYTHON", "VIRTUAL_ENV"))}
    return {**kept, **_QUIET, **own}


class Running(contextlib.AbstractContextManager["Running"]):
    """A side that serves; `begin` is when its processes were started, as `time.monotonic` counts."""

    def __init__(self, side: Side, logs: Path) -> None:
        self.side = side
        self._state = tempfile.TemporaryDirectory(prefix="benchmark-")
        database = {"ASSISTANT_DATABASE_URL": f"sqlite:///{self._state.name}/data.db"}
        ports = list(free_ports(2))
        self.port, self.log = ports[0], logs / f"{side.name}.log"
        planned = side.serving(ports)
        self.begin = time.monotonic()
        self.processes = [
            Process(p.command, p.folder, {**p.environment, **database}).start(self.log) for p in planned
        ]

    def __exit__(self, *_: object) -> None:
        """Stop the processes."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._state.cleanup()

    def first_answer(self, question: Asked) -> float:
        """Return the seconds from the start until a question is answered with facts or a refusal.

        Raises:
            RuntimeError: there is no answer after PATIENCE seconds, or a process ended.
        """
        while time.monotonic() - self.begin < PATIENCE:
            if any(process.poll() is not None for process in self.processes):
                break
            with contextlib.suppress(OSError, ValueError), Connection(self.port) as connection:
                if connection.ask(question).is_good:
                    return time.monotonic() - self.begin
            time.sleep(0.02)
        raise RuntimeError(f"{self.side.name}: the server did not answer; its output is in {self.log}")

    def memory(self) -> int:
        """Return the resident memory of all processes, in bytes."""
        pages = (int(_proc(pid, "statm").split()[1]) for pid in self._tree())
        return sum(pages) * os.sysconf("SC_PAGE_SIZE")

    def cpu_seconds(self) -> float:
        """Return the processor time of all processes so far."""
        ticks = (_proc(pid, "stat").rpartition(")")[2].split() for pid in self._tree())
        return sum(int(row[11]) + int(row[12]) for row in ticks) / os.sysconf("SC_CLK_TCK")

    def _tree(self) -> list[int]:
        pids, found = [process.pid for process in self.processes], []
        while pids:
            found.append(pids.pop())
            children = Path("/proc").glob(f"{found[-1]}/task/*/children")
            pids += [int(pid) for child in children for pid in child.read_text().split()]
        return found


def _proc(pid: int, name: str) -> str:
    return (Path("/proc") / str(pid) / name).read_text()


def free_ports(count: int) -> Iterator[int]:
    """Yield ports of this machine that nobody uses, all different."""
    with contextlib.ExitStack() as stack:
        held = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        yield from [server.getsockname()[1] for server in held]


def timed(process: Process, log: Path) -> tuple[float, float]:
    """Run a process to its end; return seconds by the clock and seconds of the processor.

    Raises:
        RuntimeError: the process failed.
    """
    begin, before = time.monotonic(), os.times()
    status = process.start(log).wait()
    seconds, after = time.monotonic() - begin, os.times()
    if status:
        raise RuntimeError(f"{' '.join(process.command[:4])} …: failed; its output is in {log}")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return seconds, cpu
