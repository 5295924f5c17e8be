"""The page on which staff sign in: pauses in words, devices that were in before, an attack from many addresses."""

import asyncio
import re
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path

import httpx
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI

from bot.inquiries import accounts
from bot.inquiries.accounts import Accounts, Role
from bot.inquiries.limits import Limiter
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from bot.web.desk.devices import Devices
from tests.web_desk.conftest import KEY, PASSWORD, build_app, form_token

WRONG = "wrong password!"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FastAPI]:
    """A desk with two agents, and with the limits that hold in service."""
    monkeypatch.setattr(accounts, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    store = InquiryStore.open(InquirySettings(f"sqlite:///{tmp_path / 'data.db'}", KEY))
    for login in ("hanako", "taro"):
        Accounts(store.database, store.settings).create(login, login, Role.AGENT, PASSWORD)
    yield build_app(store, Limiter())
    store.database.close()


def browser(app: FastAPI, address: str) -> httpx.AsyncClient:
    """A browser at an address, with an empty cookie jar."""
    transport = httpx.ASGITransport(app, client=(address, 4711))
    return httpx.AsyncClient(transport=transport, base_url="http://localhost")


async def sign_in(client: httpx.AsyncClient, login: str, password: str) -> httpx.Response:
    """Fill the form in and send it."""
    token = form_token(await client.get("/desk/sign-in"))
    return await client.post("/desk/sign-in", data={"token": token, "login": login, "password": password})


async def test_sign_in_says_how_long_to_wait(app: FastAPI) -> None:
    """After five wrong passwords the form says so with minutes, to people and to programs, and keeps the login."""
    async with browser(app, "192.0.2.1") as client:
        pages = [await sign_in(client, "hanako", WRONG) for _ in range(6)]
    assert [page.status_code for page in pages] == [403] * 5 + [429]
    assert pages[5].headers["retry-after"] == "60"
    assert "1分ほど待って" in pages[5].text
    assert 'value="hanako"' in pages[5].text


async def test_sign_in_after_an_attack_from_elsewhere(app: FastAPI) -> None:
    """260 wrong passwords from 11 addresses; the right one from a twelfth gets in at once."""
    for number in range(11):
        async with browser(app, f"192.0.2.{number}") as client:
            token = form_token(await client.get("/desk/sign-in"))
            for nth in range(24):
                fields = {"token": token, "login": ("hanako", "taro")[nth % 2], "password": WRONG}
                assert (await client.post("/desk/sign-in", data=fields)).status_code in (403, 429)
    for login in ("hanako", "taro"):
        async with browser(app, "198.51.100.1") as client:
            assert (await sign_in(client, login, PASSWORD)).status_code == 303
            assert (await client.get("/desk/inquiries")).status_code == 200


async def test_sign_in_knows_the_browser_again(app: FastAPI) -> None:
    """A browser that was in before gets in while the others of its address wait; signing out changes nothing."""
    async with browser(app, "192.0.2.1") as known, browser(app, "192.0.2.1") as other:
        assert (await sign_in(known, "hanako", PASSWORD)).status_code == 303
        await known.post("/desk/sign-out", data={"token": form_token(await known.get("/desk/inquiries"))})
        for _ in range(6):
            await sign_in(other, "hanako", WRONG)
        assert (await sign_in(other, "hanako", PASSWORD)).status_code == 429
        assert (await sign_in(known, "hanako", PASSWORD)).status_code == 303
        assert [(await sign_in(known, "taro", WRONG)).status_code for _ in range(6)] == [403] * 5 + [429]


async def test_sign_in_protects_the_cookie_of_the_device(app: FastAPI) -> None:
    """It names nobody, no script reads it, and it goes over HTTPS alone, as that of the session."""
    async with browser(app, "192.0.2.1") as client:
        client.headers["Host"] = "bot.example.jp"
        cookies = (await sign_in(client, "hanako", PASSWORD)).headers.get_list("set-cookie")
    (device,) = [cookie for cookie in cookies if "device" in cookie]
    assert re.match(r"__Host-desk-device-[0-9a-f]{12}=", device)
    assert all(
        word in device for word in ("HttpOnly", "Secure", "SameSite=lax", "Path=/", "Max-Age=15552000")
    )
    assert "hanako" not in device
    assert len(SimpleCookie(device)) == 1


@pytest.mark.parametrize("cookie", ["", "wrong", "x" * 5000, "WzEsMl0.aaaa.bbbb", "\x00", "İ"])
def test_devices_believe_only_their_own_signature(cookie: str) -> None:
    """Another login's cookie, another key's and whatever somebody makes up make no known device."""
    devices = Devices(KEY)
    good = devices.new("Hanako ")
    assert len(devices.of("hanako", good)) == 32
    assert devices.of("taro", good) == ""
    assert Devices(b"another key of 32 characters....").of("hanako", good) == ""
    assert devices.of("hanako", cookie) == ""


async def test_sign_in_refuses_with_words_when_too_many_try(
    app: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a flood the form asks to come again in seconds, and pages of citizens are served meanwhile."""
    monkeypatch.setattr(
        accounts, "_hasher", PasswordHasher(time_cost=2, memory_cost=32 * 1024, parallelism=1)
    )
    async with browser(app, "192.0.2.1") as client:
        token = form_token(await client.get("/desk/sign-in"))
    fields = {"token": token, "login": "hanako", "password": WRONG}

    async def attack(number: int) -> httpx.Response:
        async with browser(app, f"203.0.113.{number}") as client:
            return await client.post("/desk/sign-in", data=fields)

    flood = asyncio.gather(*(attack(number) for number in range(150)))
    await asyncio.sleep(0)
    async with browser(app, "198.51.100.1") as client:
        assert (await asyncio.wait_for(client.get("/inquiry"), 2)).status_code == 200
    refused = [page for page in await flood if page.status_code == 503]
    assert len(refused) == 150 - 100
    assert {page.headers["retry-after"] for page in refused} == {"5"}
    assert "数秒待って" in refused[0].text
