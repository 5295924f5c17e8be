"""Knows the browsers in which somebody has signed in before, by a signed cookie of each account."""

import hashlib
import secrets

from itsdangerous import BadData, URLSafeTimedSerializer

from bot.inquiries.accounts import normal_login

_LONGEST = 300  # characters of a cookie


class Devices:
    """Makes and reads the cookies. One opens nothing: its wrong passwords are counted apart, that is all."""

    KEPT = 180 * 24 * 3600  # seconds

    def __init__(self, key: bytes) -> None:
        self._signer = URLSafeTimedSerializer(key, salt="desk-device")

    @staticmethod
    def name(login: str) -> str:
        """Return what the cookie of an account is called, without the login in it."""
        return hashlib.sha256(normal_login(login).encode()).hexdigest()[:12]

    def new(self, login: str) -> str:
        """Return the cookie of a browser in which this account has just been signed in."""
        return str(self._signer.dumps([normal_login(login), secrets.token_hex(16)]))

    def of(self, login: str, cookie: str) -> str:
        """Return the name of the device that a cookie belongs to; "" if it was never in this account."""
        if len(cookie) > _LONGEST:
            return ""
        try:
            owner, device = self._signer.loads(cookie, max_age=self.KEPT)
        except (BadData, TypeError, ValueError):
            return ""
        return str(device) if owner == normal_login(login) else ""
