"""Limits how often something may be done, by one client and in total."""

import asyncio
import ipaddress
import math
import time
from collections.abc import Mapping

from limits import RateLimitItem, parse
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.inquiries.counting import Attempts
from bot.inquiries.wording import say
from bot.knowledge.load import load
from bot.messages.render import without_ruby
from bot.web.errors import problem
from bot.web.languages import choose


def per_minute(count: int) -> tuple[str, str]:
    """Return a rule: so often a minute for one client, and twenty times as often for all together."""
    return f"{count}/minute", f"{20 * count}/minute"


# action: (for one client, for all together); whole schools and offices share one address
DEFAULTS: Mapping[str, tuple[str, str]] = {
    "inquiry": ("20/hour", "600/hour"),
    "lookup": ("30/hour", "3000/hour"),
    "sign-in": ("30/hour", "300/hour"),
    "chat": per_minute(300),
    "desk": ("600/minute", "6000/minute"),
}
_TOTAL = "everybody"
_HERE = frozenset({"127.0.0.1", "::/64"})  # this machine: measurements; visitors come through a proxy
_ASKING = ("/webhooks/", "/feedback", "/plain")  # where people send the assistant something


class Limiter:
    """Counts in memory, or in Redis when several processes serve (`url` as the package limits writes it)."""

    def __init__(self, url: str = "memory://", rules: Mapping[str, tuple[str, str]] = DEFAULTS) -> None:
        self._attempts = Attempts(url)
        self._rules = {action: (parse(one), parse(all)) for action, (one, all) in rules.items()}

    def wait(self, action: str, client: str) -> int | None:
        """Count one `action` of `client`; return None when it may be done, else the minutes to wait."""
        for limit, key in zip(self._rules[action], (client, _TOTAL), strict=True):
            if not self._attempts.hit(limit, action, key):
                return self._minutes(limit, action, key)
        return None

    async def wait_without_blocking(self, action: str, client: str) -> int | None:
        """Do the same beside the event loop when the counter is not in this process."""
        if self._attempts.is_here:
            return self.wait(action, client)
        return await asyncio.to_thread(self.wait, action, client)

    def _minutes(self, limit: RateLimitItem, action: str, key: str) -> int:
        return max(1, math.ceil((self._attempts.reset_at(limit, action, key) - time.time()) / 60))


def client_of(request: Request) -> str:
    """Return whom to count: the address, or for IPv6 its network, which one person has whole.

    Behind a proxy the server has to be told to trust it (uvicorn --forwarded-allow-ips).
    """
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host or "unknown"
    if address.version == 6:
        return str(ipaddress.ip_network(f"{address}/64", strict=False))
    return str(address)


class RateLimit:
    """Refuses messages to the assistant that come too often, before anything is done about them."""

    def __init__(self, app: ASGIApp, limiter: Limiter) -> None:
        self.app, self.limiter = app, limiter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        app = self.app
        if scope["type"] == "http" and scope["method"] == "POST" and scope["path"].startswith(_ASKING):
            client = client_of(Request(scope))
            minutes = None if client in _HERE else await self.limiter.wait_without_blocking("chat", client)
            app = app if minutes is None else _refusal(Request(scope), minutes)
        await app(scope, receive, send)


def _refusal(request: Request, minutes: int) -> Response:
    """Return what a person or a client reads who has to wait so many minutes."""
    language = choose("", request.headers.get("accept-language"), load())
    said = without_ruby(say(language, "inquiry-too-many-requests", minutes=minutes))
    return problem(429, "too_many_requests", said, {"Retry-After": str(minutes * 60)})
