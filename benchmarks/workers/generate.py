"""The load: clients that each hold a connection and ask again as soon as they are answered."""

import asyncio
import itertools
import json
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import uvloop

from benchmarks.serving.run import mixed_questions
from benchmarks.understanding.data import Sentence

_PATH = "/webhooks/rest/webhook"


@dataclass
class Load:
    """What was measured: the seconds of each answer, of all, warming included, how many; and the errors."""

    times: list[float] = field(default_factory=list)
    answers: int = 0
    errors: int = 0


def put(port: int, clients: int, warming: float, seconds: float, per_conversation: int) -> Load:
    """Ask a server with so many clients for so many seconds."""
    _questions()  # read before the clock runs
    return uvloop.run(_put(port, clients, warming, seconds, per_conversation))


async def _put(port: int, clients: int, warming: float, seconds: float, per_conversation: int) -> Load:
    load = Load()
    begin = time.perf_counter() + warming
    end = begin + seconds
    await asyncio.gather(
        *(_client(port, number, load, begin, end, per_conversation) for number in range(clients))
    )
    return load


async def _client(
    port: int, number: int, load: Load, begin: float, end: float, per_conversation: int
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for request in requests(number, per_conversation):
        asked = time.perf_counter()
        if asked >= end:
            break
        body = await exchange(reader, writer, request)
        done = time.perf_counter()
        load.answers += 1
        load.errors += b'"status":"error"' in body
        if begin <= done < end:
            load.times.append(done - asked)
    writer.close()


def requests(number: int, per_conversation: int) -> Iterator[bytes]:
    """Yield requests without end: test sentences of all languages, so many a conversation."""
    questions = _questions()
    mixed = itertools.cycle(
        questions[number * 7 % len(questions) :] + questions[: number * 7 % len(questions)]
    )
    for count, question in enumerate(mixed):
        if count % per_conversation == 0:
            sender = uuid.uuid4().hex
        metadata = {"language": question.conversation_language}
        yield request_of({"sender": sender, "message": question.text, "metadata": metadata})


@cache
def _questions() -> list[Sentence]:
    return mixed_questions()


def request_of(body: dict[str, object]) -> bytes:
    """Return a message as the bytes of an HTTP request."""
    content = json.dumps(body).encode()
    head = f"POST {_PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


async def exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> bytes:
    """Send a request and return the body of the response."""
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"no answer: {head[:200]!r}; see .cache/logs")
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    return await reader.readexactly(int(length.split(b":")[1]))


def waits(port: int, number: int) -> list[float]:
    """Return for so many pairs of messages of one sender the seconds between first and second answer."""
    return uvloop.run(_waits(port, number))


async def _waits(port: int, number: int) -> list[float]:
    lines = [await asyncio.open_connection("127.0.0.1", port) for _ in range(2)]
    found = []
    for _ in range(number):
        request = request_of({"sender": uuid.uuid4().hex, "message": "When did Asahikawa join?"})

        async def ask(
            line: tuple[asyncio.StreamReader, asyncio.StreamWriter], what: bytes = request
        ) -> float:
            await exchange(*line, what)
            return time.perf_counter()

        first, second = sorted(await asyncio.gather(*map(ask, lines)))
        found.append(second - first)
    for _, writer in lines:
        writer.close()
    return found
