"""What a question wrongly takes for granted of events, times and counts gets its no and the right value."""

import pytest

from actions.answer import Answer
from actions.asking import Asking
from actions.reply import combine
from actions.topics import answer
from bot.dialogue.frame import Frame
from bot.knowledge.load import load

LANGUAGES = sorted(load().languages)
IFDA, WEEK, FORUM, HOME = (
    ("event", "ifda"),
    ("event", "design_week"),
    ("event", "forum"),
    ("city", "asahikawa"),
)
EVENTS = {f"event.{id}" for id in load().events}


def made(
    intent: str, language: str, text: str, concepts: tuple[str, ...], *entities: tuple[str, str]
) -> Answer:
    return answer(Asking(intent, text, Frame(concepts, entities), language))


@pytest.mark.parametrize("intent", ["ask_event", "ask_history"])
@pytest.mark.parametrize(
    ("language", "no"),
    [
        ("en", "No, not in 1976."),
        ("ja", "いいえ、1976年ではありません。"),
        ("ja-easy", "いいえ。1976年《ねん》では ありません。"),
        ("zh-Hans", "不，并非1976年。"),
        ("zh-Hant", "不，並非1976年。"),
        ("ko", "아니요, 1976년이 아닙니다."),
    ],
)
def test_premises_year_of_an_event(intent: str, language: str, no: str) -> None:
    """A wrong year gets its no in every language, and then the right one."""
    reply = made(intent, language, "1976?", ("start",), IFDA, ("year", "1976"))
    assert reply.paragraphs[0] == no
    assert "1990" in reply.paragraphs[1]


@pytest.mark.parametrize(
    ("text", "concepts", "entities", "start"),
    [
        ("Design Week since 1990?", (), (WEEK, ("since", "1990")), "No, not in 1990."),
        ("Design Week since 2015?", (), (WEEK, ("since", "2015")), "Yes, in 2015."),
        ("IFDA in 1993?", (), (IFDA, ("year", "1993")), "Yes, in 1993."),
        ("IFDA began in 1993", ("start",), (IFDA, ("year", "1993")), "No, not in 1993."),
        ("IFDA in 1994?", (), (IFDA, ("year", "1994")), "No, not in 1994."),
        ("the forum in 1988?", (), (FORUM, ("year", "1988")), "Yes, in 1988."),
        ("was IFDA held 5 times?", ("held",), (IFDA,), "No, not 5 times."),
        ("was IFDA held 10 times?", ("held",), (IFDA,), "Yes, 10 times."),
        ("is IFDA every two years?", (), (IFDA,), "No, not every two years."),
        ("is IFDA every 3 years?", (), (IFDA,), "Yes, every three years."),
        ("is Design Week every year?", (), (WEEK,), "Yes, every year."),
        ("IFDA", (), (IFDA,), "The International Furniture Design Fair"),
        (
            "was IFDA held before 2019, when the city joined?",
            ("member",),
            (IFDA, ("year", "2019")),
            "The Int",
        ),
    ],
)
def test_premises_of_an_event(
    text: str, concepts: tuple[str, ...], entities: tuple[tuple[str, str], ...], start: str
) -> None:
    """Years, numbers of times and rhythms are judged by what the announcement says."""
    assert made("ask_event", "en", text, concepts, *entities).paragraphs[0].startswith(start)


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("ja", "IFDAは5回開かれましたか", "いいえ、5回ではありません。"),
        ("ja", "IFDAは2年に1回ですか", "いいえ、2年に1度ではありません。"),
        ("ja", "IFDAは5回じゃないよね？", "はい、5回ではありません。"),
        ("zh-Hans", "IFDA每两年一次吗", "不，并非每2年一次。"),
        ("zh-Hant", "IFDA是每兩年一次嗎", "不是，並非每2年一次。"),
        ("ko", "IFDA는 5번 열렸나요?", "아니요, 5회가 아닙니다."),
        ("ko", "IFDA는 2년에 한 번인가요?", "아니요, 2년에 한 번이 아닙니다."),
    ],
)
def test_premises_are_read_in_each_language(language: str, text: str, start: str) -> None:
    """Numbers of times and rhythms are found in the way a language says them."""
    assert made("ask_event", language, text, (), IFDA).paragraphs[0] == start


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("intent", "entities"),
    [
        ("ask_event", (WEEK, ("year", "2021"))),
        ("ask_history", (("year", "2021"),)),
        ("ask_city", (("place", "okayama"), ("year", "2023"))),
    ],
)
def test_premises_what_came_later_is_not_denied(
    language: str, intent: str, entities: tuple[tuple[str, str], ...]
) -> None:
    """The announcement knows nothing after its date: it says so, and whom to ask."""
    reply = made(intent, language, "?", ("member",) if intent == "ask_city" else (), *entities)
    say = Asking("", "", Frame(), language)
    assert reply.status == "not_in_source"
    assert reply.paragraphs[0] == say.say.text("later-unknown", date=say.as_of)
    assert "0166-65-7047" in reply.paragraphs[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_premises_year_of_the_designation(language: str) -> None:
    """A question about the history that takes a wrong year of joining for granted is corrected first."""
    reply = made("ask_history", language, "", ("member", "what"), HOME, ("year", "2017"))
    assert "designation.date" in reply.facts
    assert all(year in reply.paragraphs[0] for year in ("2017", "2019"))


def test_premises_place_in_the_world() -> None:
    """Third in Japan is not third in the world."""
    reply = made("ask_designation_rank", "en", "is it the third in the world?", ("rank", "world"), HOME)
    assert reply.paragraphs[0].startswith("No, Asahikawa is the third Japanese city")
    assert "31 cities were already members" in reply.paragraphs[0]
    assert "design.cities_before" in reply.facts


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("en", "are there 49 design cities?", "No, not 49."),
        ("en", "are there 40 design cities?", "As of October 30, 2019 there were 40"),
        ("en", "49 design cities", "As of October 30, 2019 there were 40"),
        ("ja", "デザイン都市は49都市ですか", "いいえ、49ではありません。"),
        ("zh-Hans", "有49座设计之都吗", "没有，并非49座。"),
        ("ko", "디자인 도시는 49곳인가요?", "아니요, 49곳이 아닙니다."),
    ],
)
def test_premises_number_of_cities(language: str, text: str, start: str) -> None:
    """A number of cities that the answer does not have is denied where the question asks for a yes or no."""
    assert made("ask_city_count", language, text, ("number", "design_city")).paragraphs[0].startswith(start)


