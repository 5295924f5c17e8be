"""A language is added by files alone: scaffolded, checked, filled in, and spoken, without any Python."""

import argparse
import json
import shutil
import subprocess
import sys

import pytest
import yaml
from fluent.syntax import FluentParser, ast

from bot import paths
from bot.checking import catalogs, examples
from bot.checking.everything import findings
from bot.checking.starter import NewLanguage, with_row
from bot.commands import add_language

CODE = "qx"  # no language has this code
FILES = {
    f"data/nlu.{CODE}.yml",
    *(f"knowledge/{kind}/{CODE}.yml" for kind in ("names", "concepts", "cues", "replies", "emergencies")),
} | {
    f"bot/messages/{CODE}.ftl",
    f"tests/lang/{CODE}.yml",
}


def add(project, code=CODE, name="Qixish") -> int:
    return add_language.run(argparse.Namespace(code=code, name=name), project)


def test_add_language_writes_row_and_files_and_check_says_what_is_missing(project, capsys):
    """Everything that is missing is named, and nothing else is worse than before."""
    before = set(findings(project))
    assert add(project) == 0
    assert {line.split(":")[0] for line in capsys.readouterr().out.splitlines()} == FILES | {
        "knowledge/languages.yml"
    }
    new = {str(finding) for finding in set(findings(project)) - before}
    assert new
    assert {finding.split(":")[0].split()[0] for finding in new} == FILES
    for expected in (
        f"knowledge/names/{CODE}.yml cities.kobe: no name; add `name`, as people write it",
        f"data/nlu.{CODE}.yml ask_sdgs: no examples; write some, as people ask",
        f"bot/messages/{CODE}.ftl designation-date: no text; translate it from bot/messages/en.ftl",
        f"tests/lang/{CODE}.yml: 0 sentences under `in_scope`; "
        "write at least 150, without sight of the examples",
    ):
        assert expected in new
    assert any(finding.startswith(f"knowledge/concepts/{CODE}.yml when: no words; ") for finding in new)


def test_add_language_files_hold_all_ids(project):
    """Intents stand in order, and a text that is given back its line is the English one."""
    add(project)
    assert list(examples.examples(project, CODE)) == list(examples.examples(project, "en"))
    started = (project.messages / f"{CODE}.ftl").read_text(encoding="utf-8")
    lines = (line.removeprefix("# ") for line in started.splitlines()[1:])
    resource = FluentParser().parse("\n".join(lines))
    told = {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}
    reference = catalogs.read(project, "en").messages
    assert list(told) == list(reference)
    assert all(catalogs.variables(told[key]) == catalogs.variables(reference[key]) for key in told)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("fr", {"cldr": "fr", "direction": "ltr", "script": "latn", "fallback": "en"}),
        ("ar", {"cldr": "ar", "direction": "rtl", "script": "arab"}),
        ("no", {"code": "no", "bcp47": "no"}),
        ("sr-Latn", {"cldr": "sr_Latn", "script": "latn"}),
        (CODE, {"cldr": "en", "direction": "ltr"}),
    ],
)
def test_add_language_row_knows_what_cldr_knows(project, code, expected):
    """Locale, direction and script come from CLDR; `no` is Norwegian, not false."""
    before = (project.knowledge / "languages.yml").read_text(encoding="utf-8")
    after = with_row(before, NewLanguage(code, "Name: [x]"))
    row = yaml.safe_load(after)["languages"][-1]
    assert row["name"] == "Name: [x]"
    assert expected.items() <= row.items()
    assert after.replace(after.splitlines()[-2] + "\n", "") == before


@pytest.mark.parametrize(
    ("code", "name", "problem"),
    [
        ("ko", "한국어", "the language is listed already; run `python -m bot check`"),
        ("French", "Français", "not a language code of BCP 47; write it like fr, pt-BR or sr-Latn"),
        ("../x", "x", "not a language code of BCP 47; "),
        ("fr", " ", "the name is empty; "),
    ],
)
def test_add_language_refuses_what_cannot_be_added(project, capsys, code, name, problem):
    """Nothing is written for a code that is wrong or taken."""
    before = sorted(project.root.rglob("*"))
    assert add(project, code, name) == 1
    assert problem in capsys.readouterr().err
    assert sorted(project.root.rglob("*")) == before


