"""Texts as HTML: ruby, foreign names, lists, phone numbers, and nothing that a text smuggles in."""

import pytest

from bot.web.answers import blocks, read
from bot.web.readings import to_html


def test_to_html_writes_ruby_that_is_read_once() -> None:
    html = to_html("旭川市《あさひかわし》は")
    assert html == "<ruby>旭川市<rp>（</rp><rt aria-hidden=true>あさひかわし</rt><rp>）</rp></ruby>は"


def test_to_html_takes_the_base_after_a_bar() -> None:
    assert "<ruby>IFI<rp>" in to_html("この｜IFI《アイエフアイ》")


@pytest.mark.parametrize("text", ["<b>", "漢《<b>》", "｜<b>《か》", "旭川<img src=x>"])
@pytest.mark.parametrize("language", ["en", "ja-easy", "zh-Hans"])
def test_to_html_escapes_everything(text: str, language: str) -> None:
    html = to_html(text, language)
    assert "<b>" not in html
    assert "<img" not in html


@pytest.mark.parametrize(
    ("text", "language", "marked"),
    [
        ("Symposium (旭川デザインシンポジウム)", "en", '<span lang="ja">旭川デザインシンポジウム</span>'),
        (
            "研讨会（旭川デザインシンポジウム）",
            "zh-Hans",
            '（<span lang="ja">旭川デザインシンポジウム</span>）',
        ),
        ("旭川设计之都", "zh-Hans", "旭川设计之都"),
        ("旭川デザインウィーク", "ja", "旭川デザインウィーク"),
    ],
)
def test_to_html_marks_japanese_names_in_other_languages(text: str, language: str, marked: str) -> None:
    html = to_html(text, language)
    assert marked in html
    assert html.count("<span") == marked.count("<span")


def test_blocks_write_paragraphs_and_lists() -> None:
    assert blocks("One\ntwo\n\n- a\n- b\n\nlast", "en") == (
        "<p>One<br>two</p><ul><li>a</li><li>b</li></ul><p>last</p>"
    )


def test_blocks_link_phone_numbers_and_nothing_else() -> None:
    assert '<a href="tel:+81166657047">0166-65-7047</a>' in blocks("☎ 0166-65-7047", "ja")
    assert "<a" not in blocks("2019-10-30, 1987-88, 10-0166-65-7047-1", "ja")


def test_read_takes_text_buttons_and_sources_of_all_parts() -> None:
    custom = {"status": "answered", "language": "ja-easy", "ruby": "市《し》", "sources": [{"title": "担当"}]}
    button = {"title": "A", "payload": "/a"}
    answer = read(
        [{"text": "市（し）", "buttons": [button] * 3}, {"custom": custom, "buttons": [button] * 3}]
    )
    assert "<ruby>" in answer.html
    assert (answer.bcp47, answer.status, answer.sources) == ("ja-x-easy", "answered", ("担当",))
    assert answer.buttons == (("A", "/a"),) * 4


def test_read_survives_a_reply_without_custom() -> None:
    answer = read([{"text": "hello"}])
    assert (answer.html, answer.bcp47) == ("<p>hello</p>", "ja")
