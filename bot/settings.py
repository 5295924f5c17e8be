"""Settings from the environment, with defaults that work on a fresh machine."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """`max_body` in bytes, `max_message` in characters; `origins` may call and embed the assistant."""

    host: str = "127.0.0.1"
    port: int = 5005
    max_body: int = 16 * 1024
    max_message: int = 2_000
    origins: tuple[str, ...] = ()


def from_environment() -> Settings:
    """Return the settings; ASSISTANT_ORIGINS is a list separated by spaces."""
    return Settings(origins=tuple(os.environ.get("ASSISTANT_ORIGINS", "").split()))
