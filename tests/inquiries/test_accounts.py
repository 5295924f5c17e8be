"""Staff accounts: argon2id, idle timeout, roles."""

from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from bot.inquiries.accounts import AccountError, Accounts, Role, _hasher
from bot.inquiries.database import utc_now
from bot.inquiries.model import Account, DeskSession
from bot.inquiries.store import InquiryStore
from tests.inquiries.conftest import PASSWORD

REAL = _hasher  # as it is before the tests take a quicker one


@pytest.fixture
def accounts(store: InquiryStore) -> Accounts:
    """Accounts with one agent."""
    accounts = Accounts(store.database, store.settings)
    accounts.create("Hanako", "花子", Role.AGENT, PASSWORD)
    return accounts


def test_password_is_stored_as_argon2id(accounts: Accounts) -> None:
    """Neither the password nor the session token is in the database."""
    token = accounts.sign_in("hanako", PASSWORD)
    with accounts.database.reading() as session:
        stored = session.scalar(select(Account.password_hash))
        kept = session.scalar(select(DeskSession.token_hash))
    assert stored.startswith("$argon2id$")
    assert kept != token


def test_real_hasher_is_as_slow_as_owasp_asks() -> None:
    """At least 19 MiB and two passes, on one core; the tests themselves use less."""
    assert (REAL.memory_cost >= 19 * 1024, REAL.time_cost >= 2, REAL.parallelism) == (True, True, 1)
    assert REAL.type.name == "ID"


def test_signing_in_renews_an_old_hash(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was hashed by other parameters is hashed by today's at the next sign-in, and still lets in."""
    today = PasswordHasher(time_cost=2, memory_cost=8, parallelism=1)
    monkeypatch.setattr("bot.inquiries.accounts._hasher", today)
    assert accounts.sign_in("hanako", PASSWORD) is not None
    with accounts.database.reading() as session:
        assert not today.check_needs_rehash(session.scalar(select(Account.password_hash)))
    assert accounts.sign_in("hanako", PASSWORD) is not None


def test_sign_in_and_out(accounts: Accounts) -> None:
    """A session begins with the right password and ends with signing out."""
    token = accounts.sign_in(" HANAKO ", PASSWORD)
    assert token is not None
    staff = accounts.staff(token)
    assert staff is not None
    assert (staff.login, staff.role) == ("hanako", Role.AGENT)
    accounts.sign_out(token)
    assert accounts.staff(token) is None


@pytest.mark.parametrize(
    ("login", "password"), [("hanako", "wrong"), ("nobody", PASSWORD), ("", ""), ("\x00", "\x00")]
)
def test_sign_in_refuses_what_is_wrong(accounts: Accounts, login: str, password: str) -> None:
    """Wrong passwords and unknown logins get the same answer."""
    assert accounts.sign_in(login, password) is None


def test_wrong_passwords_lock_no_account(accounts: Accounts) -> None:
    """Nobody can keep a colleague out by guessing: the right password lets in after any number of wrong ones."""
    assert [accounts.sign_in("hanako", "wrong password!") for _ in range(20)] == [None] * 20
    assert accounts.sign_in("hanako", PASSWORD) is not None


def test_session_ends_when_idle_and_after_a_day_of_work(accounts: Accounts) -> None:
    """Half an hour without a page, or twelve hours in all, end a session."""
    now = utc_now()
    token = accounts.sign_in("hanako", PASSWORD, now) or ""
    for minutes in range(20, 700, 20):
        assert accounts.staff(token, now + timedelta(minutes=minutes)) is not None
    assert accounts.staff(token, now + timedelta(minutes=721)) is None
    other = accounts.sign_in("hanako", PASSWORD, now) or ""
    assert accounts.staff(other, now + timedelta(minutes=31)) is None


def test_closing_an_account_ends_its_sessions(accounts: Accounts) -> None:
    """Who may no longer come in is out at once."""
    token = accounts.sign_in("hanako", PASSWORD) or ""
    assert accounts.set_active("hanako", False, "admin")
    assert accounts.staff(token) is None
    assert accounts.sign_in("hanako", PASSWORD) is None
    assert accounts.set_active("hanako", True, "admin")
    assert accounts.sign_in("hanako", PASSWORD) is not None
    assert not accounts.set_active("nobody", True, "admin")


def test_new_password_ends_sessions(accounts: Accounts) -> None:
    """A changed password leaves no old session behind."""
    token = accounts.sign_in("hanako", PASSWORD) or ""
    accounts.set_password("hanako", "another long password")
    assert accounts.staff(token) is None
    assert accounts.sign_in("hanako", PASSWORD) is None
    assert accounts.sign_in("hanako", "another long password") is not None
    with pytest.raises(AccountError):
        accounts.set_password("nobody", PASSWORD)


@pytest.mark.parametrize(
    ("login", "password"), [("hanako", PASSWORD), ("x", PASSWORD), ("a b", PASSWORD), ("new", "short")]
)
def test_create_refuses(accounts: Accounts, login: str, password: str) -> None:
    """A taken or unusable login and a short password are refused."""
    with pytest.raises(AccountError):
        accounts.create(login, "名前", Role.VIEWER, password)


def test_roles_include_the_lower_ones() -> None:
    """Administrators may what agents may, agents what viewers may, not the other way round."""
    assert Role.ADMIN.may(Role.AGENT)
    assert Role.AGENT.may(Role.VIEWER)
    assert not Role.VIEWER.may(Role.AGENT)
    assert not Role.AGENT.may(Role.ADMIN)
