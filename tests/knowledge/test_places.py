"""Places that are no members: known by name in every language, and never heard in other words."""

import pytest

from actions.answer import NOT_IN_SOURCE
from actions.asking import Asking
from actions.topics import answer
from bot.dialogue.frame import Frame
from bot.knowledge.load import load
from bot.nlu.vocabulary import from_utterance, vocabulary

NINE = {f"city.{city.id}" for city in load().cities.values() if city.country == "JP"}


def _places(text: str, language: str) -> tuple[str, ...]:
    return from_utterance(vocabulary().read(text, language)).ids("place")


def _asked(intent: str, *entities: tuple[str, str], concepts: tuple[str, ...] = ("member",)) -> Asking:
    return Asking(intent, "", Frame(concepts, entities), "en")


@pytest.mark.parametrize("language", load().languages)
def test_places_have_names_in_every_language(language: str) -> None:
    """A refusal names the city in the reader's language; Easy Japanese may use the Japanese name."""
    lexicons = [load().lexicons[code] for code in (language, load().languages[language].understands) if code]
    nameless = [id for id in load().places if not any(("place", id) in lexicon.names for lexicon in lexicons)]
    assert nameless == []


def test_places_include_the_areas_of_japan() -> None:
    """All prefectures and the usual regions are areas; Tokyo is asked about as a city."""
    prefectures = {id for id in load().areas if id.endswith("_prefecture")} | {"hokkaido", "tokyo"}
    assert len(prefectures) == 47
    assert load().areas - prefectures == {
        "tohoku", "kanto", "chubu", "tokai", "hokuriku", "kansai", "chugoku", "shikoku", "kyushu"
    }  # fmt: skip
    assert "tokyo" not in load().areas
    assert {load().places[id] for id in load().areas} == {"JP"}


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "is Granada a member", ("granada",)),
        ("en", "Was Covilha there before us?", ("covilha",)),
        ("en", "Kansas City", ("kansas_city",)),
        ("en", "anyone in Kansai?", ("kansai",)),
        ("ja", "臼杵は入ってる?", ("usuki",)),
        ("ja", "近畿の加盟都市", ("kansai",)),
        ("ja", "兵庫県の加盟都市", ("hyogo_prefecture",)),
        ("ja", "全州は?", ("jeonju",)),
        ("ja-easy", "ひがしかわちょうは はいって いますか", ("higashikawa",)),
        ("ko", "전주도 회원이야?", ("jeonju",)),
        ("ko", "훗카이도에 또 있어?", ("hokkaido",)),
        ("zh-Hans", "景德镇和重庆呢", ("jingdezhen", "chongqing")),
        ("zh-Hans", "全州是成员吗", ("jeonju",)),
        ("zh-Hant", "岡山縣有嗎", ("okayama_prefecture",)),
        ("zh-Hant", "臺北市信義區", ("xinyi_taipei",)),
    ],
)
def test_places_are_recognised(language: str, text: str, places: tuple[str, ...]) -> None:
    """A place is known by what people call it, areas and foreign cities too."""
    assert _places(text, language) == places


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "ちょうさの けっかは どこかがわからない"),
        ("ja", "きょうし と きんきゅうの れんらく"),
        ("ja", "そんなむずかしい ことばは いろいろ わからない"),
        ("ja", "拡大連携の準備前に"),
        ("ja", "もうじしんは ありませんか"),
        ("ja-easy", "そういうすきなところ"),
        ("zh-Hans", "路面非常滑，这台东西的利润扩大连锁店"),
        ("zh-Hans", "便利川菜适合肥胖的人吗"),
        ("zh-Hant", "準備前往末尾道路"),
        ("ko", "이번은 고양이랑 2차 세계 대전은 전부가"),
        ("en", "needs leads quite basil nice split bath reading cork media"),
    ],
)
def test_places_are_not_heard_in_other_words(language: str, text: str) -> None:
    """A name that is a part of other words, or one letter from one, is left to those words."""
    assert _places(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "旭側"), ("ja", "朝日川"), ("ja", "旭皮"), ("ja", "旭革"), ("zh-Hans", "旭穿"), ("zh-Hans", "序川"),
        ("zh-Hant", "敘川"), ("en", "xuchuan"), ("ko", "아사히까와"), ("ko", "아사히 가와"), ("en", "asahi gawa"),
    ],
)  # fmt: skip
def test_places_home_is_known_by_wrong_conversions(language: str, text: str) -> None:
    """What an input method makes of Asahikawa is Asahikawa."""
    assert from_utterance(vocabulary().read(text, language)).ids("city") == (load().home,)


@pytest.mark.parametrize("intent", ["ask_city", "ask_cities", "ask_city_count", "compare_cities"])
@pytest.mark.parametrize("area", ["hokkaido", "kansai", "ishikawa_prefecture"])
def test_places_areas_are_answered_with_all_of_japan(intent: str, area: str) -> None:
    """Nobody reads that Hokkaido has no member: the nine are named, and that they are not sorted so."""
    made = answer(_asked(intent, ("place", area)))
    assert made.status == NOT_IN_SOURCE
    assert set(made.facts) == NINE | {"japan.cities"}
    assert "region or prefecture" in made.paragraphs[0]


def test_places_a_city_in_an_area_is_what_is_asked() -> None:
    """The prefecture beside a city only says where it is."""
    member = answer(_asked("ask_city", ("place", "ishikawa_prefecture"), ("city", "kanazawa")))
    assert member.facts == ("city.kanazawa",)
    other = answer(_asked("ask_city", ("place", "hokkaido"), ("place", "hakodate")))
    assert (other.status, other.facts) == ("answered", ("japan.cities",))


def test_places_another_country_is_listed_beside_an_area() -> None:
    """A list for another country is given, although an area of Japan is named too."""
    made = answer(_asked("ask_cities", ("place", "hokkaido"), ("country", "BR"), concepts=("city", "member")))
    assert "city.curitiba" in made.facts
