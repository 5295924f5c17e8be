"""Words with the force of a filter, in every language: what they rule out, how far they reach, what they are not."""

import pytest

from bot.nlu.vocabulary import from_utterance, vocabulary

FILTERS = ("field", "country", "region", "year", "since", "until", "city")


def read(language: str, text: str) -> set[tuple[str, str]]:
    return set(from_utterance(vocabulary().read(text, language)).entities)


def ruled_out(language: str, text: str) -> set[str]:
    return {id for kind, id in read(language, text) if kind.startswith("not_")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "design cities in Europe except the Spanish one", {"ES"}),
        ("en", "any design city but the Korean ones", {"KR"}),
        ("en", "members from Asia excluding Thailand and Vietnam", {"TH", "VN"}),
        ("en", "Mexico aside, which design cities are in the Americas", {"MX"}),
        ("en", "non-European cities that joined in 2019", {"europe"}),
        ("en", "neither Asian nor African design cities", {"asia", "africa"}),
        ("en", "Japanese members that are not crafts, film or music", {"crafts", "film", "music"}),
        ("en", "which Japanese cities are not design cities", {"design"}),
        ("en", "which cities did NOT join in 2019", {"2019"}),
        ("en", "Japanese cities that have not joined in 2014", {"2014"}),
        ("en", "how many new members outside design", {"design"}),
        ("ja", "ブラジル以外の中南米のデザイン都市", {"BR"}),
        ("ja", "タイとベトナムを除くアジアの新しい加盟都市", {"TH", "VN"}),
        ("ja", "音楽でも映画でもない日本の加盟都市", {"music", "film"}),
        ("ja", "デザイン都市ではない国内の加盟都市", {"design"}),
        ("ja", "2014年に加盟していない日本の都市", {"2014"}),
        ("ja", "海外のデザイン都市はいくつ", {"JP"}),
        ("ja-easy", "デザインでは ない 日本の まち", {"design"}),
        ("zh-Hans", "除了泰国和越南以外的亚洲设计之都", {"TH", "VN"}),
        ("zh-Hans", "不是设计之都的日本成员城市", {"design"}),
        ("zh-Hans", "既不是亚洲也不是欧洲的设计之都", {"asia", "europe"}),
        ("zh-Hans", "非欧洲的新成员", {"europe"}),
        ("zh-Hant", "巴西以外的南美設計之都", {"BR"}),
        ("zh-Hant", "唔係歐洲嘅新成員有邊啲", {"europe"}),
        ("zh-Hant", "沒有在2014年加入的日本城市", {"2014"}),
        ("ko", "브라질을 제외한 중남미 디자인 도시", {"BR"}),
        ("ko", "음악도 영화도 아닌 일본 도시", {"music", "film"}),
        ("ko", "태국과 베트남을 뺀 아시아 디자인 도시", {"TH", "VN"}),
        ("ko", "2014년에 가입하지 않은 일본 도시", {"2014"}),
        ("ko", "헝가리 덴마크는 빼고 유럽 도시", {"HU", "DK"}),
        ("ko", "거기에서 아시아 도시만", set()),
        ("zh-Hans", "除去泰国越南，亚洲还有哪些城市", {"TH", "VN"}),
        ("zh-Hant", "除了泰國和越南，東南亞還有哪些城市", {"TH", "VN"}),
        ("en", "design cities without Brazil, Chile and Mexico", {"BR", "CL", "MX"}),
    ],
)
def test_filters_rule_out_what_is_in_scope(language: str, text: str, expected: set[str]) -> None:
    """A cue acts on the side its language puts it, on the nearest mention and what is joined to that."""
    assert ruled_out(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("en", "not only Thai but also Korean design cities", {("country", "TH"), ("country", "KR")}),
        ("en", "cities that are not in film but in music", {("not_field", "film"), ("field", "music")}),
        ("en", "joined before 2015 but after 2008", {("until", "2014"), ("since", "2009")}),
        ("en", "isn't Kobe a city of music?", {("city", "kobe"), ("field", "music")}),
        ("ja", "日本だけでなく韓国のデザイン都市も", {("country", "JP"), ("country", "KR")}),
        ("ja", "タイの都市のはなしなんだけど、デザイン都市はどこ", {("country", "TH")}),
        ("ja", "日本に文学の都市はないの", {("country", "JP"), ("field", "literature")}),
        ("zh-Hans", "好无聊啊，亚洲有哪些设计之都", {("region", "asia")}),
        ("zh-Hans", "不仅日本，韩国的设计之都也要", {("country", "JP"), ("country", "KR")}),
        ("zh-Hans", "旭川是不是设计之都", {("city", "asahikawa")}),
        ("zh-Hant", "無聊問一下，歐洲有哪些設計之都", {("region", "europe")}),
        ("ko", "일본뿐만 아니라 한국 디자인 도시도", {("country", "JP"), ("country", "KR")}),
        ("ko", "아사히카와는 음악 도시가 아니죠?", {("city", "asahikawa"), ("field", "music")}),
    ],
)
def test_filters_leave_what_only_looks_ruled_out(
    language: str, text: str, kept: set[tuple[str, str]]
) -> None:
    """无聊 and はなし are no negations, "not only" rules nothing out, a scope ends at "but", a premise is none."""
    assert {pair for pair in read(language, text) if pair[0].removeprefix("not_") in FILTERS} == kept


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "design cities and crafts cities in Japan"), ("ja", "日本のデザイン都市と工芸都市"),
        ("zh-Hans", "日本的设计之都和手工艺之都"), ("ko", "일본의 디자인 도시와 공예 도시"),
    ],
)  # fmt: skip
def test_filters_join_design_cities_and_a_field(language: str, text: str) -> None:
    """Design cities and crafts cities are both asked for."""
    assert {("field", "design"), ("field", "crafts"), ("country", "JP")} <= read(language, text)


