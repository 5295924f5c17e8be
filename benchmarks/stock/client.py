"""Asks over HTTP: one question after the other, or from many clients at once for a while."""

import asyncio
import http.client
import itertools
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

PER_CONVERSATION = 10  # questions; then a client begins a new conversation
_PATH = "/webhooks/rest/webhook"
_TIMEOUT = 120  # seconds


@dataclass(frozen=True, slots=True)
class Asked:
    """A message, the language its conversation begins in, and whose message it is."""

    text: str
    language: str
    sender: str = "benchmark"

    def body(self) -> bytes:
        """Return the request's body, as Rasa's REST channel reads it."""
        metadata = {"language": self.language}
        return json.dumps({"sender": self.sender, "message": self.text, "metadata": metadata}).encode()


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply's `custom` element, empty when there was none, and the seconds it took."""

    custom: dict[str, Any]
    seconds: float

    @property
    def is_good(self) -> bool:
        """Tell whether an action answered."""
        return self.custom.get("status") not in (None, "error")


class Connection(AbstractContextManager["Connection"]):
    """One client that waits for each answer."""

    def __init__(self, port: int) -> None:
        self._http = http.client.HTTPConnection("127.0.0.1", port, timeout=_TIMEOUT)
        self._http.connect()

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self._http.close()

    def ask(self, asked: Asked) -> Reply:
        """Return the reply."""
        body, begin = asked.body(), time.perf_counter()
        self._http.request("POST", _PATH, body, {"Content-Type": "application/json"})
        content = self._http.getresponse().read()
        return Reply(custom_of(content), time.perf_counter() - begin)


@dataclass(slots=True)
class Load:
    """What many clients got: seconds of each good answer, how many were not good, and how long all took."""

    seconds: list[float] = field(default_factory=list)
    failed: int = 0
    elapsed: float = 0.0

    def add(self, other: "Load") -> None:
        """Add what another run of as many clients got."""
        self.seconds += other.seconds
        self.failed += other.failed
        self.elapsed += other.elapsed

    @property
    def throughput(self) -> float:
        """Return good answers a second."""
        return len(self.seconds) / self.elapsed if self.elapsed else 0.0


def load(port: int, questions: Sequence[Asked], clients: int, seconds: float, most: int) -> Load:
    """Let clients ask at the same time until the time is up or `most` questions were asked."""
    return asyncio.run(_load(port, questions, clients, seconds, most))


async def _load(port: int, questions: Sequence[Asked], clients: int, seconds: float, most: int) -> Load:
    result, begin = Load(), time.perf_counter()
    numbers = iter(range(most))
    until = begin + seconds
    tasks = (_client(port, _walk(questions, n, clients), numbers, until, result) for n in range(clients))
    await asyncio.gather(*tasks)
    result.elapsed = time.perf_counter() - begin
    return result


def _walk(questions: Sequence[Asked], client: int, clients: int) -> Iterator[Asked]:
    """Yield a client's questions for ever: each begins elsewhere, and talks ten questions at a time."""
    first, run = client * len(questions) // clients, time.time_ns()
    for number in itertools.count():
        asked = questions[(first + number) % len(questions)]
        yield Asked(asked.text, asked.language, f"{run}-{client}-{number // PER_CONVERSATION}")


async def _client(
    port: int, questions: Iterator[Asked], numbers: Iterator[int], until: float, result: Load
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for _ in numbers:
            if time.perf_counter() >= until:
                return
            reply = await _exchange(reader, writer, next(questions))
            if reply.is_good:
                result.seconds.append(reply.seconds)
            else:
                result.failed += 1
    finally:
        writer.close()


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: Asked) -> Reply:
    body, begin = asked.body(), time.perf_counter()
    head = f"POST {_PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
    writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    header = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), _TIMEOUT)
    length = next(
        int(line.split(b":")[1]) for line in header.lower().splitlines() if line.startswith(b"content-length")
    )
    content = await asyncio.wait_for(reader.readexactly(length), _TIMEOUT)
    return Reply(custom_of(content), time.perf_counter() - begin)


def each(
    port: int, questions: Sequence[Asked], clients: int, told: Callable[[int], None] = lambda _: None
) -> list[Reply]:
    """Return the replies to all questions, in their order, asked by a few clients."""
    return asyncio.run(_each(port, questions, clients, told))


async def _each(
    port: int, questions: Sequence[Asked], clients: int, told: Callable[[int], None]
) -> list[Reply]:
    replies: dict[int, Reply] = {}
    waiting = iter(enumerate(questions))

    async def work() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for number, asked in waiting:
            replies[number] = await _exchange(reader, writer, asked)
            told(len(replies))
        writer.close()

    await asyncio.gather(*(work() for _ in range(clients)))
    return [replies[number] for number in range(len(questions))]


def custom_of(content: bytes) -> dict[str, Any]:
    """Return the `custom` element of a response, empty when it has none."""
    try:
        replies = json.loads(content)
    except ValueError:
        return {}
    parts = [reply["custom"] for reply in replies if "custom" in reply] if isinstance(replies, list) else []
    return dict(parts[0]) if parts else {}
