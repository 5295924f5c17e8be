"""Opens the database: SQLite (WAL, every commit on disk) or PostgreSQL by URL, with the newest tables."""

import fcntl
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import sessionmaker

from bot.errors import AssistantError

_log = logging.getLogger(__name__)
_MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 727_201_910  # any number that nobody else locks in PostgreSQL


class DatabaseError(AssistantError):
    """The database cannot be opened."""


def utc_now() -> datetime:
    """Return this moment, in UTC."""
    return datetime.now(UTC)


class Database:
    """Connections to one database; `reading()` and `writing()` are transactions."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and not self.url.database:
            raise DatabaseError("ASSISTANT_DATABASE_URL: SQLite needs a file; use sqlite:////path/to/data.db")
        self.engine = self._engine()
        self._reading = sessionmaker(self.engine, future=True, expire_on_commit=False)
        writer = self.engine.execution_options(writes=True)
        self._writing = sessionmaker(writer, future=True, expire_on_commit=False)

    @classmethod
    def open(cls, url: str) -> "Database":
        """Return the database at `url` after bringing its tables to the newest form."""
        database = cls(url)
        database.migrate()
        return database

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """Give a session for reading."""
        with self._reading() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Give a session whose changes are on disk when the block ends, or not made at all."""
        with self._writing.begin() as session:
            yield session

    def migrate(self) -> None:
        """Bring the tables to the newest form; processes that start together take turns."""
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        config.attributes["engine"] = self.engine
        with self._only_one():
            command.upgrade(config, "head")

    def answers(self) -> bool:
        """Tell whether the database answers now (for /readyz)."""
        try:
            with self.reading() as session:
                session.execute(text("SELECT 1 FROM inquiry LIMIT 1"))
        except Exception:  # whatever the driver raises, the database does not answer
            _log.exception("the database does not answer")
            return False
        return True

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    def _engine(self) -> Any:
        options = {"future": True, "hide_parameters": True}  # errors in logs must not quote what people wrote
        if not self.is_sqlite:
            return create_engine(self.url, pool_pre_ping=True, pool_size=5, max_overflow=10, **options)
        Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        waiting = {"timeout": 30, "check_same_thread": False}
        engine = create_engine(self.url, connect_args=waiting, **options)
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
        return engine

    @contextmanager
    def _only_one(self) -> Iterator[None]:
        if not self.is_sqlite:
            with self.engine.connect() as connection:
                connection.execute(text(f"SELECT pg_advisory_lock({_LOCK})"))
                yield
                connection.execute(text(f"SELECT pg_advisory_unlock({_LOCK})"))
            return
        handle = os.open(f"{self.url.database}.lock", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


def _on_connect(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
        connection.execute(f"PRAGMA {pragma}")


def _on_begin(connection: Any) -> None:
    """A writer takes the lock at once: one that reads first could not get it later."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def temporary(url: str) -> Iterator[Database]:
    """Give an open database and close it again."""
    database = Database.open(url)
    try:
        yield database
    finally:
        database.close()
