"""The page /inquiry takes an inquiry in each language without JavaScript, and the look-up gives it back."""

import re

import pytest

from bot.inquiries.accounts import Role, Staff
from bot.inquiries.caselist import Filter
from bot.inquiries.casework import Casework
from bot.inquiries.limits import Limiter
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from bot.knowledge.load import load
from bot.web.csrf import FormTokens
from tests.web_desk.conftest import KEY, Site, build_app, form_token

LANGUAGES = list(load().languages)


def _receipt(page: str) -> tuple[str, str]:
    number = re.search(r"\d{3}-\d{3}-\d{3}", page)
    secret = re.search(r"\b[A-Z0-9]{5}-[A-Z0-9]{5}\b", page)
    assert number
    assert secret
    return number[0], secret[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_is_finished_in_every_language(site: Site, language: str) -> None:
    """Form, confirmation, receipt and look-up work, all in the language asked for."""
    client = site.client()
    form = client.get("/inquiry", params={"lang": language})
    assert f'<html lang="{load().languages[language].bcp47}"' in form.text
    assert "0166-65-7047" in form.text
    fields = {
        "token": form_token(form),
        "lang": language,
        "question": f"質問 {language}",
        "contact": "０９０ー１２３４ー５６７８",
        "name": "Kim",
    }
    confirm = client.post("/inquiry", data={**fields, "action": "confirm"})
    assert "090-1234-5678" in confirm.text
    done = client.post("/inquiry", data={**fields, "action": "send"})
    number, secret = _receipt(done.text)
    look_up = {"token": form_token(client.get("/inquiry/status")), "lang": language}
    status = client.post("/inquiry/status", data={**look_up, "number": number, "secret": secret})
    assert f"質問 {language}" in status.text
    assert status.status_code == 200


def test_purpose_stands_before_the_button(site: Site) -> None:
    """What it is for and how long it is kept is said before anything is sent, on both pages."""
    client = site.client()
    form = client.get("/inquiry?lang=ja")
    fields = {"token": form_token(form), "lang": "ja", "question": "質問", "action": "confirm"}
    confirm = client.post("/inquiry", data=fields)
    for page, button in ((form.text, "確認へ進む"), (confirm.text, ">送る<")):
        assert page.index("利用目的") < page.index("マイナンバー") < page.index(button)
        assert "90日" in page


def test_sending_twice_makes_one_inquiry(site: Site) -> None:
    """Double click and reload show the same receipt."""
    client = site.client()
    fields = {
        "token": form_token(client.get("/inquiry")),
        "lang": "ja",
        "question": "一度だけ",
        "action": "send",
    }
    pages = [client.post("/inquiry", data=fields).text for _ in range(3)]
    assert len({_receipt(page) for page in pages}) == 1
    found = Casework(site.store.database, KEY).page(
        Filter(words="一度だけ"), Staff(0, "test", "test", Role.VIEWER)
    )
    assert len(found.rows) == 1


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"question": ""}, "question"),
        ({"question": "x" * 4001}, "question"),
        ({"question": "ok", "contact": "taro@"}, "contact"),
        ({"question": "ok", "contact": "a@example.com b@example.com"}, "contact"),
        ({"question": "ok", "name": "n" * 101}, "name"),
    ],
)
@pytest.mark.parametrize("action", ["confirm", "send"])
def test_mistakes_are_explained_at_the_field(
    site: Site, fields: dict[str, str], named: str, action: str
) -> None:
    """The page comes back with what was written, and a link to each field to correct; nothing is kept."""
    client = site.client()
    token = form_token(client.get("/inquiry"))
    page = client.post("/inquiry", data={"token": token, "lang": "en", "action": action, **fields})
    assert page.status_code == 422
    assert f'href="#{named}"' in page.text
    assert 'aria-invalid="true"' in page.text
    assert fields["question"][:4000] in page.text


def test_going_back_keeps_what_was_written(site: Site) -> None:
    """From the confirmation back to the form nothing is lost."""
    client = site.client()
    fields = {
        "token": form_token(client.get("/inquiry")),
        "lang": "ja",
        "question": "戻る質問",
        "name": "山田",
    }
    page = client.post("/inquiry", data={**fields, "action": "back"}).text
    assert "戻る質問" in page
    assert 'value="山田"' in page


def test_wrong_pair_looks_like_unknown(site: Site) -> None:
    """Page and status of a wrong secret and of an unknown number are the same but for what was typed."""
    client = site.client()
    fields = {"token": form_token(client.get("/inquiry")), "lang": "ja", "question": "秘密", "action": "send"}
    number, _ = _receipt(client.post("/inquiry", data=fields).text)
    pages = []
    for tried in (number, "482-093-751", "abc"):
        look_up = {
            "token": form_token(client.get("/inquiry/status")),
            "lang": "ja",
            "number": tried,
            "secret": "X",
        }
        page = client.post("/inquiry/status", data=look_up)
        text = re.sub(r'value="[^"]*"', "", page.text)
        pages.append((page.status_code, text))
    assert len(set(pages)) == 1
    assert pages[0][0] == 404


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "é" * 10])
def test_form_without_a_valid_token_is_not_accepted(site: Site, token: str) -> None:
    """A forged form is refused, and nothing that was written is lost."""
    page = site.client().post(
        "/inquiry", data={"token": token, "lang": "en", "question": "kept", "action": "send"}
    )
    assert page.status_code == 403
    assert "kept" in page.text


