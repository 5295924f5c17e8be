"""The migrations make what the model says, on both databases, also when several start at once."""

import threading
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import select, text

from bot.inquiries import migrations
from bot.inquiries.database import Database, DatabaseError
from bot.inquiries.model import Base, DeskSession

ACCOUNT = (
    "INSERT INTO account (id, login, display_name, password_hash, role, active, failed_attempts, created_at) "
    "VALUES (1, 'hanako', '花子', 'x', 'agent', :yes, 0, CURRENT_TIMESTAMP)"
)
SESSION = (
    "INSERT INTO desk_session (token_hash, account_id, created_at, seen_at) "
    "VALUES ('hash', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)"
)


def test_migrations_make_what_the_model_says(database_url: str) -> None:
    """No difference is left between the tables and the model."""
    database = Database.open(database_url)
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    database.close()


def test_migrations_keep_accounts_and_sessions(database_url: str) -> None:
    """Whoever was signed in before locks went is signed in afterwards."""
    database = Database(database_url)
    database._backend.make()
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.attributes["engine"] = database.engine
    command.upgrade(config, "0001")
    with database.writing() as session:
        session.execute(text(ACCOUNT), {"yes": True})
        session.execute(text(SESSION))
    database.migrate()
    with database.reading() as session:
        found = session.scalar(select(DeskSession))
        assert (found.token_hash, found.account.login) == ("hash", "hanako")
    database.close()


def test_opening_from_many_threads_migrates_once(database_url: str) -> None:
    """Workers that start together do not disturb each other."""
    problems: list[Exception] = []

    def open_it() -> None:
        try:
            Database.open(database_url).close()
        except Exception as error:
            problems.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []


def test_sqlite_is_durable(database_url: str) -> None:
    """SQLite writes ahead, syncs every commit, and checks references."""
    database = Database.open(database_url)
    if database.is_sqlite:
        with database.reading() as session:
            found = [
                session.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")
            ]
            assert [*found, session.execute(text("PRAGMA foreign_keys")).scalar()] == ["wal", 2, 1]
    else:
        with database.reading() as session:
            assert session.execute(text("SHOW synchronous_commit")).scalar() == "on"
    database.close()


def test_database_tells_whether_it_answers(database_url: str) -> None:
    """Readiness asks the tables, not only the connection."""
    database = Database(database_url)
    assert not database.answers()
    database.migrate()
    assert database.answers()
    database.close()


def test_sqlite_in_memory_is_refused() -> None:
    """A database that forgets everything at the end is refused with a remedy."""
    with pytest.raises(DatabaseError, match="ASSISTANT_DATABASE_URL"):
        Database("sqlite://")
