"""Ordinary words: the lists are compiled once, kept, and made anew when they cannot be read."""

from pathlib import Path

import pytest

from bot.nlu.ordinary import is_ordinary, ordinary_words


@pytest.mark.parametrize(
    "word",
    [
        "apple",
        "Goats",
        "contract",
        "everyones",
        "danke",
        "größe",
        "garçon",
        "gente",
        "クリスマス",
        "고양이",
        "伊斯兰教",
    ],
)
def test_ordinary_words_are_known(word: str) -> None:
    """Words of seven alphabets' languages, of Japanese loanwords, Korean and Chinese are ordinary."""
    assert is_ordinary(word)


@pytest.mark.parametrize(
    "word", ["desgin", "memebrs", "asahikwa", "netwrok", "citis", "ネットワク", "아사히카워", "创意城氏"]
)
def test_ordinary_words_hold_no_typing_errors(word: str) -> None:
    """What no list has may be misspelt."""
    assert not is_ordinary(word)


@pytest.mark.parametrize("broken", [b"", b"no archive", None])
def test_ordinary_words_are_made_anew(
    tmp_path: Path, broken: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is broken or missing is written again, and read the next time."""
    monkeypatch.setattr("bot.text.words.LANGUAGES", ("es",))
    file = tmp_path / "cache" / "words.npz"
    if broken is not None:
        file.parent.mkdir()
        file.write_bytes(broken)
    made = ordinary_words(file)
    assert made.languages_of("gente") == ["es"]
    ordinary_words.cache_clear()
    monkeypatch.setattr("bot.nlu.ordinary.compiled", lambda: pytest.fail("compiled again"))
    assert ordinary_words(file).knows("gente", "es")


def test_ordinary_words_need_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be written to is no error."""
    monkeypatch.setattr("bot.text.words.LANGUAGES", ("es",))
    (tmp_path / "file").touch()
    assert ordinary_words(tmp_path / "file" / "words.npz").knows("gente", "es")
