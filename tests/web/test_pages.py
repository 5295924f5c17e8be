"""The visitor's routes without a browser: languages, texts, feedback, pictures, the page without JavaScript."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot import paths
from bot.knowledge.load import load
from bot.messages import catalog
from bot.web.feedback import Feedback
from bot.web.once import Once, Replies
from bot.web.pages import build_router
from bot.web.texts import widget_texts

LANGUAGES = tuple(load().languages)


@dataclass(frozen=True)
class Settings:
    max_message: int = 100


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def variables(message: ast.Message) -> set[str]:
    """Return the names of the variables that a text uses."""
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names


class Assistant:
    """Answers with the number of the question; keeps what it was asked and told."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, dict[str, Any]]] = []
        self.feedback: list[Feedback] = []
        self.broken = False

    async def ask(self, sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
        if self.broken:
            raise RuntimeError("broken")
        self.asked.append((sender, message, dict(metadata)))
        custom = {
            "status": "answered",
            "language": metadata["language"],
            "facts": [],
            "sources": [],
            "as_of": None,
        }
        text = f"answer {len(self.asked)}"
        return [
            {
                "recipient_id": sender,
                "text": text,
                "custom": custom,
                "buttons": [{"title": "More", "payload": "/m"}],
            }
        ]

    async def record(self, feedback: Feedback) -> None:
        self.feedback.append(feedback)


@pytest.fixture
def assistant() -> Assistant:
    return Assistant()


@pytest.fixture
def client(assistant: Assistant) -> TestClient:
    app = FastAPI()
    app.include_router(build_router(Once(assistant.ask), Settings(), assistant.record, secret="s"))
    return TestClient(app)


@pytest.mark.parametrize("path", ["/", "/embed-demo", "/plain"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_in_the_language_asked_for(client: TestClient, path: str, language: str) -> None:
    page = client.get(f"{path}?lang={language}")
    assert page.status_code == 200
    assert f'<html lang="{load().languages[language].bcp47}"' in page.text
    assert "《" not in page.text
    assert f'href="{path}?lang={language}" lang="{load().languages[language].bcp47}"' in page.text


def test_pages_follow_the_browsers_language(client: TestClient) -> None:
    page = client.get("/", headers={"Accept-Language": "zh-TW,zh;q=0.9"})
    assert '<html lang="zh-Hant"' in page.text
    assert "Accept-Language" in page.headers["vary"]


@pytest.mark.parametrize("path", ["/", "/embed-demo", "/plain"])
def test_pages_have_no_inline_code_and_no_other_host(client: TestClient, path: str) -> None:
    html = client.get(f"{path}?lang=en").text
    assert not re.search(r"<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=|javascript:", html)
    assert not re.search(r'(?:src|href|action)="(?:https?:)?//', html)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_complete_in_every_language(client: TestClient, language: str) -> None:
    """The same keys as Japanese, the same variables, nothing empty, nothing borrowed from another language."""
    served = client.get(f"/texts/{language}.json").json()
    assert served["texts"].keys() == widget_texts("ja").keys()
    assert served["limit"] == 100
    own, reference = catalog.keys(language), catalog.keys("ja")
    for key in (key for key in reference if key.startswith("web-")):
        assert key in own
        if key != "web-date":  # written by CLDR, or from its parts with readings
            assert variables(own[key]) == variables(reference[key]), key
    assert all(served["texts"].values())


def test_easy_japanese_texts_have_a_reading_on_every_kanji() -> None:
    for key, message in catalog.keys("ja-easy").items():
        if key.startswith("web-"):
            values = {name: f"{{{name}}}" for name in variables(message)}
            rest = re.sub(r"[㐀-鿿々]+《[ぁ-ゖー]+》", "", catalog.text("ja-easy", key, **values))
            assert not re.search(r"[㐀-鿿《》]", rest), (key, rest)


def test_texts_of_an_unknown_language_are_english(client: TestClient) -> None:
    assert client.get("/texts/fr.json").json()["language"] == "en"
    assert client.get("/texts/zh-TW.json").json()["language"] == "zh-Hant"


def test_texts_leave_variables_to_the_widget() -> None:
    assert widget_texts("en")["remaining"] == "Characters left: {count}"
    assert "{date}" in widget_texts("ko")["greeting"]


def test_the_widget_says_only_what_the_catalogs_say() -> None:
    """Every text the scripts ask for exists: a missing one would show its key."""
    served = widget_texts("ja")
    folder = paths.ROOT / "bot" / "web" / "static" / "assets" / "chat"
    for script in folder.glob("*.js"):
        found = re.findall(r"(?:say|plain|marked)\('([a-z-]+)'", script.read_text(encoding="utf-8"))
        assert [key for key in found if key not in served] == [], script.name
        assert not re.search(
            r"[\u3040-\u30ff\uac00-\ud7a3](?<![ぁゖーヶ])", _code(script.read_text(encoding="utf-8"))
        )


def _code(script: str) -> str:
    """Return a script without comments and without the character classes of patterns."""
    return re.sub(r"/\*.*?\*/|//[^\n]*|\[[^\]\n]*\]", "", script, flags=re.DOTALL)


@pytest.mark.parametrize("path", ["/widget.js", "/assets/chat/element.js", "/assets/page/page.js"])
def test_scripts_are_served_as_scripts(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.headers["content-type"].startswith("text/javascript")
    assert "max-age" in response.headers["cache-control"]


@pytest.mark.parametrize(
    "path", ["/assets/", "/assets/../pages.py", "/assets/%2e%2e/%2e%2e/pages.py", "/assets/no.js"]
)
def test_nothing_but_assets_is_served(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_feedback_is_recorded(client: TestClient, assistant: Assistant) -> None:
    body = {
        "sender": "s", "message_id": "m", "helpful": False, "status": "not_in_source", "language": "en",
        "question": "why?", "facts": ["designation.date"], "more": 1,
    }  # fmt: skip
    assert client.post("/feedback", json=body).status_code == 204
    assert assistant.feedback == [
        Feedback("s", "m", False, "not_in_source", "en", "why?", ("designation.date",))
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"sender": ""},
        {"helpful": "perhaps"},
        {"question": "x" * 5_000},
        {"facts": ["f"] * 300},
        {"sender": None},
    ],
)
def test_feedback_that_is_not_feedback_is_refused(
    client: TestClient, assistant: Assistant, change: dict[str, Any]
) -> None:
    body = {"sender": "s", "message_id": "m", "helpful": True} | change
    assert client.post("/feedback", json=body).status_code == 422
    assert assistant.feedback == []


def test_pictures_are_served_with_a_policy_of_their_own(client: TestClient) -> None:
    for path in ("/map.svg?city=asahikawa,kobe&lang=ja&width=400", "/timeline.svg?lang=ko"):
        response = client.get(path)
        assert response.headers["content-type"] == "image/svg+xml"
        assert "sha256-" in response.headers["content-security-policy"]
        assert response.text.startswith("<svg")
    assert client.get("/map.svg?width=9").status_code == 422
    assert client.get("/map.svg?city=" + "x," * 500).status_code == 200


def form(html: str) -> dict[str, str]:
    """Return the hidden fields of the page's form."""
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html))


def test_plain_page_carries_the_conversation_in_its_form(client: TestClient, assistant: Assistant) -> None:
    first = client.post("/plain", data={"question": "one", "lang": "en"})
    second = client.post("/plain", data=form(first.text) | {"choice": "/m\r\nMore"})
    assert "one" in second.text
    assert "answer 1" in second.text
    assert '<p dir="auto">More</p>' in second.text
    assert [message for _, message, _ in assistant.asked] == ["one", "/m"]
    assert len({sender for sender, _, _ in assistant.asked}) == 1
    assert "switch" not in assistant.asked[1][2]


def test_plain_page_sent_again_is_answered_once(client: TestClient, assistant: Assistant) -> None:
    data = form(client.get("/plain?lang=en").text) | {"question": "one"}
    assert "answer 1" in client.post("/plain", data=data).text
    assert "answer 1" in client.post("/plain", data=data).text
    assert len(assistant.asked) == 1


def test_plain_page_says_when_the_language_was_switched(client: TestClient, assistant: Assistant) -> None:
    first = client.post("/plain", data={"question": "one", "lang": "en"})
    client.post("/plain", data=form(first.text) | {"question": "two", "lang": "ko"})
    assert assistant.asked[1][2]["switch"] is True


def test_plain_page_believes_only_its_own_signature(client: TestClient) -> None:
    page = client.post("/plain", data={"question": "one", "state": "forged.sig", "lang": "en"})
    assert page.status_code == 200
    assert page.text.count('class="question"') == 1


def test_plain_page_escapes_what_was_written(client: TestClient) -> None:
    page = client.post("/plain", data={"question": "<script>alert(1)</script>", "lang": "en"})
    assert "<script>alert" not in page.text
    assert "&lt;script&gt;alert" in page.text


def test_plain_page_cuts_what_is_too_long(client: TestClient, assistant: Assistant) -> None:
    client.post("/plain", data={"question": "x" * 500, "lang": "en"})
    assert assistant.asked[0][1] == "x" * 100


def test_plain_page_gives_the_phone_number_when_the_assistant_is_broken(
    client: TestClient, assistant: Assistant
) -> None:
    assistant.broken = True
    page = client.post("/plain", data={"question": "one", "lang": "en"})
    assert page.status_code == 200
    assert 'role="alert"' in page.text
    assert "0166-65-7047" in page.text


@pytest.mark.parametrize("path", ["/", "/plain"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_the_inquiry_form(client: TestClient, path: str, language: str) -> None:
    """Whoever would rather write to the section finds the form without asking the assistant."""
    assert f'/inquiry?lang={language}"' in client.get(path, params={"lang": language}).text
