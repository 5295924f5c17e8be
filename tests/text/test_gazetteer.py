"""Finding known words: every name, in every language, alone and inside sentences, and nothing else."""

from collections import defaultdict
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.load import load
from bot.messages.render import without_ruby
from bot.nlu.vocabulary import vocabulary
from bot.text.gazetteer import Entry, Gazetteer
from bot.text.normalize import fold, fold_text

CARRIERS = {
    "ja": ["{}", "{}はいつ加盟しましたか", "日本の{}について", "{}と神戸市"],
    "ja-easy": ["{}", "{}は いつ 入りましたか"],
    "en": ["{}", "When did {} join?", "is {}, a member"],
    "zh-Hans": ["{}", "{}是什么时候加入的？", "请问{}呢"],
    "zh-Hant": ["{}", "{}是什麼時候加入的？", "請問{}呢"],
    "ko": ["{}", "{}는 언제 가입했나요?", "그럼 {}은요"],
}


def things(sentence: str, language: str) -> set[tuple[str, str]]:
    return {(match.kind, match.id) for match in vocabulary().read(sentence, language).matches}


@cache
def written(language: str) -> dict[str, set[tuple[str, str]]]:
    """Return what each form of a language names; a single letter is never a name."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for thing, name in load().lexicons[language].names.items():
        for form in map(without_ruby, name.forms):
            if len(form) > 1:
                found[form].add(thing)
    return found


@cache
def meanings() -> dict[str, set[tuple[str, str]]]:
    """Return what each folded form names in any language: a city and the place of the same name."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for language in load().languages:
        for form, named in written(language).items():
            found[fold_text(form)] |= named
    return found


def is_found(form: str, sentence: str, language: str) -> bool:
    """A concept of the same thing (UNESCO) and a language ("Japanese") stand for the name."""
    named, found = meanings()[fold_text(form)], things(sentence, language)
    concepts = {id for kind, id in found if kind == "concept"}
    same = {id for _, id in named} & concepts
    return bool(named & found or same) or any(id.startswith("lang_") for id in concepts)


def is_organisation(named: set[tuple[str, str]]) -> bool:
    """When the EU got a member is another subject, so its name is not read there."""
    groups = load().groups
    return any(id in groups and groups[id].has_members for _, id in named)


@pytest.mark.parametrize(
    ("language", "carrier"),
    [(code, carrier) for code, each in CARRIERS.items() for carrier in each],
)
def test_gazetteer_finds_every_name(language, carrier):
    """Every name form of every language is found alone and in sentences, with and without spaces."""
    missed = {
        carrier.format(form): sorted(named)
        for form, named in written(language).items()
        if not is_found(form, carrier.format(form), language) and not is_organisation(named)
    }
    assert missed == {}


def test_gazetteer_carriers_cover_every_language():
    """A language that is added gets its carrier sentences."""
    assert set(CARRIERS) == set(load().languages)


_FORMS = sorted({form for language in CARRIERS for form in written(language)})
_PIECES = st.one_of(
    st.sampled_from(_FORMS), st.text(max_size=3), st.sampled_from([" ", "の", "は", "、", "?"])
)


@given(st.lists(_PIECES, max_size=6).map("".join), st.sampled_from(sorted(CARRIERS)))
@settings(deadline=None)
def test_gazetteer_matches_never_overlap(text, language):
    """Matches stand in order, one after the other, inside the text."""
    utterance = vocabulary().read(text, language)
    ends = [0]
    for match in utterance.matches:
        assert ends[-1] <= match.begin < match.end <= len(utterance.folded.text)
        ends.append(match.end)


@pytest.mark.parametrize(
    ("sentence", "language", "unwanted"),
    [
        ("Is Granada a member?", "en", ("city", "brasilia")),
        ("グラナダは入っていますか", "ja", ("city", "brasilia")),
        ("What happened in 2009?", "en", ("year", "2019")),
        ("2009年", "ja", ("year", "2019")),
        ("アドバイスをください", "ja", ("city", "dubai")),
        ("グラスが割れた", "ja", ("city", "graz")),
        ("セブンイレブン", "ja", ("city", "cebu")),
        ("スイスはどこ", "ja", ("city", "seoul")),
        ("福岡市は入っていますか", "ja", ("city", "tsuruoka")),
        ("Bakery in Asahikawa", "en", ("city", "baku")),
        ("the seventh of May", "en", ("city", "cebu")),
        ("서울대학교병원", "ko", ("city", "nagoya")),
        ("べんきょうに いきたいです", "ja-easy", ("country", "TH")),
        ("참가하려면 그중에서 아시아", "ko", ("region", "western_asia")),
    ],
)
def test_gazetteer_does_not_see_names_in_other_words(sentence, language, unwanted):
    """Granada is not Brasília, 2009 is not 2019, and アドバイス holds no ドバイ."""
    assert unwanted not in things(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language", "wanted"),
    [
        ("when did asahikwa join", "en", ("city", "asahikawa")),
        ("is Helsinky a member", "en", ("city", "helsinki")),
        ("Nagyoa", "en", ("city", "nagoya")),
        ("モントリーオールは", "ja", ("city", "montreal")),
        ("ブエノスアイレすは", "ja", ("city", "buenos_aires")),
    ],
)
def test_gazetteer_forgives_one_typo(sentence, language, wanted):
    """One wrong, missing or swapped letter in a word of five or more is forgiven."""
    assert wanted in things(sentence, language)


@pytest.mark.parametrize("sentence", ["Kobi", "Grax", "Bake"])
def test_gazetteer_does_not_correct_short_words(sentence):
    """A short word that is not a name is not made into one."""
    assert {kind for kind, _ in things(sentence, "en")} & {"city", "country", "year"} == set()


def test_gazetteer_katakana_name_after_kana_is_a_name():
    """いつタイが入ったの asks for Thailand; it does not say いったい."""
    assert ("country", "TH") in things("いつタイが入ったの", "ja")


def test_gazetteer_needs_no_spaces():
    """Japanese and Chinese have no spaces between words."""
    assert things("神戸と名古屋はどっちが先に加盟した", "ja") >= {
        ("city", "kobe"),
        ("city", "nagoya"),
    }
    assert things("神户和名古屋哪个先加入", "zh-Hans") >= {("city", "kobe"), ("city", "nagoya")}


def test_gazetteer_own_language_wins():
    """Of two meanings of a word the one in the reader's language is taken."""
    gazetteer = Gazetteer([Entry("concept", "a", "gift", "en"), Entry("concept", "b", "Gift", "de")])
    assert [match.id for match in gazetteer.find(fold("gift"), ["de", "en"])] == ["b"]
    assert [match.id for match in gazetteer.find(fold("gift"), ["en"])] == ["a"]


def test_gazetteer_longer_piece_wins():
    """ "Mexico City" is the city, not the country."""
    gazetteer = Gazetteer([Entry("country", "MX", "Mexico"), Entry("city", "mexico_city", "Mexico City")])
    (match,) = gazetteer.find(fold("Mexico City"), [])
    assert (match.kind, match.length) == ("city", 11)


@given(st.text(st.characters(exclude_categories=()), max_size=30))
@settings(deadline=None)
def test_gazetteer_without_words_finds_only_numbers(text):
    """An empty gazetteer works and never fails: years and numbers are found by rule."""
    empty, folded = Gazetteer([]), fold(text)
    found = empty.find(folded, [])
    assert not any(empty.nested(folded, match, []) for match in found)
    assert {match.kind if match.kind == "year" else match.id for match in found} <= {"year", "number"}
