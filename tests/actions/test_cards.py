"""An answer is a card: what was asked first, then what its nearest neighbours would ask, with all its facts."""

from datetime import date

import pytest

from actions.answer import Answer
from actions.asking import Asking
from actions.topics import answer
from bot.dialogue.frame import Frame
from bot.knowledge.load import load
from bot.messages.render import without_ruby

LANGUAGES = sorted(load().languages)
EVENTS = {f"event.{id}" for id in load().events}
DESIGNATION = {"designation.date", "designation.field", "designation.rank_in_japan", "city.asahikawa"}
NETWORK = {
    "network.organisation", "network.start", "network.purpose", "network.cities_before", "network.cities_after",
    *(f"field.{id}" for id in load().fields),
}  # fmt: skip
MAYOR = {"mayor.joy", "mayor.reason", "mayor.outlook"}
WEDNESDAY = {
    "en": "Wednesday, October 30, 2019", "ja": "2019年（令和元年）10月30日（水）", "ja-easy": "10月30日（水曜日）",
    "zh-Hans": "2019年10月30日（星期三）", "zh-Hant": "2019年10月30日（星期三）", "ko": "2019년 10월 30일(수요일)",
}  # fmt: skip
FRENCH = {
    "en": "French local time only", "ja": "フランス現地時間の日付だけ", "ja-easy": "フランスの 時間だけ",
    "zh-Hans": "只写明了法国当地时间", "zh-Hant": "只寫明法國當地時間", "ko": "프랑스 현지 시각의 날짜만",
}  # fmt: skip
INDUSTRIES = {
    "en": "related organisations and industries", "ja": "関係団体や業界", "ja-easy": "団体や 会社",
    "zh-Hans": "相关团体和业界", "zh-Hant": "相關團體和業界", "ko": "관련 단체·업계",
}  # fmt: skip
TEN = {"en": "ten", "ja": "10回", "ja-easy": "10回", "zh-Hans": "10届", "zh-Hant": "10屆", "ko": "10회"}
AGO = {
    "en": ("How long ago was that?", "{} years ago"), "ja": ("もう何年たちましたか", "{}年がたっています"),
    "ja-easy": ("もう なんねん たちましたか", "もう {}年 たちました"), "zh-Hans": ("已经过了几年了", "已经过去{}年"),
    "zh-Hant": ("過了幾年", "已經過了{}年"), "ko": ("몇 년 지났나요", "{}년이 지났습니다"),
}  # fmt: skip
ORGANISATION = {
    "en": "Scientific and Cultural Organization", "ja": "国際連合教育科学文化機関", "ja-easy": "教育や 文化の 国際的な 団体",
    "zh-Hans": "联合国教育、科学及文化组织", "zh-Hant": "聯合國教育、科學及文化組織", "ko": "유엔 교육 과학 문화 기구",
}  # fmt: skip
NOT_DESIGN = {
    "en": "not a design city", "ja": "デザイン分野の加盟都市ではありません", "ja-easy": "デザインの まちでは ありません",
    "zh-Hans": "不是设计之都", "zh-Hant": "不是設計之都", "ko": "디자인 분야의 가입 도시는 아닙니다",
}  # fmt: skip


def made(
    intent: str, language: str, *entities: tuple[str, str], text: str = "", concepts: tuple[str, ...] = (), today: date = date(2026, 11, 28)
) -> Answer:  # fmt: skip
    return answer(Asking(intent, text, Frame(concepts, entities), language, today=today))


def told(reply: Answer) -> str:
    return without_ruby("\n".join(reply.paragraphs))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "intent", ["ask_designation", "ask_designation_date", "ask_designation_field", "ask_designation_rank"]
)
def test_cards_of_the_designation(language: str, intent: str) -> None:
    """Date with weekday, field, rank after Kobe and Nagoya, and the network come whichever of them is asked."""
    reply = made(intent, language)
    names = [load().name("city", id, language).name for id in ("kobe", "nagoya")]
    field = load().name("field", "design", language).name
    assert set(reply.facts) >= DESIGNATION
    assert WEDNESDAY[language] in told(reply)
    assert all(without_ruby(name).removesuffix("市") in told(reply) for name in (*names, field))


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_say_whose_time_it_is(language: str) -> None:
    """The announcement gives the date by French time; another it does not give."""
    assert FRENCH[language] in told(made("ask_designation_date", language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("today", "years"), [(date(2026, 10, 29), 6), (date(2026, 10, 30), 7), (date(2027, 1, 1), 7)]
)
@pytest.mark.parametrize("intent", ["ask_designation", "ask_designation_date", "ask_history"])
def test_cards_count_the_years_since(language: str, today: date, years: int, intent: str) -> None:
    """Years are full years on the reader's day."""
    text, expected = AGO[language]
    reply = made(intent, language, text=text, concepts=("member",), today=today)
    assert expected.format(years) in told(reply)


def test_cards_do_not_count_backwards() -> None:
    """A clock that is wrong is not believed; a year that is not full is no year."""
    text = AGO["en"][0]
    assert "years ago" not in told(made("ask_designation_date", "en", text=text, today=date(2018, 1, 1)))
    assert "less than a year" in told(made("ask_designation_date", "en", text=text, today=date(2020, 1, 1)))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Which Reiwa year was it?", "first year of Reiwa"),
        ("ja-easy", "れいわ なんねんですか", "令和元年"),
        ("zh-Hans", "令和几年", "令和元年"),
        ("zh-Hant", "令和幾年", "令和元年"),
        ("ko", "레이와 몇 년이에요?", "레이와 원년"),
    ],
)
def test_cards_know_the_era(language: str, text: str, expected: str) -> None:
    """The year of the era is told to those who ask for it; in Japanese it stands in every date."""
    assert expected in told(made("ask_designation_date", language, text=text))
    assert expected not in told(made("ask_designation_date", language))


