"""Only listed origins embed and call the assistant; every response carries its safeguards."""

import pytest
from fastapi import FastAPI
from fastapi.responses import PlainTextResponse
from fastapi.testclient import TestClient

from bot.web.security import SecurityMiddleware

CITY = "https://www.city.example"
OWN = "http://testserver"
REFUSED = ["https://evil.example", "null", "https://www.city.example.evil.example", "http://www.city.example"]
PREFLIGHT = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}


@pytest.fixture
def client() -> TestClient:
    app = FastAPI()

    @app.api_route("/{path:path}", methods=["GET", "POST"])
    async def anything(path: str) -> PlainTextResponse:
        own = {"Content-Security-Policy": "default-src 'none'"} if path == "own-policy" else {}
        return PlainTextResponse("done", headers=own)

    app.add_middleware(SecurityMiddleware, origins=(CITY + "/",))
    return TestClient(app)


@pytest.mark.parametrize("origin", [None, OWN, "https://testserver", CITY])
def test_security_lets_own_pages_programs_and_the_city_call(client: TestClient, origin: str | None) -> None:
    """Behind a proxy the scheme may differ: the host decides what is our own page."""
    headers = {"Origin": origin} if origin else {}
    assert client.post("/webhooks/rest/webhook", headers=headers).status_code == 200


@pytest.mark.parametrize("origin", REFUSED)
def test_security_refuses_calls_from_other_pages(client: TestClient, origin: str) -> None:
    response = client.post("/webhooks/rest/webhook", headers={"Origin": origin})
    assert response.status_code == 403
    assert "ASSISTANT_ORIGINS" in response.json()["message"]
    assert "access-control-allow-origin" not in response.headers
    assert client.options("/feedback", headers={"Origin": origin, **PREFLIGHT}).status_code == 403


@pytest.mark.parametrize("path", ["/desk/inquiries", "/inquiry", "/plain"])
def test_security_refuses_forms_sent_from_the_citys_other_pages(client: TestClient, path: str) -> None:
    """The city's site may embed the chat; it may not send this site's forms."""
    assert client.post(path, headers={"Origin": CITY}).status_code == 403


@pytest.mark.parametrize(
    "path", ["/widget.js", "/assets/chat/chat.css", "/texts/en.json", "/feedback", "/webhooks/x"]
)
def test_security_opens_what_the_widget_loads_to_listed_origins(client: TestClient, path: str) -> None:
    allowed = client.get(path, headers={"Origin": CITY})
    assert allowed.headers["access-control-allow-origin"] == CITY
    assert "Origin" in allowed.headers["vary"]
    assert "access-control-allow-origin" not in client.get(path, headers={"Origin": REFUSED[0]}).headers


def test_security_answers_preflights_of_listed_origins(client: TestClient) -> None:
    response = client.options("/webhooks/rest/webhook", headers={"Origin": CITY, **PREFLIGHT})
    assert response.status_code == 204
    assert response.headers["access-control-allow-headers"] == "content-type"
    assert "access-control-allow-credentials" not in response.headers


def test_security_does_not_open_pages_to_scripts_elsewhere(client: TestClient) -> None:
    assert "access-control-allow-origin" not in client.get("/desk", headers={"Origin": CITY}).headers


@pytest.mark.parametrize(
    ("path", "ancestors"),
    [("/", f"frame-ancestors 'self' {CITY}"), ("/desk/inquiries", "frame-ancestors 'none'")],
)
def test_security_says_who_may_frame_a_page(client: TestClient, path: str, ancestors: str) -> None:
    assert ancestors in client.get(path).headers["content-security-policy"]


def test_security_allows_no_inline_code(client: TestClient) -> None:
    policy = client.get("/").headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy


def test_security_keeps_a_policy_that_is_stricter(client: TestClient) -> None:
    assert client.get("/own-policy").headers["content-security-policy"] == "default-src 'none'"


def test_security_headers_are_on_refusals_too(client: TestClient) -> None:
    response = client.post("/feedback", headers={"Origin": REFUSED[0]})
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "same-origin"


def test_security_asks_for_https_only_over_https() -> None:
    app = FastAPI()
    app.add_middleware(SecurityMiddleware)
    assert "strict-transport-security" not in TestClient(app).get("/").headers
    secure = TestClient(app, base_url="https://testserver").get("/")
    assert secure.headers["strict-transport-security"].startswith("max-age=")
