"""Stores for the tests: every test of `store` runs on SQLite and, where one answers, on PostgreSQL."""

import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg2  # type: ignore[import-untyped]
import pytest
from argon2 import PasswordHasher

from bot.inquiries import accounts
from bot.inquiries.accounts import Accounts, Role, Staff
from bot.inquiries.database import Database
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore

POSTGRES = os.environ.get("ASSISTANT_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")
PASSWORD = "correct horse battery"
KEY = b"0123456789abcdef0123456789abcdef"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.integration)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database; in PostgreSQL a schema of its own."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'data.db'}"
        return
    schema = f"t{uuid.uuid4().hex}"
    try:
        connection = psycopg2.connect(POSTGRES, connect_timeout=3)
    except psycopg2.OperationalError:
        pytest.skip(f"PostgreSQL does not answer at {POSTGRES}; set ASSISTANT_TEST_POSTGRES")
    connection.autocommit = True
    connection.cursor().execute(f"CREATE SCHEMA {schema}")
    yield f"{POSTGRES}?options=-csearch_path%3D{schema}"
    connection.cursor().execute(f"DROP SCHEMA {schema} CASCADE")
    connection.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to copy: migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("template") / "data.db"
    database = Database.open(f"sqlite:///{path}")
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path


@pytest.fixture
def settings(database_url: str, template: Path) -> InquirySettings:
    """Settings with a fixed key, for a database that has its tables."""
    if database_url.startswith("sqlite"):
        shutil.copy(template, database_url.removeprefix("sqlite:///"))
    return InquirySettings(database_url, KEY)


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash quickly; test_accounts checks that the real hasher is slow enough."""
    monkeypatch.setattr(accounts, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def staff(store: InquiryStore) -> Staff:
    """A member of staff who may answer."""
    return Accounts(store.database, store.settings).create("hanako", "花子", Role.AGENT, PASSWORD)


@pytest.fixture
def store(settings: InquirySettings) -> Iterator[InquiryStore]:
    """An open store on an empty database."""
    store = InquiryStore.open(settings)
    yield store
    store.database.close()
