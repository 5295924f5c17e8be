"""Stores that fail on demand: each gives the address of a database, and a way to take it away for a while."""

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.outage.postgres import Missing, private_postgres

_DISK = "4m"
_HOLD = (
    "import sqlite3, sys; held = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None); "
    "held.execute('BEGIN IMMEDIATE'); print(flush=True); sys.stdin.readline()"
)


@dataclass(frozen=True, slots=True)
class Breakable:
    """A database; within `broken()` it does not work."""

    url: str
    broken: Callable[[], AbstractContextManager[None]]


@contextmanager
def locked() -> Iterator[Breakable]:
    """SQLite that another process writes to, and does not end."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "data.db")
        yield Breakable(f"sqlite:///{file}", lambda: _held(file))


@contextmanager
def _held(file: Path) -> Iterator[None]:
    pipe = subprocess.PIPE
    holder = subprocess.Popen([sys.executable, "-c", _HOLD, str(file)], stdin=pipe, stdout=pipe, text=True)
    assert holder.stdout is not None
    holder.stdout.readline()
    try:
        yield
    finally:
        holder.communicate("\n", timeout=60)


@contextmanager
def stopped() -> Iterator[Breakable]:
    """PostgreSQL whose processes hang."""
    with private_postgres() as server:
        yield Breakable(server.url, server.stopped)


@contextmanager
def full() -> Iterator[Breakable]:
    """SQLite on a disk without a free byte.

    Raises:
        Missing: no disk can be mounted here.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", folder]
        if (mounted := subprocess.run(command, capture_output=True, text=True)).returncode:
            raise Missing(f"a small disk cannot be mounted ({mounted.stderr.strip()}); run as root")
        try:
            yield Breakable(f"sqlite:///{folder}/data.db", lambda: _filled(Path(folder)))
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def _filled(folder: Path) -> Iterator[None]:
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def gone() -> Iterator[Breakable]:
    """SQLite whose file is deleted, with what belongs to it; the backup of that moment is put back."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "data.db")
        yield Breakable(f"sqlite:///{file}", lambda: _deleted(file))


@contextmanager
def _deleted(file: Path) -> Iterator[None]:
    backup = file.with_suffix(".backup")
    with _held(
        file
    ):  # nothing is confirmed between backup and deletion; who waits writes into the deleted file
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(backup)) as target:
            source.backup(target)
        for part in ("", "-wal", "-shm"):
            file.with_name(file.name + part).unlink(missing_ok=True)
    try:
        yield
    finally:
        if file.exists():
            raise RuntimeError(f"{file}: the server has made an empty one")
        backup.rename(file)


STORES: dict[str, Callable[[], AbstractContextManager[Breakable]]] = {
    "locked": locked,
    "stopped": stopped,
    "full": full,
    "gone": gone,
}
