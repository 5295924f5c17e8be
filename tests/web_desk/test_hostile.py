"""No hostile input is executed or becomes markup, in any field, in a real browser without the help of CSP."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

import httpx
import pytest
from playwright.sync_api import Page

from bot.inquiries.accounts import Accounts, Role
from bot.inquiries.cases import LOOKUP, AnswerDraft
from bot.inquiries.casework import Casework
from bot.inquiries.recording import Turn
from bot.inquiries.records import Contact, ContactKind, Draft, Receipt, TranscriptLine
from bot.inquiries.store import InquiryStore
from bot.inquiries.unanswered import UnansweredQuestions
from tests.chromium import chromium
from tests.web_desk.conftest import KEY, PASSWORD, Site, form_token
from tests.web_desk.payloads import PAYLOADS

pytestmark = pytest.mark.browser
# Elements and attributes that our own pages never have.
FOREIGN = (
    "script, img, iframe, object, embed, base, audio, video, math, marquee, animate, meta[http-equiv], "
    "link[href*=evil], [onerror], [onload], [onfocus], [onmouseover], [ontoggle], [onstart], [onbegin], "
    "[formaction], [srcdoc], [autofocus], a[href^='javascript:' i]"
)


BATCH = 12  # pages that the browser opens side by side
OPEN = """async ([pages, foreign]) => {
  document.body.replaceChildren();
  const frames = pages.map((html) => {
    const frame = document.createElement("iframe");
    const loaded = new Promise((resolve) => { frame.onload = resolve; });
    frame.srcdoc = html;
    document.body.append(frame);
    return [frame, loaded];
  });
  await Promise.all(frames.map(([, loaded]) => loaded));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return frames.map(([frame]) => frame.contentDocument.querySelectorAll(foreign).length);
}"""


@dataclass
class Visitor:
    """A browser that notes what should not happen, and a client that fetches pages as an administrator."""

    page: Page
    client: httpx.Client
    hits: list[str] = field(default_factory=list)

    def look(self, pages: Mapping[str, httpx.Response]) -> None:
        """Let the browser execute pages as they came from the server, and look for anything foreign."""
        names = list(pages)
        for start in range(0, len(names), BATCH):
            batch = names[start : start + BATCH]
            found = self.page.evaluate(OPEN, [[pages[name].text for name in batch], FOREIGN])
            assert (self.hits, dict(zip(batch, found, strict=True))) == ([], dict.fromkeys(batch, 0))

    def get(self, *paths: str) -> None:
        """Fetch pages and look at them."""
        self.look({path: self.client.get(path) for path in paths})


@pytest.fixture(scope="module")
def visitor(site: Site) -> Iterator[Visitor]:
    """A browser in which nothing is blocked by CSP, so that only escaping protects."""
    with chromium() as browser:
        page = browser.new_context(bypass_csp=True).new_page()
        visitor = Visitor(page, site.signed_in("admin"))
        page.expose_function("hit", lambda: visitor.hits.append("executed"))
        page.on("dialog", lambda dialog: (visitor.hits.append(dialog.message), dialog.dismiss()))
        page.goto(f"{site.url}/inquiry/pages.css")
        yield visitor


@pytest.fixture(scope="module")
def attacked(site: Site) -> list[Receipt]:
    """One inquiry a payload, with the payload in every field that reaches the desk."""
    return [_attack(site.store, number, payload) for number, payload in enumerate(PAYLOADS)]


def _attack(store: InquiryStore, number: int, payload: str) -> Receipt:
    receipt = store.submit(
        Draft(
            payload,
            ("ja", "ja-easy", "en", "ko")[number % 4],
            Contact(ContactKind.MAIL, payload.replace("\x00", ""), payload),
            payload[:100],
            "c",
            (payload.replace("\x00", ""),),
            (),
            (TranscriptLine(payload, True, payload.replace("\x00", "")), TranscriptLine(payload, False)),
        ),
        f"attack-{number}",
    )
    work = Casework(store.database, KEY)
    accounts = Accounts(store.database, store.settings)
    name = payload.replace("\x00", "")[:100]
    staff = accounts.create(f"attacker{number}", name, Role.AGENT, PASSWORD)
    work.assign(receipt.number, staff.login, staff)
    work.add_note(receipt.number, payload, staff)
    work.answer(
        receipt.number, AnswerDraft(payload, payload, (), LOOKUP, payload, request=str(number)), staff
    )
    language, question = payload.replace("\x00", "")[:16], f"{number * 7919} {payload}"
    store.record([Turn("c", "not_in_source", language, name[:64], question)])
    return receipt


def test_there_are_enough_payloads() -> None:
    """At least forty different ones."""
    assert len(set(PAYLOADS)) >= 40


def test_payloads_would_be_noticed(visitor: Visitor) -> None:
    """The browser does execute what is not escaped, and finds what is foreign: the tests can fail."""
    page = visitor.client.get("/inquiry")
    harm = httpx.Response(200, text=page.text.replace("</main>", "<img src=x onerror=parent.hit()></main>"))
    with pytest.raises(AssertionError, match="executed"):
        visitor.look({"harm": harm})
    visitor.hits.clear()
    noticed = 0
    for payload in PAYLOADS:
        try:
            visitor.look(
                {payload: httpx.Response(200, text=page.text.replace("</main>", f"{payload}</main>"))}
            )
        except AssertionError:
            noticed += 1
        visitor.hits.clear()
    assert noticed >= 40


def test_desk_pages_execute_nothing(visitor: Visitor, attacked: list[Receipt]) -> None:
    """Lists, every inquiry, every answer form, questions, figures, accounts and log."""
    visitor.get(
        *(f"/desk/{path}" for path in ("inquiries", "inquiries?page=2", "figures", "accounts", "audit"))
    )
    visitor.get(*(f"/desk/inquiries/{receipt.number}" for receipt in attacked))
    visitor.get(*(f"/desk/inquiries/{receipt.number}/answer" for receipt in attacked))


def test_question_pages_execute_nothing(visitor: Visitor, site: Site, attacked: list[Receipt]) -> None:
    """The list, and each group with a hostile draft."""
    known = UnansweredQuestions(site.store.database)
    groups = known.groups()
    assert len(groups) > 20
    for group, payload in zip(groups, PAYLOADS, strict=False):
        text = payload.replace("\x00", "")
        draft = {"id": text[:80], "value": text, "section": text[:80], "evidence": text}
        known.draft_fact(group.id, "admin", draft)
    visitor.get("/desk/questions", *(f"/desk/questions/{group.id}" for group in groups))


def test_answer_preview_executes_nothing(visitor: Visitor, attacked: list[Receipt]) -> None:
    """What staff write, choose and send is shown as it was written."""
    path = f"/desk/inquiries/{attacked[0].number}/answer"
    token = form_token(visitor.client.get(path))
    names = ("free", "sentence", "fact", "channel", "request", "do")
    pages = {
        payload: visitor.client.post(path, data={**dict.fromkeys(names, payload), "token": token})
        for payload in PAYLOADS
    }
    visitor.look(pages)


@pytest.mark.parametrize(
    "name", ["q", "language", "assignee", "state", "said", "first", "by", "test", "page"]
)
def test_addresses_execute_nothing(visitor: Visitor, name: str) -> None:
    """What stands in an address is not believed."""
    page = "figures" if name in ("first", "by") else "inquiries"
    visitor.get(*(f"/desk/{page}?{name}={quote(payload)}" for payload in PAYLOADS))


def test_public_pages_execute_nothing(visitor: Visitor) -> None:
    """The form with mistakes and the confirmation give back what was written, in every field."""
    token = form_token(visitor.client.get("/inquiry"))
    pages = {}
    for payload in PAYLOADS:
        fields = dict.fromkeys(("question", "contact", "name", "lang"), payload)
        sent = {**fields, "token": token, "action": "confirm"}
        pages[f"mistake {payload}"] = visitor.client.post("/inquiry", data=sent)
        pages[f"confirm {payload}"] = visitor.client.post("/inquiry", data={**sent, "contact": ""})
        pages[f"address {payload}"] = visitor.client.get(
            "/inquiry", params={"question": payload, "lang": payload[:20]}
        )
        pages[f"action {payload}"] = visitor.client.post("/inquiry", data={**fields, "token": payload})
    visitor.look(pages)


def test_look_up_executes_nothing(visitor: Visitor, attacked: list[Receipt]) -> None:
    """Question and answer on the citizen's page, and what was typed wrongly."""
    token = form_token(visitor.client.get("/inquiry/status"))
    pages = {}
    for receipt, payload in zip(attacked, PAYLOADS, strict=True):
        wrong = {"token": token, "number": payload, "secret": payload, "lang": payload}
        pages[f"wrong {payload}"] = visitor.client.post("/inquiry/status", data=wrong)
        right = {"token": token, "number": receipt.number, "secret": receipt.secret}
        pages[f"right {payload}"] = visitor.client.post("/inquiry/status", data=right)
        assert 'class="answer"' in pages[f"right {payload}"].text
    visitor.look(pages)


def test_sign_in_executes_nothing(visitor: Visitor, site: Site) -> None:
    """The login that was typed comes back escaped."""
    stranger = site.client()
    token = form_token(stranger.get("/desk/sign-in"))
    fields = [{"token": token, "login": payload, "password": payload} for payload in PAYLOADS]
    visitor.look({each["login"]: stranger.post("/desk/sign-in", data=each) for each in fields})


def test_typed_payloads_execute_nothing(visitor: Visitor, site: Site) -> None:
    """The same through the keyboard, page after page, as people meet it: with CSP, which reports nothing."""
    browser = visitor.page.context.browser
    assert browser
    page = browser.new_page()
    blocked: list[str] = []
    page.on("console", lambda message: blocked.append(message.text) if message.type == "error" else None)
    for payload in PAYLOADS[5::10]:
        page.goto(f"{site.url}/inquiry?lang=en")
        page.fill("#question", payload)
        page.fill("#name", payload)
        page.click("button[value=confirm]")
        assert page.locator(FOREIGN).count() == 0
        page.click("button[value=send]")
        assert page.locator(".receipt").count() == 1
    assert blocked == []
    page.context.close()