@pytest.mark.parametrize(
    ("language", "start"),
    [
        (
            "en",
            "No, Asahikawa was designated on Wednesday, October 30, 2019 (French local time), not on day 31.",
        ),
        ("ja", "いいえ、旭川市の加盟認定日は、31日ではなく、2019年（令和元年）10月30日（水）"),
        ("ko", "아니요, 아사히카와시가 가입을 인정받은 날은 31일이 아니라"),
    ],
)
def test_cards_correct_the_day(language: str, start: str) -> None:
    """Another day of the month is denied."""
    text = {"en": "Was it October 31?", "ja": "31日ですか", "ko": "31일인가요?"}[language]
    assert (
        made("ask_designation_date", language, text=text, concepts=("member",))
        .paragraphs[0]
        .startswith(start)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_of_japanese_cities(language: str) -> None:
    """Field and year; in design who was first, in other fields that it is not design."""
    sapporo, kobe = (made("ask_city", language, ("city", id)) for id in ("sapporo", "kobe"))
    assert NOT_DESIGN[language] in told(sapporo)
    assert "2013" in told(sapporo)
    assert without_ruby(load().name("city", "nagoya", language).name) in told(kobe)
    assert set(kobe.facts) == {"city.kobe", "designation.rank_in_japan"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("city", "years"), [("bangkok", "2019"), ("berlin", "2019")])
@pytest.mark.parametrize("concepts", [(), ("country",), ("field",), ("member",)])
def test_cards_of_cities_abroad(language: str, city: str, years: str, concepts: tuple[str, ...]) -> None:
    """Country, field, and whether it is new come whichever of them is asked."""
    reply = made("ask_city", language, ("city", city), concepts=concepts)
    country = load().name("country", load().cities[city].country, language).name
    field = load().name("field", "design", language).name
    assert all(without_ruby(part) in told(reply) for part in (country, field, years))
    assert ("design.cities_new" in reply.facts) == (city == "bangkok")


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_do_not_make_up_years(language: str) -> None:
    """Who asks when Berlin joined hears that it is not said, and whom to ask; who does not, does not."""
    asked = made("ask_city", language, ("city", "berlin"), concepts=("when",))
    assert asked.status == "not_in_source"
    assert "0166-65-7047" in told(asked)
    assert "0166-65-7047" not in told(made("ask_city", language, ("city", "berlin")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("field", "city", "year"), [("design", "sapporo", "2013"), ("crafts", "kobe", "2008")]
)
def test_cards_of_wrong_fields_have_the_year(language: str, field: str, city: str, year: str) -> None:
    """After "not in this field" the year of joining comes."""
    reply = made("ask_city", language, ("city", city), ("field", field), text="?")
    no = without_ruby(Asking("", "", Frame(), language).say.text("answer-no", text="", form="plain")).strip()
    assert told(reply).startswith(no.strip("，,、。 "))
    assert year in told(reply)


def test_cards_of_two_fields_have_no_yes() -> None:
    """Design or crafts? Neither yes nor no answers that."""
    reply = made(
        "ask_city", "en", ("city", "kobe"), ("field", "design"), ("field", "crafts"), text="design or crafts?"
    )
    assert reply.paragraphs[0].startswith("Kobe is a member in the field of Design, not Crafts and Folk Art.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", ["ask_unesco", "ask_network", "ask_network_start", "ask_network_purpose"])
def test_cards_of_the_network(language: str, intent: str) -> None:
    """Organisation, start, purpose, the seven fields by name, 180 and 246 come whichever is asked."""
    reply = made(intent, language)
    fields = [without_ruby(load().name("field", id, language).name) for id in load().fields]
    assert set(reply.facts) == NETWORK
    assert all(part in told(reply) for part in (*fields, "2004", "180", "246"))
    assert ORGANISATION[language] in told(reply)


def test_cards_of_the_network_begin_with_what_was_asked() -> None:
    """The first paragraph answers, the others add."""
    starts = {
        "ask_unesco": "UNESCO is", "ask_network": "The UNESCO Creative Cities Network is a programme",
        "ask_network_start": "The UNESCO Creative Cities Network began in 2004.", "ask_network_purpose": "As globalisation",
    }  # fmt: skip
    for intent, start in starts.items():
        assert made(intent, "en").paragraphs[0].startswith(start)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_of_the_application(language: str) -> None:
    """Its three aims and the five things it rests on."""
    reply = made("ask_application", language)
    assert set(reply.facts) == EVENTS | {"application.life", "application.people", "application.industry"}
    assert all(
        year in told(reply) for year in ("1976", "1987", "1988", "1990", "2015", "2017", "IFDA", "IFI")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_of_the_reason(language: str) -> None:
    """The mayor's view with its ten fairs, and that UNESCO's own reason is not given."""
    reply = made("ask_designation_reason", language)
    note = Asking("", "", Frame(), language).say.text("designation-reason-note")
    assert {"mayor.reason", "event.ifda", "event.design_week"} == set(reply.facts)
    assert TEN[language] in told(reply)
    assert note in reply.paragraphs


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_of_the_mayor(language: str) -> None:
    """Joy, reason and outlook, with whom the city wants to work; the full wording is in the announcement."""
    reply = made("ask_mayor_comment", language)
    text = {"en": "full text", "ko": "전문"}.get(language, "全文")
    full = made("ask_mayor_comment", language, text=text)
    assert set(reply.facts) == set(full.facts) == MAYOR
    assert INDUSTRIES[language] in told(reply)
    assert len(full.paragraphs) == len(reply.paragraphs) + 1
