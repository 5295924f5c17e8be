"""What staff do in a browser."""

from playwright.sync_api import Page

from tests.web_desk.conftest import PASSWORD


def sign_in(page: Page, url: str, login: str) -> None:
    """Sign a member of staff in."""
    page.goto(f"{url}/desk/sign-in")
    page.fill("#login", login)
    page.fill("#password", PASSWORD)
    page.click("button.primary")
    page.wait_for_url("**/desk/inquiries")
