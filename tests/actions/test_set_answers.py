"""What is said of a set of cities is what was computed: its term, its number, its cities, and what is not known."""

import pytest

from actions.answer import ANSWERED, NOT_IN_SOURCE, Answer
from actions.asking import Asking
from actions.topics import answer
from bot.nlu.vocabulary import from_utterance, vocabulary

LIST, COUNT = "ask_cities", "ask_city_count"


def ask(intent: str, language: str, text: str) -> Answer:
    return answer(Asking(intent, text, from_utterance(vocabulary().read(text, language)), language))


def cities(made: Answer) -> set[str]:
    return {fact.removeprefix("city.") for fact in made.facts if fact.startswith("city.")}


@pytest.mark.parametrize(
    ("language", "text", "term", "count"),
    [
        ("en", "every design city except those in Japan", "37 design cities outside Japan", 37),
        ("en", "any design city but the Chinese ones", "36 design cities outside China", 36),
        ("en", "members from Japan, not film or music", "7 member cities in Japan in fields other than film and music", 7),
        ("en", "design cities in Asia without Japan", "14 design cities in Asia outside Japan", 14),
        ("ja", "日本以外のアジアのデザイン都市", "日本以外のアジアのデザイン都市は、次の14都市", 14),
        ("ja", "工芸でもデザインでもない日本の加盟都市", "デザインと工芸以外の分野の日本の加盟都市は、次の4都市", 4),
        ("ja", "日本の映画都市と工芸都市", "次の3都市", 3),
        ("zh-Hans", "除了日本以外的亚洲设计之都", "除日本外，亚洲的设计之都共有14座", 14),
        ("zh-Hant", "日本以外的亞洲設計之都", "除日本外，亞洲的設計之都共有14座", 14),
        ("ko", "일본을 제외한 아시아 디자인 도시", "디자인 분야에 가입한 일본을 제외한 아시아 도시는 다음 14곳", 14),
        ("ko", "중국 디자인 도시", "디자인 분야에 가입한 중국 도시는 다음 네 곳", 4),
    ],
)  # fmt: skip
def test_set_answers_say_the_term_back_with_its_number(
    language: str, text: str, term: str, count: int
) -> None:
    """The first line names the set and its size, and exactly its cities follow."""
    made = ask(LIST, language, text)
    assert made.status == ANSWERED
    assert term in made.paragraphs[0].splitlines()[0]
    assert len(cities(made)) == len(made.cities) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how many cities joined in 2019 outside design"), ("ja", "2019年にデザイン以外で加盟したのは何都市"),
        ("zh-Hans", "2019年加入的设计以外的城市有多少"), ("zh-Hant", "2019年加入的設計以外的城市有幾座"),
        ("ko", "2019년에 디자인 이외로 가입한 도시는 몇 곳"),
    ],
)  # fmt: skip
def test_set_answers_count_members_without_names(language: str, text: str) -> None:
    """66 joined in 2019, nine of them for design: 57 others, none of whom is named."""
    made = ask(COUNT, language, text)
    assert "57" in made.paragraphs[0]
    assert not cities(made)
    assert {"network.cities_after", "network.cities_before"} <= set(made.facts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "list the cities that joined before 2019"), ("ja", "2019年より前に加盟した都市の一覧"),
        ("ja", "2019年以前に加盟した都市の一覧"), ("ja-easy", "2019年より まえに はいった まち"),
        ("zh-Hans", "2019年之前加入的城市"), ("zh-Hant", "2019年之前加入的城市"), ("ko", "2019년 이전에 가입한 도시"),
    ],
)  # fmt: skip
def test_set_answers_name_whom_they_can_of_180(language: str, text: str) -> None:
    """180 joined before; 31 design cities and six Japanese ones of other fields have names."""
    made = ask(LIST, language, text)
    first = made.paragraphs[0].splitlines()[0]
    assert all(number in first for number in ("180", "37", "31", "6"))
    assert len(cities(made)) == 37


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "design cities that joined in 2008", "Of the cities whose joining year the announcement gives, 2"),
        ("ja", "2008年に加盟したデザイン都市", "加盟年が分かる都市のうち、"),
        ("ja-easy", "2008年に はいった デザインの まち", "年《とし》が わかる まちだけ"),
        ("zh-Hans", "2008年加入的设计之都", "在公告注明加入年份的城市中，"),
        ("zh-Hant", "2008年加入的設計之都", "在公告註明加入年份的城市中，"),
        ("ko", "2008년에 가입한 디자인 도시", "가입 연도가 나와 있는 도시 가운데"),
    ],
)  # fmt: skip
def test_set_answers_claim_a_year_only_where_it_is_given(language: str, text: str, said: str) -> None:
    """Of 29 design cities nobody knows whether they joined in 2008."""
    made = ask(LIST, language, text)
    assert said in made.paragraphs[0]
    assert cities(made) == {"kobe", "nagoya"}


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Japanese cities that joined in 2008"), ("ja", "2008年に加盟した日本の都市")],
)
def test_set_answers_need_no_reserve_where_all_years_are_given(language: str, text: str) -> None:
    """The years of all Japanese members are known."""
    made = ask(LIST, language, text)
    assert len(made.paragraphs) == 1
    assert "whose joining year" not in made.paragraphs[0]
    assert "加盟年が分かる" not in made.paragraphs[0]


