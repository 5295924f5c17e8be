"""Staff work at the desk: sign in, find, answer in a language they do not speak, export."""

import csv
import io
import re

import httpx
import pytest
import yaml

from bot.inquiries.recording import Turn
from bot.inquiries.records import Contact, ContactKind, Draft, Receipt, TranscriptLine
from bot.inquiries.store import InquiryStore
from bot.web.desk.export import cell
from tests.web_desk.conftest import PASSWORD, Site, form_token

PAGES = ("/desk/inquiries", "/desk/questions", "/desk/figures", "/desk/inquiries.csv", "/desk/figures.csv")


def _submit(
    store: InquiryStore, question: str, language: str = "ko", mail: bool = True, **more: object
) -> Receipt:
    contact = Contact(ContactKind.MAIL, "a@example.kr", "a@example.kr") if mail else Contact(ContactKind.NONE)
    return store.submit(Draft(question, language, contact, **more), question)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", [*PAGES, "/desk", "/desk/accounts", "/desk/audit", "/desk/questions.yml"])
def test_nothing_is_shown_before_signing_in(site: Site, path: str) -> None:
    """Every page leads to the sign-in."""
    assert site.client().get(path).url.path == "/desk/sign-in"


@pytest.mark.parametrize(
    ("login", "path", "status"),
    [
        ("viewer", "/desk/inquiries", 200),
        ("viewer", "/desk/inquiries.csv", 403),
        ("viewer", "/desk/accounts", 403),
        ("agent", "/desk/inquiries.csv", 200),
        ("agent", "/desk/audit", 403),
        ("admin", "/desk/audit", 200),
        ("admin", "/desk/accounts", 200),
    ],
)
def test_roles_open_their_pages(site: Site, login: str, path: str, status: int) -> None:
    """Viewers read, agents work and export, administrators see accounts and log."""
    assert site.signed_in(login).get(path).status_code == status


def test_viewer_cannot_change_anything(site: Site) -> None:
    """A viewer's form is refused even with their own valid token."""
    receipt = _submit(site.store, "閲覧だけ")
    client = site.signed_in("viewer")
    token = form_token(client.get("/desk/inquiries"))
    for path in (f"/desk/inquiries/{receipt.number}", f"/desk/inquiries/{receipt.number}/answer"):
        fields = {"token": token, "do": "state", "state": "closed"}
        assert client.post(path, data=fields).status_code == 403
    found = site.store.lookup(receipt.number, receipt.secret)
    assert found is not None
    assert found.state == "new"


def test_cookie_is_protected(site: Site) -> None:
    """HttpOnly and SameSite always; Secure with __Host- wherever it is not one's own machine."""
    client = httpx.Client(base_url=site.url)
    token = form_token(client.get("/desk/sign-in"))
    fields = {"token": token, "login": "agent", "password": PASSWORD}
    near = client.post("/desk/sign-in", data=fields).headers["set-cookie"]
    far = client.post("/desk/sign-in", data=fields, headers={"Host": "bot.example.jp"}).headers["set-cookie"]
    assert "HttpOnly" in near
    assert "SameSite=lax" in near
    assert far.startswith("__Host-desk=")
    assert "Secure" in far
    assert "Path=/" in far


def test_wrong_password_and_unknown_login_look_the_same(site: Site) -> None:
    """The answer does not tell which logins exist."""
    client = site.client()
    pages = []
    for login in ("viewer", "nobody"):
        fields = {"token": form_token(client.get("/desk/sign-in")), "login": login, "password": "wrong"}
        page = client.post("/desk/sign-in", data=fields)
        pages.append((page.status_code, re.sub(r'value="[^"]*"', "", page.text)))
    assert pages[0] == pages[1]


def test_signing_out_ends_the_session(site: Site) -> None:
    """The old cookie opens nothing any more."""
    client = site.signed_in("agent")
    cookies = dict(client.cookies)
    client.post("/desk/sign-out", data={"token": form_token(client.get("/desk/inquiries"))})
    again = httpx.Client(base_url=site.url, cookies=cookies)
    assert again.get("/desk/inquiries").status_code == 303


