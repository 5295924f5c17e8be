"""The outbox loses nothing: a server that is down, full or slow gets each mail later, once."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.inquiries.accounts import Staff
from bot.inquiries.cases import MAIL, AnswerDraft
from bot.inquiries.casework import Casework
from bot.inquiries.database import utc_now
from bot.inquiries.mail import Outbox, SendReport
from bot.inquiries.off_loop import StoreUnavailable
from bot.inquiries.records import Contact, ContactKind, Draft
from bot.inquiries.settings import MailSettings
from bot.inquiries.store import InquiryStore
from tests.inquiries.smtp import MailServer


@pytest.fixture
def server() -> Iterator[MailServer]:
    """A running mail server."""
    server = MailServer()
    yield server
    server.shutdown()
    server.server_close()


def _answer(store: InquiryStore, staff: Staff, key: str = "1", address: str = "a@example.jp") -> str:
    receipt = store.submit(Draft("質問", "ko", Contact(ContactKind.MAIL, address, address)), key)
    draft = AnswerDraft(
        "답변", "回答", (), MAIL, subject="문의\r\nBcc: x@example.jp", mail_body="답변입니다", request=key
    )
    assert Casework(store.database, store.settings.key).answer(receipt.number, draft, staff)
    return receipt.number


def _settings(server: MailServer) -> MailSettings:
    return MailSettings("127.0.0.1", server.port, sender="desk@example.jp", encryption="none", timeout=5)


def test_mail_is_sent_once_with_everything(store: InquiryStore, staff: Staff, server: MailServer) -> None:
    """One answer, one mail, however often the outbox runs; no header can be smuggled in."""
    _answer(store, staff)
    outbox = Outbox(store.database, _settings(server), "section@example.jp")
    assert outbox.send_due() == SendReport(sent=1)
    assert outbox.send_due() == SendReport()
    (mail,) = server.taken
    assert (mail["To"], mail["Reply-To"], mail["Bcc"]) == ("a@example.jp", "section@example.jp", None)
    assert mail["Content-Language"] == "ko"
    assert mail.get_content().strip() == "답변입니다"  # type: ignore[attr-defined]


def test_server_down_loses_nothing(store: InquiryStore, staff: Staff, server: MailServer) -> None:
    """While nobody listens the mail waits, longer each time, and is sent when the server is back."""
    _answer(store, staff)
    nobody = Outbox(store.database, replace(_settings(server), port=1))
    moment = utc_now()
    for attempt in range(4):
        assert nobody.send_due(moment) == SendReport(waiting=1)
        assert nobody.send_due(moment + timedelta(seconds=30)) == SendReport(waiting=1)  # not due yet
        moment += timedelta(minutes=61)
        assert nobody.failing() == (attempt >= 2)
    assert Outbox(store.database, _settings(server)).send_due(moment) == SendReport(sent=1)
    assert len(server.taken) == 1


def test_server_full_is_tried_again(store: InquiryStore, staff: Staff, server: MailServer) -> None:
    """An error in the middle of a mail is temporary."""
    _answer(store, staff)
    outbox, now = Outbox(store.database, _settings(server)), utc_now()
    server.broken = True
    assert outbox.send_due(now) == SendReport(waiting=1)
    server.broken = False
    assert outbox.send_due(now + timedelta(minutes=2)) == SendReport(sent=1)


def test_refused_recipient_is_shown_and_does_not_stop_others(
    store: InquiryStore, staff: Staff, server: MailServer
) -> None:
    """A mailbox that does not exist is not tried again, staff see it, and the next mail is sent."""
    number = _answer(store, staff, "1", "gone@example.jp")
    _answer(store, staff, "2", "here@example.jp")
    server.refuse = {"gone@example.jp"}
    outbox = Outbox(store.database, _settings(server))
    assert outbox.send_due() == SendReport(sent=1, refused=1)
    assert outbox.failing() == 1
    case = Casework(store.database, store.settings.key).case(number)
    assert case is not None
    assert case.answers[0].mail == "refused"
    assert "gone@example.jp" not in case.answers[0].mail_error


def test_two_senders_do_not_send_twice(store: InquiryStore, staff: Staff, server: MailServer) -> None:
    """Two processes that run the outbox at once share the mails."""
    for key in range(6):
        _answer(store, staff, str(key), f"p{key}@example.jp")
    outboxes = [Outbox(store.database, _settings(server)) for _ in range(2)]
    threads = [threading.Thread(target=outbox.send_due) for outbox in outboxes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(mail["To"] for mail in server.taken) == [f"p{key}@example.jp" for key in range(6)]


def test_sender_killed_in_the_middle_is_followed_by_another(
    store: InquiryStore, staff: Staff, server: MailServer
) -> None:
    """A mail whose sender died is due again when its lease ends."""
    _answer(store, staff)

    def die() -> None:
        raise KeyboardInterrupt

    outbox, now = Outbox(store.database, _settings(server)), utc_now()
    with pytest.raises(KeyboardInterrupt):
        outbox.send_due(now, connect=die)
    assert outbox.send_due(now + timedelta(minutes=1)) == SendReport(waiting=1)
    assert outbox.send_due(now + timedelta(minutes=6)) == SendReport(sent=1)


def test_without_mail_settings_mail_waits(store: InquiryStore, staff: Staff) -> None:
    """An answer sent before mail is set up stays in the outbox."""
    _answer(store, staff)
    assert Outbox(store.database, MailSettings()).send_due() == SendReport(waiting=1)


def test_no_mail_is_begun_after_the_stop(store: InquiryStore, staff: Staff, server: MailServer) -> None:
    """Who stops the server waits for the mail under way, and for no other; the next start sends the rest."""
    for key in ("1", "2", "3"):
        _answer(store, staff, key)
    outbox = Outbox(store.database, _settings(server))

    def connect() -> object:
        assert outbox.is_sending
        outbox.stopping.set()
        return outbox._connect()

    assert outbox.send_due(connect=connect) == SendReport(sent=1, waiting=2)
    assert Outbox(store.database, _settings(server)).send_due() == SendReport(sent=2)


def test_store_away_after_sending_sends_no_mail_twice(
    store: InquiryStore, staff: Staff, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mail whose sending could not be written down is not sent again when its time has come once more."""
    _answer(store, staff)
    outbox = Outbox(store.database, _settings(server))
    with monkeypatch.context() as away:
        away.setattr(outbox, "_settle", _away)
        with pytest.raises(StoreUnavailable):
            outbox.send_due()
        with pytest.raises(StoreUnavailable):
            outbox.send_due()
    assert outbox.send_due(utc_now() + timedelta(hours=1)) == SendReport()
    assert len(server.taken) == 1


def _away(*_: object) -> None:
    raise StoreUnavailable("away")
