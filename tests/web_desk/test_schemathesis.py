"""The HTTP interface keeps to its own OpenAPI document, whatever is sent to it."""

from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import CHECKS

from bot.inquiries.accounts import Role
from bot.inquiries.records import Draft
from tests.web_desk.conftest import Site, form_token

pytestmark = pytest.mark.slow


class Attacker:
    """Signed in as administrator, with valid form tokens, so that fuzzing reaches what lies behind them."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.client: httpx.Client = site.signed_in(Role.ADMIN.value)
        self.desk_token = form_token(self.client.get("/desk/inquiries"))
        self.public_token = form_token(self.client.get("/inquiry"))
        self.number = site.store.submit(Draft("神戸はいつ?", "ko"), "schemathesis").number
        site.store.record_turn("c", "not_in_source", "ja", "", "来年の予算は?")
        self.calls = 0

    def prepare(self, case: Any) -> None:
        """Put a valid token into most forms, and an inquiry that exists into half of the addresses."""
        self.calls += 1
        public = case.path.startswith(("/inquiry", "/desk/sign-in"))
        if isinstance(case.body, dict) and self.calls % 4:
            case.body["token"] = self.public_token if public else self.desk_token
        if "number" in (case.path_parameters or {}) and self.calls % 2:
            case.path_parameters["number"] = self.number
        elif "id" in (case.path_parameters or {}) and self.calls % 2:
            case.path_parameters["id"] = 1


@pytest.fixture(scope="module")
def attacker(site: Site) -> Attacker:
    """Somebody who may do everything."""
    return Attacker(site)


@pytest.fixture(scope="module")
def api(site: Site) -> Any:
    """The document that the application publishes."""
    return schemathesis.openapi.from_url(f"{site.url}/openapi.json")


schema = schemathesis.pytest.from_fixture("api").exclude(path="/desk/sign-out")  # would end the attacker's session


@schema.parametrize()
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_interface_keeps_to_its_document(case: Any, attacker: Attacker) -> None:
    """No server error, no undocumented status or type, for forms and addresses of every kind."""
    attacker.prepare(case)
    response = case.call(cookies=dict(attacker.client.cookies), allow_redirects=False, timeout=30)
    case.validate_response(response)
