"""What tests share: a quiet environment, one trained model, the assistant, and a client of its HTTP."""

# ruff: noqa: E402 - the environment comes before what reads it

import os
import signal
import tempfile

# Read when Rasa and SQLAlchemy are imported: before anything else here is.
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
# Inquiries made by tests go to a file that goes with the run.
_state = tempfile.TemporaryDirectory(prefix="assistant-tests-")
os.environ["ASSISTANT_DATABASE_URL"] = f"sqlite:///{_state.name}/data.db"
os.environ["ASSISTANT_SECRET_KEY"] = "0" * 64
# What a shell starts in the background ignores Ctrl-C, and so would the programs that the tests start and stop.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

import json
import logging
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import structlog

from bot.inquiries.limits import limiter_here
from bot.model_files import MODEL
from bot.settings import Settings
from bot.training import train

if TYPE_CHECKING:
    from bot.engine import Engine

CHAT = "/webhooks/rest/webhook"
Ask = Callable[..., Awaitable[dict[str, Any]]]

# Rasa writes what it does, in full, to the output of each test that fails.
structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last: Playwright keeps an event loop running, in which no other can start.

    Those of tests/browser come after all others, as their browser lives until the end of the run.
    """
    items.sort(key=_browser_rank)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say why tests were skipped: a line for each reason, where pytest's own summary has one for each test."""
    reports = terminalreporter.getreports("skipped")
    reasons = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in reports)
    for reason, count in reasons.most_common():
        terminalreporter.write_line(f"skipped {count}: {reason}")


def _browser_rank(item: pytest.Item) -> int:
    if "browser" in item.path.parts:
        return 2
    return 1 if item.get_closest_marker("browser") is not None else 0


@pytest.fixture(autouse=True)
def _no_limits_left_over() -> None:
    """What one test sent counts for no other."""
    limiter_here.cache_clear()


@pytest.fixture(scope="session")
def model() -> Path:
    """A model of the sources as they are; made once, and only when they changed."""
    train()
    return MODEL


@pytest.fixture(scope="session")
def engine(model: Path) -> "Engine":
    """The assistant, loaded once for all tests."""
    from bot.engine import Engine

    return Engine.load(model)


@pytest.fixture
async def client(engine: "Engine") -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application, without a network between."""
    from bot.web.app import create_app

    # A server sends its answer to a failure too, instead of failing itself.
    transport = httpx.ASGITransport(create_app(engine, Settings()), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://assistant.test") as opened:
        yield opened


@pytest.fixture
def sender() -> str:
    """The name of a conversation that nobody has held yet."""
    return uuid.uuid4().hex


@pytest.fixture
def ask(client: httpx.AsyncClient, sender: str) -> Ask:
    """Ask in the test's conversation; return the reply as one: text, buttons, custom."""

    async def asked(message: str, **metadata: Any) -> dict[str, Any]:
        body = json.dumps({"sender": sender, "message": message, "metadata": metadata})
        # Every character escaped: half of an emoji can be sent only so.
        headers = {"Content-Type": "application/json"}
        response = await client.post(CHAT, content=body.encode("ascii"), headers=headers)
        assert response.status_code == 200, response.text
        return _joined(response.json())

    return asked


def _joined(replies: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the pieces of a reply as one; exactly one of them carries `custom`."""
    (custom,) = [reply["custom"] for reply in replies if "custom" in reply]
    return {
        "text": "\n".join(reply["text"] for reply in replies if "text" in reply),
        "buttons": [button for reply in replies for button in reply.get("buttons", ())],
        "custom": custom,
    }
