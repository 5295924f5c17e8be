"""The settings of inquiries, mail, desk and retention: environment variables with safe defaults."""

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bot import paths
from bot.errors import AssistantError, Finding

STATE_FOLDER = paths.ROOT / "var"
OFFICE_FILE = Path(__file__).parent / "office.yml"


class SettingsError(AssistantError):
    """A setting cannot be used."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))


@dataclass(frozen=True, slots=True)
class MailSettings:
    """How mail is sent; without a host, answers can only be given on the look-up page."""

    host: str = ""
    port: int = 587
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str = ""
    encryption: str = "starttls"  # starttls, tls or none
    timeout: float = 20.0  # seconds

    @property
    def is_on(self) -> bool:
        """Tell whether mail can be sent at all."""
        return bool(self.host and self.sender)


@dataclass(frozen=True, slots=True)
class Retention:
    """After how many days data is erased; to be confirmed by the city."""

    contact_after_closing: int = 30
    inquiry_after_closing: int = 90
    missed_questions: int = 180
    audit_log: int = 400


@dataclass(frozen=True, slots=True)
class InquirySettings:
    """Everything that inquiries and desk can be told. `key` signs and hashes; it is not in the database."""

    database_url: str
    key: bytes = field(repr=False)
    office_file: Path = OFFICE_FILE
    mail: MailSettings = MailSettings()
    retention: Retention = Retention()
    secure_cookies: bool = True
    idle_minutes: int = 30
    session_hours: int = 12
    limits_url: str = "memory://"
    chat_per_minute: int = 300  # messages of one client; a whole school may share one address
    frame_ancestors: str = ""  # CSP sources besides our own that may frame the public pages
    test_traffic: bool = False


def office_file(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the file with the section's hours and mail: ASSISTANT_OFFICE_FILE, else the one that ships."""
    return Path(environ.get("ASSISTANT_OFFICE_FILE") or OFFICE_FILE)


def from_environment(environ: Mapping[str, str] = os.environ, folder: Path = STATE_FOLDER) -> InquirySettings:
    """Return the settings that the variables ASSISTANT_* describe; `folder` holds database and key otherwise.

    Raises:
        SettingsError: a variable has a value that cannot be used.
    """
    get = environ.get
    url = get("ASSISTANT_DATABASE_URL") or f"sqlite:///{folder / 'data.db'}"
    return InquirySettings(
        database_url=url,
        key=_key(get("ASSISTANT_SECRET_KEY"), folder),
        office_file=office_file(environ),
        mail=_mail(environ),
        retention=Retention(
            _number(environ, "ASSISTANT_KEEP_CONTACT_DAYS", 30),
            _number(environ, "ASSISTANT_KEEP_INQUIRY_DAYS", 90),
            _number(environ, "ASSISTANT_KEEP_QUESTION_DAYS", 180),
            _number(environ, "ASSISTANT_KEEP_AUDIT_DAYS", 400),
        ),
        secure_cookies=get("ASSISTANT_INSECURE_COOKIES", "") != "1",
        idle_minutes=_number(environ, "ASSISTANT_DESK_IDLE_MINUTES", 30),
        limits_url=limits_url(environ),
        chat_per_minute=_number(environ, "ASSISTANT_CHAT_PER_MINUTE", 300),
        frame_ancestors=get("ASSISTANT_FRAME_ANCESTORS") or "",
        test_traffic=get("ASSISTANT_TEST_TRAFFIC", "") == "1",
    )


def limits_url(environ: Mapping[str, str] = os.environ) -> str:
    """Return where attempts are counted: ASSISTANT_LIMITS_URL, else the Redis of several processes, else here."""
    return environ.get("ASSISTANT_LIMITS_URL") or _shared_redis(environ) or "memory://"


def _shared_redis(environ: Mapping[str, str]) -> str | None:
    """Return the Redis that several processes share (bot/settings.py): they have to count together."""
    named = (environ.get("ASSISTANT_LOCKS_URL"), environ.get("ASSISTANT_CONVERSATIONS_URL"))
    return next((url for url in named if url and url.startswith("redis")), None)


def _mail(environ: Mapping[str, str]) -> MailSettings:
    encryption = environ.get("ASSISTANT_SMTP_ENCRYPTION") or "starttls"
    if encryption not in ("starttls", "tls", "none"):
        raise SettingsError(
            Finding(
                "ASSISTANT_SMTP_ENCRYPTION",
                f"{encryption!r} is unknown",
                "use starttls, tls or none",
            )
        )
    return MailSettings(
        host=environ.get("ASSISTANT_SMTP_HOST", ""),
        port=_number(environ, "ASSISTANT_SMTP_PORT", 587),
        user=environ.get("ASSISTANT_SMTP_USER", ""),
        password=environ.get("ASSISTANT_SMTP_PASSWORD", ""),
        sender=environ.get("ASSISTANT_SMTP_FROM", ""),
        encryption=encryption,
    )


def _number(environ: Mapping[str, str], name: str, default: int) -> int:
    value = environ.get(name) or str(default)
    if not value.isdigit() or int(value) < 1:
        raise SettingsError(
            Finding(name, f"{value!r} is not a whole number above 0", f"for example {default}")
        )
    return int(value)


def _key(given: str | None, folder: Path) -> bytes:
    """Return the key of the environment, else the one kept in the state folder, made at first use."""
    if given:
        if len(given) < 32:
            raise SettingsError(
                Finding(
                    "ASSISTANT_SECRET_KEY",
                    "shorter than 32 characters",
                    "use `openssl rand -hex 32`",
                )
            )
        return given.encode()
    path = folder / "secret.key"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            _make_key(path)
        return path.read_bytes()
    except OSError as error:
        problem, remedy = f"cannot be used ({error.strerror})", "correct it, or set ASSISTANT_SECRET_KEY"
        raise SettingsError(Finding(str(error.filename or folder), problem, remedy)) from error


def _make_key(path: Path) -> None:
    """Make a key, whole from the first moment: of processes that start together one's key is everybody's."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_hex(32).encode())
    try:
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
