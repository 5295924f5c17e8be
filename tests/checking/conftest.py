"""A copy of the project's data for each test to spoil."""

import shutil
from collections.abc import Callable

import pytest

from bot import paths
from bot.checking.project import Project

DATA = ("knowledge", "data", "bot/messages", "tests/lang", "domain.yml")
Spoil = Callable[..., None]


@pytest.fixture
def project(tmp_path) -> Project:
    """Return a checkout that holds only the data the checks read."""
    for name in DATA:
        source, target = paths.ROOT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        else:
            shutil.copy(source, target)
    return Project(tmp_path)


@pytest.fixture
def spoil(project) -> Spoil:
    """Return a function that replaces texts of a file, each exactly once."""

    def spoiled(name: str, *changes: tuple[str, str]) -> None:
        path = project.root / name
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert text.count(old) == 1, f"{name} holds {old!r} {text.count(old)} times"
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")

    return spoiled


@pytest.fixture
def append(project) -> Callable[[str, str], None]:
    """Return a function that adds lines to a file."""

    def appended(name: str, lines: str) -> None:
        with (project.root / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{lines}\n")

    return appended
