"""Folding: spellings that mean the same become the same, and each piece knows where it stood."""

import unicodedata

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


WRITTEN = [
    "화재가 났어요", "자살", "고베는 언제 가입했어요?", "설계 ㅋㅋㅋ ㅠㅠ", "ガンダムのドバイ", "サン・ホセとヴェトナム", "Côte d'Ivoire",
    "Querétaro, São Paulo", "Thành phố Huế", "Łódź og Århus", "Йошкар-Ола", "Ελλάδα", "नमस्ते दुनिया", "เชียงใหม่", "ﷺ", "神戶市",
]  # fmt: skip


@pytest.mark.parametrize("text", WRITTEN)
@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_fold_ignores_how_characters_are_composed(text: str, form: str) -> None:
    """What macOS pastes in parts, and what comes in compatible characters, is the same text."""
    if form.startswith("NFK") and "ㅋ" in text:
        return  # letters of Korean become parts of syllables there
    assert fold_text(unicodedata.normalize(form, text)) == fold_text(text)


@pytest.mark.parametrize("text", WRITTEN)
def test_fold_finds_whole_characters_in_parts(text: str) -> None:
    """The places of composed characters hold all of their parts."""
    parts = unicodedata.normalize("NFD", text)
    whole, folded = fold(unicodedata.normalize("NFC", text)), fold(parts)
    spans = [folded.original[slice(*folded.span(i, i + 1))] for i in range(len(folded.text))]
    same = [whole.original[slice(*whole.span(i, i + 1))] for i in range(len(whole.text))]
    assert [unicodedata.normalize("NFC", span) for span in spans] == same


@given(st.text("각가각ㄱㅏ ゙がか́eé \u200d", max_size=8))
@settings(deadline=None)
def test_fold_of_loose_parts_is_settled(text: str) -> None:
    """Parts of syllables that stand alone become letters, and nothing composes on a second fold."""
    assert fold_text(fold_text(text)) == fold_text(text)


@pytest.mark.parametrize("digits", ["٢٠١٩", "۲۰۱۹", "२०१९", "২০১৯", "๒๐๑๙", "２０１９", "𝟐𝟎𝟏𝟗", "²⁰¹⁹"])
def test_fold_reads_the_digits_of_every_script(digits: str) -> None:
    """A number is a number, whoever's digits it is written in."""
    assert fold_text(digits) == "2019"


@given(st.characters(categories=["Nd"]))
def test_fold_reads_every_decimal_digit(digit: str) -> None:
    """All decimal digits of Unicode fold to 0-9."""
    assert fold_text(digit) == str(unicodedata.decimal(digit))
