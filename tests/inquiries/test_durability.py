"""What a citizen was told is kept, is kept: the process is killed again and again while it works."""

import multiprocessing
import os
import random
import signal
from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import Any

import pytest
from sqlalchemy import select

from bot.inquiries.model import Inquiry
from bot.inquiries.records import Draft
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from tests.inquiries.conftest import KEY

KILLS, SUBMISSIONS = 20, 1000
_fork = multiprocessing.get_context("fork")
Confirmed = tuple[int, str, str]  # form, receipt number, secret


def _submit(url: str, first: int, said: Connection) -> None:
    """Submit one form after the other from `first` on; say each that was confirmed."""
    store = InquiryStore.open(InquirySettings(url, KEY))
    for form in range(first, SUBMISSIONS):
        receipt = store.submit(Draft(f"質問{form}", "ja"), f"form-{form}")
        said.send((form, receipt.number, receipt.secret))
    said.close()


def _run(url: str, first: int, kill_after: int | None) -> Iterator[Confirmed]:
    """Give what a process confirmed; kill it after so many confirmations, while it works on."""
    heard, said = _fork.Pipe(duplex=False)
    process: Any = _fork.Process(target=_submit, args=(url, first, said))
    process.start()
    said.close()
    confirmed = 0
    while True:
        try:
            yield heard.recv()
        except EOFError:
            break
        confirmed += 1
        if confirmed == kill_after:
            os.kill(process.pid, signal.SIGKILL)
    process.join()
    assert process.exitcode == (0 if kill_after is None else -signal.SIGKILL)


@pytest.mark.slow
def test_confirmed_inquiries_survive_sigkill(database_url: str) -> None:
    """Twenty kills during a thousand submissions: every confirmed inquiry is there exactly once.

    After each kill the client sends the form that was not confirmed again, as a browser would.
    """
    chance = random.Random(20191030)
    confirmed: list[Confirmed] = []
    for _ in range(KILLS):
        confirmed += _run(database_url, len(confirmed), chance.randint(5, 45))
    confirmed += _run(database_url, len(confirmed), None)
    assert [form for form, _, _ in confirmed] == list(range(SUBMISSIONS))
    store = InquiryStore.open(InquirySettings(database_url, KEY))
    with store.database.reading() as session:
        kept = sorted(tuple(row) for row in session.execute(select(Inquiry.number, Inquiry.question)))
    assert kept == sorted((number, f"質問{form}") for form, number, _ in confirmed)
    assert all(store.lookup(number, secret) for _, number, secret in confirmed[::97])
    store.database.close()
