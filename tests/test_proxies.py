"""Which proxies are believed: those that ASSISTANT_PROXIES names, and what they themselves have seen."""

import contextlib
import threading
import time
from collections.abc import Iterator, Sequence

import httpx
import pytest
from fastapi import FastAPI, Request

from bot.__main__ import main
from bot.commands import serve
from bot.commands._server import Server
from bot.settings import SettingsError, from_environment
from bot.web.limits import client_of


@contextlib.contextmanager
def served(proxies: Sequence[str], host: str = "127.0.0.1") -> Iterator[str]:
    """Serve an application that says whom it takes the visitor for, and by which scheme."""
    app, began = FastAPI(), threading.Event()

    @app.get("/")
    async def who(request: Request) -> list[str]:
        return [client_of(request), request.url.scheme]

    with serve.bind(host, 0) as listener:
        listener.listen()
        server = Server(app, began.set, listener, proxies=proxies)
        thread = threading.Thread(target=server.run)
        thread.start()
        assert began.wait(20)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(20)


def told(url: str, forwarded: str, address: str = "127.0.0.1") -> list[str]:
    """Return what the application says to a request that a proxy at an address passes on."""
    transport = httpx.HTTPTransport(local_address=address)
    with httpx.Client(transport=transport) as client:
        headers = {"X-Forwarded-For": forwarded, "X-Forwarded-Proto": "https"}
        found: list[str] = client.get(url, headers=headers).json()
        return found


VISITOR = "203.0.113.9"


def proxies(value: str) -> Sequence[str]:
    """Return the proxies of a setting, as the server gets them."""
    return from_environment({"ASSISTANT_PROXIES": value}).proxies


def test_proxies_that_are_named_are_believed() -> None:
    """Each visitor behind a trusted proxy is counted for themselves, whatever they wrote into the header."""
    with served(proxies("127.0.0.2 10.9.0.0/16")) as url:
        assert told(url, VISITOR, "127.0.0.2") == [VISITOR, "https"]
        assert told(url, f"127.0.0.1, {VISITOR}", "127.0.0.2") == [VISITOR, "https"]
        assert told(url, f"198.51.100.7, {VISITOR}, 10.9.8.7", "127.0.0.2") == [VISITOR, "https"]
        assert told(url, "2001:db8::1", "127.0.0.2") == ["2001:db8::/64", "https"]


@pytest.mark.parametrize("setting", ["", "127.0.0.2 10.9.0.0/16"])
def test_proxies_that_are_not_named_are_not_believed(setting: str) -> None:
    """Who is no trusted proxy remains who they are, and is not this machine either."""
    with served(proxies(setting)) as url:
        assert told(url, VISITOR, "127.0.0.3") == ["127.0.0.3", "http"]
        assert told(url, VISITOR) == ["127.0.0.1", "http"]


def test_proxies_are_known_to_a_listener_for_both_families() -> None:
    """A server on :: sees an IPv4 proxy in the form of IPv6, and knows it nevertheless."""
    try:
        with served(proxies("127.0.0.0/30"), "::") as url:
            assert told(url, VISITOR, "127.0.0.2") == [VISITOR, "https"]
            assert told(url, VISITOR, "127.0.0.9") == ["127.0.0.9", "http"]
    except serve.ServeError:
        pytest.skip("this machine has no IPv6")


@pytest.mark.parametrize("value", ["*", "nginx", "10.0.0.1/8", "127.0.0.1,127.0.0.2", "0.0.0.0/0", "::/0"])
def test_proxies_that_cannot_be_used_end_the_start(
    value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name, a list of another kind or everybody is refused, with the variable and a remedy."""
    with pytest.raises(SettingsError, match=r"^ASSISTANT_PROXIES: .*; .*127\.0\.0\.1"):
        from_environment({"ASSISTANT_PROXIES": f"127.0.0.1 {value}"})
    monkeypatch.setenv("ASSISTANT_PROXIES", value)
    monkeypatch.setattr("bot.logs.to_file", lambda *_: None)
    began = time.monotonic()
    assert main(["serve", "--port", "0"]) == 1
    assert capsys.readouterr().err.startswith("ASSISTANT_PROXIES: ")
    assert time.monotonic() - began < 5
