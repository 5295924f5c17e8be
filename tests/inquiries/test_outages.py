"""While the database is locked, stopped, full or gone nobody waits for it, and what was sent again is there once."""

import asyncio
import contextlib
import multiprocessing
import os
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from benchmarks.outage.postgres import Missing, PrivatePostgres, private_postgres
from bot.inquiries import off_loop as module
from bot.inquiries import sqlite
from bot.inquiries.database import Database
from bot.inquiries.model import Inquiry
from bot.inquiries.off_loop import StoreUnavailable, off_loop
from bot.inquiries.receipts import new_number
from bot.inquiries.records import Draft
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from tests.inquiries.conftest import KEY

DRAFT = Draft("停電のときはどうなりますか", "ja")
_fork = multiprocessing.get_context("fork")


@pytest.fixture(autouse=True)
def deadline(monkeypatch: pytest.MonkeyPatch) -> float:
    """A deadline that keeps the tests short; the benchmark has the real one."""
    monkeypatch.setattr(module, "DEADLINE", 0.5)
    return 0.5


@contextlib.asynccontextmanager
async def nobody_waits(longest: float) -> AsyncIterator[None]:
    """Within this block nothing holds the event loop, and all of it takes no longer."""
    pauses: list[float] = []

    async def serve_others() -> None:
        while True:
            began = time.monotonic()
            await asyncio.sleep(0.01)
            pauses.append(time.monotonic() - began)

    others, began = asyncio.create_task(serve_others()), time.monotonic()
    yield
    others.cancel()
    assert time.monotonic() - began < longest
    assert max(pauses) < 0.4


def kept(store: InquiryStore) -> int:
    with store.database.reading() as session:
        return int(session.scalar(select(func.count()).select_from(Inquiry)))


@pytest.fixture
def file(tmp_path: Path, template: Path) -> Path:
    """A SQLite file with all tables."""
    return Path(shutil.copy(template, tmp_path / "data.db"))


@pytest.fixture
def on_file(file: Path) -> InquiryStore:
    """A store in that file, as a server that has started holds it."""
    settings = InquirySettings(f"sqlite:///{file}", KEY)
    return InquiryStore(Database(settings.database_url), settings)


@contextlib.contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another process holds the lock for writing."""
    program = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN IMMEDIATE'); print(flush=True); input()"
    holder = subprocess.Popen(
        ["python3", "-c", program, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    try:
        yield
    finally:
        holder.communicate("\n", timeout=10)


async def test_lock_of_another_process_is_not_waited_for(on_file: InquiryStore, file: Path) -> None:
    """A lock held too long: not kept, said in time; look-ups go on; nothing is kept later; the next try keeps one."""
    receipt = on_file.submit(replace(DRAFT, question="die erste"), "first")
    with locked(file):
        async with nobody_waits(1.5):
            tries = [off_loop(on_file.submit, DRAFT, f"form-{number}") for number in range(20)]
            sending = asyncio.gather(*tries, return_exceptions=True)
            outcomes = await sending
            assert {type(outcome) for outcome in outcomes} == {StoreUnavailable}
            assert await off_loop(on_file.lookup, receipt.number, receipt.secret)
        assert not on_file.database.answers()
    await asyncio.sleep(0.3)
    assert kept(on_file) == 1
    assert await off_loop(on_file.submit, DRAFT, "form-1") == await off_loop(on_file.submit, DRAFT, "form-1")
    assert kept(on_file) == 2


async def test_short_lock_is_waited_for(on_file: InquiryStore, file: Path) -> None:
    """A lock that goes in time delays, and nothing more."""
    with locked(file):
        sending = asyncio.create_task(off_loop(on_file.submit, DRAFT, "form"))
        await asyncio.sleep(0.1)
        assert not sending.done()
    await sending
    assert kept(on_file) == 1


async def test_deleted_file_takes_nothing(on_file: InquiryStore, file: Path) -> None:
    """Without its file the store says so, makes no empty one, and works as before when the file is back."""
    receipt = on_file.submit(DRAFT, "first")
    away = file.with_suffix(".away")
    file.rename(away)
    for call in (
        off_loop(on_file.submit, DRAFT, "second"),
        off_loop(on_file.lookup, receipt.number, receipt.secret),
    ):
        with pytest.raises(StoreUnavailable):
            await call
    assert not on_file.database.answers()
    assert not file.exists()
    away.rename(file)
    assert on_file.database.answers()
    assert await off_loop(on_file.lookup, receipt.number, receipt.secret)
    await off_loop(on_file.submit, DRAFT, "second")
    assert kept(on_file) == 2


@pytest.mark.parametrize("fate", ["deleted", "replaced"])
def test_file_that_goes_during_a_transaction_takes_nothing(
    on_file: InquiryStore, file: Path, template: Path, fate: str
) -> None:
    """What was written into a file that nobody can open any more is not reported as kept."""

    def goes(_: Session) -> None:
        file.rename(file.with_suffix(".away"))
        if fate == "replaced":
            shutil.copy(template, file)

    with listening("before_commit", goes), pytest.raises(StoreUnavailable, match=r"replaced|No such file"):
        on_file.submit(DRAFT, "form")
    if fate == "deleted":
        shutil.copy(template, file)
    assert on_file.submit(DRAFT, "form") == on_file.submit(DRAFT, "form")
    assert kept(on_file) == 1


@contextlib.contextmanager
def listening(moment: str, what: object) -> Iterator[None]:
    """Do something at a moment of every transaction."""
    event.listen(Session, moment, what)
    try:
        yield
    finally:
        event.remove(Session, moment, what)


async def test_full_database_takes_nothing(
    on_file: InquiryStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that may not grow says so; when it may again, the next try keeps one."""
    size = int(sqlite3.connect(file).execute("PRAGMA page_count").fetchone()[0])
    long = replace(DRAFT, question="長" * 4000)
    with monkeypatch.context() as full:
        full.setattr(sqlite, "_PRAGMAS", (*sqlite._PRAGMAS, f"max_page_count={size}"))
        with pytest.raises(StoreUnavailable, match="full"):
            await off_loop(on_file.submit, long, "form")
    await off_loop(on_file.submit, long, "form")
    assert kept(on_file) == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here ({mounted.stderr.strip()}); run as root")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


