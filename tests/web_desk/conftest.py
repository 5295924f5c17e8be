"""A real server with form and desk on a database of its own, clients for it, and a browser."""

import re
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import uvicorn
from argon2 import PasswordHasher
from fastapi import FastAPI

from bot.inquiries import accounts
from bot.inquiries.accounts import Accounts, Role
from bot.inquiries.limits import Limiter
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from bot.web.desk import build_desk_router
from bot.web.inquiry_form import build_inquiry_router

KEY = b"0123456789abcdef0123456789abcdef"
PASSWORD = "correct horse battery"
UNLIMITED = dict.fromkeys(("inquiry", "lookup", "desk"), ("1000000/minute", "1000000/minute"))


class Site:
    """A running server: its address, its store, and forms filled in as a browser would."""

    def __init__(self, app: FastAPI, store: InquiryStore) -> None:
        self.app, self.store = app, store
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="warning", ws="none"))
        self.thread = threading.Thread(target=self.server.run, daemon=True)

    def start(self) -> None:
        """Begin, and wait until it answers."""
        self.thread.start()
        while not self.server.started:
            assert self.thread.is_alive(), "the server did not start"
            time.sleep(0.01)

    def stop(self) -> None:
        """End."""
        self.server.should_exit = True
        self.thread.join(timeout=10)

    def client(self) -> httpx.Client:
        """A visitor with an empty cookie jar."""
        return httpx.Client(base_url=self.url, follow_redirects=True, timeout=30)

    def signed_in(self, login: str) -> httpx.Client:
        """A member of staff at work."""
        client = self.client()
        token = form_token(client.get("/desk/sign-in"))
        fields = {"token": token, "login": login, "password": PASSWORD}
        assert client.post("/desk/sign-in", data=fields).url.path == "/desk/inquiries"
        return client


def form_token(page: httpx.Response) -> str:
    """The token of the first form on a page."""
    found = re.search(r'name="token" value="([^"]+)"', page.text)
    assert found, page.text
    return found[1]


def build_app(store: InquiryStore, limiter: Limiter) -> FastAPI:
    """The routers alone, as the application mounts them."""
    app = FastAPI(title="Inquiries")
    app.include_router(build_inquiry_router(store, store.settings, limiter))
    app.include_router(build_desk_router(store, store.settings, limiter))
    return app


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server without limits, with one account a role."""
    folder: Path = tmp_path_factory.mktemp("site")
    store = InquiryStore.open(InquirySettings(f"sqlite:///{folder / 'data.db'}", KEY))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accounts, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        for role in Role:
            Accounts(store.database, store.settings).create(role.value, f"{role.value}さん", role, PASSWORD)
        site = Site(build_app(store, Limiter(rules=UNLIMITED)), store)
        site.start()
        yield site
        site.stop()
    store.database.close()