def test_old_form_keeps_what_was_written() -> None:
    """A token has an age."""
    tokens = FormTokens(KEY, "inquiry", max_age=-1)
    assert tokens.nonce(tokens.new()) is None
    assert FormTokens(KEY, "other").nonce(FormTokens(KEY, "inquiry").new()) is None


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "null"},
    ],
)
def test_form_from_another_site_is_refused(site: Site, headers: dict[str, str]) -> None:
    """Even with a valid token a form of another page is not accepted."""
    client = site.client()
    fields = {"token": form_token(client.get("/inquiry")), "question": "x", "action": "send"}
    assert client.post("/inquiry", data=fields, headers=headers).status_code == 403


def test_program_that_fills_the_trap_is_refused(site: Site) -> None:
    """The field that people do not see must stay empty."""
    client = site.client()
    fields = {
        "token": form_token(client.get("/inquiry")),
        "question": "x",
        "action": "send",
        "website": "http://x",
    }
    assert client.post("/inquiry", data=fields).status_code == 403


@pytest.mark.parametrize(
    ("content", "type", "status"),
    [
        (b"x" * 70_000, "application/x-www-form-urlencoded", 413),
        (b"{}", "application/json", 415),
        (b"a=%ff%fe", "application/x-www-form-urlencoded", 403),
        (b"\xff\xfe", "application/x-www-form-urlencoded", 400),
        (b"&".join([b"a=1"] * 500), "application/x-www-form-urlencoded", 400),
    ],
)
def test_what_is_no_form_gets_a_page(site: Site, content: bytes, type: str, status: int) -> None:
    """Too large, another type, broken: a readable page with the right status."""
    page = site.client().post("/inquiry", content=content, headers={"Content-Type": type})
    assert page.status_code == status
    assert "<h1>" in page.text


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("ko-KR,ko;q=0.9,en;q=0.8", "ko"), ("zh-TW", "zh-Hant"), ("fr", "en"), ("", "ja")],
)
def test_language_follows_the_browser(site: Site, accepted: str, language: str) -> None:
    """Without a choice in the address the browser's preference counts."""
    page = site.client().get("/inquiry", headers={"Accept-Language": accepted})
    assert f'<html lang="{language}"' in page.text


def test_limits_answer_clearly(site: Site) -> None:
    """Who sends too often is told how long to wait and whom to call, one client as well as all together."""
    store = InquiryStore(site.store.database, InquirySettings(site.store.settings.database_url, KEY))
    rules = {"inquiry": ("2/hour", "9/hour"), "lookup": ("1/hour", "9/hour")}
    limited = Site(build_app(store, Limiter(rules={**rules, "desk": ("9/hour", "9/hour")})), store)
    limited.start()
    client = limited.client()
    fields = {"token": form_token(client.get("/inquiry")), "lang": "en", "action": "send"}
    pages = [client.post("/inquiry?lang=en", data={**fields, "question": f"q{n}"}) for n in range(3)]
    look_up = [client.post("/inquiry/status?lang=en", data={**fields, "number": "1"}) for _ in range(2)]
    limited.stop()
    assert [page.status_code for page in pages] == [200, 200, 429]
    assert [page.status_code for page in look_up] == [404, 429]
    assert int(pages[2].headers["Retry-After"]) >= 60
    assert "0166-65-7047" in pages[2].text
    assert "minute" in pages[2].text


def test_limits_let_the_same_form_be_sent_again(site: Site) -> None:
    """Who sends again what did not arrive is not punished: one inquiry, one receipt, counted once."""
    store = InquiryStore(site.store.database, InquirySettings(site.store.settings.database_url, KEY))
    limited = Site(build_app(store, Limiter(rules={"inquiry": ("1/hour", "9/hour")})), store)
    limited.start()
    client = limited.client()
    fields = {"token": form_token(client.get("/inquiry")), "lang": "en", "action": "send", "question": "q"}
    pages = [client.post("/inquiry", data=fields) for _ in range(3)]
    other = client.post("/inquiry", data={**fields, "question": "another"})
    limited.stop()
    assert [page.status_code for page in pages] == [200, 200, 200]
    assert len({found for page in pages for found in re.findall(r"\d{3}-\d{3}-\d{3}", page.text)}) == 1
    assert other.status_code == 429


def test_headers_protect_the_pages(site: Site) -> None:
    """No script at all, no foreign frame, no cache, no sniffing."""
    headers = site.client().get("/inquiry").headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    assert "frame-ancestors 'none'" in site.client().get("/desk/sign-in").headers["Content-Security-Policy"]
