"""Years as bounds: since and until include their year, before and after do not, two years make a range."""

import pytest

from bot.nlu.vocabulary import vocabulary

CASES = [
    ("en", "which Japanese cities joined since 2014", {("since", "2014")}),
    ("en", "cities that joined after 2008 but before 2015", {("since", "2009"), ("until", "2014")}),
    ("en", "who joined from 2014 to 2017", {("since", "2014"), ("until", "2017")}),
    ("en", "joined between 2010 and 2015", {("since", "2010"), ("until", "2015")}),
    ("en", "2013-2015", {("since", "2013"), ("until", "2015")}),
    ("en", "no later than 2013", {("until", "2013")}),
    ("en", "events in the 1980s", {("since", "1980"), ("until", "1989")}),
    ("en", "members in 2014", {("year", "2014")}),
    ("ja", "2015年以降に加盟した都市", {("since", "2015")}),
    ("ja", "2014年以前に加盟した都市", {("until", "2014")}),
    ("ja", "2019年より前の都市数", {("until", "2018")}),
    ("ja", "2009年から2015年の間", {("since", "2009"), ("until", "2015")}),
    ("ja", "1980年代は", {("since", "1980"), ("until", "1989")}),
    ("ja", "90年代には", {("since", "1990"), ("until", "1999")}),
    ("zh-Hans", "九十年代有什么", {("since", "1990"), ("until", "1999")}),
    ("zh-Hant", "80年代有什麼", {("since", "1980"), ("until", "1989")}),
    ("ko", "90년대에는", {("since", "1990"), ("until", "1999")}),
    ("en", "in the 80s", {("since", "1980"), ("until", "1989")}),
    ("en", "cities that got in from 2015 onwards", {("since", "2015")}),
    ("zh-Hans", "从2015年起（2015也算）", {("since", "2015")}),
    ("ja-easy", "2015年の あとに 入った まち", {("since", "2016")}),
    ("ko", "2014년 이후 일본 가입 도시", {("since", "2014")}),
    ("ko", "2013년까지 가입한 도시", {("until", "2013")}),
    ("ko", "2010년에서 2015년 사이", {("since", "2010"), ("until", "2015")}),
    ("zh-Hans", "2019年之前有多少", {("until", "2018")}),
    ("zh-Hans", "2013年到2015年加入", {("since", "2013"), ("until", "2015")}),
    ("zh-Hant", "2014年之後加入", {("since", "2015")}),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_bounds_of_years_are_read(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    """A year is a bound where the words around it say so, inclusive or not as each language means it."""
    matches = vocabulary().read(text, language).matches
    assert {(m.kind, m.id) for m in matches if m.kind in ("year", "since", "until")} == expected
