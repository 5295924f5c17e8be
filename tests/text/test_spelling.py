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
