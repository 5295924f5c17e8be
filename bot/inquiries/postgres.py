"""PostgreSQL that ends: every wait for the server, a stopped one included, ends with the time of the thread."""

import math
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg2
from psycopg2 import extensions
from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL

from bot.inquiries.off_loop import DEADLINE, THREADS, remaining

_LOCK = 727_201_910  # any number that nobody else locks in PostgreSQL
_CONNECTED = frozenset({extensions.STATUS_READY, extensions.STATUS_BEGIN, extensions.STATUS_PREPARED})
_CONNECTING = {"connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}


class PostgresServer:
    """A database of a PostgreSQL server."""

    def __init__(self, url: URL, **options: Any) -> None:
        # The server's own limits (statement_timeout) are no help where the server itself has stopped.
        extensions.set_wait_callback(wait)
        self.engine = create_engine(
            url,
            connect_args={name: value for name, value in _CONNECTING.items() if name not in url.query},
            pool_pre_ping=True,
            pool_size=5,
            max_overflow=THREADS,  # more than the threads: the desk's files are read in others
            pool_timeout=DEADLINE,
            **options,
        )

    def make(self) -> None:
        """Do nothing: the database is made by whoever runs the server."""

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other processes out that migrate too."""
        with self.engine.begin() as connection:
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
            yield

    def identity(self) -> None:
        """Return nothing: what the server has committed is where it reads."""

    @staticmethod
    def write_something(session: Any) -> None:
        """Ask to write, which a server that only reads refuses."""
        session.execute(text("LOCK TABLE inquiry IN ROW EXCLUSIVE MODE"))


def wait(connection: Any) -> None:
    """Wait for the server; psycopg2 calls this for every connection of the process, and closes it on an error.

    Raises:
        OperationalError: the thread's time is over, or a connection is not made in its `connect_timeout`.
    """
    end = time.monotonic() + min(remaining(), _to_connect(connection))
    while (state := connection.poll()) != extensions.POLL_OK:
        left = end - time.monotonic()
        ready = select.poll()
        ready.register(
            connection.fileno(), select.POLLIN if state == extensions.POLL_READ else select.POLLOUT
        )
        if left <= 0 or not ready.poll(None if left == math.inf else left * 1000):
            raise psycopg2.OperationalError("the server has not answered in time")


def _to_connect(connection: Any) -> float:
    """Return the seconds that a connection may take to be made: inf once it is, or without a limit."""
    if connection.status in _CONNECTED:
        return math.inf
    # libpq looks at its own connect_timeout only where psycopg2 blocks.
    return float(extensions.parse_dsn(connection.dsn).get("connect_timeout") or 0) or math.inf
