"""The people: citizens who send an inquiry until it is sent, and others who ask meanwhile."""

import asyncio
import itertools
import json
import math
import re
import time
import uuid
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx

from benchmarks.serving.run import mixed_questions

CHAT = "/webhooks/rest/webhook"
_TIMEOUT = 120.0  # seconds; far beyond the bars, so that what is slow is measured and not cut off


@dataclass(frozen=True, slots=True)
class Sent:
    """The receipt of an inquiry."""

    question: str
    number: str
    secret: str


class Way(Protocol):
    """A way to send one inquiry: filled in once, then sent as often as it takes."""

    async def fill_in(self, client: httpx.AsyncClient, question: str) -> None:
        """Do everything before the button Send."""

    async def send(self, client: httpx.AsyncClient) -> Sent | None:
        """Press Send; return the receipt, or None when the assistant says that it is not sent."""


class Page:
    """The page /inquiry, as a browser without scripts uses it."""

    def __init__(self) -> None:
        self._fields: dict[str, str] = {}

    async def fill_in(self, client: httpx.AsyncClient, question: str) -> None:
        """Open the form and go on to the confirmation."""
        form = await client.get("/inquiry", params={"lang": "en"})
        written = {"question": question, "contact": "", "name": "", "lang": "en", "token": _token(form.text)}
        confirm = await client.post("/inquiry", data={**written, "action": "confirm"})
        self._fields = {**written, "token": _token(confirm.text)}

    async def send(self, client: httpx.AsyncClient) -> Sent | None:
        """Press Send on the page as it is."""
        page = await client.post("/inquiry", data={**self._fields, "action": "send"})
        if page.status_code == 503 and self._fields["question"] in page.text and "Not sent yet" in page.text:
            self._fields["token"] = _token(page.text)
            return None
        return _receipt(self._fields["question"], page.text)


class Talk:
    """The form in conversation, answered with the buttons that it offers."""

    def __init__(self) -> None:
        self._sender, self._question = uuid.uuid4().hex, ""

    async def fill_in(self, client: httpx.AsyncClient, question: str) -> None:
        """Answer until only the button Send is left to press."""
        self._question = question
        for message in (
            "I would like to send a question to the section",
            question,
            "Look it up myself",
            "Skip",
        ):
            reply = await self._say(client, message)
        if '"Send"' not in reply or question not in reply:
            raise RuntimeError(f"the form does not ask whether to send: {reply[:500]}")

    async def send(self, client: httpx.AsyncClient) -> Sent | None:
        """Press Send."""
        reply = await self._say(client, "Send")
        if "Not sent yet" in reply and '"Send"' in reply:
            return None
        return _receipt(self._question, reply)

    async def _say(self, client: httpx.AsyncClient, message: str) -> str:
        body = {"sender": self._sender, "message": message, "metadata": {"language": "en"}}
        answer = await client.post(CHAT, json=body)
        answer.raise_for_status()
        return json.dumps(answer.json(), ensure_ascii=False)


WAYS: dict[str, type[Way]] = {"page": Page, "talk": Talk}


def _receipt(question: str, said: str) -> Sent:
    number = re.search(r"\d{3}-\d{3}-\d{3}", said)
    secret = re.search(r"\b[A-Z0-9]{5}-[A-Z0-9]{5}\b", said)
    if not number or not secret:
        raise RuntimeError(f"it is said neither that it is sent nor that it is not: {said[:500]}")
    return Sent(question, number[0], secret[0])


def _token(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    if not found:
        raise RuntimeError(f"the page has no form: {page[:500]}")
    return found[1]


@dataclass
class Seen:
    """What people saw: receipts, when each answer was asked for and its seconds, and what went wrong."""

    citizens: int = 0
    receipts: list[Sent] = field(default_factory=list)
    times: dict[str, list[tuple[float, float]]] = field(default_factory=lambda: defaultdict(list))
    problems: list[str] = field(default_factory=list)
    refusals: int = 0  # how often a citizen read that it is not sent yet

    def longest(self, kind: str, begin: float = 0.0, end: float = math.inf) -> float:
        """Return the seconds of the slowest answer of a kind that was asked for in a span (time.perf_counter)."""
        found = (seconds for asked, seconds in self.times[kind] if begin <= asked < end)
        return round(max(found, default=0.0), 2)


class Town:
    """Everybody who uses a server at a time."""

    def __init__(self, url: str, config: Mapping[str, Any]) -> None:
        self._url, self._config, self.seen = url, config, Seen()
        self.is_over = asyncio.Event()  # no further citizen begins
        self._deadline = float("inf")

    async def live(self) -> None:
        """Use the server until it is over and everybody's inquiry is sent, or their patience ends."""
        others = [asyncio.create_task(self._other(kind)) for kind in self._config["others"]]
        citizens = [asyncio.create_task(self._citizen(*one)) async for one in self._arriving()]
        self._deadline = time.monotonic() + self._config["patience"]
        await asyncio.gather(*citizens)
        for other in others:
            other.cancel()

    async def _arriving(self) -> AsyncIterator[tuple[str, Way, int]]:
        for number, way in enumerate(itertools.cycle(WAYS.values())):
            if self.is_over.is_set():
                return
            name = uuid.uuid4().hex[:8]
            yield f"Can the class {name} visit a workshop in spring, and what does that cost?", way(), number
            await asyncio.sleep(1 / self._config["citizens_per_second"])

    async def _citizen(self, question: str, way: Way, number: int) -> None:
        self.seen.citizens += 1
        # Addresses of their own: what one may send in an hour is limited.
        headers = {"X-Forwarded-For": f"198.51.100.{number % 250 + 1}"}
        async with self._client(headers) as client:
            try:
                await way.fill_in(client, question)
                while time.monotonic() < self._deadline:
                    with self._timed("sender"):
                        sent = await way.send(client)
                    if sent:
                        self.seen.receipts.append(sent)
                        return
                    self.seen.refusals += 1
                    await asyncio.sleep(self._config["again"])
            except (httpx.HTTPError, RuntimeError) as error:
                self.seen.problems.append(f"{type(error).__name__}: {error}")

    async def _other(self, kind: str) -> None:
        questions = itertools.cycle(mixed_questions())
        async with self._client({}) as client:
            while True:
                with self._timed(kind):
                    await self._ask(client, kind, next(questions).text)
                await asyncio.sleep(self._config["pause"])

    async def _ask(self, client: httpx.AsyncClient, kind: str, question: str) -> None:
        try:
            if kind == "chat":
                body = {"sender": uuid.uuid4().hex, "message": question}
                answer = await client.post(CHAT, json=body)
            else:
                answer = await client.get({"page": "/inquiry"}.get(kind, f"/{kind}"))
            if kind != "readyz":  # 503 is an answer of that one
                answer.raise_for_status()
        except httpx.HTTPError as error:
            self.seen.problems.append(f"{kind}: {type(error).__name__} {error}")

    def _client(self, headers: Mapping[str, str]) -> httpx.AsyncClient:
        # Without reading certificates, which would hold up everybody here for a tenth of a second each time.
        return httpx.AsyncClient(base_url=self._url, timeout=_TIMEOUT, headers=dict(headers), verify=False)

    @contextmanager
    def _timed(self, kind: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.seen.times[kind].append((began, time.perf_counter() - began))


def ready(url: str) -> bool:
    """Tell whether a server says that it is ready."""
    return httpx.get(f"{url}/readyz", timeout=_TIMEOUT).status_code == 200