def test_add_language_keeps_files_that_are_there(project, capsys):
    """Work that somebody has done is never overwritten."""
    done = project.names_file(CODE)
    done.write_text("cities: {kobe: {name: Kobbo}}\n", encoding="utf-8")
    assert add(project) == 0
    assert "Kobbo" in done.read_text(encoding="utf-8")
    assert f"knowledge/names/{CODE}.yml: kept as it is" in capsys.readouterr().out


# --- a made-up language, from nothing to an answer

WORDS = {
    "when: []": "when: [kelamo]",
    "member: []": "member: [aneliso, aneli]",
    "how_many: []": "how_many: [kiomda]",
    "city: []": "city: [urbono, urboni]",
    "function: []": "function: [zo, de]",
}
NAMES = {
    "  # kobe: {name: Kobe}": "  kobe: {name: Kobbo}",
    "countries:": "countries:\n  BR: {name: Bralizo}",
}
TEXTS = """
city-year = { $city } anelis { $year }.
city-then-first = Prima, zo { $cities }.
cities-list = { $count } aneliso, { $cities }:
"""
ASK = """
import json, sys
from actions.asking import from_question
from actions.topics import answer
from bot.nlu.language_choice import choose
from bot.nlu.vocabulary import from_utterance, vocabulary

known = vocabulary()
replies = []
for text, intent in json.loads(sys.argv[2]):
    chosen = choose(known, text, "ja")
    concepts, entities = from_utterance(known.read(text, sys.argv[1])).to_slots()
    question = {"intent": intent, "text": text, "concepts": concepts, "entities": entities}
    made = answer(from_question(question, sys.argv[1]))
    replies.append([chosen.code, made.status, made.paragraphs[0].splitlines()[0], sorted(made.facts)])
print(json.dumps(replies))
"""
QUESTIONS = [("kelamo aneliso zo Kobbo?", "ask_city"), ("kiomda urboni de Bralizo?", "ask_city_count")]


def fill_in(path, changes):
    text = path.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert text.count(f"\n{old}") == 1, f"{path.name}: {old}"
        text = text.replace(f"\n{old}", f"\n{new}")
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def replies(tmp_path_factory):
    """Return what a copy of the assistant says in a language that people added to it."""
    root = tmp_path_factory.mktemp("copy")
    for name in ("bot", "actions", "knowledge", "data", "tests/lang"):
        shutil.copytree(
            paths.ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "static")
        )
    shutil.copy(paths.DOMAIN, root)
    run = [sys.executable, "-W", "ignore"]
    command = [*run, "-m", "bot", "add-language", CODE, "--name", "Qixish"]
    subprocess.run(command, cwd=root, check=True, timeout=120)
    fill_in(root / "knowledge" / "concepts" / f"{CODE}.yml", WORDS)
    fill_in(root / "knowledge" / "names" / f"{CODE}.yml", NAMES)
    with (root / "bot" / "messages" / f"{CODE}.ftl").open("a", encoding="utf-8") as catalog:
        catalog.write(TEXTS)
    asked = subprocess.run(
        [*run, "-c", ASK, CODE, json.dumps(QUESTIONS)],
        cwd=root, check=True, timeout=120, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(asked.stdout)


def test_add_language_is_understood_and_answered(replies):
    """A question in a made-up language finds its facts, and is answered in that language's words."""
    assert [reply[1:] for reply in replies] == [
        ["answered", "Kobbo anelis 2008. Prima, zo Nagoya.", ["city.kobe", "designation.rank_in_japan"]],
        [
            "answered",
            "3 aneliso, design cities in Bralizo:",
            ["city.brasilia", "city.curitiba", "city.fortaleza"],
        ],
    ]


def test_add_language_is_noticed(replies):
    """A message in the added language is taken as written in it, in a conversation held in another."""
    assert [reply[0] for reply in replies] == [CODE, CODE]
