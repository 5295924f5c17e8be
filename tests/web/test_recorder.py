"""Turns are counted many at a time, within bounds, and whatever the store does nobody waits for it."""

import asyncio
import threading
import time
from collections.abc import Sequence
from typing import Any

import pytest

from bot.inquiries.off_loop import StoreUnavailable
from bot.inquiries.recording import Entry, Turn
from bot.web import recorder
from bot.web.feedback import Feedback
from bot.web.recorder import Recorder


class Store:
    """Takes so many entries a call; `away`: how many calls it does not answer first."""

    def __init__(self, takes: int = 1_000_000, away: int = 0) -> None:
        self.takes, self.away = takes, away
        self.taken: list[Entry] = []
        self.calls = 0

    def record(self, entries: Sequence[Entry]) -> int:
        self.calls += 1
        if self.calls <= self.away:
            raise StoreUnavailable("away")
        self.taken += entries[: self.takes]
        return min(self.takes, len(entries))


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_PAUSE", "_BREATH", "_REST"):
        monkeypatch.setattr(recorder, name, 0.01)


async def answer(sender: str, message: str, metadata: Any) -> list[dict[str, Any]]:
    return [{"custom": {"status": "answered", "language": "en", "intent": "ask_city"}}]


async def said(record: Recorder, count: int) -> None:
    ask = record.asking(answer)
    for number in range(count):
        await ask(f"{number}", "When?", {})


def senders(store: Store) -> list[str]:
    return [entry.conversation_id for entry in store.taken if isinstance(entry, Turn)]


@pytest.mark.parametrize("takes", [1_000_000, 7])
async def test_recorder_writes_many_together(takes: int) -> None:
    """A thousand turns are few transactions, in their order, also when the store takes only some at a time."""
    store = Store(takes)
    record = Recorder(store)  # type: ignore[arg-type]
    await said(record, 1_000)
    await asyncio.wait_for(_all_taken(store, 1_000), 10)
    assert senders(store) == [str(number) for number in range(1_000)]
    assert store.calls <= 1_000 / min(takes, 200) + 1


async def _all_taken(store: Store, count: int) -> None:
    while len(store.taken) < count:
        await asyncio.sleep(0.01)


async def test_recorder_waits_for_a_store_that_is_away() -> None:
    """What could not be counted is counted when the store is back, once and in order."""
    store = Store(away=3)
    record = Recorder(store)  # type: ignore[arg-type]
    await said(record, 300)
    await asyncio.wait_for(_all_taken(store, 300), 10)
    await record.finish()
    assert senders(store) == [str(number) for number in range(300)]


async def test_recorder_loses_the_oldest_and_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """While the store is away memory stays bounded; how many were lost stands in the log."""
    monkeypatch.setattr(recorder, "_MOST", 50)
    store = Store(away=2)
    record = Recorder(store)  # type: ignore[arg-type]
    await said(record, 120)
    await asyncio.wait_for(_all_taken(store, 50), 10)
    await record.finish()
    assert senders(store) == [str(number) for number in range(70, 120)]
    assert "70 turns were not counted" in caplog.text


async def test_recorder_ends_in_time(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """When the server stops, a store that hangs is not waited for."""
    monkeypatch.setattr(recorder, "_LAST", 0.2)
    let_go = threading.Event()
    store = Store()
    monkeypatch.setattr(store, "record", lambda entries: let_go.wait(10) and len(entries))
    record = Recorder(store)  # type: ignore[arg-type]
    await said(record, 5)
    await asyncio.sleep(0.05)
    began = time.monotonic()
    await record.finish()
    assert time.monotonic() - began < 1
    let_go.set()
    await asyncio.sleep(0)
    assert "5 turns were not counted" in caplog.text


async def test_recorder_writes_the_rest_at_the_end() -> None:
    """What was said in the last second before the server stops is counted too."""
    store = Store()
    record = Recorder(store)  # type: ignore[arg-type]
    await said(record, 3)
    await record.feedback(Feedback("s", "m", False, "answered", "ja", "なぜ?", ()))
    await record.finish()
    assert len(store.taken) == 4
    assert store.taken[3].question == "なぜ?"
