"""Keeps several processes serving: starts them, replaces those that die, and stops them together."""

import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.commands._server import GRACE, STOPPING
from bot.errors import AssistantError
from bot.logs import LOG

logger = logging.getLogger(__name__)

_WATCHED = frozenset({*STOPPING, signal.SIGCHLD})
_LOOK = 0.5  # seconds between two looks whether all are alive, should a signal be lost
_STARTING_LOOK = 0.05
_PAUSE = 1.0  # seconds before a process is replaced that died young, so that failures do not fill the log
_YOUNG = 10.0  # seconds
_MAIL = 30  # seconds that housekeeping may take to finish the mail it is sending


class WorkerError(AssistantError):
    """A process could not start to serve."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a process gets: its number from 0, how it says that it serves, and its parent's lifeline."""

    number: int
    began: Callable[[], None]
    lifeline: int


class Workers:
    """Runs `work` in `count` processes that share what is loaded by now; `ready` is called when all serve."""

    def __init__(self, count: int, work: Callable[[Place], None], ready: Callable[[], None]) -> None:
        self._count, self._work, self._ready = count, work, ready
        self._born: dict[int, tuple[int, float]] = {}  # process id: its number, and when it was started
        self._lifeline = os.pipe()
        self._reports = os.pipe()
        os.set_blocking(self._reports[0], False)

    def run(self) -> None:
        """Serve until SIGINT or SIGTERM; either a second time ends everything at once.

        Raises:
            WorkerError: a process ended before it served for the first time.
        """
        signal.pthread_sigmask(signal.SIG_BLOCK, _WATCHED)
        try:
            for number in range(self._count):
                self._start(number)
            self._wait_for_all()
            self._ready()
            while not self._told_to_stop(_LOOK):
                for number, age in self._dead():
                    if age < _YOUNG and signal.sigtimedwait(STOPPING, _PAUSE):
                        return
                    self._start(number)
        finally:
            self._stop()

    def _start(self, number: int) -> None:
        process = os.fork()
        if process == 0:
            self._live(number)
        self._born[process] = number, time.monotonic()

    def _live(self, number: int) -> None:
        """Do the work of a child, and never return into the parent's code."""
        status = 1
        try:
            os.close(self._lifeline[1])
            self._work(Place(number, self._began, self._lifeline[0]))
            status = 0
        except AssistantError as error:
            print(error, file=sys.stderr)
        except BaseException:
            logger.exception("the process %d failed", os.getpid())
        finally:
            sys.stderr.flush()
            os._exit(status)

    def _began(self) -> None:
        """Tell the parent that this process serves; from now on it hears signals, also those that came."""
        os.write(self._reports[1], b".")
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _WATCHED)

    def _wait_for_all(self) -> None:
        begun = 0
        while begun < self._count:
            if self._told_to_stop(_STARTING_LOOK):
                raise KeyboardInterrupt
            if self._dead():
                raise WorkerError(f"serve: a process could not start; the reason is at the end of {LOG}")
            begun += self._reported()

    def _reported(self) -> int:
        try:
            return len(os.read(self._reports[0], self._count))
        except BlockingIOError:
            return 0

    @staticmethod
    def _told_to_stop(seconds: float) -> bool:
        """Wait for a signal, that long at most, and tell whether it says to stop."""
        received = signal.sigtimedwait(_WATCHED, seconds)
        return received is not None and received.si_signo in STOPPING

    def _dead(self) -> list[tuple[int, float]]:
        """Return number and age of each process that has ended."""
        dead = []
        for process, (number, born) in list(self._born.items()):
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                del self._born[process]
                code = os.waitstatus_to_exitcode(status)
                level = logging.ERROR if code else logging.INFO
                logger.log(level, "the process %d (number %d) has ended with %d", process, number, code)
                dead.append((number, time.monotonic() - born))
        return dead

    def _stop(self) -> None:
        """Stop all, each after the answers and the mail under way; kill those that do not end."""
        self._tell_all(signal.SIGTERM)
        deadline = time.monotonic() + GRACE + _MAIL
        while self._born and time.monotonic() < deadline:
            if self._told_to_stop(_STARTING_LOOK):
                break
            self._dead()
        self._tell_all(signal.SIGKILL)
        for process in self._born:
            os.waitpid(process, 0)
        for descriptor in (*self._lifeline, *self._reports):
            os.close(descriptor)

    def _tell_all(self, number: signal.Signals) -> None:
        for process in self._born:
            os.kill(process, number)  # ours until waited for: the number cannot be another's yet