@pytest.mark.parametrize(
    ("language", "text", "new"),
    [
        ("en", "how many design cities do Brazil and Mexico have together", False),
        ("en", "which cities joined together with Asahikawa", True),
        ("ko", "브라질과 멕시코는 함께 디자인 도시가 몇 곳", False),
        ("zh-Hans", "巴西和墨西哥加在一起有几座设计之都", False),
        ("ja", "旭川と一緒に加盟した都市", True),
        ("ja", "国内の都市の一覧を、加盟年も一緒に見たい", False),
        ("ko", "디자인 도시 목록을 나라 이름과 같이 보여줘", False),
        ("zh-Hans", "日本所有领域加一块儿有几座城市", False),
        ("zh-Hans", "和旭川一起加入的城市", True),
    ],
)
def test_filters_sum_is_no_joining_together(language: str, text: str, new: bool) -> None:
    """What two countries have together, or a list wanted together with the years, does not tell of 2019."""
    assert from_utterance(vocabulary().read(text, language)).has("new", "same_time") is new


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "Scandinavian design cities", "scandinavia"), ("en", "design cities in the EU", "eu"),
        ("en", "Middle Eastern members", "middle_east"), ("ja", "北欧のデザイン都市", "nordic"),
        ("ja", "ASEANのデザイン都市", "asean"), ("zh-Hans", "中东的设计之都", "middle_east"),
        ("zh-Hant", "東協的設計之都", "asean"), ("ko", "스칸디나비아 디자인 도시", "scandinavia"),
        ("ko", "G7 국가의 디자인 도시", "g7"), ("zh-Hans", "拉丁美洲的设计之都", "latin_america"),
    ],
)  # fmt: skip
def test_filters_know_groups_of_countries(language: str, text: str, group: str) -> None:
    """Groups that people name are places like regions."""
    assert ("region", group) in read(language, text)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "cities starting with M", "starting with"), ("en", "design cities in the northern hemisphere", "northern hemisphere"),
        ("en", "which design cities are in Gondor", "Gondor"), ("ja", "Mで始まる都市", "で始まる"),
        ("ja", "南半球のデザイン都市", "南半球"), ("zh-Hans", "沿海的设计之都", "沿海"),
        ("zh-Hans", "今年都有谁加入", "今年"), ("ja", "今年加盟したのはどこ", "今年"),
        ("zh-Hant", "北半球的設計之都", "北半球"), ("ko", "북반구 디자인 도시", "북반구"),
    ],
)  # fmt: skip
def test_filters_keep_the_words_nobody_can_apply(language: str, text: str, words: str) -> None:
    """A word that stands where a filter does and means none is not dropped in silence."""
    assert ("unread", words) in read(language, text)


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("zh-Hans", "中国还有哪些设计之都", False), ("zh-Hans", "日本其他的设计之都", True),
        ("en", "other design cities in Japan", True), ("ja", "日本の他のデザイン都市", True),
    ],
)  # fmt: skip
def test_filters_more_is_not_other(language: str, text: str, other: bool) -> None:
    """ "What more" leaves nothing out; "the others" does."""
    assert from_utterance(vocabulary().read(text, language)).has("other") is other


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "EU member countries"), ("en", "which countries are in the EU"), ("ja", "NATOに加盟している国を教えて"),
     ("zh-Hans", "东盟有哪些成员国"), ("ko", "아세안 회원국은 어디")],
)  # fmt: skip
def test_filters_members_of_a_group_are_another_subject(language: str, text: str) -> None:
    """Who is in the EU is no question about the cities; the group stays unknown, which keeps it out of scope."""
    utterance = vocabulary().read(text, language)
    assert not from_utterance(utterance).ids("region")
    assert utterance.foreign


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how many cities in the whole network, not just design cities"),
        ("ja", "デザインだけでなく、全分野で何都市ありますか"),
        ("ja-easy", "デザインだけで なく、ぜんぶの ぶんやで いくつ"),
        ("zh-Hans", "不只设计之都，整个网络有多少座城市"),
        ("zh-Hant", "不只設計之都，整個網路有多少座城市"),
        ("ko", "디자인 도시 뿐만 아니라 네트워크 전체에 몇 곳"),
    ],
)
def test_filters_not_only_narrows_nothing(language: str, text: str) -> None:
    """ "Not only design, all fields" is not about design."""
    frame = from_utterance(vocabulary().read(text, language))
    assert not frame.has("design_city")
    assert not frame.ids("field")
