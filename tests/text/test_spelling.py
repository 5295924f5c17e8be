"""Misspelt words of one message are corrected together; names nearly alike and abbreviations stay."""

import pytest

from bot.nlu.vocabulary import from_utterance, vocabulary

MEANT = [
    ("whn did asahikwa becom a city of desgin", {"when", "design_city"}, {("city", "asahikawa")}),
    ("hw mny japenese citis are memebrs", {"how_many", "city", "member"}, {("country", "JP")}),
    ("creatve citeis netwrok", {"network"}, set()),
    ("wat did teh mayer say", {"mayor", "comment"}, set()),
]


@pytest.mark.parametrize(("text", "concepts", "entities"), MEANT)
def test_spelling_corrects_several_words(
    text: str, concepts: set[str], entities: set[tuple[str, str]]
) -> None:
    """Three typing errors in one question do not hide what it asks."""
    frame = from_utterance(vocabulary().read(text, "en"))
    assert concepts <= set(frame.concepts)
    assert entities == set(frame.entities)


def test_spelling_leaves_names_and_abbreviations() -> None:
    """Granada is not Grenada, and ASEAN is not Asian."""
    read = vocabulary().read
    assert ("country", "GD") not in from_utterance(read("is granada a member", "en")).entities
    assert from_utterance(read("ASEAN design cities", "en")).ids("region") == ("asean",)


def test_spelling_keeps_places_in_the_original() -> None:
    """A corrected mention is shown as it was written."""
    utterance = vocabulary().read("is asahikwa a member", "en")
    city = next(match for match in utterance.matches if match.kind == "city")
    assert utterance.original(city) == "asahikwa"


ORDINARY = [
    "apple",
    "goats",
    "contract",
    "contracts",
    "feel",
    "fired",
    "danke",
    "lange",
    "gente",
    "merci",
    "party",
    "white",
    "peace",
    "grand",
    "storm",
    "mater",
    "entre",
    "stadt",
    "cosas",
    "faire",
    "clock",
    "prince",
    "master",
    "report",
    "island",
    "court",
    "plants",
    "charm",
    "metal",
]


@pytest.mark.parametrize("word", ORDINARY)
@pytest.mark.parametrize("language", ["en", "ja", "ko", "zh-Hans", "zh-Hant", "ja-easy"])
def test_spelling_never_corrects_ordinary_words(word: str, language: str) -> None:
    """What stands in a word list means itself: an apple is no application, and who is fired is not on fire."""
    utterance = vocabulary().read(word, language)
    assert utterance.folded.text in (word, word + "s", word.removesuffix("s"))
    assert not any(match.fuzzy for match in utterance.matches)


@pytest.mark.parametrize(
    "word",
    ["クリスマス", "コンパクト", "ランニング", "マスコット", "チューリップ", "プログラマー", "フォックス"],
)
def test_spelling_never_corrects_words_of_the_japanese_dictionary(word: str) -> None:
    """Christmas is not Christmas Island, and a tulip is not Zürich."""
    assert not any(match.fuzzy for match in vocabulary().read(word, "ja").matches)


@pytest.mark.parametrize(
    ("text", "language"), [("firre", "en"), ("polise", "en"), ("흔들림", "ko"), ("ambulence", "en")]
)
def test_spelling_makes_no_danger(text: str, language: str) -> None:
    """A danger is known only by its exact words."""
    read = vocabulary().read(text, language)
    assert not any(match.id.startswith("danger_") and match.fuzzy for match in read.matches)


@pytest.mark.parametrize(("word", "other"), [("invitations", "invitation"), ("citys", "city")])
def test_spelling_reads_plurals(word: str, other: str) -> None:
    """The plural of a known word is known."""
    read = vocabulary().read
    assert from_utterance(read(word, "en")).concepts == from_utterance(read(other, "en")).concepts
