"""The plain `rasa` commands work on the project's files with the trained model."""

import json
import re
import socket
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.rasa.commands import PATIENCE, Start, free_port

MODEL = "models/assistant.tar.gz"
QUESTION = "旭川市はいつ加盟しましたか"
Output = Callable[[str], str]
Running = Mapping[str, "subprocess.Popen[str]"]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def running(start: Start, port: int, action_port: int) -> Running:
    """All commands at once: each spends most of its time on importing Rasa."""
    return {
        "validate": start("data", "validate"),
        "actions": start("run", "actions", "--port", str(action_port)),
        "server": start("run", "--model", MODEL, "--interface", "127.0.0.1", "--port", str(port)),
        "nlu": start("test", "nlu", "--nlu", "few.yml", "--model", MODEL, "--out", "nlu"),
        "core": start("test", "core", "--stories", "data/stories.yml", "--model", MODEL, "--out", "core"),
    }


def test_rasa_data_validate_finds_no_conflict(running: Running, output: Output) -> None:
    """`rasa data validate` passes; the one warning is that two intents are found by structure, without examples."""
    assert running["validate"].wait(PATIENCE) == 0, output("data-validate")
    said = output("data-validate")
    assert "No story structure conflicts found" in said
    warnings = [
        line for line in said.splitlines() if re.search(r"rasa/shared/utils/io.py:\d+: UserWarning", line)
    ]
    assert all("'ask_several'" in line or "'clarify'" in line for line in warnings), warnings


def test_rasa_test_nlu_reports_and_plots(running: Running, project: Path, output: Output) -> None:
    """`rasa test nlu` ends by itself, understands its own examples, and draws its plots without a screen."""
    assert running["nlu"].wait(PATIENCE) == 0, output("test-nlu")
    report = json.loads((project / "nlu" / "intent_report.json").read_text(encoding="utf-8"))
    assert report["weighted avg"]["f1-score"] > 0.95, _confused(project / "nlu" / "intent_errors.json")
    for name in ("intent_confusion_matrix.png", "intent_histogram.png"):
        assert (project / "nlu" / name).read_bytes().startswith(b"\x89PNG")


def _confused(errors: Path) -> list[str]:
    rows = json.loads(errors.read_text(encoding="utf-8")) if errors.exists() else []
    return [f"{row['text']}: {row['intent']} as {row['intent_prediction']['name']}" for row in rows]


def test_rasa_test_core_finds_every_story_right(running: Running, project: Path, output: Output) -> None:
    """`rasa test core` predicts every action of data/stories.yml."""
    assert running["core"].wait(PATIENCE) == 0, output("test-core")
    accuracy = json.loads((project / "core" / "story_report.json").read_text())["conversation_accuracy"]
    assert accuracy["correct"] == accuracy["total"] >= 12
    assert "None of the test stories failed" in (project / "core" / "failed_test_stories.yml").read_text()
    assert (project / "core" / "story_confusion_matrix.png").read_bytes().startswith(b"\x89PNG")


def test_rasa_run_beside_rasa_run_actions_answers(running: Running, port: int, output: Output) -> None:
    """`rasa run` answers over REST from the actions of `rasa run actions`, `custom` included."""
    reply = _asked(port, running["server"], output)
    (custom,) = [part["custom"] for part in reply if "custom" in part]
    assert (custom["status"], custom["facts"][0]) == ("answered", "designation.date")
    assert any("10月30日" in part.get("text", "") for part in reply)


def _asked(port: int, server: "subprocess.Popen[str]", output: Output) -> list[dict[str, Any]]:
    """Ask as soon as the server and its actions are up."""
    address, body = f"http://127.0.0.1:{port}/webhooks/rest/webhook", {"sender": "test", "message": QUESTION}
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert server.poll() is None, output("run---model")
        try:
            reply = httpx.post(address, json=body, timeout=30).json()
        except httpx.TransportError:
            reply = []
        if reply:
            return list(reply)
        time.sleep(0.3)
    raise AssertionError(output("run---model") + output("run-actions"))


def test_rasa_shell_answers_what_is_typed(running: Running, start: Start, port: int, output: Output) -> None:
    """`rasa shell` answers each typed line and ends at /stop."""
    try:
        socket.getaddrinfo("localhost", None)
    except socket.gaierror:
        pytest.skip("`rasa shell` calls its server localhost, a name that is missing in /etc/hosts here")
    _asked(port, running["server"], output)  # the actions are up
    shell = start(
        "shell", "--model", MODEL, "--port", str(free_port()), typed=f"{QUESTION}\nありがとう\n/stop\n"
    )  # fmt: skip
    assert shell.wait(PATIENCE) == 0, output("shell---model")
    said = output("shell---model")
    assert "10月30日" in said
    assert '"status": "smalltalk"' in said
