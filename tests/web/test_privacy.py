"""The page about privacy says what is kept by the settings in force, in every language."""

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from actions.forms import store
from bot import paths
from bot.engine import conversations, shared, shared_conversations
from bot.inquiries.settings import from_environment as inquiry_settings
from bot.inquiries.store import InquiryStore
from bot.knowledge.load import load
from bot.messages import catalog
from bot.messages.render import without_ruby
from bot.settings import from_environment
from bot.web import privacy
from bot.web.assembly import assemble
from bot.web.pages import build_router
from bot.web.privacy import Kept

if TYPE_CHECKING:
    from bot.engine import Engine

LANGUAGES = tuple(load().languages)
REDIS, POSTGRESQL = "rediss://redis.test/0", "postgresql://db.test/talks"
EVERYTHING = {
    "ASSISTANT_CONVERSATIONS_URL": POSTGRESQL,
    "ASSISTANT_CONVERSATION_HOURS": "7",
    "ASSISTANT_LOCKS_URL": REDIS,
    "ASSISTANT_DATABASE_URL": "postgresql://db.test/letters",
    "ASSISTANT_KEEP_CONTACT_DAYS": "31",
    "ASSISTANT_KEEP_INQUIRY_DAYS": "92",
    "ASSISTANT_KEEP_QUESTION_DAYS": "183",
    "ASSISTANT_KEEP_AUDIT_DAYS": "404",
    "ASSISTANT_SMTP_HOST": "mail.test",
    "ASSISTANT_SMTP_FROM": "desk@mail.test",
}


def kept(tmp_path: Path, **environment: str) -> Kept:
    """Return what is kept under these variables."""
    return Kept.by(from_environment(environment), inquiry_settings(environment, tmp_path))


def page(what: Kept, language: str = "en") -> str:
    """Return the page about privacy."""

    async def unused(*_: object) -> list[dict[str, object]]:
        raise AssertionError("the page asks nobody")

    app = FastAPI()
    app.include_router(build_router(unused, from_environment({}), unused, kept=what))  # type: ignore[arg-type]
    answer = TestClient(app).get(f"/privacy?lang={language}")
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers
    return answer.text


def keys(what: Kept) -> set[str]:
    """Return the keys of all paragraphs."""
    return {key for _, paragraphs in what.sections() for key in paragraphs}


@pytest.mark.parametrize("language", LANGUAGES)
def test_privacy_is_said_in_every_language(tmp_path: Path, language: str) -> None:
    """One main heading, the page's language, every section with its heading, no variable left open."""
    for what in (kept(tmp_path), kept(tmp_path, **EVERYTHING)):
        html = page(what, language)
        assert html.count("<h1>") == 1
        assert f'<html lang="{load().languages[language].bcp47}"' in html
        for heading, _ in what.sections():
            assert html.count(f'id="{heading}"') == html.count(f'aria-labelledby="{heading}"') == 1
        assert not re.search(r"《|\{|\}", html)
        assert load().facts["contact.phone"].value in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_privacy_tells_the_periods_that_are_set(tmp_path: Path, language: str) -> None:
    """Hours, days and stores are those of the settings, and of the defaults without any."""
    html = page(kept(tmp_path, **EVERYTHING), language)
    for told in ("PostgreSQL", "Redis", *(rf"\b{number}\D" for number in (7, 31, 92, 183, 404))):
        assert re.search(told, html, re.ASCII), told
    html = page(kept(tmp_path), language)
    for told in ("SQLite", *(rf"\b{number}\D" for number in (24, 30, 90, 180, 400))):
        assert re.search(told, html, re.ASCII), told
    assert "Redis" not in html
    assert "PostgreSQL" not in html