@pytest.mark.parametrize(
    ("text", "concepts", "entities", "facts"),
    [
        ("in the 1970s", (), (("since", "1970"), ("until", "1979")), {"event.symposium"}),
        ("in the 80s", (), (("since", "1980"), ("until", "1989")), {"event.forum"}),
        ("before 1990", ("before",), (("year", "1990"),), {"event.symposium", "event.forum"}),
        ("in 2016", (), (("year", "2016"),), {"event.design_week"}),
        ("in the 2000s", (), (("since", "2000"), ("until", "2009")), {"event.ifda", "mayor.reason"}),
        ("in the 1960s", (), (("since", "1960"), ("until", "1969")), {*EVENTS, "designation.date"}),
        (
            "a timeline since the 1970s",
            (),
            (("since", "1970"), ("until", "1979")),
            {*EVENTS, "designation.date"},
        ),
        ("which activities?", ("which", "event"), (), {*EVENTS, "designation.date"}),
        (
            "2015 and later",
            (),
            (("since", "2015"),),
            {"event.design_week", "event.ifi_declaration", "designation.date"},
        ),
    ],
)
def test_premises_times_pick_their_events(
    text: str, concepts: tuple[str, ...], entities: tuple[tuple[str, str], ...], facts: set[str]
) -> None:
    """A time picks what happened or went on in it; a timeline, or a time without events, brings all."""
    assert set(made("ask_history", "en", text, concepts, *entities).facts) == facts


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("which event is held every three years since 1990?", (("since", "1990"),)),
        ("which is held every 3 years?", ()),
    ],
)
def test_premises_rhythm_finds_its_event(text: str, entities: tuple[tuple[str, str], ...]) -> None:
    """An event is found by how often it is held."""
    assert set(made("ask_event", "en", text, ("which", "event"), *entities).facts) == {
        "event.ifda",
        "mayor.reason",
    }


def test_premises_years_between() -> None:
    """From the symposium to the designation, and from one joining to another, the years are counted."""
    text = "how many years are between them?"
    event = made("ask_history", "en", text, ("member",), ("event", "symposium"))
    cities = made("compare_cities", "en", text, (), ("city", "kobe"), HOME)
    assert "From 1976 to 2019 it is 43 years." in event.paragraphs
    assert "From 2008 to 2019 it is 11 years." in cities.paragraphs[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_premises_card_is_told_once(language: str) -> None:
    """When, and in which field? The rest of the card is told once."""
    asked = [made(intent, language, "", ()) for intent in ("ask_designation_date", "ask_designation_field")]
    assert len(combine(asked).paragraphs) == len(asked[0].paragraphs) + 1
