"""`python -m bot serve --workers 2`, on real stores: one assistant, whichever process answers."""

import asyncio
import contextlib
import os
import re
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot import paths
from bot.engine.shared import Stores
from bot.engine.shared_records import from_text, key_of

pytestmark = [pytest.mark.integration, pytest.mark.slow]
PATIENCE = 120  # seconds; a busy machine takes much longer than a free one
CHAT = "/webhooks/rest/webhook"


class Server:
    """A running `serve` and the stores that its processes share."""

    def __init__(
        self, process: subprocess.Popen[str], url: str, conversations_url: str, locks_url: str
    ) -> None:
        self.process, self.url = process, url
        self.conversations_url, self.locks_url = conversations_url, locks_url

    def workers(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children()

    @contextlib.contextmanager
    def only(self, number: int) -> Iterator[None]:
        """Let one of the two processes answer alone."""
        other = sorted(self.workers(), key=lambda worker: worker.pid)[1 - number]
        other.suspend()
        try:
            yield
        finally:
            other.resume()

    def ask(self, sender: str, message: str, **metadata: Any) -> Any:
        (reply,) = httpx.post(self.url + CHAT, json=body(sender, message, metadata), timeout=PATIENCE).json()
        return reply

    async def stored(self, sender: str) -> list[str]:
        """Return what the person said in a conversation, as far as it is kept."""
        stores = Stores.at(self.conversations_url, "", 24)
        assert stores.conversations is not None
        text = await stores.conversations.get(key_of(sender))
        await stores.close()
        tracker = from_text(text or "", DialogueStateTracker(sender, None))
        return [event.text for event in tracker.events if isinstance(event, UserUttered)]


def body(sender: str, message: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"sender": sender, "message": message, "metadata": metadata or {}}


@pytest.fixture(scope="module")
def server(
    model: Path, conversations_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """Two processes that serve; stopped in good order at the end."""
    state = tmp_path_factory.mktemp("state")
    variables = {
        "ASSISTANT_CONVERSATIONS_URL": conversations_url,
        "ASSISTANT_LOCKS_URL": redis_url,
        "ASSISTANT_DATABASE_URL": f"sqlite:///{state / 'data.db'}",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "serve", "--port", "0", "--workers", "2"],
        cwd=paths.ROOT, env=os.environ | variables, text=True, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stderr is not None
        said = [process.stderr.readline(), process.stderr.readline()]
        found = re.fullmatch(r"Serving on (http://\S+)/ with 2 processes \(Ctrl-C stops\)\n", said[1])
        assert found, said
        yield Server(process, found[1], conversations_url, redis_url)
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=PATIENCE)[1] == ""
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def sender() -> str:
    return uuid.uuid4().hex


def test_serving_continues_each_others_conversations(server: Server, sender: str) -> None:
    """A follow-up is understood by the process that did not hear the question."""
    with server.only(0):
        assert server.ask(sender, "When did Nagoya join?")["custom"]["facts"]
    with server.only(1):
        reply = server.ask(sender, "and Kobe?")
    assert "Kobe joined in 2008" in reply["text"]


def test_serving_answers_a_repeated_message_once(server: Server, sender: str) -> None:
    """A message sent again, to another process, gets the reply of the first time, and counts as one turn."""
    with server.only(0):
        first = server.ask(sender, "When did Asahikawa join?", message_id="1")
    with server.only(1):
        assert server.ask(sender, "When did Asahikawa join?", message_id="1") == first
    assert asyncio.run(server.stored(sender)) == ["When did Asahikawa join?"]


async def test_serving_keeps_the_order_of_one_sender(server: Server, sender: str) -> None:
    """Twenty messages of one sender, sent before the first is answered, are answered in order by two processes."""
    turns = Stores.at("", server.locks_url, 24).turns
    assert turns is not None
    answered: list[int] = []
    async with httpx.AsyncClient(base_url=server.url, timeout=PATIENCE) as client:

        async def ask(number: int) -> None:
            response = await client.post(CHAT, json=body(sender, f"How many cities are there? {number}"))
            assert response.json()[0]["custom"]["status"] != "error"
            answered.append(number)

        asking = []
        async with turns.lock(key_of(sender), lock_lifetime=PATIENCE):
            for number in range(20):
                asking.append(asyncio.create_task(ask(number)))
                while len(turns.get_lock(key_of(sender)).tickets) < number + 2:
                    await asyncio.sleep(0.005)
        await asyncio.gather(*asking)
    assert turns.get_lock(key_of(sender)) is None
    await turns.close()
    assert answered == list(range(20))
    assert await server.stored(sender) == [f"How many cities are there? {number}" for number in range(14, 20)]


async def test_serving_loses_no_turn_of_one_sender(server: Server, sender: str) -> None:
    """Twenty messages of one sender at the same moment, on as many connections, are answered one by one."""
    limits = httpx.Limits(max_keepalive_connections=0)
    async with httpx.AsyncClient(base_url=server.url, timeout=PATIENCE, limits=limits) as client:
        asked = [client.post(CHAT, json=body(sender, f"How many cities? {n}")) for n in range(20)]
        replies = [response.json() for response in await asyncio.gather(*asked)]
    assert all(reply["custom"]["status"] != "error" for (reply,) in replies)
    assert len(set(await server.stored(sender))) == 6


def test_serving_goes_on_after_a_process_was_killed(server: Server, sender: str) -> None:
    """Killed processes are replaced at once, and the conversation goes on where it was."""
    server.ask(sender, "When did Nagoya join?")
    killed = {worker.pid for worker in server.workers()}
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    assert "Kobe joined in 2008" in server.ask(sender, "and Kobe?")["text"]
    deadline = time.monotonic() + PATIENCE
    while killed & (alive := {worker.pid for worker in server.workers()}) or len(alive) < 2:
        assert time.monotonic() < deadline, f"{killed} were not replaced: {alive}"
        time.sleep(0.05)


def test_serving_is_ready_when_its_stores_are(server: Server) -> None:
    """/readyz names every store that it has reached."""
    ready = httpx.get(f"{server.url}/readyz", timeout=PATIENCE)
    assert ready.status_code == 200
    assert ready.json()["checks"] == {"model": True, "conversations": True, "inquiries": True, "locks": True}
