"""Requests that cannot be used: a status, a code for programs, and a sentence that helps."""

import json
from collections.abc import AsyncIterator
from typing import Annotated, Any

import httpx
import pytest
from fastapi import APIRouter, Form

from bot.settings import Settings
from bot.web.app import create_app
from bot.web.chat_api import PATH as CHAT
from bot.web.errors import MAX_FORM

JSON = {"Content-Type": "application/json"}
LIMIT = Settings().max_body


def problem_of(response: httpx.Response) -> tuple[int, str, str]:
    """Return status, code and message; an error has nothing else."""
    body = response.json()
    assert body.keys() == {"error", "message"}
    assert "Traceback" not in response.text
    return response.status_code, body["error"], body["message"]


@pytest.mark.parametrize(
    "content",
    [
        b"", b" ", b"{", b"{'sender': 'a'}", b'{"sender": "a", "message": "b",}', b"\xff\xfe\x00",
        '{"sender": "a", "message": "旭川"}'.encode("shift_jis"), b"[" * 8000, b"\x00", b"nul",
        b'{"sender": "a", "message": ' + b"9" * 5000 + b"}",
    ],
)  # fmt: skip
async def test_app_refuses_what_is_not_json(client: httpx.AsyncClient, content: bytes) -> None:
    """A body that cannot be read as JSON gets 400 (an absent one 422), and a message that says so."""
    status, code, message = problem_of(await client.post(CHAT, content=content, headers=JSON))
    assert status == (400 if content else 422)
    assert code in ("invalid_json", "bad_request", "invalid_request")
    assert "body" in message


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ([], "body"),
        (["sender", "message"], "body"),
        ("When did Asahikawa join?", "body"),
        (17, "body"),
        (None, "body"),
        ({}, "body.sender"),
        ({"sender": "a"}, "body.message"),
        ({"message": "When?"}, "body.sender"),
        ({"sender": "", "message": "When?"}, "body.sender"),
        ({"sender": "   ", "message": "When?"}, "body.sender"),
        ({"sender": "a" * 201, "message": "When?"}, "body.sender"),
        ({"sender": 7, "message": "When?"}, "body.sender"),
        ({"sender": None, "message": "When?"}, "body.sender"),
        ({"sender": "a", "message": 7}, "body.message"),
        ({"sender": "a", "message": None}, "body.message"),
        ({"sender": "a", "message": ["When?"]}, "body.message"),
        ({"sender": "a", "message": {"text": "When?"}}, "body.message"),
        ({"sender": "a", "message": "When?", "metadata": []}, "body.metadata"),
        ({"sender": "a", "message": "When?", "metadata": "en"}, "body.metadata"),
        ({"sender": "a", "message": "When?", "metadata": {"language": 5}}, "metadata.language"),
        ({"sender": "a", "message": "When?", "metadata": {"language": {}}}, "metadata.language"),
        ({"sender": "a", "message": "When?", "metadata": {"message_id": "x" * 101}}, "message_id"),
    ],
)
async def test_app_says_which_field_is_wrong(client: httpx.AsyncClient, body: Any, where: str) -> None:
    """Missing fields and wrong types get 422 and the path of the field."""
    status, code, message = problem_of(await client.post(CHAT, content=json.dumps(body), headers=JSON))
    assert (status, code) == (422, "invalid_request")
    assert where in message


async def test_app_refuses_a_sender_that_is_not_text(client: httpx.AsyncClient) -> None:
    """Half a character in a sender's name is the client's mistake: it could not be sent back."""
    body = rb'{"sender": "\ud800", "message": "When?"}'
    status, _, message = problem_of(await client.post(CHAT, content=body, headers=JSON))
    assert status == 422
    assert "body.sender" in message


