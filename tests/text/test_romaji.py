"""Japanese in Latin letters."""

import pytest

from bot.nlu.vocabulary import vocabulary
from bot.text.romaji import looks_like_romaji, marks_topic, to_kana


@pytest.mark.parametrize(
    "text",
    [
        "asahikawa wa itsu kamei shimashita ka",
        "nihon no toshi wa ikutsu desu ka",
        "doko no bunya desu ka",
        "Kobe wa itsu kara desu ka?",
    ],
)
def test_romaji_is_recognised(text):
    """Japanese syllables with everyday words are Japanese."""
    assert looks_like_romaji(text)


@pytest.mark.parametrize(
    "text",
    [
        "when did Asahikawa join?",
        "no",
        "Asahikawa",
        "I made a mosaic",
        "Quand la ville est-elle devenue membre ?",
        "",
    ],
)
def test_romaji_is_not_seen_in_other_languages(text):
    """English and French with Japanese-looking syllables stay what they are."""
    assert not looks_like_romaji(text)


@pytest.mark.parametrize(
    ("text", "kana"),
    [
        ("itsu kamei shimashita ka", "いつ かめい しました か"),
        ("toshi o oshiete", "とし を おしえて"),
        ("asahikawa wa", "あさひかわ は"),
    ],
)
def test_romaji_to_kana_spells_particles_as_written(text, kana):
    """The particles wa and o are は and を."""
    assert to_kana(text) == kana


def test_romaji_keeps_names_in_latin_letters():
    """A city's name stays, so that it is found as a name."""
    assert vocabulary().romaji_to_kana("dubai wa itsu desu ka").startswith("dubai は")


@pytest.mark.parametrize("text", ["Kobe wa?", "nagoya wa", "Dubai wa", "Sapporo, Kobe desu"])
def test_romaji_marks_a_topic(text: str) -> None:
    """A name with a particle after it is Japanese."""
    assert marks_topic(text, lambda word: word in ("kobe", "nagoya", "dubai", "sapporo"))


@pytest.mark.parametrize("text", ["wa", "Kobe", "Kobe no", "Milan de", "what wa", "Kobe was"])
def test_romaji_marks_no_topic(text: str) -> None:
    """A particle alone, or one that is a word elsewhere, marks nothing."""
    assert not marks_topic(text, lambda word: word in ("kobe", "milan"))


@pytest.mark.parametrize(
    ("text", "kana"),
    [("konnichiwa", "こんにちわ"), ("nannen", "なんねん"), ("annai", "あんない"), ("kinen", "きねん")],
)
def test_romaji_to_kana_doubles_n(text: str, kana: str) -> None:
    """A doubled n is ん and a syllable."""
    assert to_kana(text) == kana
