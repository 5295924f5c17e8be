"""Proves that a form was sent from our own page: signed tokens, and where the browser says it comes from."""

import hashlib
import hmac
import secrets
from urllib.parse import urlsplit

from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.requests import Request

_OWN = frozenset({"same-origin", "none"})
_LONGEST = 200  # characters of a token


class FormTokens:
    """Signed tokens for forms of people who are not signed in; each holds a random nonce for one form."""

    def __init__(self, key: bytes, purpose: str, max_age: int = 12 * 3600) -> None:
        self._signer = URLSafeTimedSerializer(key, salt=f"form-{purpose}")
        self.max_age = max_age  # seconds

    def new(self) -> str:
        """Return a fresh token."""
        return str(self._signer.dumps(secrets.token_urlsafe(18)))

    def nonce(self, token: str) -> str | None:
        """Return the nonce of a valid token, None for a wrong or an old one."""
        if len(token) > _LONGEST:
            return None
        try:
            return str(self._signer.loads(token, max_age=self.max_age))
        except BadSignature:
            return None


def session_token(key: bytes, session: str) -> str:
    """Return the form token of a signed-in session."""
    return hmac.new(key, f"desk-form\0{session}".encode(), hashlib.sha256).hexdigest()


def session_token_matches(key: bytes, session: str, token: str) -> bool:
    """Tell in constant time whether a form token belongs to a session."""
    return hmac.compare_digest(session_token(key, session).encode(), token.encode())


def is_from_here(request: Request) -> bool:
    """Tell whether our own page, or no page at all, sends something; old browsers that do not say may pass."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in _OWN:
        return False
    origin = request.headers.get("origin")
    return origin is None or _is_own(origin, request)


def is_followed_here(request: Request) -> bool:
    """Tell whether a person opens an address from our own page, or typed it or kept it.

    A link or a picture on another site is neither. Browsers without Sec-Fetch-Site (old ones, and all of them
    without HTTPS) are believed when they name our page as the one they come from; those that do not say are not.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in _OWN
    return _is_own(request.headers.get("referer", ""), request)


def _is_own(address: str, request: Request) -> bool:
    try:
        host = urlsplit(address).netloc
    except ValueError:  # no address at all, such as http://[
        return False
    return bool(host) and host == request.headers.get("host")
