"""Folding: spellings that mean the same become the same, and each piece knows where it stood."""

import jaconv
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.normalize import (
    HAN,
    HIRAGANA,
    KATAKANA,
    LATIN,
    MAX_LENGTH,
    fold,
    fold_text,
    script_of,
)

ANYTHING = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=40),  # lone surrogates included
    st.text(
        "ァアィヴヵーｰｳﾞがﾞ゛゜々・〇㌔㍿ㇰ旭國 　'-éßØİıŁ²①½Ⅻ한ᄒ\u0301\u200d\u202e\ud800𠀀ﷺ",
        max_size=12,
    ),
)
ASCII = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20)
KANA = st.text(st.characters(min_codepoint=0x30A1, max_codepoint=0x30FC), max_size=20)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("ASAHIKAWA", "asahikawa"),
        ("ＡＳＡＨＩＫＡＷＡ", "asahikawa"),
        ("Saint-Étienne", "saint etienne"),
        ("Brasília", "brasilia"),
        ("Querétaro", "Queretaro"),
        ("İstanbul", "istanbul"),
        ("アサヒカワ", "あさひかわ"),
        ("ｱｻﾋｶﾜ", "アサヒカワ"),
        ("ﾄﾞﾊﾞｲ", "ドバイ"),
        ("ヴェトナム", "ベトナム"),
        ("ウィーク", "ウイーク"),
        ("サーバー", "サーバ"),
        ("サン・ホセ", "サンホセ"),
        ("旭川 市", "旭川市"),
        ("創造都市", "创造都市"),
        ("蒙特婁", "蒙特娄"),
        ("２０１９年", "2019年"),
        ("아사히카와 시", "아사히카와시"),
        ("  when   did  ", "when did"),
        ("a\u200db\u202ec", "abc"),
    ],
)
def test_fold_makes_spellings_one(written, same):
    """Width, case, accents, kana, long vowels, old and new characters and stray spaces do not matter."""
    assert fold_text(written) == fold_text(same)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Granada", "Brasília"), ("2009", "2019"), ("鶴岡", "福岡"), ("神戸", "神田"), ("a b", "ab")],
)
def test_fold_keeps_different_things_apart(one, other):
    """What means something else stays something else."""
    assert fold_text(one) != fold_text(other)


@given(ANYTHING)
@settings(deadline=None)
def test_fold_never_fails_and_is_idempotent(text):
    """Any text folds, lone surrogates too, and what is folded folds to itself."""
    once = fold_text(text)
    assert fold_text(once) == once


@given(ANYTHING)
@settings(deadline=None)
def test_fold_remembers_where_each_character_stood(text):
    """Every folded character has a place in the original, in order, a script and a word start."""
    folded = fold(text)
    size = len(folded.text)
    assert (len(folded.offsets), len(folded.scripts), len(folded.starts)) == (size + 1, size, size)
    assert list(folded.offsets) == sorted(folded.offsets)
    for position in range(size):
        begin, end = folded.span(position, position + 1)
        assert 0 <= begin < end <= len(folded.original) <= len(text)


@given(ASCII)
@settings(deadline=None)
def test_fold_ignores_width_of_letters(text):
    """People who type in full width are understood like others."""
    wide = "".join("\u3000" if char == " " else chr(ord(char) + 0xFEE0) for char in text)
    assert fold_text(wide) == fold_text(text)


@given(KANA)
@settings(deadline=None)
def test_fold_ignores_width_and_kind_of_kana(text):
    """Half-width katakana and hiragana fold like katakana."""
    assert fold_text(jaconv.z2h(text, kana=True)) == fold_text(text)
    assert fold_text(jaconv.kata2hira(text)) == fold_text(text)


@given(ASCII)
@settings(deadline=None)
def test_fold_ignores_case(text):
    """Shouting does not matter."""
    assert fold_text(text.upper()) == fold_text(text)


def test_fold_looks_at_no_more_than_the_limit():
    """A message of ten thousand characters costs no more than one of two thousand."""
    assert len(fold("旭" * 10_000).text) == MAX_LENGTH


@pytest.mark.parametrize(
    ("char", "script"),
    [
        ("A", LATIN),
        ("é", LATIN),
        ("я", LATIN),
        ("あ", HIRAGANA),
        ("ー", KATAKANA),
        ("ｱ", KATAKANA),
        ("々", HAN),
    ],
)
def test_script_of_knows_the_class(char, script):
    """Every alphabet that is not East Asian counts as one class."""
    assert script_of(char) == script
