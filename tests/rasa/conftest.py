"""A folder with the project's data files, and Rasa's own commands running in it side by side."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import paths
from tests.rasa.commands import Start, free_port

RASA = Path(sys.executable).with_name("rasa")
FILES = ("config.yml", "domain.yml", "credentials.yml")
EXAMPLES = 3  # of each intent of each language that `rasa test nlu` is given


@pytest.fixture(scope="module")
def action_port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def project(model: Path, action_port: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the plain commands read, with an action server that is not everybody's."""
    folder = tmp_path_factory.mktemp("rasa")
    for name in FILES:
        shutil.copy(paths.ROOT / name, folder)
    shutil.copytree(paths.DATA, folder / "data")
    (folder / "models").mkdir()
    shutil.copy(model, folder / "models")
    endpoints = yaml.safe_load((paths.ROOT / "endpoints.yml").read_text(encoding="utf-8"))
    endpoints["action_endpoint"]["url"] = f"http://127.0.0.1:{action_port}/webhook"
    (folder / "endpoints.yml").write_text(yaml.safe_dump(endpoints), encoding="utf-8")
    (folder / "few.yml").write_text(yaml.safe_dump(_few_examples(), allow_unicode=True), encoding="utf-8")
    return folder


def _few_examples() -> dict[str, Any]:
    items = [
        item
        for path in sorted(paths.DATA.glob("nlu*.yml"))
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    ]
    few = [
        item | {"examples": "".join(item["examples"].splitlines(keepends=True)[:EXAMPLES])} for item in items
    ]
    return {"version": "3.1", "nlu": few}


@pytest.fixture(scope="module")
def start(project: Path) -> Iterator[Start]:
    """Start a rasa command in the copied folder; what still runs afterwards is ended."""
    variables = os.environ | {
        "PYTHONPATH": str(paths.ROOT), "PYTHONWARNINGS": "ignore", "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "ASSISTANT_DATABASE_URL": f"sqlite:///{project}/inquiries.db",
    }  # fmt: skip
    variables.pop("MPLBACKEND", None)  # plots must not need to be told that there is no screen
    started: list[subprocess.Popen[str]] = []

    def begin(*arguments: str, typed: str | None = None) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [RASA, *arguments], cwd=project, env=variables, text=True, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=(log := _log(project, arguments)), stderr=log,
        )  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(typed or "")
        process.stdin.close()
        started.append(process)
        return process

    yield begin
    for process in started:
        process.terminate()
    for process in started:
        process.wait(30)


def _log(project: Path, arguments: tuple[str, ...]) -> Any:
    return (project / f"{'-'.join(arguments[:2])}.log").open("w", encoding="utf-8")


@pytest.fixture(scope="module")
def output(project: Path) -> Callable[[str], str]:
    """What a command has printed so far, by its first two words."""
    return lambda name: (project / f"{name}.log").read_text(encoding="utf-8")
