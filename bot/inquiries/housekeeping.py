"""Does in the server what has to be done regularly: sends the outbox every minute, erases once a day."""

import logging
import threading
from datetime import date

from bot.inquiries import retention
from bot.inquiries.calendar import TOKYO
from bot.inquiries.database import utc_now
from bot.inquiries.mail import Outbox
from bot.inquiries.store import InquiryStore

_log = logging.getLogger(__name__)
_SOON = 2.0  # seconds until the thread is left to itself: it ends with the process
_MAIL = 30.0  # seconds that a mail under way may take


class Housekeeper:
    """A thread beside the server. `start()` and `stop()` belong into the app's lifespan."""

    def __init__(self, store: InquiryStore, seconds: float = 60.0) -> None:
        self.store = store
        self.seconds = seconds
        self.outbox = Outbox(store.database, store.settings.mail, store.calendar.office.mail)
        self._erased_on: date | None = None
        self._stopping = self.outbox.stopping
        self._thread = threading.Thread(target=self._run, name="housekeeper", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after the mail that is being sent; a store that does not answer is not waited for."""
        self._stopping.set()
        self._thread.join(_SOON)
        if self.outbox.is_sending:
            self._thread.join(_MAIL)

    def once(self) -> None:
        """Do what is due now."""
        self.outbox.send_due()
        today = utc_now().astimezone(TOKYO).date()
        if today != self._erased_on:
            retention.run(self.store.database, self.store.settings.retention)
            self._erased_on = today

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self.once()
            except Exception:  # a broken connection now must not end tomorrow's work
                _log.exception("housekeeping failed; trying again in %d seconds", self.seconds)
            self._stopping.wait(self.seconds)
