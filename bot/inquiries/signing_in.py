"""The way into the desk: wrong passwords slow down one account at one place, and that place; nobody else."""

import asyncio
import hashlib
import hmac
import math
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from queue import PriorityQueue
from typing import TypeVar

from limits import RateLimitItem, parse_many

from bot.inquiries.accounts import Accounts, normal_login
from bot.inquiries.counting import Attempts
from bot.inquiries.settings import InquirySettings

_T = TypeVar("_T")
# So many wrong passwords are free; each further step makes the pause longer, an hour at most.
OF_ACCOUNT = parse_many("5/minute; 10/15 minutes; 20/hour")  # at one place
OF_PLACE = parse_many("20/minute; 60/hour")  # for all accounts together: an office shares one address
_EACH, _ALL = 2, 100  # attempts of one place, and of all, that may wait in a lane
_PATIENCE = 10.0  # seconds that one waits
_LATELY = 500  # wrong passwords by which it is told whose turn comes later


class SlowedDown(Exception):
    """There were too many wrong passwords from here: try again in `minutes`."""

    def __init__(self, minutes: int) -> None:
        super().__init__(f"{minutes} minutes")
        self.minutes = minutes


class Busy(Exception):
    """Too many try at this moment; try again in a few seconds."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A password for an account. `client` sends it; `device` names the browser if it was in this account before."""

    login: str
    password: str
    client: str
    device: str = ""

    @property
    def place(self) -> str:
        """Return where wrong passwords are counted: a device that was in before has a place of its own."""
        return f"device {self.device}" if self.device else self.client


class Door:
    """Signs staff in. Devices that were in before do not wait behind others, nor for what others did wrong.

    Of all others, those come first whose place has sent few wrong passwords lately.
    """

    def __init__(self, accounts: Accounts, settings: InquirySettings) -> None:
        self._accounts, self._key = accounts, settings.key
        self._wrong = Attempts(settings.limits_url)
        self._known, self._strangers = _Lane(), _Lane()
        self._lately: deque[str] = deque(maxlen=_LATELY)

    async def sign_in(self, attempt: Attempt) -> str | None:
        """Return a session token; None when login and password do not fit.

        Raises:
            SlowedDown: there were too many wrong passwords from this place.
            Busy: it is not this attempt's turn within seconds.
        """
        lane, place = self._known if attempt.device else self._strangers, attempt.place
        token = await lane.do(place, self._lately.count(place), partial(self._try, attempt))
        if token is None:
            self._lately.append(place)
        return token

    def _try(self, attempt: Attempt) -> str | None:
        if minutes := self._pause(attempt):
            raise SlowedDown(minutes)
        place = hmac.new(self._key, f"place\0{attempt.place}".encode(), hashlib.sha256).hexdigest()[:8]
        token = self._accounts.sign_in(attempt.login, attempt.password, place=place)
        if token is None:
            for limit, names in _counted(attempt):
                self._wrong.hit(limit, *names)
            if minutes := self._pause(attempt):
                self._accounts.note_pause(attempt.login, place, minutes)
        return token

    def _pause(self, attempt: Attempt) -> int:
        """Return the minutes until this place may try again, 0 when it may now."""
        full = [
            self._wrong.reset_at(limit, *names)
            for limit, names in _counted(attempt)
            if not self._wrong.test(limit, *names)
        ]
        return max(1, math.ceil((max(full) - time.time()) / 60)) if full else 0


def _counted(attempt: Attempt) -> Iterator[tuple[RateLimitItem, tuple[str, ...]]]:
    """Yield each limit that an attempt falls under, and the names by which it is counted."""
    for limit in OF_ACCOUNT:
        yield limit, ("sign-in", attempt.place, normal_login(attempt.login))
    for limit in () if attempt.device else OF_PLACE:
        yield limit, ("sign-in", attempt.place)


class _Lane:
    """Does one thing after another in a thread of its own; who would wait too long for it is turned away.

    A password takes a core for a moment on purpose: a flood of them must take neither all threads nor all cores.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "sign-in")
        self._waiting: Counter[str] = Counter()
        self._queue: PriorityQueue[tuple[int, int, Callable[[], None]]] = PriorityQueue()
        self._number = count()

    async def do(self, place: str, wrong: int, work: Callable[[], _T]) -> _T:
        """Return what `work` returns; of those who wait the one with the fewest `wrong` tries comes first."""
        room = _ALL // 2 if wrong else _ALL  # the other half is for those without mistakes
        if self._waiting[place] >= _EACH or self._waiting.total() >= room:
            raise Busy
        self._waiting[place] += 1
        try:
            async with asyncio.timeout(_PATIENCE):
                return await asyncio.wrap_future(self._enqueue(wrong, work))
        except TimeoutError:
            raise Busy from None
        finally:
            self._waiting -= Counter([place])  # keeps no place that nobody waits at

    def _enqueue(self, wrong: int, work: Callable[[], _T]) -> Future[_T]:
        done: Future[_T] = Future()
        self._queue.put((wrong, next(self._number), partial(_fulfil, done, work)))
        self._thread.submit(lambda: self._queue.get_nowait()[2]())  # whichever is first by then
        return done


def _fulfil(done: Future[_T], work: Callable[[], _T]) -> None:
    """Do the work and say what came of it, unless nobody waits for it any more."""
    if not done.set_running_or_notify_cancel():
        return
    try:
        done.set_result(work())
    except BaseException as error:
        done.set_exception(error)
