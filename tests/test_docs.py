"""What the documents name exists: every path, every command, every make target, every decision."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from bot import paths
from bot.__main__ import _parser
from bot.knowledge.load import load, read_yaml

DOCS = sorted(
    [
        *paths.ROOT.glob("*.md"),
        *(paths.ROOT / "docs").rglob("*.md"),
        *paths.ROOT.glob("knowledge/*.md"),
        *paths.ROOT.glob("packaging/*/*.md"),
        *paths.ROOT.glob("benchmarks/*/*.md"),
    ]
)
NAMES = [str(path.relative_to(paths.ROOT)) for path in DOCS]
MADE = ("models/", ".venv/", ".cache/", "var/", "node_modules/")  # exist once something was run
PLACEHOLDER = re.compile(r"[<>*…{}$]|NNNN|\bxx\b|FILE")
PATH = re.compile(r"[\w.-]+(?:/[\w.<>*-]+)+/?|[\w-]+\.(?:py|yml|md|toml|ftl|json|mjs|lock)")
SEARCHED = ("actions", "bot", "data", "docs", "knowledge", "packaging", "tests", "benchmarks")
TOP = {path.name for path in paths.ROOT.iterdir()}
SUFFIXES = (".py", ".yml", ".md", ".toml", ".ftl", ".json", ".mjs", ".lock")


def code(text: str) -> Iterator[str]:
    """Yield the pieces of code of a document: between backticks, and the lines of code blocks."""
    for token in MarkdownIt().enable("table").parse(text):
        if token.type == "fence":
            yield from token.content.replace("\\\n", " ").splitlines()
        yield from (child.content for child in token.children or () if child.type == "code_inline")


def named_paths(text: str) -> set[str]:
    """Return what a document names as a file or folder of the project."""
    return {
        word
        for piece in code(text)
        for word in re.split(r"[\s,;:'\"()=]+", piece)
        if PATH.fullmatch(word)
        and not PLACEHOLDER.search(word)
        and not word.startswith(MADE)
        and (word.split("/")[0] in TOP or word.endswith(SUFFIXES))
    }


def exists(word: str, document: Path) -> bool:
    """Tell whether a path exists from the root or beside the document, or is the name of some file."""
    if "/" in word:
        return (paths.ROOT / word).exists() or (document.parent / word).exists()
    return (
        any(
            folder.is_dir() and any(folder.rglob(word)) for folder in (paths.ROOT / name for name in SEARCHED)
        )
        or (paths.ROOT / word).exists()
    )


@pytest.mark.parametrize("name", NAMES)
def test_docs_paths_exist(name):
    """A document names no file that is gone."""
    document = paths.ROOT / name
    gone = {w for w in named_paths(document.read_text(encoding="utf-8")) if not exists(w, document)}
    assert gone == set()


@pytest.mark.parametrize("name", NAMES)
def test_docs_links_exist(name):
    """A link to another document leads there."""
    document = paths.ROOT / name
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
    local = {link for link in links if not link.startswith(("http:", "https:", "mailto:"))}
    assert {link for link in local if not (document.parent / link).exists()} == set()


def commands(text: str) -> Iterator[list[str]]:
    """Yield the words of every command line of a document."""
    for piece in code(text):
        words = shlex.split(piece, comments=True, posix=True) if piece.count("'") % 2 == 0 else piece.split()
        if words:
            yield words


@pytest.mark.parametrize("name", NAMES)
def test_docs_commands_of_the_assistant_exist(name):
    """Every `python -m bot …` that is printed is understood as it stands."""
    for words in commands((paths.ROOT / name).read_text(encoding="utf-8")):
        if words[1:3] == ["-m", "bot"] and len(words) > 3 and "{" not in words[3]:
            _assert_understood(words[3:])


def _assert_understood(words: list[str]) -> None:
    """Parse the words; a command named alone may lack what it needs."""
    parser = _parser(words)
    known = {word for action in parser._actions for word in getattr(action, "choices", None) or ()}
    assert words[0] in known
    if len(words) > 1:
        parser.parse_args(words)


@pytest.mark.parametrize("name", NAMES)
def test_docs_modules_that_are_run_exist(name):
    """Every `python -m benchmarks.…` that is printed is a module that can be run."""
    for words in commands((paths.ROOT / name).read_text(encoding="utf-8")):
        if "-m" in words and (module := words[words.index("-m") + 1]).startswith(("benchmarks", "bot.")):
            path = paths.ROOT / module.replace(".", "/")
            assert path.with_suffix(".py").exists() or (path / "__main__.py").exists(), module


@pytest.mark.parametrize("name", NAMES)
def test_docs_make_targets_exist(name):
    """Every `make …` that is printed is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", (paths.ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for words in commands((paths.ROOT / name).read_text(encoding="utf-8")):
        if words[0] == "make" and len(words) > 1 and "=" not in words[1]:
            assert words[1] in targets, words


def test_docs_decisions_are_numbered():
    """Decisions are numbered without a gap, and begin with their number and status."""
    files = sorted((paths.ROOT / "docs" / "adr").glob("*.md"))
    for number, path in enumerate(files, 1):
        text = path.read_text(encoding="utf-8")
        assert path.name.startswith(f"{number:04d}-")
        assert text.startswith(f"# {number}. ")
        assert "\nStatus: " in text


def test_docs_dictionary_names_every_key():
    """The data dictionary describes every file and every key of the knowledge."""
    text = (paths.KNOWLEDGE / "README.md").read_text(encoding="utf-8")
    facts = read_yaml(paths.KNOWLEDGE / "facts.yml")
    keys = {key for table in ("facts", "fields", "cities", "events") for row in facts[table] for key in row}
    keys |= set(facts) | set(facts["document"]) | {key for s in facts["document"]["sections"] for key in s}
    keys |= {key for row in read_yaml(paths.KNOWLEDGE / "languages.yml")["languages"] for key in row}
    for code_ in load().languages:
        names = read_yaml(paths.KNOWLEDGE / "names" / f"{code_}.yml")
        tables = {key: rows for key, rows in names.items() if key not in ("ordinals", "years")}
        keys |= set(names) | {key for rows in tables.values() for row in (rows or {}).values() for key in row}
    assert {key for key in keys if f"`{key}`" not in text} == set()
    files = {path.name for path in paths.KNOWLEDGE.iterdir() if path.suffix in (".yml", ".json")}
    assert {file for file in files if file not in text} == set()


def test_docs_changelog_has_the_version():
    """The version that is packaged has its section in the changelog."""
    packaged = re.search(r'^version = "([^"]+)"', (paths.ROOT / "pyproject.toml").read_text(), re.M)
    assert packaged
    assert f"## [{packaged[1]}]" in (paths.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["benchmarks.understanding", "benchmarks.serving"])
def test_docs_readme_prints_the_figures(command):
    """The README names the two commands that print all figures, and how to start."""
    readme = (paths.ROOT / "README.md").read_text(encoding="utf-8")
    assert f".venv/bin/python -m {command}\n" in readme
    assert "make run" in readme


def test_docs_checks_find_what_is_gone():
    """The checks above see paths and commands, so that an empty result means something."""
    text = "See `bot/gone.py`, `bot/<lang>.ftl` and\n```sh\nmake fly  # up\ncat docs/gone.md\n```\n"
    assert named_paths(text) == {"bot/gone.py", "docs/gone.md"}
    assert not exists("bot/gone.py", paths.ROOT / "README.md")
    assert ["make", "fly"] in list(commands(text))