def test_privacy_follows_where_conversations_are(tmp_path: Path) -> None:
    """In memory with sealed files; in Redis or PostgreSQL without; answers in Redis where the order is."""
    here = keys(kept(tmp_path))
    assert {"chat-memory", "form-file", "answers", "counting-memory", "outside-none"} <= here
    redis = keys(kept(tmp_path, ASSISTANT_CONVERSATIONS_URL=REDIS))
    assert {"chat-shared", "form-shared", "answers-redis", "counting-redis"} <= redis
    assert not redis & {"chat-memory", "chat-postgresql", "form-file", "counting-memory"}
    sql = keys(kept(tmp_path, ASSISTANT_CONVERSATIONS_URL=POSTGRESQL))
    assert {"chat-shared", "chat-postgresql", "counting-memory"} <= sql
    assert "answers-redis" not in sql
    order = keys(kept(tmp_path, ASSISTANT_LOCKS_URL=REDIS))
    assert {"chat-memory", "form-file", "answers-redis", "counting-redis"} <= order


def test_privacy_follows_counting_and_mail(tmp_path: Path) -> None:
    """Attempts may be counted elsewhere; mail is spoken of only where a server is set."""
    assert "counting-other" in keys(kept(tmp_path, ASSISTANT_LIMITS_URL="memcached://cache.test"))
    assert "counting-redis" in keys(kept(tmp_path, ASSISTANT_LIMITS_URL="redis+cluster://cache.test"))
    assert {"outside-mail", "inquiries-mail"} <= keys(kept(tmp_path, **EVERYTHING))
    assert not {"outside-mail", "inquiries-mail"} & keys(kept(tmp_path))


def test_privacy_without_settings_tells_the_defaults(tmp_path: Path) -> None:
    assert Kept() == kept(tmp_path)


def test_privacy_uses_every_text(tmp_path: Path) -> None:
    """No text about privacy is left that no setting shows."""
    redis = {"ASSISTANT_CONVERSATIONS_URL": REDIS}
    other = {"ASSISTANT_LIMITS_URL": "memcached://cache.test"}
    settings = ({}, EVERYTHING, redis, other)
    shown = {f"web-privacy-{key}" for each in settings for key in keys(kept(tmp_path, **each))}
    headings = {f"web-privacy-{heading}" for heading, _ in Kept().sections()}
    written = {key for key in catalog.keys("ja") if key.startswith("web-privacy-")}
    assert written == shown | headings | {"web-privacy-title", "web-privacy-lead"}


def test_privacy_tells_what_other_parts_really_hold() -> None:
    """The numbers of the engine and of the browser are theirs."""
    session = (paths.ROOT / "bot/web/static/assets/chat/session.js").read_text(encoding="utf-8")
    assert conversations.KEPT_TURNS == privacy.TURNS
    assert shared_conversations._KNOWN == privacy.KNOWN
    assert shared._REPEATED == privacy.REPEAT_MINUTES * 60
    assert f"const KEPT = {privacy.TAB_TURNS};" in session


def test_privacy_browser_keeps_only_what_is_told() -> None:
    """The widget stores in one place, the tab, what the page names; nothing sets a cookie there."""
    scripts = [path.read_text(encoding="utf-8") for path in (paths.ROOT / "bot/web/static").rglob("*.js")]
    stored = re.findall(r"localStorage|indexedDB|document\.cookie|sessionStorage\.setItem", "".join(scripts))
    assert stored == ["sessionStorage.setItem"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_privacy_is_linked_from_every_page(engine: "Engine", tmp_path: Path, language: str) -> None:
    """Home, the page without JavaScript, inquiries and look-up lead there; none sets a cookie."""
    url = f"sqlite:///{tmp_path / 'data.db'}"
    days = replace(store().settings.retention, audit_log=777)
    own = InquiryStore.open(replace(store().settings, database_url=url, retention=days))
    app = assemble(engine, from_environment({}), own)
    title = without_ruby(catalog.text(language, "web-privacy-title"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://city.test") as client:
        for path in ("/", "/plain", "/inquiry", "/inquiry/status"):
            answer = await client.get(f"{path}?lang={language}")
            (link,) = re.findall(rf'<a href="(/privacy\?lang={language})">(.+?)</a>', answer.text)
            assert re.sub(r"<r[pt].*?</r[pt]>|</?ruby>", "", link[1]) == title
            assert "set-cookie" not in answer.headers
        assert "777" in (await client.get(link[0])).text
