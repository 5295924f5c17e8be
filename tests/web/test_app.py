"""The application over HTTP: the contract, what a failure looks like, order, health."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import httpx
import pytest
from fastapi import APIRouter

from bot.settings import Settings
from bot.web.app import create_app
from bot.web.chat_api import PATH as CHAT

Ask = Callable[..., Awaitable[dict[str, Any]]]
CUSTOM = {"status", "language", "facts", "sources", "as_of"}


class NoTrackers:
    """A store of conversations with nothing in it."""

    def __init__(self, language: str | None = None) -> None:
        self.language, self.domain = language, self

    def is_empty(self) -> bool:
        return False

    async def retrieve(self, sender: str) -> Any:
        return self if self.language else None

    def get_slot(self, name: str) -> str | None:
        return self.language


class Scripted:
    """An assistant that answers with the message itself after the seconds that the message names."""

    def __init__(self, language: str | None = None) -> None:
        self.tracker_store = NoTrackers(language)
        self.open: list[str] = []
        self.most_open = 0

    async def ask(self, sender: str, text: str, metadata: Mapping[str, Any] | None = None) -> Any:
        self.open.append(sender)
        self.most_open = max(self.most_open, len(self.open))
        await asyncio.sleep(float(text))
        self.open.remove(sender)
        return [{"recipient_id": sender, "text": text, "custom": {"metadata": metadata}}]


class Broken(Scripted):
    """An assistant that fails in one way or the other."""

    def __init__(self, how: Exception | list[Any], language: str | None = None) -> None:
        super().__init__(language)
        self.how = how

    async def ask(self, sender: str, text: str, metadata: Mapping[str, Any] | None = None) -> Any:
        if isinstance(self.how, Exception):
            raise self.how
        return self.how


def client_of(assistant: Any, **more: Any) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(create_app(assistant, Settings(), **more), False)
    return httpx.AsyncClient(transport=transport, base_url="http://assistant.test")


async def post(client: httpx.AsyncClient, message: str, sender: str = "a", **metadata: Any) -> Any:
    body = {"sender": sender, "message": message, "metadata": metadata}
    return (await client.post(CHAT, json=body)).json()


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("ja", "旭川市はいつ加盟しましたか"),
        ("en", "When did Asahikawa join?"),
        ("zh-Hans", "旭川是什么时候加入的？"),
        ("zh-Hant", "旭川是什麼時候加入的？"),
        ("ko", "아사히카와는 언제 가입했나요?"),
    ],
)
async def test_app_answers_in_the_language_of_the_message(ask: Ask, language: str, question: str) -> None:
    """A question is answered with text, facts, sources and their date, in its own language."""
    reply = await ask(question)
    assert reply["custom"].keys() >= CUSTOM
    assert reply["custom"]["status"] == "answered"
    assert reply["custom"]["language"] == language
    assert "designation.date" in reply["custom"]["facts"]
    assert reply["custom"]["sources"][0].keys() == {"document", "section", "title"}
    assert reply["custom"]["as_of"] == "2019-10-30"
    assert "2019" in reply["text"]


@pytest.mark.parametrize(
    ("page", "language"),
    [("zh-Hant", "zh-Hant"), ("zh-TW", "zh-Hant"), ("ja-x-easy", "ja-easy"), ("en-GB", "en")],
)
async def test_app_takes_the_pages_language_where_the_message_has_none(
    ask: Ask, page: str, language: str
) -> None:
    """A number alone is answered in `metadata.language`, in whatever way browsers write it."""
    assert (await ask("2019", language=page))["custom"]["language"] == language


async def test_app_keeps_conversations_apart_and_goes_on_in_each(client: httpx.AsyncClient) -> None:
    """A follow-up is understood from the conversation of its own sender alone."""
    await post(client, "When did Kobe join?", "kobe-fan")
    await post(client, "Who is the mayor?", "mayor-fan")
    assert (await post(client, "And Nagoya?", "kobe-fan"))[0]["custom"]["facts"][0] == "city.nagoya"


async def test_app_ignores_metadata_it_does_not_know(ask: Ask) -> None:
    """Unknown keys and a language that is not on offer change nothing."""
    reply = await ask("When did Asahikawa join?", language="tlh", page={"depth": [1, 2]}, x=None)
    assert reply["custom"]["status"] == "answered"


async def test_app_answers_a_repeated_message_once() -> None:
    """A message sent again under its id gets the same reply, and the assistant is asked once."""
    assistant = Scripted()
    async with client_of(assistant) as client:
        first, second = await asyncio.gather(*(post(client, "0.01", message_id="7") for _ in "ab"))
    assert first == second
    assert assistant.most_open == 1


async def test_app_answers_one_sender_in_order() -> None:
    """Messages of one sender wait for each other, however long the earlier one takes."""
    assistant, done = Scripted(), []

    async def send(client: httpx.AsyncClient, message: str) -> None:
        done.append((await post(client, message))[0]["text"])

    async with client_of(assistant) as client:
        await asyncio.gather(*(send(client, message) for message in ("0.05", "0.02", "0", "0.01")))
    assert done == ["0.05", "0.02", "0", "0.01"]
    assert assistant.most_open == 1


async def test_app_lets_no_sender_wait_for_another() -> None:
    """Conversations of several people go on side by side."""
    assistant = Scripted()
    async with client_of(assistant) as client:
        await asyncio.gather(*(post(client, "0.02", sender) for sender in "abc"))
    assert assistant.most_open == 3


@pytest.mark.parametrize(
    ("message", "spoken", "page", "language"),
    [
        ("When did Asahikawa join?", None, "ko", "en"),
        ("2019", "zh-Hant", "ko", "zh-Hant"),
        ("2019", None, "ko", "ko"),
        ("2019", None, None, "ja"),
        ("神戸は？", "ja-easy", None, "ja-easy"),
    ],
)
@pytest.mark.parametrize("how", [RuntimeError("secret"), [], [{"recipient_id": "a", "text": "?"}]])
async def test_app_turns_a_failure_into_a_reply(
    how: Any, message: str, spoken: str | None, page: str | None, language: str,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    """Whatever breaks, the person is told in their language whom to call, and the log tells why."""
    async with client_of(Broken(how, spoken)) as client:
        (reply,) = await post(client, message, language=page)
    assert reply["custom"]["status"] == "error"
    assert reply["custom"]["language"] == language
    assert "0166-65-7047" in reply["text"]
    assert "secret" not in reply["text"]
    assert any(record.levelno == logging.ERROR for record in caplog.records)


async def test_app_apologises_when_the_language_cannot_be_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Even when the very understanding is broken there is a reply, in the page's language."""
    monkeypatch.setattr("bot.chat.choose", lambda *_: 1 / 0)
    async with client_of(Broken(RuntimeError())) as client:
        (reply,) = await post(client, "When?", language="ko")
    assert reply["custom"] == {
        "status": "error", "language": "ko", "facts": [], "sources": [], "as_of": None,
    }  # fmt: skip


