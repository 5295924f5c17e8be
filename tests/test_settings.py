"""The README's table of settings: all variables that the code reads, and no others, with their defaults."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot import paths
from bot.inquiries import settings as inquiries
from bot.settings import from_environment

_FOLDER = "ASSISTANT_KNOWLEDGE"
_NAME = re.compile(r"ASSISTANT_[A-Z_]+")
_ROW = re.compile(r"^\| `(ASSISTANT_[A-Z_]+)` \| (.+) \| (.+) \|$", re.MULTILINE)
README = (paths.ROOT / "README.md").read_text(encoding="utf-8")
TABLE = {name: (meaning, default) for name, meaning, default in _ROW.findall(README)}


def read_by_the_code() -> set[str]:
    """Return every name of a variable that stands alone in a string of the program."""
    files = [path for part in ("bot", "actions") for path in (paths.ROOT / part).rglob("*.py")]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in files]
    texts = {n.value for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Constant)}
    return {text for text in texts if isinstance(text, str) and _NAME.fullmatch(text)}


def test_settings_name_another_folder_of_knowledge(tmp_path: Path) -> None:
    """The folder is read when the program starts."""
    told = subprocess.run(
        [sys.executable, "-c", "from bot import paths; print(paths.KNOWLEDGE)"],
        cwd=paths.ROOT, env=os.environ | {_FOLDER: str(tmp_path)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout.strip() == str(tmp_path)


def test_settings_are_all_in_the_readme() -> None:
    """A variable is described when it is read, and gone from the table when it is not."""
    assert TABLE.keys() == read_by_the_code()
    assert len(TABLE) == len(_ROW.findall(README))


def test_settings_defaults_are_as_written(tmp_path: Path) -> None:
    """Numbers and words in the table's last column are those that hold when nothing is set."""
    ours, theirs = from_environment({}), inquiries.from_environment({}, tmp_path)
    mail, days = theirs.mail, theirs.retention
    assert {name: default.strip("`") for name, (_, default) in TABLE.items()} == {
        "ASSISTANT_ORIGINS": " ".join(ours.origins) or "none",
        "ASSISTANT_PROXIES": " ".join(ours.proxies) or "none",
        "ASSISTANT_FRAME_ANCESTORS": theirs.frame_ancestors or "none",
        "ASSISTANT_CONVERSATIONS_URL": ours.conversations_url or "the process",
        "ASSISTANT_CONVERSATION_HOURS": str(ours.conversation_hours),
        "ASSISTANT_KNOWLEDGE": str(paths.KNOWLEDGE.relative_to(paths.ROOT)),
        "ASSISTANT_LOCKS_URL": ours.locks_url or "the Redis of the conversations, if it is one",
        "ASSISTANT_LIMITS_URL": theirs.limits_url.replace("memory://", "the Redis above, else the process"),
        "ASSISTANT_CHAT_PER_MINUTE": str(theirs.chat_per_minute),
        "ASSISTANT_DATABASE_URL": theirs.database_url.replace(
            f"sqlite:///{tmp_path}/data.db", "SQLite in `var/data.db"
        ),
        "ASSISTANT_SECRET_KEY": "var/secret.key`, made at the first start",
        "ASSISTANT_OFFICE_FILE": str(theirs.office_file.relative_to(paths.ROOT)),
        "ASSISTANT_SMTP_HOST": mail.host or "none",
        "ASSISTANT_SMTP_PORT": str(mail.port),
        "ASSISTANT_SMTP_ENCRYPTION": mail.encryption,
        "ASSISTANT_SMTP_USER": mail.user or "none",
        "ASSISTANT_SMTP_PASSWORD": mail.password or "none",
        "ASSISTANT_SMTP_FROM": mail.sender or "none",
        "ASSISTANT_KEEP_CONTACT_DAYS": str(days.contact_after_closing),
        "ASSISTANT_KEEP_INQUIRY_DAYS": str(days.inquiry_after_closing),
        "ASSISTANT_KEEP_QUESTION_DAYS": str(days.missed_questions),
        "ASSISTANT_KEEP_AUDIT_DAYS": str(days.audit_log),
        "ASSISTANT_DESK_IDLE_MINUTES": str(theirs.idle_minutes),
        "ASSISTANT_INSECURE_COOKIES": "off" if theirs.secure_cookies else "1",
        "ASSISTANT_TEST_TRAFFIC": "1" if theirs.test_traffic else "off",
    }
    assert (tmp_path / "secret.key").exists()
    assert inquiries.STATE_FOLDER == paths.ROOT / "var"


@pytest.mark.parametrize("name", sorted(TABLE.keys() - {_FOLDER}))
def test_settings_of_the_table_do_something(name: str, tmp_path: Path) -> None:
    """Each variable, set to a value of its kind, changes what the code reads."""
    default = TABLE[name][1].strip("`")
    url = "redis://127.0.0.1/7"
    value = {"off": "1", "starttls": "tls"}.get(default) or ("77" if default.isdecimal() else url)
    value = {"ASSISTANT_SECRET_KEY": "9" * 32, "ASSISTANT_PROXIES": "10.0.0.0/8"}.get(name, value)
    given = {name: value}
    key = {} if name == "ASSISTANT_SECRET_KEY" else {"ASSISTANT_SECRET_KEY": "0" * 32}
    before = from_environment({}), inquiries.from_environment({"ASSISTANT_SECRET_KEY": "0" * 32}, tmp_path)
    assert (from_environment(given), inquiries.from_environment(given | key, tmp_path)) != before