@pytest.mark.parametrize(
    ("language", "text", "source", "found"),
    [
        ("en", "Scandinavian design cities", "Britannica", {"kolding"}),
        ("ja", "北欧のデザイン都市", "Nordic Co-operation", {"helsinki", "kolding"}),
        ("zh-Hans", "中东的设计之都", "外務省", {"dubai", "istanbul", "muharraq"}),
        ("zh-Hant", "東協的設計之都", "ASEAN Charter", {"bandung", "singapore", "bangkok", "cebu", "hanoi"}),
        ("ko", "베네룩스 디자인 도시", "Benelux", {"kortrijk"}),
        ("ja-easy", "ASEANの デザインの まち", "ASEAN Charter", {"bandung", "singapore", "bangkok", "cebu", "hanoi"}),
    ],
)  # fmt: skip
def test_set_answers_cite_who_defines_a_group(language: str, text: str, source: str, found: set[str]) -> None:
    """A group of countries is that of a definition, which the answer names."""
    made = ask(LIST, language, text)
    assert cities(made) == found
    assert any(source in paragraph for paragraph in made.paragraphs)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "cities starting with M", "starting with"), ("en", "design cities in the northern hemisphere", "northern hemisphere"),
        ("ja", "南半球のデザイン都市", "南半球"), ("zh-Hans", "南半球的设计之都", "南半球"),
        ("zh-Hant", "沿海的設計之都", "沿海"), ("ko", "남반구 디자인 도시", "남반구"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("intent", [LIST, COUNT])
def test_set_answers_claim_nothing_under_a_filter_nobody_read(
    intent: str, language: str, text: str, words: str
) -> None:
    """The condition is named, no city is listed under it, and the number is said to be without it."""
    made = ask(intent, language, text)
    assert made.status == NOT_IN_SOURCE
    assert words in made.paragraphs[0]
    assert not made.cities
    assert not cities(made)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how many design cities do Japan and China have together"),
        ("ja", "日本と中国のデザイン都市は合わせていくつ"), ("zh-Hans", "日本和中国一共有几座设计之都"),
        ("zh-Hant", "日本和中國總共有幾座設計之都"), ("ko", "일본과 중국의 디자인 도시는 모두 합쳐서 몇 곳"),
    ],
)  # fmt: skip
def test_set_answers_sum_places_and_tell_each(language: str, text: str) -> None:
    """Seven together, four and three by themselves, each with its cities."""
    made = ask(COUNT, language, text)
    first, *lines = made.paragraphs[0].splitlines()
    assert "7" in first or "일곱" in first
    assert ["4" in lines[0], "3" in lines[1]] == [True, True]
    assert len(cities(made)) == 7


