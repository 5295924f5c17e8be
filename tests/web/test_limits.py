"""Every path that asks is limited by client, cross-site requests do nothing, and the reply is clear."""

import re
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.requests import Request

from bot.inquiries.limits import Limiter, wait
from bot.knowledge.load import load
from bot.messages.catalog import text
from bot.settings import Settings
from bot.web.limits import RateLimit, client_of
from bot.web.once import Once, Replies
from bot.web.pages import build_router
from bot.web.readings import to_html
from bot.web.security import SecurityMiddleware

OWN = {"Sec-Fetch-Site": "same-origin"}
CITY = "https://www.city.example"
# As browsers send them from a page on another site: a picture, a link that is clicked, a hidden form.
PICTURE = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}
LINK = {
    "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document",
    "Sec-Fetch-User": "?1", "Referer": "https://www.city.example/",
}  # fmt: skip
FORM = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


@pytest.mark.parametrize(
    ("address", "headers", "client"),
    [
        ("127.0.0.1", {}, "here"),
        ("127.8.0.1", {}, "here"),
        ("::1", {}, "here"),
        ("::ffff:127.0.0.1", {}, "here"),
        ("127.0.0.1", {"X-Forwarded-For": "192.0.2.1"}, "127.0.0.1"),
        ("127.0.0.1", {"Forwarded": "for=192.0.2.1"}, "127.0.0.1"),
        ("127.0.0.1", {"X-Real-IP": "192.0.2.1"}, "127.0.0.1"),
        ("::1", {"Via": "1.1 proxy"}, "::/64"),
        ("192.0.2.1", {"X-Forwarded-For": "127.0.0.1"}, "192.0.2.1"),
        ("::ffff:192.0.2.1", {}, "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", {}, "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", {}, "2001:db8:1:2::/64"),
        ("x" * 5000, {}, "x" * 64),
        (None, {}, "unknown"),
    ],
)
def test_limits_know_their_client(address: str | None, headers: Mapping[str, str], client: str) -> None:
    """An IPv6 network is one client, and nobody behind a proxy is this machine."""
    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "headers": raw, "client": (address, 4711) if address else None}
    assert client_of(Request(scope)) == client


