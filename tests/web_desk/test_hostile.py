"""No hostile input is executed or becomes markup, in any field, in a real browser without the help of CSP."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from bot.inquiries.accounts import Accounts, Role
from bot.inquiries.casework import LOOKUP, AnswerDraft, Casework
from bot.inquiries.records import Contact, ContactKind, Draft, Receipt, TranscriptLine
from bot.inquiries.store import InquiryStore
from bot.inquiries.unanswered import UnansweredQuestions
from tests.web_desk.browser import chromium, sign_in
from tests.web_desk.conftest import KEY, PASSWORD, Site
from tests.web_desk.payloads import PAYLOADS

pytestmark = pytest.mark.browser
# Elements and attributes that our own pages never have.
FOREIGN = (
    "script, img, iframe, object, embed, base, audio, video, math, marquee, animate, meta[http-equiv], "
    "link[href*=evil], [onerror], [onload], [onfocus], [onmouseover], [ontoggle], [onstart], [onbegin], "
    "[formaction], [srcdoc], [autofocus], a[href^='javascript:' i]"
)


@dataclass
class Visitor:
    """A browser that notes what should not happen."""

    page: Page
    url: str
    hits: list[str] = field(default_factory=list)

    def look(self, path: str) -> None:
        """Open a page and look for anything foreign."""
        self.page.goto(f"{self.url}{path}")
        self.check(path)

    def check(self, where: str) -> None:
        """Look for anything foreign on the page that is open."""
        found = self.page.locator(FOREIGN).count()
        assert (self.hits, found) == ([], 0), where


@pytest.fixture(scope="module")
def visitor(site: Site) -> Iterator[Visitor]:
    """An administrator's browser in which nothing is blocked by CSP, so that only escaping protects."""
    with chromium() as browser:
        context = browser.new_context(bypass_csp=True)
        page = context.new_page()
        visitor = Visitor(page, site.url)
        page.expose_function("hit", lambda: visitor.hits.append("executed"))
        page.on("dialog", lambda dialog: (visitor.hits.append(dialog.message), dialog.dismiss()))
        sign_in(page, site.url, "admin")
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
    store.record_turn(
        "c", "not_in_source", payload.replace("\x00", "")[:16], name[:64], f"{number * 7919} {payload}"
    )
    return receipt


def test_there_are_enough_payloads() -> None:
    """At least forty different ones."""
    assert len(set(PAYLOADS)) >= 40


def test_payloads_would_be_noticed(visitor: Visitor, site: Site) -> None:
    """The browser does execute what is not escaped: the test can fail."""
    other = visitor.page.context.new_page()
    noticed: list[int] = []
    other.expose_function("hit", lambda: noticed.append(1))
    other.goto(f"{site.url}/inquiry")
    other.evaluate("document.body.innerHTML = '<img src=x onerror=hit()>'")
    other.wait_for_timeout(300)
    assert noticed
    assert other.locator(FOREIGN).count() == 1
    other.close()


def test_desk_pages_execute_nothing(visitor: Visitor, attacked: list[Receipt]) -> None:
    """Lists, every inquiry, every answer form, questions, figures, accounts and log."""
    for path in ("inquiries", "inquiries?page=2", "questions", "figures", "accounts", "audit"):
        visitor.look(f"/desk/{path}")
    for receipt in attacked:
        visitor.look(f"/desk/inquiries/{receipt.number}")
        visitor.look(f"/desk/inquiries/{receipt.number}/answer")


def test_question_pages_execute_nothing(visitor: Visitor, site: Site, attacked: list[Receipt]) -> None:
    """Each group with a hostile draft."""
    known = UnansweredQuestions(site.store.database)
    groups = known.groups()
    assert len(groups) > 20
    for group, payload in zip(groups, PAYLOADS, strict=False):
        text = payload.replace("\x00", "")
        known.draft_fact(
            group.id, "admin", {"id": text[:80], "value": text, "section": text[:80], "evidence": text}
        )
        visitor.look(f"/desk/questions/{group.id}")


def test_answer_preview_executes_nothing(visitor: Visitor, attacked: list[Receipt]) -> None:
    """Free text of staff is shown as it was written."""
    for payload in PAYLOADS:
        visitor.page.goto(f"{visitor.url}/desk/inquiries/{attacked[0].number}/answer")
        visitor.page.fill("#free", payload.replace("\x00", ""))
        visitor.page.click("button[value=preview]")
        visitor.check(payload)


@pytest.mark.parametrize("name", ["q", "language", "assignee", "state", "said", "first", "by", "test"])
def test_addresses_execute_nothing(visitor: Visitor, name: str) -> None:
    """What stands in an address is not believed."""
    page = "figures" if name in ("first", "by", "test") else "inquiries"
    for payload in PAYLOADS[::4]:
        visitor.look(f"/desk/{page}?{name}={quote(payload)}")


def test_public_pages_execute_nothing(visitor: Visitor) -> None:
    """The form with mistakes, the confirmation, and everything given back, in every field."""
    for payload in PAYLOADS:
        text = payload.replace("\x00", "")
        visitor.look(f"/inquiry?lang=en&question={quote(payload)}")
        visitor.page.fill("#question", text)
        visitor.page.fill("#contact", text)
        visitor.page.fill("#name", text)
        visitor.page.click("button[value=confirm]")
        visitor.check(payload)
        visitor.page.fill("#contact", "")
        visitor.page.click("button[value=confirm]")
        visitor.check(payload)


def test_look_up_executes_nothing(visitor: Visitor, attacked: list[Receipt]) -> None:
    """Question and answer on the citizen's page, and what was typed wrongly."""
    for receipt, payload in zip(attacked, PAYLOADS, strict=True):
        visitor.look(f"/inquiry/status?lang={quote(payload[:20])}")
        visitor.page.fill("#number", payload.replace("\x00", "")[:20])
        visitor.page.fill("#secret", payload.replace("\x00", "")[:20])
        visitor.page.click("button.primary")
        visitor.check(payload)
        visitor.page.fill("#number", receipt.number)
        visitor.page.fill("#secret", receipt.secret)
        visitor.page.click("button.primary")
        assert visitor.page.locator("section.answer").count() == 1
        visitor.check(payload)


def test_sign_in_executes_nothing(visitor: Visitor) -> None:
    """The login that was typed comes back escaped."""
    context = visitor.page.context
    for payload in PAYLOADS[::3]:
        page = context.new_page()
        page.goto(f"{visitor.url}/desk/sign-in")
        page.fill("#login", payload.replace("\x00", "")[:64])
        page.fill("#password", payload.replace("\x00", ""))
        page.click("button.primary")
        assert page.locator(FOREIGN).count() == 0
        page.close()
    assert visitor.hits == []
