"""Several processes on one port: started, replaced and stopped together. The application is a small one."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest

from bot import paths
from bot.commands import serve

PATIENCE = 60  # seconds; a busy machine takes much longer than a free one
# Answers with the number of its process and of its place; fails at the start when told so.
SMALL = """
import logging, os, socket, sys, time
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from bot.commands import serve
from bot.errors import AssistantError

logging.disable()

def app(number):
    if number == 1 and "failing" in sys.argv:
        raise AssistantError("a: is b; do c")
    async def pid(_):
        time.sleep(0.02)
        return PlainTextResponse(f"{os.getpid()} {number}")
    return Starlette(routes=[Route("/", pid)])

try:
    serve._serve_together(2, app, socket.socket(fileno=int(sys.argv[1])))
except AssistantError as error:
    print(error, file=sys.stderr)
    sys.exit(1)
print("stopped in good order")
"""


@contextlib.contextmanager
def small(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Serve the small application; yield the parent and the address."""
    with serve.bind("127.0.0.1", 0) as listener:
        number, url = listener.fileno(), serve.url_of(*listener.getsockname())
        process = subprocess.Popen(
            [sys.executable, "-c", SMALL, str(number), *words], cwd=paths.ROOT, pass_fds=(number,), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
    try:
        yield process, url
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=PATIENCE)
        process.kill()
        process.wait()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    return process.stderr.readline()


def who(url: str) -> tuple[int, int]:
    """Return the process that answers, and its place."""
    with urllib.request.urlopen(url, timeout=PATIENCE) as response:
        process, place = response.read().split()
    return int(process), int(place)


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.05)
    return holds()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_workers_start_and_stop_together(number: signal.Signals) -> None:
    """One line once all serve; a signal ends all of them in good order, within the grace time."""
    with small() as (process, url):
        assert first_line(process) == f"Serving on {url} with 2 processes (Ctrl-C stops)\n"
        children = psutil.Process(process.pid).children()
        assert len(children) == 2
        process.send_signal(number)
        begin = time.monotonic()
        assert process.communicate(timeout=PATIENCE) == ("stopped in good order\n", "")
        assert time.monotonic() - begin < 10
        assert process.returncode == 0
        assert not any(child.is_running() for child in children)


def test_workers_stop_at_ctrl_c_in_a_terminal() -> None:
    """A terminal sends Ctrl-C to parent and children at once; it is still a stop in good order."""
    with small() as (process, _):
        first_line(process)
        for child in psutil.Process(process.pid).children():
            child.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=PATIENCE) == ("stopped in good order\n", "")


def test_workers_share_what_comes_at_once() -> None:
    """Forty connections at once are served by both processes, none of them by far the most."""
    with small() as (process, url):
        first_line(process)
        answered = at_once(url)
    assert answered.keys() == {0, 1}
    assert min(answered.values()) >= 8


def at_once(url: str) -> Counter[int]:
    """Return how many of forty visitors each place answers."""
    with ThreadPoolExecutor(20) as visitors:
        return Counter(visitors.map(lambda _: who(url)[1], range(40)))


def test_workers_that_die_are_replaced() -> None:
    """A killed process has a successor in its place, and nobody who asks meanwhile is turned away."""
    with small() as (process, url):
        first_line(process)
        before = {child.pid for child in psutil.Process(process.pid).children()}
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        assert who(url)[0] not in before
        assert eventually(lambda: len(psutil.Process(process.pid).children()) == 2)
        assert eventually(lambda: at_once(url).keys() == {0, 1})


def test_workers_one_that_hangs_does_not_hold_visitors_up() -> None:
    """While a process is stopped the other one answers all."""
    with small() as (process, url):
        first_line(process)
        hanging = psutil.Process(process.pid).children()[0]
        hanging.suspend()
        try:
            answered = {who(url)[0] for _ in range(10)}
        finally:
            hanging.resume()
        assert hanging.pid not in answered


def test_workers_that_cannot_start_end_the_command() -> None:
    """When a process fails before it served, the reason is said and none of the others stays."""
    with small("failing") as (process, url):
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out) == (1, "")
        said = err.splitlines()
        assert said[0] == "a: is b; do c"
        assert said[1].startswith("serve: a process could not start")
        with pytest.raises(urllib.error.URLError):
            who(url)


def test_workers_end_with_their_parent() -> None:
    """When the parent is killed its children stop, and the port is free again."""
    with small() as (process, url):
        first_line(process)
        children = psutil.Process(process.pid).children()
        process.kill()
        assert eventually(lambda: not any(child.is_running() for child in children))
        port = int(url.rsplit(":", 1)[1].rstrip("/"))
        with socket.socket() as free:
            free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            free.bind(("127.0.0.1", port))
