"""Sends the outbox by SMTP: a mail stays until a server has taken it; a server that is down loses nothing."""

import smtplib
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from sqlalchemy import select, update

from bot.inquiries import audit
from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import OutboxMail
from bot.inquiries.settings import MailSettings

_LEASE = timedelta(minutes=5)  # so long a mail belongs to the process that is sending it
_WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60))
_BATCH = 50


@dataclass(frozen=True, slots=True)
class SendReport:
    """What a run of the outbox did. `refused`: the server said never to come again with it."""

    sent: int = 0
    waiting: int = 0
    refused: int = 0


class Outbox:
    """The mails that wait, and their sending."""

    def __init__(self, database: Database, settings: MailSettings, reply_to: str | None = None) -> None:
        self.database = database
        self.settings = settings
        self.reply_to = reply_to
        self.stopping = threading.Event()  # set: no further mail is begun
        self.is_sending = False
        self._results: dict[
            int, tuple[str, bool]
        ] = {}  # of mails that were tried, until they are written down

    def send_due(self, now: datetime | None = None, connect: Callable[[], Any] | None = None) -> SendReport:
        """Send every mail that is due. Several processes may do this at once: each mail goes to one."""
        if not self.settings.is_on:
            return SendReport(waiting=self.waiting())
        self._settle_all(now)
        sent = refused = 0
        for id in self._due(now or utc_now()):
            mail = None if self.stopping.is_set() else self._claim(id, now or utc_now())
            if mail is None or self.stopping.is_set():
                continue
            error, final = self._deliver(id, mail, connect or self._connect, now)
            sent, refused = sent + (not error), refused + (bool(error) and final)
        return SendReport(sent, self.waiting(), refused)

    def waiting(self) -> int:
        """Return how many mails have not been sent yet."""
        with self.database.reading() as session:
            return len(session.scalars(select(OutboxMail.id).where(OutboxMail.due_at.isnot(None))).all())

    def failing(self) -> int:
        """Return how many mails were refused, or have been tried in vain three times."""
        troubled = (OutboxMail.attempts >= 3) | OutboxMail.due_at.is_(None)
        with self.database.reading() as session:
            return len(
                session.scalars(select(OutboxMail.id).where(OutboxMail.sent_at.is_(None), troubled)).all()
            )

    def _due(self, now: datetime) -> list[int]:
        due = select(OutboxMail.id).where(OutboxMail.due_at <= now).order_by(OutboxMail.due_at).limit(_BATCH)
        with self.database.reading() as session:
            return list(session.scalars(due))

    def _claim(self, id: int, now: datetime) -> EmailMessage | None:
        """Take a mail for this process: it is due again only when the lease ends without a result."""
        with self.database.writing() as session:
            taken = session.execute(
                update(OutboxMail)
                .where(OutboxMail.id == id, OutboxMail.due_at <= now)
                .values(due_at=now + _LEASE, attempts=OutboxMail.attempts + 1)
                .execution_options(synchronize_session=False)
            )
            return self._message(session.get(OutboxMail, id)) if taken.rowcount else None

    def _message(self, mail: Any) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self.settings.sender
        message["To"] = mail.recipient
        message["Subject"] = mail.subject
        message["Date"] = format_datetime(mail.created_at)
        message["Message-ID"] = mail.message_id
        if self.reply_to:
            message["Reply-To"] = self.reply_to
        message.set_content(mail.body)
        message["Content-Language"] = mail.language  # set_content drops headers named Content-…
        return message

    def _deliver(
        self, id: int, mail: EmailMessage, connect: Callable[[], Any], now: datetime | None
    ) -> tuple[str, bool]:
        """Send a mail and write down what became of it: who stops the server in between waits for both."""
        self.is_sending = True
        try:
            result = self._results[id] = self._send(mail, connect)
            self._settle_all(now)
        finally:
            self.is_sending = False
        return result

    def _settle_all(self, now: datetime | None) -> None:
        """Write results down; those that the store does not take are kept, so that no mail goes out twice."""
        for id, (error, final) in list(self._results.items()):
            self._settle(id, error, final, now or utc_now())
            del self._results[id]

    def _send(self, message: EmailMessage, connect: Callable[[], Any]) -> tuple[str, bool]:
        """Return what went wrong ("" for nothing), and whether trying again is useless."""
        try:
            server = connect()
            try:
                server.send_message(message)
            finally:
                with suppress(smtplib.SMTPException, OSError):
                    server.quit()
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            return _brief(error), all(500 <= code < 600 for code in codes)
        except smtplib.SMTPResponseException as error:
            return _brief(error), isinstance(error, smtplib.SMTPDataError) and 500 <= error.smtp_code < 600
        except (smtplib.SMTPException, OSError) as error:
            return _brief(error), False
        return "", False

    def _settle(self, id: int, error: str, final: bool, now: datetime) -> None:
        with self.database.writing() as session:
            mail = session.get(OutboxMail, id)
            if mail is None:
                return
            mail.last_error = error
            mail.sent_at = None if error else now
            wait = _WAITS[min(mail.attempts, len(_WAITS)) - 1]
            mail.due_at = now + wait if error and not final else None
            if final and error:
                audit.record(session, audit.SYSTEM, "mail-refused", "")

    def _connect(self) -> Any:
        settings = self.settings
        secure = ssl.create_default_context()
        if settings.encryption == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                settings.host, settings.port, timeout=settings.timeout, context=secure
            )
        else:
            server = smtplib.SMTP(settings.host, settings.port, timeout=settings.timeout)
            if settings.encryption == "starttls":
                server.starttls(context=secure)
        if settings.user:
            server.login(settings.user, settings.password)
        return server


def _brief(error: Exception) -> str:
    """Name the error without the address that many servers repeat in it."""
    code = getattr(error, "smtp_code", "")
    return f"{type(error).__name__} {code}".strip()[:300]