@pytest.mark.parametrize("token", ["", "wrong", "0" * 64, "é"])
def test_forged_form_changes_nothing(site: Site, token: str) -> None:
    """Without the session's token a signed-in browser's form is refused."""
    receipt = _submit(site.store, f"偽造{token}")
    client = site.signed_in("agent")
    fields = {"token": token, "do": "state", "state": "closed"}
    assert client.post(f"/desk/inquiries/{receipt.number}", data=fields).status_code == 403
    other = site.signed_in("admin")
    fields["token"] = form_token(other.get("/desk/inquiries"))
    assert client.post(f"/desk/inquiries/{receipt.number}", data=fields).status_code == 403


def test_list_filters_searches_and_marks_unread(site: Site) -> None:
    """Staff find an inquiry by words and see whether they have opened it."""
    receipt = _submit(site.store, "探している質問 우주")
    client = site.signed_in("agent")
    page = client.get(
        "/desk/inquiries", params={"q": "우주", "language": "ko", "state": "new", "unread": "1"}
    )
    assert receipt.number in page.text
    assert 'class="unread"' in page.text
    client.get(f"/desk/inquiries/{receipt.number}")
    assert receipt.number not in client.get("/desk/inquiries", params={"q": "우주", "unread": "1"}).text


def test_case_shows_conversation_topics_and_facts(site: Site) -> None:
    """The conversation before is there, masked, with what it was about and what may answer."""
    lines = (
        TranscriptLine("電話は090-1234-5678", True),
        TranscriptLine("ありがとうございます", False, "smalltalk"),
    )
    receipt = _submit(
        site.store, "神戸はいつ?", "ja", topics=("ask_city",), facts=("plan.sdgs",), transcript=lines
    )
    page = site.signed_in("agent").get(f"/desk/inquiries/{receipt.number}").text
    assert "[phone]" in page
    assert "090-1234-5678" not in page
    assert "ひとつの都市" in page
    assert "2008年" in page
    assert "持続可能な開発目標" in page


def test_work_changes_state_assignee_and_notes(site: Site) -> None:
    """Each change shows at once, and in the history."""
    receipt = _submit(site.store, "対応する質問")
    client = site.signed_in("agent")
    path = f"/desk/inquiries/{receipt.number}"
    token = form_token(client.get(path))
    for fields in (
        {"do": "state", "state": "in-progress"},
        {"do": "assign", "assignee": "agent"},
        {"do": "note", "note": "折り返し済み"},
    ):
        page = client.post(path, data={**fields, "token": token})
        assert page.status_code == 200
    for text in ("対応中", "折り返し済み", "担当者を決定", "内部メモを追加"):
        assert text in page.text
    for wrong in ({"do": "state", "state": "eaten"}, {"do": "note", "note": " "}, {"do": "assign"}):
        refused = client.post(path, data={**wrong, "token": token})
        assert refused.status_code == 422
        assert "変更していません" in refused.text
    assert client.get("/desk/inquiries/000-000-000").status_code == 404


def test_answer_in_two_languages_from_the_same_facts(site: Site) -> None:
    """Staff see both languages side by side; the citizen reads the same facts in theirs, once."""
    receipt = _submit(site.store, "고베는 언제?")
    client = site.signed_in("agent")
    path = f"/desk/inquiries/{receipt.number}/answer"
    form = client.get(path)
    request = re.search(r'name="request" value="([^"]+)"', form.text)
    assert request
    fields = {
        "token": form_token(form),
        "request": request[1],
        "sentence": ["thanks", "closing"],
        "fact": ["city.kobe"],
        "free": "自由な文",
        "channel": "mail",
    }
    for wrong in ({"fact": ["city.kobe", "no.such"]}, {"channel": "pigeon"}, {"do": "eat"}):
        assert client.post(path, data={**fields, "do": "send", **wrong}).status_code == 422
    preview = client.post(path, data={**fields, "do": "preview"}).text
    assert "神戸市（日本）は、2008年に" in preview
    assert "고베" in preview
    assert "翻訳なし" in preview
    for _ in range(2):
        page = client.post(path, data={**fields, "do": "send"})
    assert page.text.count("送信待ち") == 1
    found = site.store.lookup(receipt.number, receipt.secret)
    assert found is not None
    (answer,) = found.answers
    assert "고베" in answer.text
    assert "神戸" not in answer.text
    assert answer.untranslated == "自由な文"