async def test_app_is_alive_and_ready(client: httpx.AsyncClient) -> None:
    """With a model and its store of conversations the application says that it is ready."""
    assert (await client.get("/healthz")).json() == {"status": "alive"}
    ready = await client.get("/readyz")
    assert ready.status_code == 200
    checks = {"model": True, "conversations": True}
    assert ready.json() == {"status": "ready", "message": "questions can be answered", "checks": checks}


async def test_app_is_not_ready_while_a_store_is_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A store that does not answer, one that raises, a model that is not there: 503, and which it is."""

    async def away() -> bool:
        return False

    assistant = Scripted()
    monkeypatch.setattr(assistant.tracker_store, "is_empty", lambda: True)
    monkeypatch.setattr(assistant.tracker_store, "retrieve", lambda _: 1 / 0)
    async with client_of(assistant, checks={"inquiries": away}) as client:
        ready = await client.get("/readyz")
    assert ready.status_code == 503
    checks = {"model": False, "conversations": False, "inquiries": False}
    assert (ready.json()["status"], ready.json()["checks"]) == ("not ready", checks)
    assert "the log says why" in ready.json()["message"]


async def test_app_takes_parts_that_ask_the_same_assistant() -> None:
    """A part's router is served and its `ask` reaches the conversations of the chat."""

    def part(ask: Any, settings: Settings) -> APIRouter:
        router = APIRouter()

        @router.get("/part")
        async def answer() -> Any:
            return await ask("a", "0", {"limit": settings.max_message})

        return router

    async with client_of(Scripted(), parts=[part]) as client:
        got = (await client.get("/part")).json()
    assert got[0]["custom"] == {"metadata": {"limit": Settings().max_message}}


async def test_app_describes_itself(client: httpx.AsyncClient) -> None:
    """The OpenAPI document has request, reply and error bodies of the chat, and the health paths."""
    document = (await client.get("/openapi.json")).json()
    chat = document["paths"][CHAT]["post"]
    assert chat["responses"].keys() == {"200", "400", "413", "415", "422", "429"}
    assert chat["requestBody"]["content"]["application/json"]["schema"]["$ref"].endswith("/Incoming")
    for status in ("400", "413", "415", "422"):
        schema = chat["responses"][status]["content"]["application/json"]["schema"]
        assert schema["$ref"].endswith("/Problem")
    assert {"/healthz", "/readyz"} <= document["paths"].keys()
    assert "503" in document["paths"]["/readyz"]["get"]["responses"]


async def test_app_lets_no_other_site_call_it(client: httpx.AsyncClient) -> None:
    """Without configured origins no page elsewhere may ask, and none is told that it may."""
    body = {"sender": "a", "message": "When?"}
    refused = await client.post(CHAT, json=body, headers={"Origin": "https://elsewhere.test"})
    assert refused.status_code == 403
    assert "access-control-allow-origin" not in refused.headers
