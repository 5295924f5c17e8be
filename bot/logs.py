"""Keeps the terminal clean: Rasa's noise goes to a log file, people see one progress line."""

import contextlib
import logging
import sys
import time
import warnings
from collections.abc import Iterator

import structlog

from bot import paths

_FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s %(message)s"
LOG = paths.LOGS / "assistant.log"


def to_file(formatter: type[logging.Formatter] = logging.Formatter) -> None:
    """Send every log record and warning to the log file, and nothing of them to the terminal."""
    LOG.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(LOG, encoding="utf-8")
    handler.setFormatter(formatter(_FORMAT))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    logging.captureWarnings(True)
    warnings.simplefilter("default")
    structlog.configure(
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )


@contextlib.contextmanager
def step(title: str) -> Iterator[None]:
    """Show one line for a step: its title while it runs, its time when it is done."""
    begin = time.monotonic()
    live = sys.stderr.isatty()
    if live:
        print(f"{title} …", end="", file=sys.stderr, flush=True)
    try:
        yield
    except BaseException:
        print(f"{chr(13) if live else ''}{title}: failed", file=sys.stderr, flush=True)
        raise
    print(
        f"{chr(13) if live else ''}{title}: {time.monotonic() - begin:.1f} s",
        file=sys.stderr,
        flush=True,
    )


@contextlib.contextmanager
def silenced() -> Iterator[None]:
    """Send what is printed to the log file."""
    LOG.parent.mkdir(parents=True, exist_ok=True)
    with (
        LOG.open("a", encoding="utf-8") as sink,
        contextlib.redirect_stdout(sink),
        contextlib.redirect_stderr(sink),
    ):
        yield
