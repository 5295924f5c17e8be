"""Redis and PostgreSQL for the tests of several processes; without them those tests skip and say why."""

import os
import uuid
from collections.abc import Iterator

import psycopg2  # type: ignore[import-untyped]
import pytest
import redis

REDIS = os.environ.get("ASSISTANT_TEST_REDIS", "redis://127.0.0.1:6379/15")
POSTGRES = os.environ.get("ASSISTANT_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")


@pytest.fixture(scope="session")
def redis_url() -> str:
    """A Redis that answers."""
    try:
        redis.Redis.from_url(REDIS, socket_connect_timeout=3).ping()
    except redis.RedisError:
        pytest.skip(f"Redis does not answer at {REDIS}; set ASSISTANT_TEST_REDIS")
    return REDIS


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL that answers; an empty schema of it, which goes with the tests."""
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


@pytest.fixture(scope="session", params=["redis", "postgresql"])
def conversations_url(request: pytest.FixtureRequest) -> str:
    """Each of the stores in turn."""
    url: str = request.getfixturevalue("redis_url" if request.param == "redis" else "postgres_url")
    return url