@pytest.mark.parametrize(
    ("language", "text", "left_out"),
    [
        ("en", "any other American city?", set()), ("zh-Hans", "中国还有哪些设计之都", set()),
        ("ko", "다른 한국 디자인 도시", set()), ("en", "other design cities in Japan", {"asahikawa"}),
        ("ja", "日本の他のデザイン都市", {"asahikawa"}), ("ko", "일본의 다른 디자인 도시", {"asahikawa"}),
    ],
)  # fmt: skip
def test_set_answers_leave_out_only_whom_the_set_holds(language: str, text: str, left_out: set[str]) -> None:
    """ "Other American cities" are not "other than Asahikawa", which is none."""
    made = ask(LIST, language, text)
    name = vocabulary().knowledge.name("city", "asahikawa", language).short
    assert not cities(made) & {"asahikawa"}
    assert (name in made.paragraphs[0]) is bool(left_out)


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("ja", "旭川と札幌はいつ加盟", {"asahikawa", "sapporo"}),
        ("en", "when did Kanazawa and Asahikawa join", {"kanazawa", "asahikawa"}),
        ("ko", "아사히카와와 하마마쓰는 언제 가입했나요", {"asahikawa", "hamamatsu"}),
        ("zh-Hans", "旭川和山形是哪一年加入的", {"asahikawa", "yamagata"}),
    ],
)
def test_set_answers_tell_of_each_city_that_is_named(language: str, text: str, named: set[str]) -> None:
    """Our own city beside another is asked about too."""
    assert cities(ask("ask_city", language, text)) == named


@pytest.mark.parametrize("language", ["en", "ja", "zh-Hans", "zh-Hant", "ko"])
def test_set_answers_name_members_before_they_say_what_is_missing(language: str) -> None:
    """Yamagata comes first, then that film cities abroad are not listed."""
    field = vocabulary().knowledge.name("field", "film", language).name
    made = answer(Asking(LIST, field, from_utterance(vocabulary().read(field, language)), language))
    assert (
        vocabulary().knowledge.name("city", "yamagata", language).short.removesuffix("市")
        in made.paragraphs[0]
    )
    assert made.status == NOT_IN_SOURCE


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Canadian design cities that joined in 2019", "Montreal"),
        ("ja", "2019年に加盟したカナダのデザイン都市", "モントリオール"),
        ("zh-Hans", "2019年加入的加拿大设计之都", "蒙特利尔"), ("zh-Hant", "2019年加入的加拿大設計之都", "蒙特婁"),
        ("ko", "2019년에 가입한 캐나다 디자인 도시", "몬트리올"),
    ],
)  # fmt: skip
def test_set_answers_tell_who_joined_at_another_time(language: str, text: str, told: str) -> None:
    """None joined in that year; who did at another time is told, after that."""
    first, second, *_ = ask(LIST, language, text).paragraphs
    assert told not in first
    assert told in second


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "I'm from Guadalajara, which Mexican cities are in design?", "Puebla"),
        ("ja", "大阪は日本のデザイン都市ですか", "名古屋市"), ("zh-Hans", "法国是哪个城市，巴黎吗", "圣埃蒂安"),
        ("zh-Hant", "德國有哪個城市 慕尼黑嗎", "柏林"), ("ko", "일본 음식 창의도시는 오사카 맞죠?", "쓰루오카"),
    ],
)  # fmt: skip
def test_set_answers_name_the_members_beside_a_city_that_is_none(language: str, text: str, told: str) -> None:
    """The city is none; who is one there is told with it, where they are few."""
    first, *others = ask("ask_city", language, text).paragraphs
    assert told not in first
    assert any(told in other for other in others)


def test_set_answers_once_the_new_ones_have_joined_count_all() -> None:
    """After the round of 2019 there were 246 cities, not the 66 that were new."""
    made = ask(COUNT, "en", "How many member cities are there after the new ones joined?")
    assert "246" in made.paragraphs[0]
