"""Texts by key: the language's own, else those of its fallback, and never a gap."""

import pytest

from bot.knowledge.load import load
from bot.messages import catalog
from bot.messages.catalog import MissingTextError, has_text, keys, text


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return an empty folder of catalogs that stand in for the project's."""
    original = catalog.bundle.__wrapped__
    monkeypatch.setattr(catalog, "bundle", lambda language: original(language, tmp_path))
    return tmp_path


def write(folder, language, content):
    (folder / f"{language}.ftl").write_text(content, encoding="utf-8")


def test_catalog_own_text_comes_first(folder):
    """A language with a text of its own uses it."""
    write(folder, "ja", "hello = こんにちは\n")
    write(folder, "ja-easy", "hello = こんにちは！\n")
    assert text("ja-easy", "hello") == "こんにちは！"


def test_catalog_falls_back_to_the_nearest_language(folder):
    """Easy Japanese falls back to Japanese, and so does a language without any text."""
    write(folder, "ja", "hello = こんにちは\n")
    assert text("ja-easy", "hello") == text("ko", "hello") == "こんにちは"


def test_catalog_missing_text_says_what_to_do(folder):
    """A key that no catalog has is a mistake of the program, and named."""
    write(folder, "ja", "hello = こんにちは\n")
    with pytest.raises(MissingTextError, match=r"bot/messages/ko\.ftl: no text for 'bye'; add it"):
        text("ko", "bye")


@pytest.mark.parametrize(
    "content", ["hello = { $name }\n", "hello =\n    .title = x\n", "hello = { other }\n"]
)
def test_catalog_text_that_cannot_be_filled_in_is_an_error(folder, content):
    """A missing variable never reaches a reader as {$name}."""
    write(folder, "ja", content)
    with pytest.raises(MissingTextError, match=r"bot/messages/ja\.ftl: 'hello' .+; "):
        text("ja", "hello")


def test_catalog_fills_in_without_isolation_marks(folder):
    """Values stand in the text as they are: no invisible characters around them."""
    write(folder, "ja", "hello = { $name }さん\n")
    assert text("ja", "hello", name="旭川") == "旭川さん"


def test_catalog_knows_josa(folder):
    """Korean texts choose the particle by the value."""
    write(folder, "ko", 'joined = { JOSA($city, "은/는") } 가입했습니다\n')
    assert text("ko", "joined", city="서울") == "서울은 가입했습니다"
    assert text("ko", "joined", city="고베") == "고베는 가입했습니다"


def test_catalog_topics_of_a_language_are_one(folder):
    """`ja.ftl` and `ja.web.ftl` are read as one catalog; that of another language is not."""
    write(folder, "ja", "one = 1\n")
    write(folder, "ja.web", "two = 2\n")
    write(folder, "ja-easy", "three = 3\n")
    assert set(keys("ja", folder)) == {"one", "two"}
    assert text("ja", "two") == "2"


@pytest.mark.parametrize("language", sorted(load().languages))
def test_catalog_of_every_language_speaks(language):
    """Every language greets in its own words."""
    assert has_text(language, "smalltalk-greeting")
    assert not has_text(language, "no-such-key")


def test_catalog_greetings_differ():
    """No catalog is a copy of another."""
    greetings = {text(language, "smalltalk-greeting", time="day") for language in load().languages}
    assert len(greetings) == len(load().languages)
