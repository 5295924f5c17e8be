"""Settings from the environment, with defaults that work on a fresh machine."""

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass

from bot.errors import AssistantError


class SettingsError(AssistantError):
    """A setting cannot be used."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`max_body` in bytes, `max_message` in characters; `origins` may call and embed the assistant.

    `proxies` are addresses and networks that are believed when they say whose request they pass on.
    Without `conversations_url` conversations live in the process, and without `locks_url` so does their order.
    `conversation_hours` after its last message a shared conversation is forgotten.
    """

    host: str = "127.0.0.1"
    port: int = 5005
    max_body: int = 16 * 1024
    max_message: int = 2_000
    origins: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()
    conversations_url: str = ""
    locks_url: str = ""
    conversation_hours: int = 24


def from_environment(environ: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings; ASSISTANT_ORIGINS and ASSISTANT_PROXIES are lists separated by spaces.

    Raises:
        SettingsError: a variable has a value that cannot be used.
    """
    conversations = _url(environ, "ASSISTANT_CONVERSATIONS_URL", ("redis", "rediss", "postgresql"))
    locks = _url(environ, "ASSISTANT_LOCKS_URL", ("redis", "rediss"))
    return Settings(
        origins=tuple(environ.get("ASSISTANT_ORIGINS", "").split()),
        proxies=tuple(_proxy(word) for word in environ.get("ASSISTANT_PROXIES", "").split()),
        conversations_url=conversations,
        # One Redis does both, unless told otherwise.
        locks_url=locks or (conversations if conversations.startswith("redis") else ""),
        conversation_hours=_hours(environ.get("ASSISTANT_CONVERSATION_HOURS") or "24"),
    )


def _url(environ: Mapping[str, str], name: str, schemes: tuple[str, ...]) -> str:
    url = environ.get(name, "").strip()
    if url and url.partition("://")[0] not in schemes:
        # The address itself may hold a password.
        usable = " or ".join(f"{scheme}://…" for scheme in schemes if scheme != "rediss")
        raise SettingsError(f"{name}: is not an address of a shared store; use {usable}")
    return url


def _proxy(word: str) -> str:
    """Return the network of a proxy as everybody writes it."""
    name, example = "ASSISTANT_PROXIES", "for example 127.0.0.1 or 10.1.0.0/16"
    try:
        network = ipaddress.ip_network(word)
    except ValueError as error:
        raise SettingsError(f"{name}: {error}; use addresses and networks, {example}") from error
    if network.prefixlen == 0:  # whoever says to be somebody else would be believed
        raise SettingsError(f"{name}: {word} trusts everybody; name your proxies alone, {example}")
    return str(network)


def _hours(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        name = "ASSISTANT_CONVERSATION_HOURS"
        raise SettingsError(f"{name}: {word!r} is not a whole number above 0; for example 24")
    return int(word)
