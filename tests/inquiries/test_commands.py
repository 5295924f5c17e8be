"""The commands work from a shell, and say in one line what is wrong."""

import argparse
import io
import shutil
import sqlite3
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


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite:////proc/no/data.db", "/proc/no/data.db: cannot be opened (FileNotFoundError"),
        ("sqlite:///{folder}/file/data.db", "/file/data.db: cannot be opened (FileExistsError"),
        ("sqlite:///{folder}", "cannot be opened (IsADirectoryError"),
        ("sqlite:///{folder}/file", "/file: cannot be opened (DatabaseError: file is not a database)"),
        ("sqlite:///{folder}/newer.db", "/newer.db: its tables are not of this version"),
        ("postgresql://me:geheim@127.0.0.1:1/x", "postgresql://me:***@127.0.0.1:1/x: cannot be opened"),
        ("postgresql://me:geheim@no.such.host.invalid/x", "no.such.host.invalid/x: cannot be opened"),
        ("mysql://me:geheim@127.0.0.1/x", "ASSISTANT_DATABASE_URL: mysql is not supported; use sqlite:////"),
        ("postgresql+asyncpg://127.0.0.1/x", "ASSISTANT_DATABASE_URL: postgresql+asyncpg is not supported"),
        ("/data/x:geheim.db", "ASSISTANT_DATABASE_URL: is no address of a database; use sqlite:////"),
    ],
)  # fmt: skip
def test_database_that_cannot_be_opened_is_one_line(
    url: str,
    said: str,
    template: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Where it is, what is wrong and what to do, in one line, without a traceback and without the password."""
    (tmp_path / "file").write_text("garbage " * 1_000)
    newer = sqlite3.connect(shutil.copy(template, tmp_path / "newer.db"))
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.commit()
    newer.close()
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", url.format(folder=tmp_path))
    assert _run(monkeypatch, "retention") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert "geheim" not in line
    assert "; " in line


def test_state_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    """The folder of key and database, too, is told with what to do about it."""
    (tmp_path / "var").write_text("a file")
    with pytest.raises(SettingsError, match=r"var: cannot be used \(File exists\); "):
        from_environment({}, tmp_path / "var")
