"""The page without JavaScript."""

from playwright.sync_api import expect

from bot.messages.catalog import text
from tests.browser.conftest import Open, Site


def test_a_conversation_without_javascript(open_page: Open, site: Site) -> None:
    """Form, suggestions and history work with JavaScript off, in one conversation."""
    page = open_page("/plain?lang=en", java_script_enabled=False)
    page.fill("textarea", "CONTACT <b>me</b>")
    page.click("button[type=submit]")
    expect(page.locator(".question p")).to_have_text("CONTACT <b>me</b>")
    expect(page.locator(".answer a").first).to_have_attribute("href", "tel:+81166657047")
    page.locator(".choices button").first.click()
    expect(page.locator(".question")).to_have_count(2)
    expect(page.locator(".question p").last).to_have_text(text("en", "web-example-5"))
    assert len({sender for sender, _, _ in site.standin.asked}) == 1


def test_the_chat_page_leads_there_without_javascript(open_page: Open, site: Site) -> None:
    page = open_page("/?lang=ja", java_script_enabled=False)
    page.click(".without a")
    expect(page.locator("h1")).to_be_visible()
    page.locator(".examples a").first.click()
    expect(page.locator(".answer")).to_have_count(1)
    assert site.standin.asked[0][1] == text("ja", "web-example-1")


def test_sending_nothing_is_said_to_be_nothing(open_page: Open, site: Site) -> None:
    page = open_page("/plain?lang=en", java_script_enabled=False)
    page.click("button[type=submit]")
    expect(page.locator("[role=alert]")).to_have_text(text("en", "web-plain-empty"))
    assert site.standin.asked == []
