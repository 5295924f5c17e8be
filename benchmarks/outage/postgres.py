"""A PostgreSQL of one's own, on a free port, that can be stopped and continued without harm to anybody else."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg2  # type: ignore[import-untyped]

PATIENCE = 60  # seconds until a server that has not started counts as broken
_INSTALLED = Path("/usr/lib/postgresql")


class Missing(RuntimeError):
    """PostgreSQL is not installed here, or may not be run."""


class PrivatePostgres:
    """A running server; `url` is that of an empty database."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self.url = f"postgresql://assistant@127.0.0.1:{port}/postgres"

    @contextlib.contextmanager
    def stopped(self) -> Iterator[None]:
        """Stop all its processes, as a machine that hangs would; connections stay open and nothing answers."""
        self.stop()
        try:
            yield
        finally:
            self.go_on()

    def stop(self) -> None:
        """Stop all its processes, the first one first: it makes no more then."""
        first = psutil.Process(self._process.pid)
        first.suspend()
        for process in first.children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.suspend()

    def go_on(self) -> None:
        """Let all its processes go on."""
        first = psutil.Process(self._process.pid)
        for process in (*first.children(recursive=True), first):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.resume()

    def wait(self) -> None:
        """Wait until it answers.

        Raises:
            Missing: it has ended, or does not answer.
        """
        deadline = time.monotonic() + PATIENCE
        while self._process.poll() is None and time.monotonic() < deadline:
            with contextlib.suppress(psycopg2.OperationalError):
                psycopg2.connect(self.url, connect_timeout=2).close()
                return
            time.sleep(0.05)
        raise Missing("PostgreSQL does not start; look at its log")

    def end(self) -> None:
        """End it, and forget what it holds."""
        self.go_on()
        self._process.send_signal(signal.SIGINT)  # without waiting for clients
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)
            return
        self._process.kill()
        self._process.wait()


@contextlib.contextmanager
def private_postgres() -> Iterator[PrivatePostgres]:
    """Give a server on an empty folder; both are gone afterwards.

    Raises:
        Missing: PostgreSQL is not installed, or this user may not run it.
    """
    programs, user = _programs(), _user()
    with tempfile.TemporaryDirectory(prefix="assistant-postgres-") as folder:
        os.chown(folder, user.pw_uid, user.pw_gid)
        data = f"{folder}/data"
        _run(
            [f"{programs}/initdb", "-D", data, "-A", "trust", "-U", "assistant", "-E", "UTF8", "--no-sync"],
            user,
        )
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        options = ["-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder, "-F"]
        server = PrivatePostgres(_start([f"{programs}/postgres", *options], user), port)
        try:
            server.wait()
            yield server
        finally:
            server.end()


def _programs() -> Path:
    """Return the folder of the newest programs of PostgreSQL."""
    installed = sorted(_INSTALLED.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    found = installed[-1] if installed else shutil.which("initdb")
    if not found:
        raise Missing(f"no PostgreSQL in {_INSTALLED} nor on the PATH; install it (Debian: postgresql)")
    return Path(found).parent


def _user() -> pwd.struct_passwd:
    """Return as whom it runs: PostgreSQL refuses root."""
    if os.geteuid():
        return pwd.getpwuid(os.geteuid())
    with contextlib.suppress(KeyError):
        return pwd.getpwnam("postgres")
    return pwd.getpwnam("nobody")


def _run(command: list[str], user: pwd.struct_passwd) -> None:
    with _start(command, user) as process:
        if process.wait(PATIENCE):
            raise Missing(f"{command[0]}: ended with {process.returncode}")


def _start(command: list[str], user: pwd.struct_passwd) -> subprocess.Popen[bytes]:
    whose = {} if os.geteuid() else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    return subprocess.Popen(
        command,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **whose,
    )  # type: ignore[call-overload]
