"""Stores for the tests: every test of `store` runs on SQLite and, where one answers, on PostgreSQL."""

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg2  # type: ignore[import-untyped]
import pytest

from bot.inquiries.accounts import Accounts, Role, Staff
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


@pytest.fixture
def settings(database_url: str) -> InquirySettings:
    """Settings with a fixed key."""
    return InquirySettings(database_url, KEY)


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