async def test_full_disk_takes_nothing(small_disk: Path, template: Path) -> None:
    """A disk without a free byte: not kept, and not ready; with room again the next try keeps one."""
    file = Path(shutil.copy(template, small_disk / "data.db"))
    settings = InquirySettings(f"sqlite:///{file}", KEY)
    store = InquiryStore(Database(settings.database_url), settings)
    receipt = store.submit(DRAFT, "first")
    with contextlib.suppress(OSError), (small_disk / "ballast").open("wb", buffering=0) as ballast:
        while ballast.write(b"x" * 4096):
            pass
    with pytest.raises(StoreUnavailable):
        await off_loop(store.submit, DRAFT, "second")
    assert not store.database.answers()
    (small_disk / "ballast").unlink()
    assert store.database.answers()
    await off_loop(store.submit, DRAFT, "second")
    assert kept(store) == 2
    assert store.lookup(receipt.number, receipt.secret)


@pytest.fixture(scope="module")
def postgres() -> Iterator[PrivatePostgres]:
    """A PostgreSQL that may be stopped."""
    try:
        with private_postgres() as server:
            Database.open(server.url).close()
            yield server
    except Missing as error:
        pytest.skip(str(error))


@pytest.fixture
def on_server(postgres: PrivatePostgres) -> Iterator[InquiryStore]:
    """A store on it, without inquiries."""
    settings = InquirySettings(postgres.url, KEY)
    store = InquiryStore(Database(settings.database_url), settings)
    with store.database.writing() as session:
        session.query(Inquiry).delete()
    yield store
    store.database.close()


@pytest.mark.integration
@pytest.mark.parametrize("connected", [True, False])
async def test_stopped_server_is_not_waited_for(
    on_server: InquiryStore, postgres: PrivatePostgres, connected: bool
) -> None:
    """A server that hangs, met on open connections and on new ones: not kept, said in time, and once afterwards."""
    if not connected:
        on_server.database.close()
    with postgres.stopped():
        async with nobody_waits(1.5):
            look_up = off_loop(on_server.lookup, new_number(), "ACDEF-HJKMN")
            tries = [off_loop(on_server.submit, DRAFT, "form") for _ in range(30)]
            outcomes = await asyncio.gather(look_up, *tries, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {StoreUnavailable}
        async with nobody_waits(1.5):
            assert not await off_loop(on_server.database.answers)
    await asyncio.sleep(0.2)
    assert kept(on_server) == 0
    assert await off_loop(on_server.submit, DRAFT, "form") == await off_loop(on_server.submit, DRAFT, "form")
    assert kept(on_server) == 1


@pytest.mark.integration
async def test_server_that_stops_at_the_commit_keeps_one(
    on_server: InquiryStore, postgres: PrivatePostgres
) -> None:
    """Whether such a commit took effect nobody can know: the second try finds it, or makes it."""
    try:
        with listening("before_commit", lambda _: postgres.stop()):
            async with nobody_waits(1.5):
                with pytest.raises(StoreUnavailable):
                    await off_loop(on_server.submit, DRAFT, "form")
    finally:
        postgres.go_on()
    receipt = await off_loop(on_server.submit, DRAFT, "form", seconds=5)
    assert kept(on_server) == 1
    assert on_server.lookup(receipt.number, receipt.secret)


@pytest.mark.parametrize("moment", ["after_flush", "before_commit", "after_commit"])
def test_process_that_ends_between_the_steps_keeps_one(store: InquiryStore, moment: str) -> None:
    """Killed before the commit, or after it and before the receipt was shown: sent again it is there once."""

    def submit() -> None:
        child = InquiryStore(Database(store.settings.database_url), store.settings)
        event.listen(Session, moment, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        child.submit(DRAFT, "form")

    process = _fork.Process(target=submit)
    process.start()
    process.join(30)
    assert process.exitcode == -signal.SIGKILL
    receipt = store.submit(DRAFT, "form")
    assert kept(store) == 1
    assert store.lookup(receipt.number, receipt.secret)
