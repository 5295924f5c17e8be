"""Servers and browser: the assistant's pages, a city site that may embed them, and one that may not."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.assistant import StandIn, build, city_site
from tests.chromium import chromium as running_chromium


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("browser")


@dataclass(frozen=True)
class Site:
    """Where the servers are, and the stand-in behind the assistant's."""

    assistant: str
    allowed: str
    refused: str
    standin: StandIn


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def serve(app: FastAPI, port: int) -> uvicorn.Server:
    # No websockets: uvicorn's newest code needs a newer library than Rasa allows.
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="warning", ws="none"))
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.02)
    return server


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    ports = [free_port() for _ in range(3)]
    assistant, allowed, refused = (f"http://127.0.0.1:{port}" for port in ports)
    standin = StandIn()
    apps = (build(standin, (allowed,)), city_site(assistant), city_site(assistant))
    servers = [serve(app, port) for app, port in zip(apps, ports, strict=True)]
    yield Site(assistant, allowed, refused, standin)
    for server in servers:
        server.should_exit = True


@pytest.fixture(autouse=True)
def _fresh_standin(site: Site) -> None:
    site.standin.reset()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with running_chromium() as browser:
        yield browser


Open = Callable[..., Page]


@pytest.fixture
def problems() -> list[str]:
    """What the browser complained of; a test that expects complaints empties the list."""
    return []


@pytest.fixture
def open_page(chromium: Browser, site: Site, problems: list[str]) -> Iterator[Open]:
    """Open an address in a new tab; afterwards the browser must not have complained, of CSP above all."""
    contexts: list[BrowserContext] = []

    def go(path: str = "/?lang=en", *, width: int = 1280, height: int = 900, **options: object) -> Page:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda m: problems.append(m.text) if m.type in ("error", "warning") else None)
        page.goto(path if path.startswith("http") else site.assistant + path)
        return page

    yield go
    for context in contexts:
        context.close()
    assert problems == []


@pytest.fixture
def chat(open_page: Open) -> Open:
    """Open a page with the chat and wait until it can be used."""

    def go(path: str = "/?lang=en", **options: object) -> Page:
        page = open_page(path, **options)
        page.wait_for_selector("asahikawa-chat #input, asahikawa-chat .launcher")
        return page

    return go


def ask(page: Page, message: str) -> None:
    """Write a message, send it with Enter, and wait for the answer."""
    before = page.locator(".answer").count()
    page.fill("#input", message)
    page.press("#input", "Enter")
    page.wait_for_function(
        "n => document.querySelector('asahikawa-chat').shadowRoot.querySelectorAll('.answer').length > n",
        arg=before,
    )
