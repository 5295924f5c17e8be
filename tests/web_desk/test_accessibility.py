"""Form and desk have no accessibility violations, work by keyboard, on a tablet, and without JavaScript."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from bot.inquiries.recording import Thumb, Turn
from bot.inquiries.records import Contact, ContactKind, Draft, Receipt, TranscriptLine
from bot.knowledge.load import load
from tests.chromium import chromium
from tests.web_desk.browser import sign_in
from tests.web_desk.conftest import Site

pytestmark = pytest.mark.browser
LANGUAGES = list(load().languages)
TABLET = {"width": 768, "height": 1024}
PHONE = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A running browser."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def receipt(site: Site) -> Receipt:
    """An inquiry with everything on it."""
    contact = Contact(ContactKind.MAIL, "a@example.kr", "a@example.kr")
    lines = (TranscriptLine("고베는요?", True), TranscriptLine("2008년입니다", False, "answered"))
    site.store.record([Turn("c", "not_in_source", "ja", "ask_unstated", "来年の予算は?")])
    site.store.record([Thumb(True, "ja")])
    draft = Draft("고베는 언제?", "ko", contact, "김", "c", ("ask_city",), ("city.kobe",), lines)
    return site.store.submit(draft, "axe")


def _violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


def _overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def _small_targets(page: Page) -> list[str]:
    return list(
        page.evaluate(
            """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, nav a')]
            .filter(e => !e.closest('.trap') && e.getBoundingClientRect().height < 24
                         && e.getBoundingClientRect().height > 0).map(e => e.outerHTML)"""
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_pages_have_no_violations(site: Site, browser: Browser, language: str) -> None:
    """Form, mistakes, confirmation, receipt, look-up, failure and answer, in each language, without scripts."""
    page = browser.new_context(viewport=PHONE).new_page()
    page.goto(f"{site.url}/inquiry?lang={language}")
    steps = {"form": _check(page)}
    page.click("button[value=confirm]")
    steps["mistake"] = _check(page)
    page.fill("#question", f"axe {language}")
    page.click("button[value=confirm]")
    steps["confirm"] = _check(page)
    page.click("button[value=send]")
    steps["done"] = _check(page)
    text = page.inner_text(".receipt")
    number, secret = (
        re.findall(r"\d{3}-\d{3}-\d{3}", text)[0],
        re.findall(r"\b[A-Z0-9]{5}-[A-Z0-9]{5}\b", text)[0],
    )
    page.click("main a[href*='/inquiry/status']")
    page.fill("#number", number)
    page.fill("#secret", "WRONG")
    page.click("button.primary")
    steps["unknown"] = _check(page)
    page.fill("#number", number)
    page.fill("#secret", secret)
    page.click("button.primary")
    steps["status"] = _check(page)
    assert f"axe {language}" in page.inner_text("main")
    assert steps == dict.fromkeys(steps, ([], 0, []))
    page.context.close()


def _check(page: Page) -> tuple[list[str], int, list[str]]:
    return _violations(page), _overflow(page), _small_targets(page)


def test_desk_pages_have_no_violations(site: Site, browser: Browser, receipt: Receipt) -> None:
    """Every page of the desk, on a tablet, fits and has no violation."""
    page = browser.new_context(viewport=TABLET).new_page()
    page.goto(f"{site.url}/desk/sign-in")
    found = {"/desk/sign-in": _check(page)}
    sign_in(page, site.url, "admin")
    case = f"/desk/inquiries/{receipt.number}"
    for path in (
        "/desk/inquiries", "/desk/inquiries?q=none-at-all", case, f"{case}/answer", f"{case}?said=state",
        "/desk/questions", "/desk/questions/1", "/desk/figures", "/desk/accounts", "/desk/audit", "/desk/inquiries/1",
    ):  # fmt: skip
        page.goto(f"{site.url}{path}")
        found[path] = _check(page)
    page.goto(f"{site.url}{case}/answer")
    page.locator("fieldset input[name=fact]").first.check()
    page.fill("#free", "自由")
    page.click("button[value=preview]")
    found["preview"] = _check(page)
    assert found == dict.fromkeys(found, ([], 0, []))
    page.context.close()


def test_whole_way_works_without_javascript(site: Site, browser: Browser) -> None:
    """Citizen asks, staff answer, citizen reads - with JavaScript switched off everywhere."""
    citizen = browser.new_context(java_script_enabled=False).new_page()
    citizen.goto(f"{site.url}/inquiry?lang=en")
    citizen.fill("#question", "When was Asahikawa designated?")
    citizen.click("button[value=confirm]")
    citizen.click("button[value=send]")
    text = citizen.inner_text(".receipt")
    number, secret = (
        re.findall(r"\d{3}-\d{3}-\d{3}", text)[0],
        re.findall(r"\b[A-Z0-9]{5}-[A-Z0-9]{5}\b", text)[0],
    )
    staff = browser.new_context(java_script_enabled=False).new_page()
    sign_in(staff, site.url, "agent")
    staff.click(f"text={number}")
    staff.click("main a:has-text('回答を作る')")
    staff.check("input[value='designation.date']")
    staff.click("button[value=preview]")
    assert "October 30, 2019" in staff.inner_text("main")
    assert "2019年10月30日" in staff.inner_text("main")
    staff.click("button[value=send]")
    citizen.click("main a[href*='/inquiry/status']")
    citizen.fill("#number", number)
    citizen.fill("#secret", secret)
    citizen.click("button.primary")
    assert "October 30, 2019" in citizen.inner_text("section.answer")
    assert "Thank you" in citizen.inner_text("section.answer")


def test_form_works_by_keyboard(site: Site, browser: Browser) -> None:
    """Tab reaches every field in order, Enter sends, and the trap is not reached."""
    page = browser.new_page()
    page.goto(f"{site.url}/inquiry?lang=en")
    page.focus("#question")
    order = []
    for _ in range(4):
        order.append(page.evaluate("document.activeElement.name"))
        page.keyboard.press("Tab")
    assert order == ["question", "contact", "name", "action"]
    page.close()
