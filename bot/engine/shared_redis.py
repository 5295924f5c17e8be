"""Connections to Redis that give up soon: a citizen waits for the answer."""

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ConstantBackoff

PREFIX = "assistant:"  # of all keys, so that a Redis can be shared with other programs


def connect(url: str) -> Redis:
    """Return a client; it connects when it is used first."""
    return Redis.from_url(
        url,
        decode_responses=True,
        socket_connect_timeout=3,
        socket_timeout=5,
        # A connection that the server has closed in the meantime is opened again.
        retry=Retry(ConstantBackoff(0.05), 1),
    )
