"""Pieces of text by the rules of each language: lists, dates, numbers, readings."""

from datetime import date

import pytest

from bot.knowledge.load import load
from bot.messages.render import Renderer, plain_ruby, without_ruby

LANGUAGES = sorted(load().languages)


def say(language: str) -> Renderer:
    return Renderer(load(), language)


@pytest.mark.parametrize(
    ("language", "two", "three"),
    [
        ("ja", "A、B", "A、B、C"),
        ("ja-easy", "A、B", "A、B、C"),
        ("en", "A and B", "A, B, and C"),
        ("zh-Hans", "A、B", "A、B、C"),
        ("zh-Hant", "A、B", "A、B、C"),
        ("ko", "A, B", "A, B, C"),
    ],
)
def test_render_lists_are_of_the_language(language, two, three):
    """A list reads as people of the language write it; one thing is no list."""
    renderer = say(language)
    assert [renderer.listed("A"), renderer.listed("AB"), renderer.listed("ABC")] == ["A", two, three]


@pytest.mark.parametrize(
    ("language", "two", "three"),
    [
        ("ja", "AとB", "A、B、C"),
        ("ja-easy", "Aと B", "A、B、C"),
        ("en", "A and B", "A, B, and C"),
        ("zh-Hans", "A和B", "A、B和C"),
        ("zh-Hant", "A和B", "A、B和C"),
        ("ko", "A와 B", "A, B, C"),
    ],
)
def test_render_things_together_in_a_sentence(language, two, three):
    """Within a sentence two things are joined by a word, and nothing is nothing."""
    renderer = say(language)
    assert [renderer.together(""), renderer.together("AB"), renderer.together("ABC")] == ["", two, three]


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("ja", "2019年10月30日", "2017年6月"),
        ("ja-easy", "2019年《ねん》10月《がつ》30日《にち》", "2017年《ねん》6月《がつ》"),
        ("en", "October 30, 2019", "June 2017"),
        ("zh-Hans", "2019年10月30日", "2017年6月"),
        ("zh-Hant", "2019年10月30日", "2017年6月"),
        ("ko", "2019년 10월 30일", "2017년 6월"),
    ],
)
def test_render_dates_follow_cldr(language, day, month):
    """Dates are written by the rules of the language, with readings in Easy Japanese."""
    renderer = say(language)
    assert renderer.date(date(2019, 10, 30)) == day
    assert renderer.year_month(2017, 6) == month


@pytest.mark.parametrize("language", LANGUAGES)
def test_render_years_have_no_separator(language):
    """2008 is a year, not the number 2,008."""
    assert "2008" in say(language).text("phrase-joined-new", year=2008)


def test_render_counts_choose_their_form():
    """One city, two cities: English has a plural."""
    one, two = (say("en").text("part-same-year", cities="X", year=2008, count=n) for n in (1, 2))
    assert one == "X (2008)"
    assert two == "X (both 2008)"


@pytest.mark.parametrize(
    ("marked", "plain", "bare"),
    [
        ("神戸市《こうべし》です", "神戸市（こうべし）です", "神戸市です"),
        ("創造都市《そうぞうとし》の 市《し》", "創造都市（そうぞうとし）の 市（し）", "創造都市の 市"),
        ("｜IFDA《いふだ》", "IFDA（いふだ）", "IFDA"),
        ("9つの まち", "9つの まち", "9つの まち"),
        ("金《かね》ヶ崎《がさき》", "金（かね）ヶ崎（がさき）", "金ヶ崎"),
        ("", "", ""),
    ],
)
def test_render_ruby_in_plain_text(marked, plain, bare):
    """Where there are no ruby characters a reading stands in brackets, or is left out."""
    assert plain_ruby(marked) == plain
    assert without_ruby(marked) == bare


@pytest.mark.parametrize("language", LANGUAGES)
def test_render_names_every_city_in_every_language(language):
    """No list shows an id or an empty name."""
    renderer = say(language)
    for city in load().cities.values():
        name, country = renderer.name("city", city.id), renderer.name("country", city.country)
        assert "" not in (name, country)
        assert "_" not in name + country


def test_render_names_are_one_list():
    """Names are put together by the language's rules."""
    assert say("en").names("city", ["kobe", "nagoya"]) == "Kobe and Nagoya"
    assert say("en").short("event", "ifda") == "IFDA"


OWN_READINGS = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか", 9: "ここのか",
    10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip


@pytest.mark.parametrize("day", range(1, 32))
def test_render_days_have_their_readings(day):
    """Days up to the tenth, the 14th, 20th and 24th are read in words of their own, all others with にち."""
    read = plain_ruby(say("ja-easy").date(date(2019, 1, day)))
    assert read == f"2019年（ねん）1月（がつ）{day}日（{OWN_READINGS.get(day, 'にち')}）"


@pytest.mark.parametrize(
    ("day", "japanese", "english"),
    [
        (date(2019, 10, 30), "2019年（令和元年）10月30日（水）", "Wednesday, October 30, 2019"),
        (date(2020, 2, 3), "2020年（令和2年）2月3日（月）", "Monday, February 3, 2020"),
        (date(2021, 8, 1), "2021年（令和3年）8月1日（日）", "Sunday, August 1, 2021"),
    ],
)
def test_render_weekdays(day, japanese, english):
    """A date with its weekday; in Japanese with the year of the era, whose first has a word of its own."""
    assert say("ja").weekday(day) == japanese
    assert say("en").weekday(day) == english


def test_render_sentences_stand_as_the_language_sets_them():
    """Between sentences there is a space where the language has one; what is empty leaves no gap."""
    assert say("en").sentences("A.", None, "B.") == "A. B."
    assert say("ja").sentences("あ。", "", "い。") == "あ。い。"
