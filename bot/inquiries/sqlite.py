"""SQLite that tells the truth: a file that was deleted or replaced keeps nothing, and nobody waits for a lock long."""

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from bot.inquiries.off_loop import remaining

_LONGEST = 120.0  # seconds that a connection waits for a lock where its thread has no end
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")


class SqliteFile:
    """A database in a file. Each transaction opens it anew: it may have been replaced in between."""

    def __init__(self, url: URL, **options: Any) -> None:
        self._path = Path(url.database or "").absolute()
        # Without `rw` a file that is gone would come back empty, and take what nobody finds afterwards.
        self._address = f"file:{quote(str(self._path))}?mode=rw"
        self.engine = create_engine(url, creator=self._connect, poolclass=NullPool, **options)
        event.listen(self.engine, "begin", _on_begin)

    def make(self) -> None:
        """Make the file where there is none, for this user alone.

        Raises:
            OSError: it cannot be made, or cannot be written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other processes out that migrate too."""
        handle = os.open(f"{self._path}.lock", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def identity(self) -> tuple[int, int]:
        """Return which file is found under the path now.

        Raises:
            OSError: there is none.
        """
        status = self._path.stat()
        return status.st_dev, status.st_ino

    @staticmethod
    def write_something(session: Any) -> None:
        """Change a page without changing anything, so that a commit needs a disk that takes it."""
        version = session.connection().exec_driver_sql("PRAGMA user_version").scalar()
        session.connection().exec_driver_sql(f"PRAGMA user_version={version}")

    def _connect(self) -> sqlite3.Connection:
        # Transactions begin where we say, not where the driver guesses.
        connection = sqlite3.connect(
            self._address,
            uri=True,
            timeout=min(remaining(), _LONGEST),
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection


def _on_begin(connection: Any) -> None:
    """A writer takes the lock at once: one that reads first could not get it later."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