def test_answer_shows_on_the_look_up_page(site: Site) -> None:
    """Who left no contact reads the answer with the receipt, free text marked."""
    receipt = _submit(site.store, "When?", "en", mail=False)
    client = site.signed_in("agent")
    path = f"/desk/inquiries/{receipt.number}/answer"
    fields = {
        "token": form_token(client.get(path)),
        "fact": "designation.date",
        "free": "追伸",
        "channel": "mail",
    }
    client.post(path, data={**fields, "do": "send", "request": "r-look-up"})
    citizen = site.client()
    look_up = {"token": form_token(citizen.get("/inquiry/status")), "lang": "en", "number": receipt.number}
    page = citizen.post("/inquiry/status", data={**look_up, "secret": receipt.secret}).text
    assert "October 30, 2019" in page
    assert "not been translated" in page
    assert "追伸" in page


def test_csv_is_safe_for_spreadsheets(site: Site) -> None:
    """What looks like a formula is text; the file has every inquiry of the filter."""
    _submit(site.store, '=HYPERLINK("http://evil")', name="@SUM(1)")
    text = (
        site.signed_in("agent")
        .get("/desk/inquiries.csv", params={"q": "HYPERLINK"})
        .content.decode("utf-8-sig")
    )
    head, row = list(csv.reader(io.StringIO(text)))
    assert len(head) == len(row)
    assert '\'=HYPERLINK("http://evil")' in row
    assert "'@SUM(1)" in row


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "＝", "＠", "\ufeff="])
def test_cell_escapes_formulas(start: str) -> None:
    """Every beginning that a spreadsheet takes for a formula is escaped; numbers are not."""
    assert cell(f"{start}cmd|' /C calc'!A0").startswith("'")
    assert cell("-12") == "-12"
    assert cell(12) == "12"


def test_questions_are_handled_drafted_and_exported(site: Site) -> None:
    """Unanswered questions appear with counts, take a draft, leave as YAML, and go when handled."""
    for language in ("ja", "ja-easy"):
        site.store.record(
            [Turn("c", "not_in_source", language, "ask_unstated", "来年の予算は、いくらですか")]
        )
    client = site.signed_in("agent")
    page = client.get("/desk/questions").text
    found = re.search(r"/desk/questions/(\d+)", page)
    assert found
    path = f"/desk/questions/{found[1]}"
    token = form_token(client.get(path))
    draft = {"do": "draft", "id": "budget.next", "value": "未定", "section": "plan", "evidence": ""}
    client.post(path, data={**draft, "token": token})
    exported = yaml.safe_load(client.get("/desk/questions.yml").text)["questions"][0]
    assert exported["draft"]["id"] == "budget.next"
    assert exported["languages"] == {"ja-easy": 1, "ja": 1}
    assert "いくら" not in client.post(path, data={"do": "handle", "token": token}).text
    assert client.get("/desk/questions/999999").status_code == 404


def test_figures_show_charts_with_tables(site: Site) -> None:
    """Each chart has a table with the same figures, and test traffic is apart."""
    site.store.record([Turn("f", "answered", "ko", "ask_city", None)])
    site.store.record([Turn("f", "answered", "en", "ask_plans", None, test=True)])
    client = site.signed_in("viewer")
    page = client.get("/desk/figures").text
    assert page.count("<svg") == page.count("<table") == 4
    assert "ひとつの都市" in page
    assert "今後の予定" not in page
    assert "今後の予定" in client.get("/desk/figures?test=1").text
    assert client.get("/desk/figures?first=0001-01-01&last=9999-12-31&by=month").status_code == 200
    assert "ask_city" in client.get("/desk/figures.csv").text


def test_administrator_closes_an_account(site: Site) -> None:
    """A closed account is out at once; nobody closes their own."""
    victim, admin = site.signed_in("viewer"), site.signed_in("admin")
    token = form_token(admin.get("/desk/accounts"))
    admin.post("/desk/accounts", data={"token": token, "login": "viewer", "do": "close"})
    assert victim.get("/desk/inquiries").url.path == "/desk/sign-in"
    admin.post("/desk/accounts", data={"token": token, "login": "viewer", "do": "open"})
    own = admin.post("/desk/accounts", data={"token": token, "login": "admin", "do": "close"})
    assert own.status_code == 404
    assert "アカウントを停止" in admin.get("/desk/audit").text
