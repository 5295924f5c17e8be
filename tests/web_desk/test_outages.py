"""What people see while the store does not answer: that nothing was sent, all they wrote, and how to go on."""

import contextlib
import html
import re
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.inquiries import off_loop
from bot.inquiries.accounts import Role, Staff
from bot.inquiries.caselist import Filter
from bot.inquiries.casework import Casework
from bot.inquiries.limits import Limiter
from bot.inquiries.receipts import new_number
from bot.inquiries.wording import say
from bot.knowledge.load import load
from bot.web.readings import to_html
from tests.web_desk.conftest import KEY, UNLIMITED, Site, build_app, form_token

LANGUAGES = list(load().languages)


@contextlib.contextmanager
def impatient() -> Iterator[None]:
    """Within this block people wait half a second, to keep the tests short."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(off_loop, "DEADLINE", 0.5)
        yield


@contextlib.contextmanager
def locked(site: Site) -> Iterator[None]:
    """Somebody else writes, and does not end."""
    other = sqlite3.connect(site.store.database.url.database, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    try:
        with impatient():
            yield
    finally:
        other.close()


@contextlib.contextmanager
def gone(site: Site) -> Iterator[None]:
    """The file is not there."""
    file = Path(site.store.database.url.database)
    away = file.rename(file.with_suffix(".away"))
    try:
        yield
    finally:
        assert not file.exists()
        away.rename(file)


def fields_of(page: httpx.Response) -> dict[str, str]:
    """What a browser sends when a button of the page's form is pressed."""
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page.text)
    areas = re.findall(r'<textarea name="(\w+)" hidden[^>]*>\n(.*?)</textarea>', page.text, re.DOTALL)
    return {name: html.unescape(value) for name, value in hidden + areas}


def found(site: Site, words: str) -> int:
    return len(
        Casework(site.store.database, KEY).page(Filter(words=words), Staff(0, "t", "t", Role.VIEWER)).rows
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_stays_and_sends_once_when_the_store_is_back(site: Site, language: str) -> None:
    """Not sent, said with the phone number; everything is still there; pressing Send until it works sends once."""
    client = site.client()
    written = {
        "lang": language,
        "question": f"一行目 {language}\n<b>二行目</b>",
        "contact": "taro@example.jp",
        "name": "旭川 太郎",
    }
    written["token"] = form_token(client.get("/inquiry", params={"lang": language}))
    with locked(site):
        for _ in range(2):
            began = time.monotonic()
            page = client.post("/inquiry", data={**written, "action": "send"})
            assert time.monotonic() - began < 2
            assert page.status_code == 503
            assert str(to_html(say(language, "inquiry-not-sent"))) in page.text
            assert "0166-65-7047" in page.text
            assert fields_of(page) == written
    done = client.post("/inquiry", data={**fields_of(page), "action": "send"})
    again = client.post("/inquiry", data={**fields_of(page), "action": "send"})
    receipts = [re.findall(r"\d{3}-\d{3}-\d{3}", sent.text) for sent in (done, again)]
    assert done.status_code == 200
    assert receipts[0] == receipts[1] != []
    assert found(site, f"一行目 {language}") == 1


def test_form_stays_when_it_was_sent_too_often(site: Site) -> None:
    """Who has to wait because of a limit reads how long, and keeps what they wrote."""
    rules = {**UNLIMITED, "inquiry": ("1/hour", "9/hour")}
    limited = Site(build_app(site.store, Limiter(rules=rules)), site.store)
    limited.start()
    client = limited.client()
    written = {"lang": "en", "question": "again and again", "contact": "", "name": "Kim"}
    written["token"] = form_token(client.get("/inquiry", params={"lang": "en"}))
    client.post("/inquiry", data={**written, "action": "send", "question": "first"})
    page = client.post("/inquiry", data={**written, "action": "send"})
    limited.stop()
    assert page.status_code == 429
    assert int(page.headers["Retry-After"]) >= 60
    assert fields_of(page) == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_look_up_keeps_the_number_without_its_store(site: Site, language: str) -> None:
    """What can be done about it is said, and the number need not be typed again."""
    client = site.client()
    number = new_number()
    fields = {"token": form_token(client.get("/inquiry/status")), "lang": language, "number": number}
    with gone(site):
        page = client.post("/inquiry/status", data={**fields, "secret": "ACDEF-HJKMN"})
    assert page.status_code == 503
    assert str(to_html(say(language, "inquiry-status-unavailable"))) in page.text
    assert f'value="{number}"' in page.text


def test_others_are_served_while_many_wait(site: Site) -> None:
    """Sixty people who wait for the store take nothing from one who opens a page."""
    client = site.client()
    fields = {"token": form_token(client.get("/inquiry")), "lang": "ja", "action": "send"}
    codes: list[int] = []
    crowd = site.client()

    def send(number: int) -> None:
        codes.append(crowd.post("/inquiry", data={**fields, "question": f"待つ {number}"}).status_code)

    with locked(site):
        waiting = [threading.Thread(target=send, args=(number,)) for number in range(60)]
        for thread in waiting:
            thread.start()
        times = []
        while any(thread.is_alive() for thread in waiting):
            began = time.monotonic()
            assert client.get("/inquiry").status_code == 200
            times.append(time.monotonic() - began)
        for thread in waiting:
            thread.join(10)
    assert set(codes) == {503}
    assert max(times) < 1


def test_desk_says_so_in_japanese(site: Site) -> None:
    """Staff read what has happened, and get no error of a program."""
    client = site.signed_in("agent")
    with gone(site):
        pages = [client.get(path) for path in ("/desk/inquiries", "/desk/inquiries.csv", "/desk/figures")]
    assert [page.status_code for page in pages] == [503] * 3
    assert all(say("ja", "desk-store-unavailable") in page.text for page in pages)
    assert client.get("/desk/inquiries").status_code == 200


def test_desk_keeps_what_was_written(site: Site) -> None:
    """A note that could not be kept stands on the page, and one button sends it again."""
    citizen, staff = site.client(), site.signed_in("agent")
    fields = {
        "token": form_token(citizen.get("/inquiry")),
        "lang": "ja",
        "question": "ノート",
        "action": "send",
    }
    number = re.findall(r"\d{3}-\d{3}-\d{3}", citizen.post("/inquiry", data=fields).text)[0]
    case = f"/desk/inquiries/{number}"
    note = {"token": form_token(staff.get(case)), "do": "note", "note": "長いメモ\n<二行目>"}
    with locked(site):
        page = staff.post(case, data=note)
    assert page.status_code == 503
    assert '<p class="text" dir="auto">長いメモ\n&lt;二行目&gt;</p>' in page.text
    assert f'action="{case}"' in page.text
    assert fields_of(page) == note
    assert "長いメモ" in staff.post(case, data=fields_of(page)).text


def test_desk_shows_no_password(site: Site) -> None:
    """Of a sign-in that was not possible nothing comes back."""
    client = site.client()
    token = form_token(client.get("/desk/sign-in"))
    with gone(site):
        page = client.post("/desk/sign-in", data={"token": token, "login": "agent", "password": "geheim"})
    assert page.status_code == 503
    assert "geheim" not in page.text