@pytest.mark.parametrize("metadata", [None, {}, {"language": None}, {"unknown": 1}])
async def test_app_takes_absent_metadata(client: httpx.AsyncClient, metadata: Any) -> None:
    """Metadata may be null, empty or hold what nobody knows."""
    body = {"sender": "a" * 200, "message": "When did Asahikawa join?", "metadata": metadata}
    assert (await client.post(CHAT, json=body)).status_code == 200


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "jsonish", ""]
)
async def test_app_refuses_other_content_types(client: httpx.AsyncClient, kind: str) -> None:
    """What is not announced as JSON gets 415 and the header to send."""
    headers = {"Content-Type": kind} if kind else {}
    content = b'{"sender": "a", "message": "When?"}'
    status, code, message = problem_of(await client.post(CHAT, content=content, headers=headers))
    assert (status, code) == (415, "unsupported_media_type")
    assert "application/json" in message


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "Application/JSON"])
async def test_app_takes_json_however_it_is_announced(client: httpx.AsyncClient, kind: str) -> None:
    """Case and charset of the header do not matter."""
    content = '{"sender": "a", "message": "旭川市はいつ加盟しましたか"}'.encode()
    response = await client.post(CHAT, content=content, headers={"Content-Type": kind})
    assert response.json()[0]["custom"]["status"] == "answered"


def message_of(size: int) -> bytes:
    """Return a request of exactly `size` bytes."""
    frame = b'{"sender": "a", "message": "%s"}'
    return frame % (b"a" * (size - len(frame) + 2))


async def chunks(body: bytes) -> AsyncIterator[bytes]:
    for begin in range(0, len(body), 1000):
        yield body[begin : begin + 1000]


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("size", [LIMIT + 1, 10 * LIMIT])
async def test_app_refuses_long_bodies(client: httpx.AsyncClient, size: int, chunked: bool) -> None:
    """A body over the limit gets 413, whether its length is announced or it comes in chunks."""
    body = message_of(size)
    content = chunks(body) if chunked else body
    status, _, message = problem_of(await client.post(CHAT, content=content, headers=JSON))
    assert status == 413
    assert str(LIMIT) in message


@pytest.mark.parametrize("chunked", [False, True])
async def test_app_takes_bodies_up_to_the_limit(client: httpx.AsyncClient, chunked: bool) -> None:
    """A body of exactly the limit is read."""
    body = message_of(LIMIT)
    content = chunks(body) if chunked else body
    assert (await client.post(CHAT, content=content, headers=JSON)).status_code == 200


async def test_app_limits_forms_too(engine: Any) -> None:
    """A form may be longer than a message, but not without end."""

    def part(*_: Any) -> APIRouter:
        router = APIRouter()

        @router.post("/form")
        async def form(text: Annotated[str, Form()]) -> int:
            return len(text)

        return router

    app = create_app(engine, Settings(), parts=[part])
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://assistant.test", headers=headers
    ) as client:
        long = await client.post("/form", content=b"text=" + b"a" * MAX_FORM)
        fine = await client.post("/form", content=b"text=" + b"a" * LIMIT)
    assert problem_of(long)[0] == 413
    assert fine.json() == LIMIT


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", CHAT, (405, "method_not_allowed")),
        ("PUT", CHAT, (405, "method_not_allowed")),
        ("POST", "/healthz", (405, "method_not_allowed")),
        ("POST", "/webhooks/rest", (404, "not_found")),
        ("GET", "/nothing/here", (404, "not_found")),
        ("GET", "/../../etc/passwd", (404, "not_found")),
        ("GET", "/%00", (404, "not_found")),
    ],
)
async def test_app_says_what_there_is_instead(
    client: httpx.AsyncClient, method: str, path: str, expected: tuple[int, str]
) -> None:
    """Wrong paths and methods get JSON that points to the OpenAPI document."""
    response = await client.request(method, path)
    assert problem_of(response)[:2] == expected
    assert "/openapi.json" in problem_of(response)[2]


async def test_app_hides_why_it_broke(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure outside the conversation gets 500 and no word of the cause."""
    monkeypatch.setattr("bot.web.chat_api.metadata_of", lambda _: {}["secret"])
    response = await client.post(CHAT, json={"sender": "a", "message": "When?"})
    assert problem_of(response)[:2] == (500, "internal_server_error")
    assert "secret" not in response.text
