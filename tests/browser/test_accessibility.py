"""What a machine can see of the accessibility checklist: axe, zoom, focus, targets, announcements."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from bot import paths
from bot.knowledge.load import load
from tests.browser.conftest import Open, ask

LANGUAGES = tuple(load().languages)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SHOTS = paths.CACHE / "screenshots"


def violations(page: Page) -> list[str]:
    """Return what axe finds, the rule and the element."""
    found: list[dict[str, Any]] = Axe().run(page, options=RULES).response["violations"]
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


def failing(page: Page) -> None:
    page.route("**/webhooks/rest/webhook", lambda route: route.fulfill(status=500))
    page.fill("#input", "hello")
    page.press("#input", "Enter")
    page.wait_for_selector(".failure [role=alert]")


def answered(page: Page) -> None:
    for message in ("MAP", "TIMELINE", "CONTACT"):
        ask(page, message)
    page.locator(".sources summary").last.click()


STATES: dict[str, Callable[[Page], object]] = {
    "new": lambda page: None,
    "answered": answered,
    "emergency": lambda page: ask(page, "EMERGENCY"),
    "error": failing,
    "menu": lambda page: page.click(".languages .opener"),
    "long": lambda page: page.fill("#input", "x" * 405),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_no_axe_violations_inline(chat: Open, problems: list[str], state: str, scheme: str) -> None:
    page = chat("/?lang=en", color_scheme=scheme)
    STATES[state](page)
    assert violations(page) == []
    if state == "error":
        problems.clear()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_axe_violations_floating(chat: Open, scheme: str) -> None:
    page = chat("/embed-demo?lang=en", color_scheme=scheme)
    assert violations(page) == []
    page.click(".launcher")
    answered(page)
    assert violations(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_axe_violations_in_any_language(chat: Open, language: str) -> None:
    page = chat(f"/?lang={language}")
    ask(page, "MAP")
    assert violations(page) == []
    page.goto(page.url.replace("/?", "/plain?question=CONTACT&"))
    assert violations(page) == []
    page.goto(page.url.replace("/plain?question=CONTACT&", "/privacy?"))
    assert violations(page) == []


def test_no_axe_violations_in_pictures(open_page: Open) -> None:
    for path in ("/map.svg?lang=en", "/timeline.svg?lang=en"):
        assert violations(open_page(path)) == []


@pytest.mark.parametrize(
    "path", ["/?lang={}", "/plain?lang={}&question=MAP", "/embed-demo?lang={}", "/privacy?lang={}"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sideways_scrolling_at_320_pixels(open_page: Open, language: str, path: str) -> None:
    """320 CSS px: a small phone, and a desktop at 400 %."""
    has_chat = not path.startswith(("/plain", "/privacy"))
    page = open_page(path.format(language), width=320, height=256)
    if has_chat:
        page.wait_for_selector("asahikawa-chat #input, asahikawa-chat .launcher")
        if "demo" in path:
            page.click(".launcher")
        ask(page, "MAP")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    if has_chat:
        inside = "document.querySelector('asahikawa-chat').shadowRoot.querySelector('.log')"
        assert page.evaluate(f"{inside}.scrollWidth <= {inside}.clientWidth")


def test_text_can_be_twice_as_large(chat: Open) -> None:
    page = chat("/?lang=ja", width=1280, height=900)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    ask(page, "MAP")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    expect(page.locator(".send")).to_be_in_viewport()


def test_text_may_be_spaced_out(chat: Open) -> None:
    """WCAG 1.4.12: the spacing that a reader sets cuts nothing off and pushes nothing out."""
    page = chat("/?lang=en", width=375, height=780)
    ask(page, "CONTACT")
    page.evaluate(
        """() => { const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
            const root = document.querySelector('asahikawa-chat').shadowRoot;
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
            document.adoptedStyleSheets = [sheet]; }"""
    )
    cut = page.evaluate(
        """() => [document, document.querySelector('asahikawa-chat').shadowRoot]
            .flatMap((root) => [...root.querySelectorAll('button, a, p, h1, h2, summary, .log')])
            .filter((e) => e.checkVisibility() && !e.closest('.hidden, .who') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                && getComputedStyle(e).display !== 'inline').map((e) => e.outerHTML.slice(0, 80))"""
    )
    assert cut == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 375


def test_targets_are_large_enough(chat: Open) -> None:
    """44 px where a finger aims; links inside a sentence are exempt."""
    page = chat("/embed-demo?lang=en", width=360, height=740)
    page.click(".launcher")
    ask(page, "CONTACT")
    sizes = page.evaluate(
        """() => {
            const root = document.querySelector('asahikawa-chat').shadowRoot;
            const shown = [...root.querySelectorAll('button, summary, textarea')].filter((e) => e.checkVisibility());
            return shown.map((e) => [e.textContent, Math.round(e.getBoundingClientRect().height)]); }"""
    )
    assert len(sizes) > 8
    assert [size for size in sizes if size[1] < 44] == []


def test_only_new_answers_are_announced(chat: Open) -> None:
    """The log is silent; the announcer says an answer once, never the history nor a switched language."""
    page = chat("/?lang=en")
    announcer = page.locator("asahikawa-chat section > [aria-live=polite]")
    expect(page.locator("[role=log]")).to_have_attribute("aria-live", "off")
    expect(announcer).to_be_empty()
    ask(page, "CONTACT")
    expect(announcer).to_contain_text("0166-65-7047")
    page.reload()
    page.wait_for_selector(".question")
    expect(announcer).to_be_empty()
    page.click(".languages .opener")
    page.click("[data-language=ja]")
    expect(announcer).to_have_text("ここから日本語でお答えします。")


def test_everything_is_reached_and_seen_by_keyboard(chat: Open) -> None:
    """Tab reaches every control, each shows a focus ring, and none hides behind something sticky."""
    page = chat("/?lang=en")
    ask(page, "CONTACT")
    page.click("h1")
    seen: set[str] = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """() => { const e = document.querySelector('asahikawa-chat').shadowRoot.activeElement;
                 if (!e) return null;
                 const style = getComputedStyle(e), box = e.getBoundingClientRect();
                 const middle = [box.x + box.width / 2, box.y + Math.min(box.height, 40) / 2];
                 const name = e.tagName + '.' + e.className + '#' + e.id;
                 return [name, style.outlineStyle !== 'none', e.contains(e.getRootNode().elementFromPoint(...middle))]; }"""
        )
        if state:
            assert state[1], state
            assert state[2] or "log" in state[0], state
            seen.add(state[0])
    for control in (
        "BUTTON.opener#",
        "SUMMARY.#",
        "BUTTON.choice#",
        "TEXTAREA.#input",
        "BUTTON.send#",
        "DIV.log#",
        "A.phone#",
    ):
        assert control in seen, (control, seen)


def test_nothing_moves_for_those_who_asked_for_it(chat: Open) -> None:
    page = chat("/?lang=en", reduced_motion="reduce")
    page.route("**/webhooks/rest/webhook", lambda route: None)
    page.fill("#input", "slow")
    page.press("#input", "Enter")
    dot = page.wait_for_selector(".dots i")
    assert dot is not None
    assert dot.evaluate("e => getComputedStyle(e).animationName") == "none"


def test_forced_colours_keep_edges_and_focus(chat: Open) -> None:
    page = chat("/?lang=en", forced_colors="active")
    ask(page, "CONTACT")
    for part in (".question", ".send", ".panel", "#input"):
        assert page.locator(part).first.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
    page.screenshot(path=shot("forced-colours"))


def shot(name: str) -> Path:
    SHOTS.mkdir(parents=True, exist_ok=True)
    return SHOTS / f"{name}.png"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("size", "width", "height"), [("phone", 375, 780), ("desktop", 1360, 900)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_screenshots_for_looking_at(
    chat: Open, language: str, size: str, width: int, height: int, scheme: str
) -> None:
    """One of each language, width and scheme, in .cache/screenshots."""
    page = chat(f"/?lang={language}", width=width, height=height, color_scheme=scheme)
    ask(page, "MAP")
    page.wait_for_function(
        "() => document.querySelector('asahikawa-chat').shadowRoot.querySelector('img').complete"
    )
    page.screenshot(path=shot(f"{language}-{size}-{scheme}"), full_page=size == "desktop")
    assert shot(f"{language}-{size}-{scheme}").stat().st_size > 10_000
