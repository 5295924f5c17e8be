"""Staff accounts of the desk: argon2id passwords, lockout, roles, sessions that end when idle."""

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
FAILURES_BEFORE_LOCK = 5
LOCK_TIME = timedelta(minutes=15)
_SEEN_EVERY = timedelta(seconds=30)
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{1,63}")
_hasher = PasswordHasher()


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
    locked_until: datetime | None = None
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
                failed_attempts=0,
                created_at=utc_now(),
            )
            session.add(account)
            session.flush()
            audit.record(session, audit.SYSTEM, "account-created", login, role=role.value)
            return _staff(account)

    def set_password(self, login: str, password: str) -> None:
        """Give an account a new password, end its sessions and its lock.

        Raises:
            AccountError: there is no such account, or the password is too short.
        """
        with self.database.writing() as session:
            account = session.scalar(select(Account).where(Account.login == login))
            if account is None:
                raise AccountError(f"{login}: there is no such account; create-user makes one")
            account.password_hash, account.failed_attempts, account.locked_until = _hash(password), 0, None
            session.execute(delete(DeskSession).where(DeskSession.account_id == account.id))
            audit.record(session, audit.SYSTEM, "password-changed", login)

    def set_active(self, login: str, active: bool, actor: str) -> bool:
        """Let an account in or keep it out; False when there is none."""
        with self.database.writing() as session:
            account = session.scalar(select(Account).where(Account.login == login))
            if account is None:
                return False
            account.active, account.failed_attempts, account.locked_until = active, 0, None
            if not active:
                session.execute(delete(DeskSession).where(DeskSession.account_id == account.id))
            audit.record(session, actor, "account-opened" if active else "account-closed", login)
        return True

    def sign_in(self, login: str, password: str, now: datetime | None = None) -> str | None:
        """Return a session token, or None: wrong, locked, closed and unknown are not told apart."""
        now = now or utc_now()
        login = login.strip().lower()
        login = login if _LOGIN.fullmatch(login) else ""
        with self.database.reading() as session:
            account = session.scalar(select(Account).where(Account.login == login))
        stored = account.password_hash if account else _nobody()
        right = _verify(stored, password)  # outside any transaction: it takes long on purpose
        with self.database.writing() as session:
            account = session.get(Account, account.id) if account else None
            if account is None or not account.active or (account.locked_until and account.locked_until > now):
                audit.record(session, login, "sign-in-refused")
                return None
            if not right:
                _count_failure(session, account, now)
                return None
            return _new_session(session, account, now)

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


def _count_failure(session: Any, account: Any, now: datetime) -> None:
    account.failed_attempts += 1
    audit.record(session, account.login, "sign-in-failed")
    if account.failed_attempts >= FAILURES_BEFORE_LOCK:
        account.locked_until, account.failed_attempts = now + LOCK_TIME, 0
        audit.record(session, account.login, "account-locked")


def _new_session(session: Any, account: Any, now: datetime) -> str:
    account.failed_attempts, account.locked_until, account.signed_in_at = 0, None, now
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
        account.locked_until,
        account.signed_in_at,
    )
