"""Who may embed and call the assistant, and the headers that keep its pages safe."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.csrf import is_from_here
from bot.web.errors import problem

# What a page of another, allowed origin loads. Everything else stays with the assistant's own pages.
EMBEDDABLE = (
    "/widget.js",
    "/assets/",
    "/texts/",
    "/map.svg",
    "/timeline.svg",
    "/feedback",
    "/webhooks/",
)
NEVER_FRAMED = ("/desk",)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # With `no-referrer` a form would send `Origin: null`, and be refused.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def content_security_policy(origins: Iterable[str], *, framed: bool) -> str:
    """Return the policy of a page; `origins` may show it in a frame when it may be `framed` at all."""
    directives: Mapping[str, str] = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "connect-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": " ".join(("'self'", *origins)) if framed else "'none'",
        "require-trusted-types-for": "'script'",
    }
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def inline_style_policy(style: str) -> str:
    """Return the policy of a picture that may use nothing but its own `style` element."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; frame-ancestors 'none'"


class SecurityMiddleware:
    """Refuses what comes from pages that are not on the list of origins; adds CORS and security headers."""

    def __init__(self, app: ASGIApp, origins: Iterable[str] = ()) -> None:
        self.app, self.origins = app, tuple(origin.rstrip("/") for origin in origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add_headers(MutableHeaders(scope=message), scope)
            await send(message)

        early = self._answer_early(scope)
        await (early or self.app)(scope, receive, send_safely)

    def _answer_early(self, scope: Scope) -> Response | None:
        """Return the answer to a preflight or to a refused origin."""
        headers = Headers(scope=scope)
        if scope["method"] == "OPTIONS" and "access-control-request-method" in headers:
            return Response(status_code=204 if self._may_call(scope) else 403)
        may_send = is_from_here(Request(scope)) or self._may_call(scope)
        if scope["method"] not in ("GET", "HEAD") and not may_send:
            what = f"{headers.get('origin', 'another site')}: this page may not send anything here"
            return problem(403, "origin_not_allowed", f"{what}; add it to ASSISTANT_ORIGINS if it should")
        return None

    def _may_call(self, scope: Scope) -> bool:
        origin = Headers(scope=scope).get("origin")
        return origin in self.origins and scope["path"].startswith(EMBEDDABLE)

    def _add_headers(self, headers: MutableHeaders, scope: Scope) -> None:
        path: str = scope["path"]
        embeddable = path.startswith(EMBEDDABLE)
        policy = content_security_policy(self.origins, framed=not path.startswith(NEVER_FRAMED))
        defaults: dict[str, Any] = {
            **_HEADERS,
            "Content-Security-Policy": policy,
            "Cross-Origin-Resource-Policy": "cross-origin" if embeddable else "same-origin",
        }
        if scope.get("scheme") == "https":
            defaults["Strict-Transport-Security"] = "max-age=31536000"
        for name, value in defaults.items():
            if name not in headers:
                headers[name] = value
        if embeddable:
            headers.add_vary_header("Origin")
            self._add_cors(headers, scope)

    def _add_cors(self, headers: MutableHeaders, scope: Scope) -> None:
        if self._may_call(scope):
            headers["Access-Control-Allow-Origin"] = Headers(scope=scope)["origin"]
            headers["Access-Control-Allow-Methods"] = "GET, POST"
            headers["Access-Control-Allow-Headers"] = "content-type"
            headers["Access-Control-Max-Age"] = "600"
