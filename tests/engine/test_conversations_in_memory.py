"""bot.engine.conversations: traffic pushes open forms out last, and neither it nor a restart ends one."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, SlotSet

from bot import paths
from bot.engine.conversations import MAX_CONVERSATIONS, MemoryTrackerStore
from bot.engine.open_forms import OpenForms
from bot.engine.sealed_files import SealedFiles
from bot.engine.tracker import LiveTracker
from bot.inquiries.settings import STATE_FOLDER, from_environment

if TYPE_CHECKING:
    from bot.engine import Engine

PATIENCE = 120  # seconds; a busy machine takes much longer than a free one
KEY = b"k" * 64
QUESTION = "When is next year's Design Week?"
INQUIRY = ["When did Nagoya join?", "/leave_inquiry", QUESTION, "citizen@example.com", "旭川 花子"]
LOOK_UP = ["When did Nagoya join?", "/check_inquiry", "482-093-751"]


@pytest.fixture
def files(tmp_path: Path) -> SealedFiles:
    return SealedFiles(tmp_path / "forms", KEY, 24)


@pytest.fixture
def domain(engine: "Engine") -> Domain:
    return engine.tracker_store.domain


@pytest.fixture
def kept(engine: "Engine", files: SealedFiles) -> Iterator[SealedFiles]:
    """Where the tests' assistant keeps open forms meanwhile."""
    before = engine.tracker_store
    engine.keep_forms_in(OpenForms(files))
    yield files
    engine.keep_in(before)


def restart(engine: "Engine", files: SealedFiles) -> None:
    """Forget all but what is on the disk."""
    engine.keep_forms_in(OpenForms(files))


async def say(engine: "Engine", sender: str, text: str, language: str = "en") -> Any:
    """Return the reply, without the name of the conversation."""
    (reply,) = await engine.ask(sender, text, {"language": language, "switch": True})
    return {**reply, "recipient_id": ""}


async def traffic(store: MemoryTrackerStore, others: int, form: str | None = None) -> None:
    """Let so many others say something, as far as the store is concerned; with `form` they open it."""
    for number in range(others):
        sender = f"another {number}"
        tracker = await store.retrieve(sender) or LiveTracker(sender, store.domain.slots)
        tracker.update(ActiveLoop(form) if form else SlotSet("language", "en"))
        await store.save(tracker)


@pytest.mark.parametrize("said", [INQUIRY, LOOK_UP], ids=["inquiry", "look-up"])
async def test_conversations_in_a_form_go_on_after_a_restart(
    engine: "Engine", kept: SealedFiles, sender: str, said: list[str]
) -> None:
    """Restarted before every message within the form, all replies are word for word those without a restart."""
    replies = []
    for text in said:
        if replies and replies[-1]["custom"]["status"] == "inquiry":
            restart(engine, kept)
        replies.append(await say(engine, sender, text))
    assert replies == [await say(engine, f"{sender} without", text) for text in said]
    assert replies[-1]["custom"]["status"] == "inquiry"


async def test_conversations_keep_their_language_and_context_over_a_restart(
    engine: "Engine", kept: SealedFiles, sender: str
) -> None:
    """The form goes on in its language, and what was asked before it is still known."""
    for text in ("名古屋はいつ加盟しましたか", "/leave_inquiry", "来年のデザインウィークはいつですか"):
        await say(engine, sender, text, "ja")
    restart(engine, kept)
    (asked,) = await engine.ask(sender, "citizen@example.com")
    assert asked["custom"]["language"] == "ja"
    tracker = await engine.tracker_store.retrieve(sender)
    assert tracker is not None
    assert "nagoya" in str(tracker.get_slot("focus"))


async def test_conversations_in_a_long_form_go_on(engine: "Engine", kept: SealedFiles, sender: str) -> None:
    """Questions in between, more than the turns that are kept, do not push the form's beginning out."""
    for text in ["/leave_inquiry", QUESTION, *(["Since when does the network exist?"] * 8)]:
        before = await say(engine, sender, text)
    restart(engine, kept)
    assert await say(engine, sender, "Since when does the network exist?") == before
    assert before["custom"]["facts"][0] == "network.start"


