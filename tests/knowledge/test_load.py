"""Loading knowledge: everything wrong is said at once, what is right is immutable and shared."""

import dataclasses
import re
import shutil

import pytest

from bot import paths
from bot.errors import KnowledgeError
from bot.knowledge.load import load, read_yaml


@pytest.fixture
def folder(tmp_path):
    """Return a copy of the knowledge to spoil."""
    return shutil.copytree(paths.KNOWLEDGE, tmp_path / "knowledge")


def spoil(folder, *changes):
    path = folder / "facts.yml"
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def findings(folder):
    with pytest.raises(KnowledgeError) as caught:
        load(folder)
    return caught.value.findings


def test_load_collects_all_schema_errors(folder):
    """A missing section, an unknown section and an id used twice are reported together."""
    spoil(
        folder,
        ("id: kobe, country", "id: nagoya, country"),
        ("value: 246, section: network", "value: 246, section: nowhere"),
        ("{id: film, section: network, ", "{id: film, "),
    )
    problems = " | ".join(finding.problem for finding in findings(folder))
    assert "nagoya is used twice" in problems
    assert "'nowhere' is unknown" in problems
    assert "`section` is missing" in problems


def test_load_collects_all_reference_errors(folder):
    """Unknown fields, countries and the home city are reported together."""
    spoil(
        folder,
        ("id: graz, country: AT, field: design", "id: graz, country: XX, field: desing"),
        ("home: asahikawa", "home: asahigawa"),
    )
    problems = " | ".join(finding.problem for finding in findings(folder))
    assert "field 'desing' is unknown" in problems
    assert "country 'XX' has no region" in problems
    assert "'asahigawa' is not in `cities`" in problems


def test_load_errors_name_path_problem_and_remedy(folder):
    """Every error reads `path: what is wrong; what to do`."""
    spoil(folder, ("home: asahikawa", "home: asahigawa"))
    for finding in findings(folder):
        assert re.fullmatch(r".*facts\.yml.*: .+; .+", str(finding))


def test_load_missing_file_is_an_error_with_a_remedy(folder):
    """A file that is gone is named."""
    (folder / "regions.yml").unlink()
    (finding,) = findings(folder)
    assert finding.path.endswith("regions.yml")
    assert finding.problem == "the file is missing"


def test_load_bad_yaml_names_the_line(tmp_path):
    """A file that is not YAML says where it stops being YAML."""
    path = tmp_path / "bad.yml"
    path.write_text("a: 1\nb: [1, 2\nc: 3\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"bad\.yml: not valid YAML .*line 3"):
        read_yaml(path)


def test_load_is_shared_and_immutable():
    """All parts of the assistant read the same facts, and none can change them."""
    assert load() is load()
    with pytest.raises(dataclasses.FrozenInstanceError):
        load().cities["kobe"].joined = 2007


@pytest.mark.parametrize(
    ("language", "chain"), [("ja-easy", ("ja-easy", "ja")), ("en", ("en", "ja")), ("ja", ("ja",))]
)
def test_load_fallbacks_end_in_the_default(language, chain):
    """Where a language has no text, the nearest that has one stands in."""
    assert load().fallbacks(language) == chain


def test_load_name_of_nothing_is_an_error():
    """A thing without a name in any language is a mistake of the program, not an empty string."""
    with pytest.raises(KeyError, match="city atlantis has no name in en"):
        load().name("city", "atlantis", "en")


@pytest.mark.parametrize(
    ("language", "name", "recognised"),
    [
        ("en", "Japan", "Japanese"),
        ("ja", "日本", "日本国"),
        ("zh-Hant", "日本", "日本"),
        ("ko", "일본", "일본"),
    ],
)
def test_lexicon_countries_come_from_cldr_and_own_files(language, name, recognised):
    """A country is shown by one name and recognised by others."""
    found = load().name("country", "JP", language)
    assert found.name == name
    assert recognised in found.forms


@pytest.mark.parametrize("language", sorted(load().languages))
def test_lexicon_own_country_name_stays_and_cldr_is_recognised(language):
    """The announcement calls it 英国 or the like: our name is shown, CLDR's is understood too."""
    for code in {city.country for city in load().cities.values()}:
        found = load().name("country", code, language)
        assert found.name
        assert found.forms[0] == found.name


def test_lexicon_knows_cities_of_the_world():
    """Paris is recognised, so that "not on the list" can be said."""
    assert load().lexicons["ja"].names["place", "europe/paris"].name == "パリ"
