"""What a message is as a whole: a danger's bare name is an alarm, among other words it is not."""

import pytest

from bot.nlu.vocabulary import vocabulary

ALONE = {
    "ja": ["火事", "地震!!", "警察", "救急", "死にたい", "１１９", "110番", "けいさつ"],
    "ja-easy": ["かじ", "じしん", "110"],
    "en": ["police", "FIRE!!!", "heart attack", "earthquake", "119", "please, the police"],
    "zh-Hans": ["地震", "火灾！", "自杀", "警察", "110"],
    "zh-Hant": ["火災", "自殺", "車禍", "警察"],
    "ko": ["불", "지진!", "경찰", "자살", "119"],
}
AMONG_OTHERS = {
    "ja": ["地震に強い家具", "警察小説", "119都市"],
    "en": ["police design", "fire in film history", "119 cities", "policy"],
    "zh-Hans": ["抗震家具", "地震博物馆", "警察电影"],
    "zh-Hant": ["火災保險", "警察電影"],
    "ko": ["불고기", "경찰 영화", "지진에 강한 가구"],
}


def cases(sentences: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in sentences.items() for text in texts]


def alarms(language: str, text: str) -> tuple[str, ...]:
    """Return what counts as an alarm; forms that are dangers in any sentence count as well."""
    utterance = vocabulary().read(text, language)
    return (*utterance.alarms, *(c for c in utterance.concepts if c.startswith("danger_")))


@pytest.mark.parametrize(("language", "text"), cases(ALONE))
def test_utterance_takes_a_bare_danger_word_as_an_alarm(language: str, text: str) -> None:
    """Who types nothing but "police" or 地震 gets the emergency numbers."""
    assert alarms(language, text)


@pytest.mark.parametrize(("language", "text"), cases(AMONG_OTHERS))
def test_utterance_takes_no_alarm_from_a_danger_word_among_others(language: str, text: str) -> None:
    """A film about the police calls nobody; the word explains nothing there."""
    utterance = vocabulary().read(text, language)
    assert not utterance.alarms
    assert utterance.foreign or "number" in utterance.concepts or "plan" in utterance.concepts
