"""The benchmark of several processes: what it sends, how it reads answers, and how it writes its figures."""

import asyncio
import itertools
import json
from pathlib import Path

import pytest

from benchmarks.workers import generate, report

FIGURE = {
    "store": "redis", "workers": 2, "clients": 10, "answers_per_second": 301.5, "median_ms": 30.1,
    "p95_ms": 52.0, "errors": 0, "server_cpu_ms_per_answer": 4.2, "server_cores": 1.3, "client_cores": 0.3,
    "memory_mb": 400, "load_before": 0.3, "second_message_ms": 6.1,
}  # fmt: skip
RESULT = {
    "machine": {
        "date": "2026-01-01 00:00 UTC", "commit": "abc", "cores": 2, "processor": "P", "python": "3.11.7", "load_before": 0.3,
        "servers": {"redis": "7", "postgresql": "15"},
    },
    "figures": [FIGURE, FIGURE],
}  # fmt: skip


def test_workers_requests_hold_conversations() -> None:
    """A client talks so many questions a conversation, each a complete request of the contract."""
    bodies = [
        json.loads(request.partition(b"\r\n\r\n")[2])
        for request in itertools.islice(generate.requests(3, 4), 9)
    ]
    senders = [body["sender"] for body in bodies]
    assert [len(list(group)) for _, group in itertools.groupby(senders)] == [4, 4, 1]
    assert all(body["message"] and body["metadata"]["language"] for body in bodies)


@pytest.mark.parametrize("status", [200, 500])
async def test_workers_answers_are_read_whole(status: int) -> None:
    """The body is read by its length; anything but an answer ends the measurement."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"hello")
        writer.write(f"HTTP/1.1 {status} OK\r\ncontent-length: 5\r\n\r\n12345".encode())

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        line = await asyncio.open_connection(*server.sockets[0].getsockname())
        asked = generate.exchange(*line, b"hello")
        if status == 200:
            assert await asked == b"12345"
        else:
            with pytest.raises(RuntimeError, match="500"):
                await asked
        line[1].close()


def test_workers_figures_stand_with_their_conditions(tmp_path: Path) -> None:
    """Each figure has a row; machine, versions and load stand below; nothing else of the page changes."""
    page = tmp_path / "page.md"
    page.write_text(f"# A\n{report.BEGIN}\nold\n{report.END}\n# B\n", encoding="utf-8")
    for _ in range(2):
        report.write_docs(page, report.section(RESULT))
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# A\n")
    assert text.endswith("# B\n")
    assert "old" not in text
    assert text.count("| redis | 2 | 10 | 301.5 | 30.1 ms |") == 2
    assert "redis, 2: 6.1 ms" in text
    assert "load before the first measurement 0.3." in text


def test_workers_figures_of_a_busy_machine_say_so() -> None:
    """Figures measured beside other work are marked as good for nothing but a repetition."""
    busy = {**RESULT, "machine": {**RESULT["machine"], "load_before": 7.0}}
    assert "repeat them when it is free" in report.section(busy)
    assert "repeat them" not in report.section(RESULT)


def test_workers_pages_without_marks_are_refused(tmp_path: Path) -> None:
    """A page that has no place for the figures is named."""
    page = tmp_path / "page.md"
    page.write_text("# A\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"page\.md: the marks of this section are missing"):
        report.write_docs(page, "text")
