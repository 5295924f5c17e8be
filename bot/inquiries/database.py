"""Opens the database: SQLite (WAL, every commit on disk) or PostgreSQL by URL, with the newest tables."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import sessionmaker

from bot.errors import AssistantError
from bot.inquiries.off_loop import StoreUnavailable, remaining, within
from bot.inquiries.postgres import PostgresServer
from bot.inquiries.sqlite import SqliteFile

_log = logging.getLogger(__name__)
_MIGRATIONS = Path(__file__).parent / "migrations"
_MIGRATING = 120.0  # seconds
_DRIVERS = frozenset({"sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg2"})


class DatabaseError(AssistantError):
    """The database cannot be opened."""


def utc_now() -> datetime:
    """Return this moment, in UTC."""
    return datetime.now(UTC)


class Database:
    """Connections to one database; `reading()` and `writing()` are transactions.

    Each may take the time that its thread has (off_loop.py), DEADLINE where it has no end of its own. Both raise
    StoreUnavailable when the database does not answer in time, or cannot work.
    """

    def __init__(self, url: str) -> None:
        self.url = _usable(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        # Errors in logs must not quote what people wrote.
        options = {"future": True, "hide_parameters": True}
        self._backend = (SqliteFile if self.is_sqlite else PostgresServer)(self.url, **options)
        self.engine = self._backend.engine
        self._reading = sessionmaker(self.engine, future=True, expire_on_commit=False)
        writer = self.engine.execution_options(writes=True)
        self._writing = sessionmaker(writer, future=True, expire_on_commit=False)

    @classmethod
    def open(cls, url: str) -> "Database":
        """Return the database at `url` after bringing its tables to the newest form.

        Raises:
            DatabaseError: it cannot be opened.
        """
        database = cls(url)
        database.migrate()
        return database

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """Give a session for reading."""
        with self._answering(), self._reading() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Give a session whose changes are on disk when the block ends, or not made at all."""
        with self._answering():
            before = self._backend.identity()
            with self._writing.begin() as session:
                yield session
                session.flush()
                if remaining() <= 0:  # whoever asked has gone by now, and has been told that nothing was kept
                    raise TimeoutError("its time was over before the commit")
            if self._backend.identity() != before:
                raise FileNotFoundError("the file was replaced during the transaction")

    def migrate(self) -> None:
        """Bring the tables to the newest form; processes that start together take turns.

        Raises:
            DatabaseError: it cannot be opened, or is of a newer version.
        """
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        config.attributes["engine"] = self.engine
        try:
            with within(_MIGRATING):
                self._backend.make()
                with self._backend.alone():
                    command.upgrade(config, "head")
        except CommandError as error:
            problem = f"its tables are not of this version ({error})"
            raise DatabaseError(f"{self}: {problem}; run the newer version, or restore its backup") from error
        except (SQLAlchemyError, OSError) as error:
            problem = f"cannot be opened ({_reason(error)})"
            raise DatabaseError(f"{self}: {problem}; correct it, or ASSISTANT_DATABASE_URL") from error

    def answers(self) -> bool:
        """Tell whether the database can be read and written now (for /readyz)."""
        try:
            with self.writing() as session:
                session.execute(text("SELECT 1 FROM inquiry LIMIT 1"))
                self._backend.write_something(session)
        except StoreUnavailable:
            return False
        return True

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    def __str__(self) -> str:
        # Of the query nothing: it may hold a password too.
        return str(self.url.database if self.is_sqlite else self.url.set(query={}).render_as_string())

    @contextmanager
    def _answering(self) -> Iterator[None]:
        """Make one error of all that tell that the database cannot work; what it says of the data passes."""
        try:
            with within():
                yield
        except (IntegrityError, DataError):
            raise
        except (DBAPIError, PoolTimeout, OSError) as error:
            problem = f"{self}: cannot work now ({_reason(error)}); see that it can be reached and written"
            _log.error("%s", problem)
            raise StoreUnavailable(problem) from None  # PostgreSQL's own errors quote what was written


def _usable(url: str) -> URL:
    remedy = "use sqlite:////path/to/data.db or postgresql://…"
    try:
        parsed = make_url(url)
    except ArgumentError:  # it may hold a password, so it is not repeated
        raise DatabaseError(f"ASSISTANT_DATABASE_URL: is no address of a database; {remedy}") from None
    if parsed.drivername not in _DRIVERS:
        raise DatabaseError(f"ASSISTANT_DATABASE_URL: {parsed.drivername} is not supported; {remedy}")
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise DatabaseError(f"ASSISTANT_DATABASE_URL: SQLite needs a file; {remedy}")
    return parsed


def _reason(error: Exception) -> str:
    """Return what the driver or the system says, in one line."""
    said = str(getattr(error, "orig", None) or getattr(error, "strerror", None) or error).strip()
    return f"{type(error).__name__}: {said.splitlines()[0] if said else ''}"
