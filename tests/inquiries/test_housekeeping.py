"""The server sends mail and erases by itself, and goes on after a failure."""

import threading
import time

import pytest

from bot.inquiries import housekeeping
from bot.inquiries.housekeeping import Housekeeper
from bot.inquiries.retention import RetentionReport
from bot.inquiries.store import InquiryStore


def test_housekeeper_erases_once_a_day_and_goes_on_after_errors(
    store: InquiryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first attempt breaks, a later one succeeds, and the same day does not erase again."""
    runs = []

    def run(*_: object) -> RetentionReport:
        runs.append(1)
        if len(runs) == 1:
            raise OSError("database away")
        return RetentionReport(0, 0, 0, 0)

    monkeypatch.setattr("bot.inquiries.retention.run", run)
    keeper = Housekeeper(store, seconds=0.01)
    keeper.start()
    deadline = time.monotonic() + 10
    while len(runs) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.1)
    keeper.stop()
    assert len(runs) == 2


def test_housekeeper_leaves_a_store_that_hangs(store: InquiryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server stops in time though its database does not answer."""
    monkeypatch.setattr(housekeeping, "_SOON", 0.2)
    hanging, let_go = threading.Event(), threading.Event()

    def hang(*_: object) -> None:
        hanging.set()
        let_go.wait(10)

    monkeypatch.setattr("bot.inquiries.retention.run", hang)
    keeper = Housekeeper(store)
    keeper.start()
    assert hanging.wait(10)
    began = time.monotonic()
    keeper.stop()
    assert time.monotonic() - began < 1
    let_go.set()
