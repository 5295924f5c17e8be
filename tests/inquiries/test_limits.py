"""One counter for pages and conversations: whom it counts, what it counts once, and what it does without Redis."""

import asyncio
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import redis

from bot.inquiries import counting
from bot.inquiries.limits import DEFAULTS, Limiter, submission_of, visiting, wait

FEW = {"inquiry": ("2/hour", "5/hour"), "lookup": ("1/hour", "100/hour"), "chat": ("1/minute", "1/minute")}


async def test_limits_count_whoever_comes_by_no_request() -> None:
    """A terminal is one client: twenty inquiries and thirty look-ups an hour, each counted for itself."""
    assert {await wait("inquiry") for _ in range(20)} == {None}
    assert {await wait("lookup") for _ in range(30)} == {None}
    assert (await wait("inquiry"), await wait("lookup")) == (60, 60)


async def test_limits_let_measurements_ask_without_end() -> None:
    """Messages from this machine itself are not counted; they store nothing."""
    limiter = Limiter(rules=FEW)
    with visiting(limiter, "here"):
        assert {await wait("chat") for _ in range(50)} == {None}
    with visiting(limiter, "192.0.2.1"):
        assert [await wait("chat") for _ in range(2)] == [None, 1]


async def test_limits_follow_a_client_into_tasks_and_threads() -> None:
    """Whoever a task or a thread works for is counted, and not who comes after."""
    limiter = Limiter(rules=FEW)
    with visiting(limiter, "192.0.2.1"):
        tasks = [asyncio.create_task(wait("inquiry")) for _ in range(2)]
        in_thread = asyncio.create_task(asyncio.to_thread(asyncio.run, wait("lookup")))
    with visiting(limiter, "192.0.2.2"):
        assert [await wait("inquiry") for _ in range(3)] == [None, None, 60]
        assert await wait("lookup") is None
    assert await asyncio.gather(*tasks, in_thread) == [None, None, None]
    assert limiter.wait("inquiry", "192.0.2.1") == 60
    assert limiter.wait("lookup", "192.0.2.1") == 60


def test_limits_are_the_same_for_a_page_and_a_conversation() -> None:
    """What the page counted for a client, the conversation of the same client finds."""
    limiter = Limiter(rules=FEW)
    with visiting(limiter, "192.0.2.1"):
        assert [limiter.wait("inquiry", "192.0.2.1"), asyncio.run(wait("inquiry"))] == [None, None]
        assert asyncio.run(wait("inquiry")) == 60


def test_limits_count_a_submission_once() -> None:
    """What is sent again, because the first try failed, costs nothing; changed content or another person does."""
    limiter, again = Limiter(rules=FEW), submission_of("nonce", "question", "")
    assert {limiter.wait("inquiry", "a", again) for _ in range(11)} == {None}
    assert limiter.wait("inquiry", "a", again) == 1  # not without end either
    assert limiter.wait("inquiry", "a", submission_of("nonce", "question", "name")) is None
    assert limiter.wait("inquiry", "a", submission_of("nonce", "another question", "")) == 60
    assert [limiter.wait("inquiry", "b", again) for _ in range(2)] == [None, None]


def test_limits_refuse_a_submission_that_was_refused_again() -> None:
    """A try that was over the limit did not count as one: the next is over it as well."""
    limiter, refused = Limiter(rules=FEW), submission_of("nonce", "question")
    assert [limiter.wait("inquiry", "a") for _ in range(2)] == [None, None]
    assert [limiter.wait("inquiry", "a", refused) for _ in range(3)] == [60, 60, 60]


def test_limits_hold_for_all_together() -> None:
    """Many clients reach the total, and who is refused by it has used nothing of their own."""
    limiter = Limiter(rules=FEW)
    assert [limiter.wait("inquiry", f"192.0.2.{n}") for n in range(8)] == [None] * 5 + [60] * 3


def test_limits_of_the_desk_close_it_to_nobody_else() -> None:
    """However many addresses ask for the desk's pages, another one is served."""
    limiter = Limiter(rules={"desk": DEFAULTS["desk"]})
    refused = [limiter.wait("desk", f"192.0.2.{n}") for n in range(11) for _ in range(601)]
    assert refused.count(None) == 6600
    assert limiter.wait("desk", "198.51.100.1") is None


@contextmanager
def silent() -> Iterator[str]:
    """An address at which connections are taken, and nothing is ever answered."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(100)
        yield f"redis://127.0.0.1:{listener.getsockname()[1]}"


async def test_limits_do_not_wait_for_a_silent_redis() -> None:
    """Nobody waits longer than the patience, the loop goes on, and the limit still holds."""
    with silent() as url:
        limiter, longest, counted = Limiter(url, FEW), 0.0, []

        async def count() -> None:
            counted.append(await limiter.wait_without_blocking("lookup", "192.0.2.1"))

        began = time.monotonic()
        everybody = asyncio.gather(*(count() for _ in range(40)))
        while not everybody.done():
            before = time.monotonic()
            await asyncio.sleep(0.01)
            longest = max(longest, time.monotonic() - before)
        took = time.monotonic() - began
    assert sorted(counted, key=str) == [60] * 39 + [None]
    assert took < 4 * counting.PATIENCE
    assert longest < counting.PATIENCE / 2


def test_limits_ask_a_redis_that_is_away_by_one_attempt() -> None:
    """While it is away only one attempt in a while looks for it; all others are counted at once."""
    with silent() as url:
        attempts = Limiter(url, FEW)
        attempts.wait("lookup", "a")
        began = time.monotonic()
        assert [attempts.wait("lookup", f"{n}") for n in range(50)] == [None] * 50
        assert time.monotonic() - began < counting.PATIENCE


@pytest.fixture
def own_redis(tmp_path: Path) -> tuple[str, list[str]]:
    """An address for a Redis of the test's own, and the command that starts it."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [program, "--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    return f"redis://127.0.0.1:{port}", command


@contextmanager
def running(url: str, command: list[str]) -> Iterator[None]:
    """Run a Redis and wait until it answers."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        client = redis.Redis.from_url(url)
        for _ in range(100):
            try:
                client.ping()
                break
            except redis.ConnectionError:
                time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait()


@pytest.mark.integration
def test_limits_return_to_a_redis_that_is_back(
    own_redis: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While Redis is away this process counts; afterwards all of them count together again."""
    monkeypatch.setattr(counting, "REST", 0.2)
    url, command = own_redis
    one, other = Limiter(url, FEW), Limiter(url, FEW)
    with running(url, command):
        assert [one.wait("inquiry", "a"), other.wait("inquiry", "a"), one.wait("inquiry", "a")] == [
            None,
            None,
            60,
        ]
    assert [one.wait("inquiry", "a") for _ in range(3)] == [None, None, 60]
    with running(url, command):
        time.sleep(0.3)
        assert [one.wait("inquiry", "a"), other.wait("inquiry", "a"), one.wait("inquiry", "a")] == [
            None,
            None,
            60,
        ]
