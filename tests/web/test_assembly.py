"""The served product in one application: what is mounted, and that turns are counted for the desk."""

import asyncio
import re
import sqlite3
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fastapi import FastAPI

from actions.forms import store
from bot.inquiries.casework import Casework
from bot.inquiries.store import InquiryStore
from bot.inquiries.unanswered import UnansweredQuestions
from bot.settings import Settings
from bot.web.assembly import assemble
from bot.web.recorder import Recorder

if TYPE_CHECKING:
    from bot.engine import Engine


@pytest.mark.parametrize(
    "path", ["/", "/plain", "/embed-demo", "/inquiry", "/widget.js", "/timeline.svg", "/healthz"]
)
async def test_assembly_serves_every_part(engine: "Engine", path: str) -> None:
    """Pages, pictures, form and health answer from one application."""
    app = assemble(engine, Settings(), store())
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://assistant.test"
    ) as client:
        assert (await client.get(path)).status_code == 200


async def test_assembly_keeps_missed_questions_masked(engine: "Engine", tmp_path: Path) -> None:
    """A question without an answer reaches the store with its personal data masked; an answered one does not."""
    own = InquiryStore.open(replace(store().settings, database_url=f"sqlite:///{tmp_path / 'data.db'}"))
    record = Recorder(own)
    ask = record.asking(engine.ask)
    await ask("recorder", "When did Asahikawa join?", {"language": "en"})
    await ask("recorder", "my number is 090-1234-5678, what is the weather", {"language": "en"})
    await record.finish()
    (group,) = UnansweredQuestions(own.database).groups()
    assert "weather" in group.representative
    assert "090-1234-5678" not in group.representative


async def test_assembly_answers_about_its_health_whatever_the_store_does(
    engine: "Engine", tmp_path: Path
) -> None:
    """A database that is locked, then gone: not ready within a second, alive at once, answering, ready again."""
    file = tmp_path / "data.db"
    own = InquiryStore.open(replace(store().settings, database_url=f"sqlite:///{file}"))
    app = assemble(engine, Settings(), own)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://assistant.test"
    ) as client:

        async def timed(path: str) -> int:
            began = time.monotonic()
            status = (await client.get(path)).status_code
            assert time.monotonic() - began < 1
            return status

        assert await timed("/readyz") == 200
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(0.3)
        assert await asyncio.gather(timed("/readyz"), timed("/healthz"), timed("/readyz")) == [503, 200, 503]
        other.close()
        await _until_ready(client)
        file.rename(tmp_path / "away")
        await asyncio.sleep(0.3)
        assert [await timed("/readyz"), await timed("/healthz")] == [503, 200]
        (tmp_path / "away").rename(file)
        await _until_ready(client)


async def _until_ready(client: httpx.AsyncClient) -> None:
    async with asyncio.timeout(10):
        while (await client.get("/readyz")).status_code != 200:
            await asyncio.sleep(0.05)


def _served(engine: "Engine", **settings: Any) -> FastAPI:
    """The served product with other settings of the inquiries."""
    opened = store()
    return assemble(engine, Settings(), type(opened)(opened.database, replace(opened.settings, **settings)))


def _visitor(app: FastAPI, address: str = "203.0.113.5") -> httpx.AsyncClient:
    """A browser somewhere else, whose address is not this machine's."""
    transport = httpx.ASGITransport(app, client=(address, 4711))
    return httpx.AsyncClient(transport=transport, base_url="http://assistant.test", follow_redirects=True)


async def test_assembly_reads_the_question_of_the_form(engine: "Engine") -> None:
    """An inquiry from the page shows the desk its topic and the facts that answer it, and is not counted."""
    async with _visitor(_served(engine)) as client:
        page = await client.get("/inquiry?lang=ja")
        token = re.search(r'name="token" value="([^"]+)"', page.text)
        assert token
        fields = {"token": token[1], "lang": "ja", "action": "send", "question": "神戸市はいつ加盟しましたか"}
        done = await client.post("/inquiry", data=fields)
    number = re.search(r"\d{3}-\d{3}-\d{3}", done.text)
    assert number, done.text
    case = Casework(store().database, store().settings.key).case(number[0])
    assert case
    assert case.topics == ("ask_city",)
    assert case.facts[0] == "city.kobe"


async def test_assembly_limits_messages_with_a_clear_reply(engine: "Engine") -> None:
    """Who asks too often is told so, in words and in their language, and when to go on."""
    async with _visitor(_served(engine, chat_per_minute=2)) as client:
        body = {"sender": "hasty", "message": "When did Asahikawa join?"}
        answers = [
            await client.post("/webhooks/rest/webhook", json=body, headers={"Accept-Language": "en"})
            for _ in range(3)
        ]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].json()["error"] == "too_many_requests"
    assert "Please wait" in answers[2].json()["message"]
    assert int(answers[2].headers["retry-after"]) >= 60
    assert answers[2].headers["x-content-type-options"] == "nosniff"


_QUESTION = "When did Asahikawa join?"


@pytest.mark.parametrize(
    ("method", "path", "given"),
    [
        ("POST", "/webhooks/rest/webhook", {"json": {"sender": "limits", "message": _QUESTION}}),
        ("POST", "/feedback", {"json": {"sender": "s", "message_id": "m", "helpful": True}}),
        ("POST", "/plain", {"data": {"question": _QUESTION}}),
        ("GET", "/plain", {"params": {"question": _QUESTION}}),
    ],
)
async def test_assembly_limits_every_path_that_asks(
    engine: "Engine", method: str, path: str, given: dict[str, Any]
) -> None:
    """Each way to ask is counted by client: one who may no longer ask takes nothing from another."""
    app = _served(engine, chat_per_minute=2)
    said = []
    for address in ("192.0.2.1", "192.0.2.2"):
        async with _visitor(app, address) as client:
            own = {"Sec-Fetch-Site": "same-origin"}
            said += [(await client.request(method, path, headers=own, **given)).status_code for _ in range(3)]
    assert [code // 100 for code in said] == [2, 2, 4] * 2
    assert {said[2], said[5]} == {429}