class Assistant:
    """Answers with the number of the question, and stores an inquiry for each that asks for one."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.minutes: list[int | None] = []

    async def ask(self, sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
        self.asked.append(message)
        if message == "inquiry":
            self.minutes.append(await wait("inquiry"))
        custom = {"status": "answered", "language": "en", "facts": [], "sources": [], "as_of": None}
        return [{"recipient_id": sender, "text": f"answer {len(self.asked)}", "custom": custom}]


@pytest.fixture
def assistant() -> Assistant:
    """An assistant that answers at once."""
    return Assistant()


def site(assistant: Assistant, chat: str = "2/minute") -> FastAPI:
    """The pages around an assistant, with a limit."""

    async def record(_: object) -> None:
        """Nothing is kept."""

    app = FastAPI()
    app.include_router(build_router(Once(assistant.ask), Settings(), record))
    app.add_middleware(
        RateLimit, limiter=Limiter(rules={"chat": (chat, "1000/minute"), "inquiry": ("1/hour", "9/hour")})
    )
    app.add_middleware(SecurityMiddleware, origins=(CITY,))
    return app


def browser(app: FastAPI, address: str = "192.0.2.1") -> httpx.AsyncClient:
    """A browser at an address."""
    transport = httpx.ASGITransport(app, client=(address, 4711))
    return httpx.AsyncClient(transport=transport, base_url="http://assistant.test")


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("language", list(load().languages))
async def test_plain_page_says_how_long_to_wait(assistant: Assistant, language: str, method: str) -> None:
    """Asked too often, the page says so in its language with minutes and phone, and keeps what was written."""
    async with browser(site(assistant)) as client:
        pages = []
        for number in range(3):
            fields = {"lang": language, "question": f"question {number}"}
            given: Any = {"params": fields} if method == "GET" else {"data": fields}
            pages.append(await client.request(method, "/plain", headers=OWN, **given))
    assert [page.status_code for page in pages] == [200, 200, 429]
    assert assistant.asked == ["question 0", "question 1"]
    said = text(language, "inquiry-too-many-requests", minutes=1, phone="0166-65-7047")
    assert f'<p class="error" role="alert">{to_html(said)}</p>' in pages[2].text
    assert "0166-65-7047" in said
    assert ">question 2</textarea>" in pages[2].text
    assert pages[2].headers["retry-after"] == "60"


async def test_plain_page_keeps_the_conversation_through_a_pause(assistant: Assistant) -> None:
    """What was said stays on the page, and a button that was refused does not become text."""
    async with browser(site(assistant, "1/minute")) as client:
        first = await client.post("/plain", data={"lang": "en", "question": "one"})
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', first.text))
        paused = await client.post("/plain", data=hidden | {"choice": "/ask_history\nHistory"})
    assert paused.status_code == 429
    assert "answer 1" in paused.text
    assert "ask_history" not in paused.text


@pytest.mark.parametrize("headers", [PICTURE, LINK, FORM, {"Referer": "https://evil.example/"}, {}])
@pytest.mark.parametrize("language", list(load().languages))
async def test_plain_page_only_fills_in_what_another_site_asks(
    assistant: Assistant, language: str, headers: Mapping[str, str]
) -> None:
    """A picture elsewhere asks nothing, a link elsewhere fills the question in; neither counts for the visitor."""
    async with browser(site(assistant, "1/minute")) as client:
        for _ in range(3):
            page = await client.get(
                "/plain", params={"lang": language, "question": "<b>Kobe?"}, headers=headers
            )
            assert page.status_code == 200
        assert ">&lt;b&gt;Kobe?</textarea>" in page.text
        assert str(to_html(text(language, "web-plain-filled-in"))) in page.text
        assert 'class="question"' not in page.text
        assert assistant.asked == []
        sent = await client.post("/plain", data={"lang": language, "question": "Kobe?"}, headers=OWN)
    assert (sent.status_code, assistant.asked) == (200, ["Kobe?"])


@pytest.mark.parametrize(
    "headers", [OWN, {"Sec-Fetch-Site": "none"}, {"Referer": "http://assistant.test/?lang=en"}]
)
async def test_plain_page_answers_its_own_links(assistant: Assistant, headers: Mapping[str, str]) -> None:
    """A link of our own pages, an address typed or kept: the answer comes at once, as before."""
    async with browser(site(assistant)) as client:
        page = await client.get("/plain?lang=en&question=Kobe", headers=headers)
    assert "answer 1" in page.text
    assert text("en", "web-plain-filled-in") not in page.text


FEEDBACK = {"sender": "s", "message_id": "m", "helpful": True}


@pytest.mark.parametrize(
    "headers",
    [
        PICTURE,
        FORM,
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://["},
        PICTURE | {"Origin": "http://assistant.test"},
    ],
)
async def test_limits_another_site_can_use_up_nothing(
    assistant: Assistant, headers: Mapping[str, str]
) -> None:
    """What another site sends is refused before it is asked, recorded or counted."""
    async with browser(site(assistant, "1/minute")) as client:
        for _ in range(3):
            assert (await client.post("/plain", data={"question": "x"}, headers=headers)).status_code == 403
            assert (await client.post("/feedback", json=FEEDBACK, headers=headers)).status_code == 403
        assert assistant.asked == []
        assert (await client.post("/feedback", json=FEEDBACK, headers=OWN)).status_code == 204


async def test_limits_let_the_citys_pages_send_feedback(assistant: Assistant) -> None:
    """The widget on a listed site works, and is limited as the rest."""
    headers = {"Origin": CITY, "Sec-Fetch-Site": "cross-site"}
    async with browser(site(assistant, "1/minute")) as client:
        answers = [await client.post("/feedback", json=FEEDBACK, headers=headers) for _ in range(2)]
        form = await client.post("/plain", data={"question": "x"}, headers=headers)
    assert [answer.status_code for answer in answers] == [204, 429]
    assert answers[1].headers["access-control-allow-origin"] == CITY
    assert form.status_code == 403


async def test_limits_count_inquiries_of_a_conversation_by_client(assistant: Assistant) -> None:
    """What a conversation stores counts for the address that it comes from, in whatever task it is done."""
    app = site(assistant)
    for address in ("192.0.2.1", "192.0.2.2"):
        async with browser(app, address) as client:
            for _ in range(2):
                await client.post("/plain", data={"question": "inquiry"})
    assert assistant.minutes == [None, 60, None, 60]