async def test_conversations_in_a_form_survive_an_hour_of_others(
    engine: "Engine", kept: SealedFiles, sender: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """20,000 messages of others, twice what memory holds, and more than an hour later the form goes on."""
    for text in INQUIRY[1:3]:
        await say(engine, sender, text)
    store = engine.tracker_store
    assert isinstance(store, MemoryTrackerStore)
    await traffic(store, 20_000)
    assert len(list(await store.keys())) == MAX_CONVERSATIONS
    later = time.time() + 3_700
    monkeypatch.setattr("time.time", lambda: later)
    after = [await say(engine, sender, text) for text in INQUIRY[3:]]
    monkeypatch.undo()
    assert after == [await say(engine, f"{sender} without", text) for text in INQUIRY[1:]][2:]


async def test_conversations_in_a_form_come_back_from_the_disk(files: SealedFiles, domain: Domain) -> None:
    """Others who open forms push one out of memory, and it is there again with its next message."""
    store = MemoryTrackerStore(domain, max_conversations=10, forms=OpenForms(files))
    await traffic(store, 1, "inquiry_form")
    for number in range(30):
        tracker = LiveTracker(f"more {number}", domain.slots)
        tracker.update(ActiveLoop("inquiry_form"))
        await store.save(tracker)
    assert "another 0" not in await store.keys()
    tracker = await store.retrieve("another 0")
    assert tracker is not None
    assert tracker.active_loop_name == "inquiry_form"
    assert "another 0" in await store.keys()


async def test_conversations_without_a_form_go_first(domain: Domain) -> None:
    """Without a disk too: those unused for longest first, open forms only when nothing else is left."""
    store = MemoryTrackerStore(domain, max_conversations=4)
    for sender, form in (("a", "inquiry_form"), ("b", None), ("c", None), ("d", None), ("e", None)):
        tracker = LiveTracker(sender, domain.slots)
        tracker.update(ActiveLoop(form))
        await store.save(tracker)
    assert sorted(await store.keys()) == ["a", "c", "d", "e"]
    await traffic(store, 5, "inquiry_form")
    assert sorted(await store.keys()) == [f"another {number}" for number in range(1, 5)]


async def test_conversations_are_not_pushed_out_by_forms(files: SealedFiles, domain: Domain) -> None:
    """Whoever opens thousands of forms leaves half of the memory to those who only ask."""
    store = MemoryTrackerStore(domain, max_conversations=10, forms=OpenForms(files))
    tracker = LiveTracker("asks", domain.slots)
    await store.save(tracker)
    await traffic(store, 30, "inquiry_form")
    assert await store.retrieve("asks") is tracker
    assert len(list(await store.keys())) == 6


@pytest.mark.parametrize("last", ["Cancel", None], ids=["left", "sent"])
async def test_conversations_whose_form_has_ended_leave_no_file(
    engine: "Engine", kept: SealedFiles, sender: str, last: str | None
) -> None:
    """Once the inquiry is sent, or left, nothing of it is on the disk; also where a restart came between."""
    for text in INQUIRY:
        reply = await say(engine, sender, text)
    assert [path.name for path in kept.folder.iterdir()] == [kept.place(sender).name]
    restart(engine, kept)
    await say(engine, sender, last or reply["buttons"][0]["payload"])
    assert list(kept.folder.iterdir()) == []
    restart(engine, kept)
    assert await engine.tracker_store.retrieve(sender) is None


async def test_conversations_without_a_form_leave_the_disk_alone(
    engine: "Engine", kept: SealedFiles, sender: str
) -> None:
    """Questions are kept in memory alone."""
    for text in ("When did Nagoya join?", "and Kobe?"):
        await say(engine, sender, text)
    assert not kept.folder.exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        '{"event":"unknown"}',
        '{"event":"slot","name":"language","value":"en"}',
        '{"event":"active_loop","name":"form_of_another_version"}',
        '{"event":"active_loop","name":"inquiry_form"}\n{"event":"slot","name":"gone","value":1}',
        '{"event":"active_loop","name":"inquiry_form"}\n{"event":"slot","name":"requested_slot","value":"gone"}',
    ],
)
async def test_conversations_of_another_version_begin_anew(
    engine: "Engine", kept: SealedFiles, sender: str, text: str
) -> None:
    """What this version cannot go on with is erased, and the message is answered as a first one."""
    await OpenForms(kept).keep(sender, text)
    assert (await say(engine, sender, "When did Asahikawa join?"))["custom"]["facts"][0] == "designation.date"
    assert list(kept.folder.iterdir()) == []


async def test_conversations_in_a_form_do_without_the_disk(
    engine: "Engine", tmp_path: Path, sender: str
) -> None:
    """Where nothing can be written the form is filled in as ever."""
    (tmp_path / "forms").write_text("")
    before = engine.tracker_store
    replies = [await say(engine, f"{sender} before", text) for text in INQUIRY]
    engine.keep_forms_in(OpenForms.at(tmp_path / "forms", KEY, 24))
    assert [await say(engine, sender, text) for text in INQUIRY] == replies
    engine.keep_in(before)


async def test_conversations_cut_off_while_sending_send_once(
    engine: "Engine", kept: SealedFiles, sender: str
) -> None:
    """The process ends after the inquiry is stored and before anybody is told: sent again, it is the same one."""
    for text in INQUIRY:
        reply = await say(engine, sender, text)
    send = reply["buttons"][0]["payload"]
    unsent = kept.place(sender).read_bytes()
    receipt = await say(engine, sender, send)
    kept.place(sender).write_bytes(unsent)
    restart(engine, kept)
    assert await say(engine, sender, send) == receipt


@contextmanager
def served(port: int) -> Iterator[Callable[[str, str], Any]]:
    """A server that is killed at the end, between two messages; yields what asks it."""
    words = [sys.executable, "-m", "bot", "serve", "--port", str(port)]
    process = subprocess.Popen(words, cwd=paths.ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None

    def ask(sender: str, message: str) -> Any:
        body = {"sender": sender, "message": message, "metadata": {"language": "en", "switch": True}}
        (reply,) = httpx.post(
            f"http://127.0.0.1:{port}/webhooks/rest/webhook", json=body, timeout=PATIENCE
        ).json()
        return {**reply, "recipient_id": ""}

    try:
        assert any(line.startswith(b"Serving on") for line in process.stderr)
        yield ask
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()


@pytest.mark.slow
async def test_conversations_in_a_form_survive_kills(engine: "Engine", model: Path, sender: str) -> None:
    """A server killed after every step and started again goes on word for word; at the end nothing is left."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    place = SealedFiles(STATE_FOLDER / "forms", from_environment().key, 24).place(sender)
    replies = []
    for said in (INQUIRY[1:3], INQUIRY[3:4], [*INQUIRY[4:], "Cancel"]):
        with served(port) as ask:
            replies += [ask(sender, text) for text in said]
        assert place.exists() == (said[-1] != "Cancel")
    assert replies == [await say(engine, sender, text) for text in [*INQUIRY[1:], "Cancel"]]
