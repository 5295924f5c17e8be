"""Embedding by one line, the floating chat, and the sites that may not."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open, Site, ask

ACTIVE = "document.querySelector('asahikawa-chat').shadowRoot.activeElement"


def test_an_allowed_site_embeds_the_chat_under_a_strict_policy(chat: Open, site: Site) -> None:
    """One script line, `script-src` without inline code, `style-src 'none'`: the chat works, unbroken and styled."""
    page = chat(site.allowed)
    page.click(".launcher")
    ask(page, "MAP")
    expect(page.locator(".answer")).to_have_count(2)
    # Styled although the page allows no styles, and the picture loads.
    assert page.locator(".panel").evaluate("e => getComputedStyle(e).position") == "fixed"
    page.wait_for_function(
        "() => document.querySelector('asahikawa-chat').shadowRoot.querySelector('img').naturalWidth > 200"
    )
    assert site.standin.asked[0][2]["language"] == "en"


def test_a_refused_site_gets_neither_widget_nor_answers(
    open_page: Open, site: Site, problems: list[str]
) -> None:
    page = open_page(site.refused)
    page.wait_for_timeout(300)
    assert page.evaluate("customElements.get('asahikawa-chat') === undefined")
    outcome = page.evaluate(
        """url => fetch(url, {method: 'POST', headers: {'Content-Type': 'text/plain'},
             body: JSON.stringify({sender: 'x', message: 'y'})}).then(() => 'answered', () => 'refused')""",
        f"{site.assistant}/webhooks/rest/webhook",
    )
    assert outcome == "refused"
    assert site.standin.asked == []
    assert any("CORS" in problem for problem in problems)
    problems.clear()


@pytest.mark.parametrize("allowed", [True, False])
def test_only_allowed_sites_show_the_page_in_a_frame(
    open_page: Open, site: Site, problems: list[str], allowed: bool
) -> None:
    page = open_page(f"{site.allowed if allowed else site.refused}/frame")
    page.wait_for_timeout(800)
    chats = [frame for frame in page.frames if frame.url.startswith(site.assistant)]
    assert bool(chats) is allowed
    if not allowed:
        assert any("frame-ancestors" in problem for problem in problems)
        problems.clear()


def test_opening_moves_the_focus_in_and_escape_brings_it_back(chat: Open) -> None:
    page = chat("/embed-demo?lang=en")
    assert page.locator(".panel").count() == 0
    page.locator(".launcher").focus()
    page.keyboard.press("Enter")
    assert page.evaluate(f"{ACTIVE}.id") == "input"
    page.keyboard.press("Escape")
    assert page.evaluate(f"{ACTIVE}.className") == "launcher"
    page.keyboard.press("Enter")
    page.click(".close")
    assert page.evaluate(f"{ACTIVE}.className") == "launcher"


def test_escape_closes_an_open_menu_before_the_chat(chat: Open) -> None:
    page = chat("/embed-demo?lang=en")
    page.click(".launcher")
    page.click(".more .opener")
    page.keyboard.press("Escape")
    expect(page.locator(".panel")).to_be_visible()
    expect(page.locator(".more ul")).to_be_hidden()
    assert page.evaluate(f"{ACTIVE}.className") == "opener"


def test_the_focus_is_not_trapped(chat: Open) -> None:
    """The floating chat is not modal: Tab leaves it for the page."""
    page = chat("/embed-demo?lang=en")
    page.click(".launcher")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") != "ASAHIKAWA-CHAT":
            return
    pytest.fail("Tab never left the chat")


def test_the_floating_chat_never_opens_by_itself(chat: Open) -> None:
    """Not even when a conversation was going on: it is there once it is opened."""
    page = chat("/embed-demo?lang=en")
    page.click(".launcher")
    ask(page, "hello")
    page.reload()
    page.wait_for_selector(".launcher")
    assert page.locator(".panel").count() == 0
    page.click(".launcher")
    expect(page.locator(".question")).to_have_count(1)
