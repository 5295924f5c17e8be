"""The commands work from a shell, and say in one line what is wrong."""

import argparse
import io
from pathlib import Path

import pytest

from bot.inquiries.accounts import Accounts
from bot.inquiries.commands import register_commands
from bot.inquiries.records import Draft
from bot.inquiries.settings import InquirySettings, SettingsError, from_environment
from bot.inquiries.store import InquiryStore
from tests.inquiries.conftest import PASSWORD


@pytest.fixture
def environment(settings: InquirySettings, monkeypatch: pytest.MonkeyPatch) -> InquirySettings:
    """A shell whose variables point to the test's database."""
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("ASSISTANT_SECRET_KEY", settings.key.decode())
    return settings


def _run(monkeypatch: pytest.MonkeyPatch, *arguments: str, typed: str = "") -> int:
    parser = argparse.ArgumentParser()
    register_commands(parser.add_subparsers(required=True))
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    parsed = parser.parse_args(arguments)
    return int(parsed.func(parsed))


def test_create_user_and_set_password(environment: InquirySettings, monkeypatch: pytest.MonkeyPatch) -> None:
    """An account made by the command can sign in, also after its password was changed."""
    create = ("create-user", "hanako", "--role", "admin", "--password-stdin")
    assert _run(monkeypatch, *create, typed=PASSWORD + "\n") == 0
    assert _run(monkeypatch, *create, typed=PASSWORD + "\n") == 1
    change = ("set-password", "hanako", "--password-stdin")
    assert _run(monkeypatch, *change, typed="another long password\n") == 0
    store = InquiryStore.open(environment)
    assert Accounts(store.database, environment).sign_in("hanako", "another long password")


def test_create_user_names_the_problem(
    environment: InquirySettings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A short password is refused in a sentence, without a traceback."""
    assert _run(monkeypatch, "create-user", "hanako", "--password-stdin", typed="short\n") == 1
    assert "12 characters" in capsys.readouterr().err


def test_retention_and_send_mail(
    environment: InquirySettings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both run on a fresh database and report what they did."""
    InquiryStore.open(environment).submit(Draft("質問", "ja"), "k")
    assert _run(monkeypatch, "retention") == 0
    assert _run(monkeypatch, "send-mail") == 0
    assert "erased: 0 contacts" in capsys.readouterr().out


def test_settings_make_a_key_once(tmp_path: Path) -> None:
    """Without a key in the environment one is made, kept private, and used again."""
    first, second = from_environment({}, tmp_path), from_environment({}, tmp_path)
    assert first.key == second.key
    assert len(first.key) >= 32
    assert (tmp_path / "secret.key").stat().st_mode & 0o077 == 0
    assert repr(first.key) not in repr(first)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ASSISTANT_SECRET_KEY", "short"),
        ("ASSISTANT_SMTP_PORT", "smtp"),
        ("ASSISTANT_SMTP_ENCRYPTION", "rot13"),
        ("ASSISTANT_KEEP_INQUIRY_DAYS", "0"),
    ],
)
def test_settings_name_the_variable_that_is_wrong(tmp_path: Path, name: str, value: str) -> None:
    """A value that cannot be used is refused with its name."""
    with pytest.raises(SettingsError, match=name):
        from_environment({name: value}, tmp_path)
