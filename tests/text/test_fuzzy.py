"""bot.text.fuzzy: the index finds what looking through all forms would find."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.fuzzy import SpellingIndex, _forgivable, _one_error, letters

ALPHABETS = ("abcab", "アイウ", "都市加盟", "한국도시가각", "añ")
FORMS = st.one_of([st.text(alphabet, min_size=3, max_size=9) for alphabet in ALPHABETS])
KNOWN = st.lists(
    st.tuples(FORMS, st.sampled_from([frozenset({"en"}), frozenset({"ja"}), frozenset({"en", "*"})])),
    max_size=40, unique_by=lambda pair: pair[0],
)  # fmt: skip


def by_looking_through(known: list[tuple[str, frozenset[str]]], word: str, languages: set[str]) -> str | None:
    spelt = letters(word)
    if not _forgivable(word, spelt):
        return None
    found = {
        form
        for form, known_in in known
        if _forgivable(form, letters(form)) and known_in & languages and _one_error(spelt, letters(form))
    }
    return found.pop() if len(found) == 1 else None


@settings(max_examples=500, deadline=None)
@given(KNOWN, st.data())
def test_fuzzy_index_finds_what_a_scan_finds(known: list[tuple[str, frozenset[str]]], data: st.DataObject):
    """For any forms and any word, near or far, the result is that of comparing with every form."""
    word = data.draw(FORMS)
    if known and data.draw(st.booleans()):
        word = misspelt(data, known[0][0])
    for languages in ({"en", "*"}, {"ja", "*"}, {"en", "ja"}):
        assert SpellingIndex(known).nearest(word, languages) == by_looking_through(known, word, languages)


def misspelt(data: st.DataObject, form: str) -> str:
    at, letter = data.draw(st.integers(0, len(form) - 2)), data.draw(st.sampled_from(form))
    left, right = form[:at], form[at + 1 :]
    return data.draw(
        st.sampled_from([left + right, left + letter + right, left + letter + form[at:]])
        | st.just(left + form[at + 1] + form[at] + form[at + 2 :])
    )


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("asahikwa", "asahikawa"), ("ashaikawa", "asahikawa"), ("asahikaawa", "asahikawa"),
        ("asahikaws", "asahikawa"), ("saahikawa", "asahikawa"), ("xsahikawa", None), ("asahikawa", None),
        ("bandug", None), ("berlni", "berlin"),
    ],
)  # fmt: skip
def test_fuzzy_forgives_one_error(word: str, found: str | None) -> None:
    """A letter wrong, missing, doubled or swapped is forgiven; a wrong first one and an ambiguous word not."""
    known = [(form, frozenset({"en"})) for form in ("asahikawa", "bandung", "bandu", "berlin")]
    assert SpellingIndex(known).nearest(word, {"en"}) == found


def test_fuzzy_compares_only_what_is_near() -> None:
    """Among 50,000 forms a word is compared with those that have half of it, and with no other."""
    index = SpellingIndex((f"{number * 7919:09x}", frozenset({"en"})) for number in range(1, 50_000))
    near = index._near(letters(f"{7919 * 77:09x}"[:-1] + "q"))
    assert 1 <= len(near) <= 500
    assert not index._near("qwertyuiop")
