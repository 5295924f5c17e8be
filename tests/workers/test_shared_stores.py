"""What several processes need is asked for, what is broken is said, and nothing is counted per process."""

import contextlib
import multiprocessing
from collections.abc import AsyncIterator, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from bot.__main__ import main
from bot.chat import Chat
from bot.commands.serve import app_of, prepare
from bot.inquiries import settings as inquiry_settings
from bot.inquiries.limits import Limiter
from bot.settings import Settings, SettingsError, from_environment

if TYPE_CHECKING:
    from bot.engine import Engine

NOWHERE = "redis://127.0.0.1:1"


@pytest.fixture(autouse=True)
def _keep_logging(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands turn the log of their process to a file; here the process is pytest's."""
    monkeypatch.setattr("bot.logs.to_file", lambda *_: None)


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({}, ["ASSISTANT_CONVERSATIONS_URL", "ASSISTANT_LOCKS_URL"]),
        ({"ASSISTANT_CONVERSATIONS_URL": "postgresql://127.0.0.1/a"}, ["ASSISTANT_LOCKS_URL"]),
        ({"ASSISTANT_LOCKS_URL": "redis://127.0.0.1"}, ["ASSISTANT_CONVERSATIONS_URL"]),
    ],
)
def test_stores_several_processes_need_them(
    variables: Mapping[str, str], named: list[str],
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """`--workers 2` without a shared store ends at once, and says which variables to set."""
    for name in ("ASSISTANT_CONVERSATIONS_URL", "ASSISTANT_LOCKS_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert main(["serve", "--port", "0", "--workers", "2"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("--workers 2: several processes need stores that they share; set ASSISTANT_")
    assert all((f"{name} (redis" in said) is (name in named) for name in (
        "ASSISTANT_CONVERSATIONS_URL", "ASSISTANT_LOCKS_URL"
    ))  # fmt: skip


@pytest.mark.parametrize("word", ["0", "-1", "65", "two", ""])
def test_stores_the_number_of_processes_is_a_number(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A number of processes that is none is refused with the range."""
    with pytest.raises(SystemExit):
        main(["serve", "--workers", word])
    assert "use 1 to 64" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ASSISTANT_CONVERSATIONS_URL", "mysql://user:secret@host/db"),
        ("ASSISTANT_CONVERSATIONS_URL", "secret"),
        ("ASSISTANT_LOCKS_URL", "postgresql://user:secret@host/db"),
        ("ASSISTANT_CONVERSATION_HOURS", "0"),
        ("ASSISTANT_CONVERSATION_HOURS", "a day"),
    ],
)
def test_stores_settings_that_cannot_be_used_are_named(name: str, value: str) -> None:
    """An address of another kind is refused without repeating it: it may hold a password."""
    with pytest.raises(SettingsError, match=f"^{name}: ") as refused:
        from_environment({name: value})
    assert "secret" not in str(refused.value)


def test_stores_one_redis_is_enough() -> None:
    """Order and limits go to the Redis of the conversations, unless they have one of their own."""
    one = {"ASSISTANT_CONVERSATIONS_URL": "redis://one"}
    assert from_environment(one).locks_url == "redis://one"
    assert from_environment(one | {"ASSISTANT_LOCKS_URL": "redis://two"}).locks_url == "redis://two"
    assert from_environment({"ASSISTANT_CONVERSATIONS_URL": "postgresql://one"}).locks_url == ""


@pytest.mark.parametrize(
    ("variables", "url"),
    [
        ({}, "memory://"),
        ({"ASSISTANT_CONVERSATIONS_URL": "postgresql://a"}, "memory://"),
        ({"ASSISTANT_CONVERSATIONS_URL": "redis://a"}, "redis://a"),
        ({"ASSISTANT_CONVERSATIONS_URL": "redis://a", "ASSISTANT_LOCKS_URL": "redis://b"}, "redis://b"),
        ({"ASSISTANT_LIMITS_URL": "redis://c", "ASSISTANT_LOCKS_URL": "redis://b"}, "redis://c"),
    ],
)
def test_stores_limits_are_counted_together(variables: Mapping[str, str], url: str, tmp_path: Path) -> None:
    """With several processes attempts are counted where all of them see the number."""
    assert inquiry_settings.from_environment(variables, tmp_path).limits_url == url


@pytest.mark.integration
def test_stores_limits_hold_for_all_processes(redis_url: str, sender: str) -> None:
    """What one process counted, another one knows."""
    rules = {"inquiry": ("2/hour", "100000/hour")}
    one, two = Limiter(redis_url, rules), Limiter(redis_url, rules)
    assert [limiter.wait("inquiry", sender) for limiter in (one, two, one, two)] == [None, None, 60, 60]


def test_stores_limits_hold_without_their_store() -> None:
    """When Redis is away each process counts for itself: nobody is turned away, and nothing is without limit."""
    limiter = Limiter(NOWHERE, {"inquiry": ("2/hour", "100/hour")})
    assert [limiter.wait("inquiry", "a") for _ in range(3)] == [None, None, 60]


def test_stores_processes_that_start_together_make_one_key(tmp_path: Path) -> None:
    """Sessions and receipts of one process are good in the other, from the very first start on."""
    fork = multiprocessing.get_context("fork")  # pipes alone: a pool's locks need /dev/shm
    pipes = [fork.Pipe(duplex=False) for _ in range(8)]
    for _, sender in pipes:
        fork.Process(target=_send_key, args=(tmp_path, sender)).start()
        sender.close()
    keys = [receiver.recv() for receiver, _ in pipes]
    assert len(set(keys)) == 1
    assert len(keys[0]) == 64
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]
    assert (tmp_path / "secret.key").stat().st_mode & 0o777 == 0o600


def _send_key(folder: Path, sender: Connection) -> None:
    sender.send(inquiry_settings.from_environment({}, folder).key)


@pytest.fixture
async def unreachable(engine: "Engine") -> AsyncIterator[httpx.AsyncClient]:
    """The served product whose shared stores have gone."""
    before = engine.tracker_store
    prepare(Settings())  # the tables of the inquiries
    app = app_of(engine, Settings(conversations_url=NOWHERE, locks_url=NOWHERE))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://assistant.test") as client:
        yield client
    engine.keep_in(before)


async def test_stores_that_have_gone_are_told_to_both_sides(unreachable: httpx.AsyncClient) -> None:
    """/readyz says which store does not answer; a visitor gets an apology with the section's phone number."""
    ready = await unreachable.get("/readyz")
    assert ready.status_code == 503
    checks = ready.json()["checks"]
    assert checks == {"model": True, "conversations": False, "inquiries": True, "locks": False}
    body = {"sender": "a", "message": "When did Asahikawa join?"}
    (reply,) = (await unreachable.post("/webhooks/rest/webhook", json=body)).json()
    assert (reply["custom"]["status"], reply["custom"]["language"]) == ("error", "en")
    assert "0166-65-7047" in reply["text"]


class Ordering:
    """An assistant that keeps the order itself, as one does that several processes share."""

    def __init__(self) -> None:
        self.did: list[str] = []

    @contextlib.asynccontextmanager
    async def turn(self, sender: str) -> AsyncIterator[None]:
        self.did.append(f"{sender} in")
        yield
        self.did.append(f"{sender} out")

    async def ask(self, sender: str, text: str, metadata: Mapping[str, Any] | None = None) -> Any:
        self.did.append(text)
        return [{"recipient_id": sender, "text": text, "custom": {}}]


async def test_stores_a_chat_leaves_the_order_to_a_shared_assistant() -> None:
    """The chat holds the conversation's turn while it asks, in place of a lock of its own process."""
    assistant = Ordering()
    await Chat(assistant, 100)("a", "hello")  # type: ignore[arg-type]
    assert assistant.did == ["a in", "hello", "a out"]
