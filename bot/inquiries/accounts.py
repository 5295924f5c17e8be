"""Staff accounts of the desk: argon2id passwords, roles, sessions that end when idle."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, select

from bot.errors import AssistantError
from bot.inquiries import audit
from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import Account, DeskSession
from bot.inquiries.settings import InquirySettings

PASSWORD_LENGTH = 12  # characters at least
_SEEN_EVERY = timedelta(seconds=30)
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{1,63}")
_hasher = PasswordHasher(parallelism=1)  # one core for each that tries; the others answer citizens


class AccountError(AssistantError, ValueError):
    """An account cannot be made or changed as asked."""


class Role(StrEnum):
    """What a member of staff may do: read; answer; see accounts and the audit log."""

    VIEWER = "viewer"
    AGENT = "agent"
    ADMIN = "admin"

    def may(self, needed: "Role") -> bool:
        """Tell whether this role includes the needed one."""
        order = list(Role)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff, as far as the desk shows them."""

    id: int
    login: str
    display_name: str
    role: Role
    active: bool = True
    signed_in_at: datetime | None = None


class Accounts:
    """Creates accounts, signs staff in and out, and knows whose session a token is."""

    def __init__(self, database: Database, settings: InquirySettings) -> None:
        self.database = database
        self.idle = timedelta(minutes=settings.idle_minutes)
        self.longest = timedelta(hours=settings.session_hours)

    def create(self, login: str, display_name: str, role: Role, password: str) -> Staff:
        """Create an account.

        Raises:
            AccountError: the login is taken or not usable, or the password is too short.
        """
        login = login.strip().lower()
        if not _LOGIN.fullmatch(login):
            raise AccountError(f"{login!r}: not a login; use 2 to 64 of a-z 0-9 . _ @ -")
        with self.database.writing() as session:
            if session.scalar(select(Account.id).where(Account.login == login)):
                raise AccountError(f"{login}: the login is taken; choose another one")
            account = Account(
                login=login,
                display_name=display_name.strip() or login,
                role=role.value,
                password_hash=_hash(password),
                active=True,
                created_at=utc_now(),
            )
            session.add(account)
            session.flush()
            audit.record(session, audit.SYSTEM, "account-created", login, role=role.value)
            return _staff(account)

    def set_password(self, login: str, password: str) -> None:
        """Give an account a new password and end its sessions.

        Raises:
            AccountError: there is no such account, or the password is too short.
        """
        with self.database.writing() as session:
            account = session.scalar(select(Account).where(Account.login == login))
            if account is None:
                raise AccountError(f"{login}: there is no such account; create-user makes one")
            account.password_hash = _hash(password)
            session.execute(delete(DeskSession).where(DeskSession.account_id == account.id))
            audit.record(session, audit.SYSTEM, "password-changed", login)

    def set_active(self, login: str, active: bool, actor: str) -> bool:
        """Let an account in or keep it out; False when there is none."""
        with self.database.writing() as session:
            account = session.scalar(select(Account).where(Account.login == login))
            if account is None:
                return False
            account.active = active
            if not active:
                session.execute(delete(DeskSession).where(DeskSession.account_id == account.id))
            audit.record(session, actor, "account-opened" if active else "account-closed", login)
        return True

    def sign_in(self, login: str, password: str, now: datetime | None = None, place: str = "") -> str | None:
        """Return a session token, or None: wrong, closed and unknown are not told apart.

        Takes a core for a moment on purpose; what may try how often is decided before (signing_in.py). `place`
        tells in the log which failures came from the same one.
        """
        now, login = now or utc_now(), normal_login(login)
        with self.database.reading() as session:
            account = session.scalar(select(Account).where(Account.login == login))
        stored = account.password_hash if account else _nobody()
        right = _verify(stored, password)  # outside any transaction: it takes long
        renewed = _hasher.hash(password) if right and _hasher.check_needs_rehash(stored) else stored
        with self.database.writing() as session:
            account = session.get(Account, account.id) if account else None
            if account and account.active and right and account.password_hash == stored:
                account.password_hash = renewed
                return _new_session(session, account, now)
            known = account and account.active
            audit.record(session, login, "sign-in-failed" if known else "sign-in-refused", place)
            return None

    def note_pause(self, login: str, place: str, minutes: int) -> None:
        """Write down that a place has to wait before it tries to sign in again."""
        with self.database.writing() as session:
            audit.record(session, normal_login(login), "sign-in-slowed", place, minutes=minutes)

    def staff(self, token: str, now: datetime | None = None) -> Staff | None:
        """Return whose session a token is; None when it is none, or has been idle or alive too long."""
        now = now or utc_now()
        with self.database.reading() as session:
            found = session.get(DeskSession, _token_hash(token))
            if not found or not found.account.active:
                return None
            if found.seen_at < now - self.idle or found.created_at < now - self.longest:
                return None
            staff, seen_at = _staff(found.account), found.seen_at
        if seen_at < now - _SEEN_EVERY:
            with self.database.writing() as session:
                if found := session.get(DeskSession, _token_hash(token)):
                    found.seen_at = now
        return staff

    def sign_out(self, token: str) -> None:
        """End a session."""
        with self.database.writing() as session:
            if found := session.get(DeskSession, _token_hash(token)):
                audit.record(session, found.account.login, "sign-out")
                session.delete(found)

    def everybody(self) -> list[Staff]:
        """Return all accounts, by login."""
        with self.database.reading() as session:
            return [_staff(account) for account in session.scalars(select(Account).order_by(Account.login))]


def normal_login(login: str) -> str:
    """Return a login as it is stored; "" when it can be nobody's."""
    login = login.strip().lower()
    return login if _LOGIN.fullmatch(login) else ""


def _hash(password: str) -> str:
    if len(password) < PASSWORD_LENGTH:
        raise AccountError(f"the password is shorter than {PASSWORD_LENGTH} characters; take a longer one")
    return _hasher.hash(password)


def _verify(stored: str, password: str) -> bool:
    try:
        return _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _nobody() -> str:
    """A hash nobody has the password of: an unknown login takes as long as a known one."""
    return _hasher.hash(secrets.token_hex(32))


def _new_session(session: Any, account: Any, now: datetime) -> str:
    account.signed_in_at = now
    token = secrets.token_urlsafe(32)
    session.add(
        DeskSession(token_hash=_token_hash(token), account_id=account.id, created_at=now, seen_at=now)
    )
    audit.record(session, account.login, "sign-in")
    return token


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def _staff(account: Any) -> Staff:
    return Staff(
        account.id,
        account.login,
        account.display_name,
        Role(account.role),
        account.active,
        account.signed_in_at,
    )
