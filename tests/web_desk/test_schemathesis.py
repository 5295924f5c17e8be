"""The HTTP interface keeps to its own OpenAPI document, whatever is sent to it."""

from contextlib import suppress
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from bot.inquiries.accounts import Role
from bot.inquiries.recording import Turn
from bot.inquiries.records import Draft
from tests.web_desk.conftest import Site, form_token

# What the formats of our document mean, which no schema can say: only the server knows who works here.
WRITTEN = st.from_regex(r"\A[a-zぁ-んァ-ヶ가-힣].{0,60}\Z").filter(lambda text: text.isprintable())
FORMATS = {
    "written-text": WRITTEN,
    "inquiry-name": WRITTEN,
    "inquiry-contact": st.sampled_from(["", "a.b@example.com", "090-1234-5678", "０１６６－６５－７０４７"]),
    "desk-login": st.sampled_from(["", *(role.value for role in Role)]),
    "question-id": st.just("2"),
    "empty": st.just(""),
}
pytestmark = pytest.mark.slow


class Attacker:
    """Signed in as administrator, with valid form tokens, so that fuzzing reaches what lies behind them."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.client: httpx.Client = site.signed_in(Role.ADMIN.value)
        self.desk_token = form_token(self.client.get("/desk/inquiries"))
        self.public_token = form_token(self.client.get("/inquiry"))
        self.number = site.store.submit(Draft("神戸はいつ?", "ko"), "schemathesis").number
        site.store.record([Turn("c", "not_in_source", "ja", "", "来年の予算は?")])
        self.calls = 0

    def prepare(self, case: Any) -> None:
        """Put a valid token into most forms, and an inquiry that exists into half of the addresses."""
        self.calls += 1
        public = case.path.startswith(("/inquiry", "/desk/sign-in"))
        if isinstance(case.body, dict) and "token" in case.body and self.calls % 4:
            case.body["token"] = self.public_token if public else self.desk_token
        if "number" in (case.path_parameters or {}) and self.calls % 2:
            case.path_parameters["number"] = self.number
        elif "id" in (case.path_parameters or {}) and self.calls % 2:
            case.path_parameters["id"] = 1


@pytest.fixture(scope="module")
def attacker(site: Site) -> Attacker:
    """Somebody who may do everything."""
    return Attacker(site)


MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
SIGN_OUT = "/desk/sign-out"  # would end the attacker's session


@pytest.mark.parametrize("mode", MODES, ids=["valid", "invalid"])
def test_interface_keeps_to_its_document(site: Site, attacker: Attacker, mode: GenerationMode) -> None:
    """No server error, no undocumented status or type, for forms and addresses of every kind."""
    for name, strategy in FORMATS.items():
        schemathesis.openapi.format(name, strategy)
    api = schemathesis.openapi.from_url(f"{site.url}/openapi.json")
    operations = [found.ok() for found in api.get_all_operations()]
    assert len(operations) > 20
    for operation in operations:
        if operation.path != SIGN_OUT:
            with suppress(Unsatisfiable):  # pages without parameters have no invalid requests
                _fuzz(operation, attacker, mode)
    assert attacker.calls > 300


def _fuzz(operation: Any, attacker: Attacker, mode: GenerationMode) -> None:
    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def attack(case: Any) -> None:
        attacker.prepare(case)
        response = case.call(cookies=dict(attacker.client.cookies), allow_redirects=False, timeout=30)
        case.validate_response(response)

    attack()
