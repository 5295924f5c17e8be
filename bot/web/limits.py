"""Says who is being served, and refuses programs' messages to the assistant that come too often."""

import ipaddress

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.inquiries.limits import HERE, Limiter, visiting, wait
from bot.inquiries.wording import say
from bot.knowledge.load import load
from bot.messages.render import without_ruby
from bot.web.errors import problem
from bot.web.languages import choose

_ASKING = ("/webhooks/", "/feedback")  # where programs send something; pages say themselves what is too much
# Headers of a proxy. One that is not trusted (ASSISTANT_PROXIES) may stand for anybody, so nobody is "here".
_FORWARDED = ("x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-real-ip", "forwarded", "via")
_LONGEST = 64  # characters of an address


def client_of(request: Request) -> str:
    """Return whom to count: the address, or for IPv6 its network, which one person has whole.

    Behind a proxy that ASSISTANT_PROXIES names it is the visitor's, behind any other one the proxy's.
    """
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host[:_LONGEST] or "unknown"
    # A server that listens on :: sees IPv4 addresses so written; all of them are in one network of IPv6.
    address = getattr(address, "ipv4_mapped", None) or address
    if address.is_loopback and not any(name in request.headers for name in _FORWARDED):
        return HERE
    if address.version == 6:
        return str(ipaddress.ip_network(f"{address}/64", strict=False))
    return str(address)


class RateLimit:
    """Handles each request as its client's; refuses programs that ask too often, before anything is done."""

    def __init__(self, app: ASGIApp, limiter: Limiter) -> None:
        self.app, self.limiter = app, limiter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        with visiting(self.limiter, client_of(request)):
            app = self.app
            if request.method == "POST" and scope["path"].startswith(_ASKING):
                minutes = await wait("chat")
                app = app if minutes is None else _refusal(request, minutes)
            await app(scope, receive, send)


def _refusal(request: Request, minutes: int) -> Response:
    """Return what a person or a client reads who has to wait so many minutes."""
    language = choose("", request.headers.get("accept-language"), load())
    said = without_ruby(say(language, "inquiry-too-many-requests", minutes=minutes))
    return problem(429, "too_many_requests", said, {"Retry-After": str(minutes * 60)})
