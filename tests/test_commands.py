"""The ways in from a terminal: `python -m bot serve`, `chat`, `train`, and what they say when they cannot."""

import io
import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
import tarfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from bot import commands, paths
from bot.__main__ import main
from bot.commands import _assistant, _terminal, serve
from bot.errors import AssistantError, ModelError

if TYPE_CHECKING:
    from bot.engine import Engine

PATIENCE = 90  # seconds; a busy machine takes much longer than a free one
BUTTONS = [{"title": "One", "payload": "the first"}, {"title": "Two", "payload": "the second"}]


@pytest.fixture(autouse=True)
def _keep_logging(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands turn the log of their process to a file; here the process is pytest's."""
    monkeypatch.setattr("bot.logs.to_file", lambda *_: None)


def test_commands_are_all_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` names every command of the package and those of the inquiries."""
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    help = capsys.readouterr().out
    assert {"serve", "chat", "train"} <= commands.names().keys()
    assert all(word in help for word in (*commands.names(), "create-user", "retention"))


@pytest.mark.parametrize("words", [[], ["unknown"], ["serve", "--port", "x"], ["serve", "--port", "65536"]])
def test_commands_explain_wrong_words(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """No command, an unknown one, a port that is none: usage and exit code 2."""
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert "usage: python -m bot" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("failure", "code", "said"),
    [(AssistantError("a: is b; do c"), 1, "a: is b; do c\n"), (KeyboardInterrupt(), 130, "")],
)
def test_commands_end_without_a_traceback(
    failure: BaseException, code: int, said: str,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """An expected error is its message and exit code 1; Ctrl-C is exit code 130."""

    def fail(force: bool) -> bool:
        raise failure

    monkeypatch.setattr("bot.commands.train.train", fail)
    assert main(["train"]) == code
    assert capsys.readouterr().err == said


# A command whose output nobody reads any more, as in `python -m bot … | head -1`.
UNREAD = """
import sys
from bot.__main__ import main
from bot.commands import train

train.train = lambda force: [print("x" * 9_999) for _ in range(99)]
sys.exit(main(["train"]))
"""


def test_commands_end_quietly_when_nobody_reads() -> None:
    """A pipe that is closed at its other end is no reason for a traceback."""
    with python("-c", UNREAD) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.wait(PATIENCE) == 1


@pytest.mark.parametrize(("words", "force"), [(["train"], False), (["train", "--force"], True)])
def test_commands_train_only_what_is_old(
    words: list[str], force: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A current model is left alone unless forced, and the command says so."""
    monkeypatch.setattr("bot.commands.train.train", lambda forced: forced)
    assert main(words) == 0
    assert ("is current" in capsys.readouterr().err) is not force


@pytest.mark.parametrize("listening", [True, False])
def test_commands_serve_no_port_that_is_taken(listening: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """A taken port is said at once, before anything is trained or loaded, with what to do."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        if listening:
            other.listen()
        port = other.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"127.0.0.1:{port}: cannot be served")
    assert "--port" in said


@pytest.mark.parametrize("host", ["198.51.100.7", "no such host"])
def test_commands_serve_no_address_of_others(host: str) -> None:
    """An address that is not this machine's is an error with the address in it."""
    with pytest.raises(serve.ServeError, match=f"^{host}:0: cannot be served"):
        serve.bind(host, 0)


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "http://127.0.0.1:"), ("::1", "http://[::1]:")])
def test_commands_show_an_address_that_can_be_opened(host: str, shown: str) -> None:
    """The address is shown as a browser takes it, with the port that was found free."""
    if host not in {own.address for card in psutil.net_if_addrs().values() for own in card}:
        pytest.skip(f"{host} is no address of this machine")
    with serve.bind(host, 0) as listener:
        port = listener.getsockname()[1]
    assert serve.url_of(host, port) == f"{shown}{port}/"


@pytest.mark.parametrize("failure", [tarfile.ReadError("not a gzip file"), KeyError("nodes")])
def test_commands_say_why_a_model_cannot_be_loaded(
    failure: Exception, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged model is named, with the reason and the command that makes a new one."""

    def fail() -> None:
        raise failure

    monkeypatch.setattr("bot.engine.Engine.load", fail)
    with pytest.raises(ModelError, match=r"assistant\.tar\.gz: cannot be loaded .*; run .*train --force"):
        _assistant.load()


def typed(monkeypatch: pytest.MonkeyPatch, engine: "Engine", content: bytes) -> None:
    """Let a command read `content` from its standard input and talk to the tests' assistant."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
    monkeypatch.setattr(_assistant, "load", lambda: engine)
    monkeypatch.setattr(_terminal, "_SENDER", os.urandom(8).hex())


def printed() -> str:
    sys.stdout.flush()
    return sys.stdout.buffer.getvalue().decode()


@pytest.mark.parametrize(
    ("language", "question", "source"),
    [
        ("ja", "旭川市はいつ加盟しましたか", "出典："),
        ("ja-easy", "旭川市はいつ加盟しましたか", "書（か）いて"),
        ("en", "When did Asahikawa join?", "Source: "),
        ("zh-CN", "旭川是什么时候加入的？", "出处："),
        ("zh-TW", "旭川是什麼時候加入的？", "出處："),
        ("ko", "아사히카와는 언제 가입했나요?", "출처: "),
    ],
)
def test_commands_chat_through_a_pipe(
    language: str, question: str, source: str, engine: "Engine", monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line in gives an answer with its source out, without a prompt, and the end of input ends it."""
    typed(monkeypatch, engine, f"{question}\n".encode())
    assert main(["chat", "--language", language]) == 0
    assert "2019" in printed()
    assert source in printed()
    assert "1. " in printed()
    assert "> " not in printed()


def test_commands_chat_takes_a_number_for_a_suggestion(
    engine: "Engine", monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a reply with suggestions, their number is as good as their text."""
    typed(monkeypatch, engine, b"Whom can I ask?\n 2 \n")
    assert main(["chat"]) == 0
    first, second, *_ = printed().strip().split("\n\n")
    assert "2. When did Asahikawa join?" in first
    assert second.startswith("Asahikawa was designated on Wednesday, October 30, 2019")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("1", "the first"),
        (" ２ ", "the second"),
        ("3", "3"),
        ("0", "0"),
        ("-1", "-1"),
        ("1番", "1番"),
        ("²", "²"),
    ],
)
def test_commands_chat_takes_other_numbers_as_text(line: str, message: str) -> None:
    """A number without a suggestion, and anything else, is what the person wrote."""
    assert _terminal.chosen(line, BUTTONS) == message


def test_commands_chat_survives_any_bytes(engine: "Engine", monkeypatch: pytest.MonkeyPatch) -> None:
    """Blank lines and bytes that are no text get a reply each, and the conversation goes on."""
    typed(monkeypatch, engine, b"\n\xff\xfe\n/restart\n\x00\nWhen did Asahikawa join?")
    assert main(["chat", "--language", "en"]) == 0
    assert "\n\nAsahikawa was designated on Wednesday, October 30, 2019" in printed()


def test_commands_chat_knows_its_languages(capsys: pytest.CaptureFixture[str]) -> None:
    """A language that is not on offer is an error that lists those that are."""
    assert main(["chat", "--language", "fr"]) == 1
    assert capsys.readouterr().err == (
        "--language fr: is not on offer; use one of ja, ja-easy, en, zh-Hans, zh-Hant, ko\n"
    )


# A terminal session with an assistant that repeats what it is told: the real one takes long to load.
PARROT = """
import sys
from bot.commands import _assistant, _terminal

class Parrot:
    async def ask(self, sender, text, metadata=None):
        return [{"recipient_id": sender, "text": "You said " + text, "custom": {}}]

_assistant.load = Parrot
sys.exit(_terminal.talk("en"))
"""


@pytest.mark.parametrize("end", [b"\x04", b"\x03", b"half a questi\x03"], ids=["Ctrl-D", "Ctrl-C", "typing"])
def test_commands_chat_in_a_terminal(end: bytes) -> None:
    """A person is greeted and prompted; Ctrl-D and Ctrl-C leave with exit code 0 and no traceback."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(paths.ROOT)
        os.execv(sys.executable, [sys.executable, "-c", PARROT])
    try:
        assert "Hello!" in read_until(terminal, "> ")
        os.write(terminal, b"When?\n")
        assert "You said When?" in read_until(terminal, "\n> ")
        time.sleep(0.5)  # readline shows its prompt a moment before it hears signals
        os.write(terminal, end)
        assert "Traceback" not in read_until(terminal, None)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    finally:
        os.close(terminal)


def read_until(terminal: int, wanted: str | None) -> str:
    """Return what a terminal shows until `wanted` is among it, or until it is closed."""
    shown, deadline = "", time.monotonic() + PATIENCE
    while time.monotonic() < deadline and not (wanted and wanted in shown):
        if select.select([terminal], [], [], 1)[0]:
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:  # Linux says so when the other side is closed
                break
    return shown


# A server of an application that answers at once, on a socket that the test hands over.
SMALL = """
import socket, sys
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from bot.commands import serve

app = Starlette(routes=[Route("/", lambda _: PlainTextResponse("here"))])
serve._serve(app, socket.socket(fileno=int(sys.argv[1])))
print("stopped in good order")
"""


@contextmanager
def python(*words: str, hand_over: tuple[int, ...] = ()) -> Iterator[subprocess.Popen[str]]:
    """Run Python beside the test, and never longer than it."""
    process = subprocess.Popen(
        [sys.executable, *words], cwd=paths.ROOT, pass_fds=hand_over, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def small(listener: socket.socket) -> AbstractContextManager[subprocess.Popen[str]]:
    number = listener.fileno()
    return python("-c", SMALL, str(number), hand_over=(number,))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_commands_serve_until_told_to_stop(number: signal.Signals) -> None:
    """Both signals end the server in good order: what comes after serving is still done."""
    with serve.bind("127.0.0.1", 0) as listener, small(listener) as process:
        url = serve.url_of(*listener.getsockname())
        assert process.stderr is not None
        assert process.stderr.readline() == f"Serving on {url} (Ctrl-C stops)\n"
        with urllib.request.urlopen(url, timeout=PATIENCE) as response:
            assert response.read() == b"here"
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, err) == (0, "stopped in good order\n", "")


def test_commands_serve_loses_a_race_with_words() -> None:
    """When another server begins to listen on the port first, the reason is said."""
    with serve.bind("127.0.0.1", 0) as mine, socket.socket() as other:
        port = mine.getsockname()[1]
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(mine.getsockname())
        other.listen()
        with small(mine) as process:
            _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert f"ServeError: 127.0.0.1:{port}: cannot be served" in err


def ask(port: int) -> Any:
    """Ask a server as soon as it answers."""
    body = {"sender": "a", "message": "When did Asahikawa join?"}
    url, headers = f"http://127.0.0.1:{port}/webhooks/rest/webhook", {"Content-Type": "application/json"}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as response:
                return json.load(response)
        except urllib.error.URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


@pytest.mark.slow
def test_commands_serve_the_assistant(model: Path) -> None:
    """`serve` loads, answers and stops, with one line for each step."""
    with serve.bind("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    with python("-m", "bot", "serve", "--port", str(port)) as process:
        assert ask(port)[0]["custom"]["facts"][0] == "designation.date"
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=PATIENCE)[1].splitlines()
    assert process.returncode == 0
    assert [line.split(":")[0] for line in said] == ["Loading the assistant", "Serving on http"]
