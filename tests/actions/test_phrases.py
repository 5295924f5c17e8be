"""A filter over the cities is said as a native writer would say it, in every language."""

import pytest

from actions.asking import Asking
from actions.cities import list_cities
from actions.phrases import city_line, spoken, variables
from bot.dialogue.frame import Frame
from bot.knowledge.load import load
from bot.knowledge.sets import DESIGN, JAPAN, Atom, Expression, Not, all_of, evaluate, joined

NEW, OLD = joined(load(), new=True), joined(load(), new=False)
ASIA = all_of(DESIGN, Atom("region", "asia"), NEW, Not(Atom("country", "CN")))
FOOD = all_of(JAPAN, Atom("field", "gastronomy"))
OTHERS = all_of(DESIGN, JAPAN, Not(Atom("city", "asahikawa")))
SWEDEN = all_of(DESIGN, Atom("country", "SE"))
YEARS = all_of(JAPAN, Atom("since", "2010"), Atom("until", "2014"))
EARLY = all_of(OLD, Atom("country", "US"))
NORDIC = all_of(DESIGN, Atom("group", "nordic"))
CRAFTS = all_of(JAPAN, Not(Atom("field", "film")), Not(Atom("field", "music")))


def asking(language: str, intent: str = "ask_cities", **entities: str) -> Asking:
    return Asking(intent, "", Frame((), tuple(entities.items())), language)


def phrase(language: str, wanted: Expression) -> str:
    found = evaluate(load(), wanted)
    return str(variables(asking(language), spoken(asking(language), wanted, found), found.count)["cities"])


@pytest.mark.parametrize(
    ("language", "wanted", "expected"),
    [
        ("en", ASIA, "design cities in Asia outside China that joined in 2019"),
        ("en", FOOD, "gastronomy city in Japan"),
        ("en", OTHERS, "design cities in Japan other than Asahikawa"),
        ("en", SWEDEN, "design cities in Sweden"),
        ("en", NORDIC, "design cities in the Nordic countries"),
        ("en", CRAFTS, "member cities in Japan in fields other than film and music"),
        ("ja", NORDIC, "北欧諸国のデザイン都市"),
        ("ja", CRAFTS, "映画と音楽以外の分野の日本の加盟都市"),
        ("ko", NORDIC, "디자인 분야에 가입한 노르딕 국가 도시"),
        ("en", YEARS, "member cities in Japan that joined between 2010 and 2014"),
        ("en", EARLY, "design city in the United States that joined before 2019"),
        ("ja", ASIA, "2019年に加盟した中国以外のアジアのデザイン都市"),
        ("ja", FOOD, "日本の食文化分野の加盟都市"),
        ("ja", OTHERS, "旭川市以外の日本のデザイン都市"),
        ("ja", YEARS, "2010年から2014年までに加盟した日本の都市"),
        ("ja", EARLY, "2019年より前に加盟したアメリカのデザイン都市"),
        ("ja-easy", FOOD, "日本《にほん》の 食《た》べものの まち"),
        ("ja-easy", SWEDEN, "スウェーデンの デザインの まち"),
        ("zh-Hans", ASIA, "亚洲2019年加入的设计之都"),
        ("zh-Hans", FOOD, "日本加入美食领域的城市"),
        ("zh-Hans", OTHERS, "日本的设计之都"),
        ("zh-Hans", YEARS, "日本2010年至2014年间加入的城市"),
        ("zh-Hant", FOOD, "日本以美食領域加入的城市"),
        ("zh-Hant", SWEDEN, "瑞典的設計之都"),
        ("ko", ASIA, "2019년에 디자인 분야에 가입한 중국을 제외한 아시아 도시"),
        ("ko", FOOD, "미식 분야에 가입한 일본 도시"),
        ("ko", OTHERS, "디자인 분야에 가입한 아사히카와를 제외한 일본 도시"),
        ("ko", YEARS, "2010년부터 2014년까지 가입한 일본 도시"),
    ],
)
def test_phrases_are_noun_phrases(language: str, wanted: Expression, expected: str) -> None:
    """Field, place, time and what is left out become one phrase; what is not asked leaves no trace."""
    assert phrase(language, wanted) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "One member city in Japan joined in 2013: Sapporo (Media Arts)."),
        ("ja", "2013年に加盟した日本の都市は、札幌市（メディアアート）の1都市です。"),
        ("ja-easy", "2013年《ねん》に 入《はい》った 日本《にほん》の まちは 1つ あります。"),
        ("zh-Hans", "日本2013年加入的城市有1座：札幌（媒体艺术）。"),
        ("zh-Hant", "日本2013年加入的城市有1座：札幌市（媒體藝術）。"),
        ("ko", "2013년에 가입한 일본 도시는 삿포로(미디어아트) 한 곳입니다."),
    ],
)
def test_phrases_one_city_stands_in_the_sentence(language: str, expected: str) -> None:
    """A list of one is a sentence, with the field that was not asked for."""
    assert list_cities(asking(language, country="JP", year="2013")).paragraphs[0].startswith(expected)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "There are 3 design cities in Brazil:\n- Curitiba\n- Brasília\n- Fortaleza (2019)"),
        ("ja", "ブラジルのデザイン都市は、次の3都市です。\n- クリチバ\n"),
        ("ja-easy", "ブラジルの デザインの まちは 3つ あります。\n- クリチバ\n"),
        ("zh-Hans", "巴西的设计之都共有3座：\n- 库里蒂巴\n"),
        ("zh-Hant", "巴西的設計之都共有3座：\n- "),
        ("ko", "디자인 분야에 가입한 브라질 도시는 다음 세 곳입니다.\n- 쿠리치바\n"),
    ],
)
def test_phrases_shared_field_is_said_once(language: str, expected: str) -> None:
    """Where all cities found are of one field the sentence names it, not each line."""
    assert list_cities(asking(language, country="BR")).paragraphs[0].startswith(expected)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "No design city in Sweden is on the announcement’s list of October 30, 2019."),
        ("ja", "市の発表（2019年10月30日現在）に、スウェーデンのデザイン都市は載っていません。"),
        ("zh-Hans", "截至2019年10月30日，公告的名单中没有瑞典的设计之都。"),
        ("zh-Hant", "截至2019年10月30日，公告的名單中沒有瑞典的設計之都。"),
        ("ko", "디자인 분야에 가입한 스웨덴 도시는 발표문의 목록(2019년 10월 30일 기준)에 없습니다."),
    ],
)
def test_phrases_none_found_is_a_sentence(language: str, expected: str) -> None:
    """That there is no such city is said with what was asked for."""
    assert list_cities(asking(language, country="SE", field="design")).paragraphs == (expected,)


@pytest.mark.parametrize("language", sorted(load().languages))
def test_phrases_group_is_not_named_twice(language: str) -> None:
    """A long list within one continent has no heading of its own; Singapore's country is its name."""
    text = list_cities(asking(language, region="europe")).paragraphs[0]
    assert text.count(asking(language).say.name("region", "europe")) == 1
    singapore = asking(language).say.name("city", "singapore")
    assert city_line(asking(language), load().cities["singapore"]) == singapore


def test_phrases_easy_japanese_lists_a_city_a_line() -> None:
    """Forty cities are forty lines, below the names of their continents."""
    text = list_cities(asking("ja-easy", field="design")).paragraphs[0]
    assert sum(line.startswith("- ") for line in text.splitlines()) == 40
    assert "\n\nアジア：\n- " in text
