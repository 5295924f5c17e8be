"""Personal data is masked in any spelling; years, counts and the section's own number are not."""

import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.masking.run import BAR_GROWTH, HOSTILE, LENGTH, LONGER, growth, repeated
from bot import paths
from bot.inquiries.masking import mask, words
from bot.knowledge.load import load

_FILE = Path(__file__).parent / "masking_cases.yml"
CASES: dict[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
KEEP = CASES.pop("keep")
PIECES: list[str] = CASES.pop("pieces")
HIDE = [case for kind in CASES.values() for case in kind]
PLACEHOLDERS = ("[mail]", "[phone]", "[postal]", "[number]")
TEXTS = st.lists(st.sampled_from([*PIECES, *PLACEHOLDERS, " ", " ", "\n"]), max_size=14).map("".join)
# None of them is a part of a number or of an address.
AROUND = st.text(st.sampled_from("あいうえお漢字。、「」!?\n旭川市"), max_size=8)


def _lines() -> list[str]:
    """The sentences of tests and training, with the YAML around them."""
    files = [*paths.TEST_SENTENCES.glob("*.yml"), *paths.DATA.glob("nlu*.yml")]
    return [line for path in sorted(files) for line in path.read_text(encoding="utf-8").splitlines()]


def test_masking_catches_personal_data() -> None:
    """At least 99 % of 700 written cases are caught, decomposed ones too; what gets through is named."""
    cases = [[unicodedata.normalize(form, part) for part in case] for form in ("NFC", "NFD") for case in HIDE]
    missed = [text for text, *secrets in cases if any(secret in mask(text) for secret in secrets)]
    assert len(HIDE) >= 700
    assert len(missed) <= len(cases) // 100, missed


def test_masking_leaves_sentences_alone() -> None:
    """None of the sentences of tests and training is touched, in any language."""
    lines = _lines()
    assert len(lines) > 8_000
    assert [line for line in lines if mask(line) != line] == []


@pytest.mark.parametrize("text", KEEP)
def test_masking_leaves_harmless_numbers_alone(text: str) -> None:
    """Years, dates, counts and the section's own number stay."""
    assert mask(text) == text


def test_masking_knows_the_number_of_the_section() -> None:
    """The number that stays is the one of the announcement."""
    phone = load().facts["contact.phone"].value
    assert words.own_number() == str(phone).replace("-", "")


@pytest.mark.parametrize("text", [text for text, *_ in HIDE])
def test_masking_twice_changes_nothing_more(text: str) -> None:
    """What has been masked once is not masked again."""
    assert mask(mask(text)) == mask(text)


@settings(max_examples=1_000, derandomize=True, deadline=None)
@given(TEXTS)
def test_masking_twice_changes_nothing_more_in_any_text(text: str) -> None:
    """The same with texts that nobody would write."""
    assert mask(mask(text)) == mask(text)


@settings(max_examples=500, derandomize=True, deadline=None)
@given(st.text(st.characters(), max_size=40))
def test_masking_takes_any_text(text: str) -> None:
    """No character makes it fail, lone surrogates included."""
    assert isinstance(mask(text), str)


@settings(max_examples=500, derandomize=True, deadline=None)
@given(
    AROUND,
    st.sampled_from(["090-1234-5678", "０１６６・２５・１２３４", "taro＠example.jp", "0️⃣9️⃣0️⃣12345678"]),
    AROUND,
)
def test_masking_leaves_the_text_around_alone(before: str, secret: str, after: str) -> None:
    """What stands around personal data stays, character for character."""
    found = mask(before + secret + after)
    assert found in {before + placeholder + after for placeholder in PLACEHOLDERS}


@pytest.mark.parametrize("piece", HOSTILE)
def test_masking_time_grows_with_length_alone(piece: str) -> None:
    """Four times the text takes about four times as long; where patterns try again and again, sixteen times."""
    assert growth(repeated(piece), repeated(piece) * LONGER, 7) < BAR_GROWTH


@settings(max_examples=50, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join))
def test_masking_time_grows_with_length_alone_in_any_text(piece: str) -> None:
    """The same with pieces that nobody thought of."""
    assert growth(repeated(piece), repeated(piece) * LONGER, 7) < BAR_GROWTH


def test_masking_of_a_label_and_many_spaces_is_quick() -> None:
    """What stands between a label and a number is looked at once."""
    short, long = ("zip" + " " * spaces + "x1" for spaces in (LENGTH, LENGTH * LONGER))
    assert growth(short, long, 7) < BAR_GROWTH


def test_masking_words_are_of_languages_that_are_spoken() -> None:
    """The languages in words.yml are those of the project; words of none are `any`."""
    raw = yaml.safe_load((Path(words.__file__).parent / "words.yml").read_text(encoding="utf-8"))
    rows = [*raw.values(), *raw["at"].values(), *raw["dot"].values()]
    named = {key for row in rows if isinstance(row, dict) for key in row}
    assert named - {"any", "alone", "bracketed", "clear", "in_a_row"} <= set(load().languages)
