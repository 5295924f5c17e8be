"""Limits how often something may be done, by one client and in total."""

import ipaddress
import math
import time
from collections.abc import Mapping

from limits import RateLimitItem, parse
from limits.storage import storage_from_string
from limits.strategies import MovingWindowRateLimiter
from starlette.requests import Request

# action: (for one client, for all together); whole schools and offices share one address
DEFAULTS: Mapping[str, tuple[str, str]] = {
    "inquiry": ("20/hour", "600/hour"),
    "lookup": ("30/hour", "3000/hour"),
    "sign-in": ("30/hour", "300/hour"),
    "desk": ("600/minute", "6000/minute"),
}
_TOTAL = "everybody"


class Limiter:
    """Counts in memory, or in Redis when several processes serve (`url` as the package limits writes it)."""

    def __init__(self, url: str = "memory://", rules: Mapping[str, tuple[str, str]] = DEFAULTS) -> None:
        self._limiter = MovingWindowRateLimiter(storage_from_string(url))
        self._rules = {action: (parse(one), parse(all)) for action, (one, all) in rules.items()}

    def wait(self, action: str, client: str) -> int | None:
        """Count one `action` of `client`; return None when it may be done, else the minutes to wait."""
        for limit, key in zip(self._rules[action], (client, _TOTAL), strict=True):
            if not self._limiter.hit(limit, action, key):
                return self._minutes(limit, action, key)
        return None

    def _minutes(self, limit: RateLimitItem, action: str, key: str) -> int:
        reset, _ = self._limiter.get_window_stats(limit, action, key)
        return max(1, math.ceil((reset - time.time()) / 60))


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
