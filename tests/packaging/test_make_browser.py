"""`make browser`: what the browser tests need is installed as root, and told to everybody else."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import paths

Browser = Callable[..., tuple[int, str]]


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    """Run the target on a machine that has the given programs, in front of the real ones."""

    def run(user: int, driver: str, **programs: str) -> tuple[int, str]:
        for name, does in {"id": f"echo {user}", "chromium": "true", **programs}.items():
            program = tmp_path / name.replace("_", "-")
            program.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
            program.chmod(0o755)
        # Not what the outer make hands down: its arguments are not for this one.
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS", "PYTEST"))}
        done = subprocess.run(
            ["make", "-o", ".venv/.installed-dev", "browser", f"DRIVER={driver}", f"FONTS={tmp_path}", f"LOGS={tmp_path}"],
            cwd=paths.ROOT, env=environment | {"PATH": f"{tmp_path}:{environment['PATH']}"},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    return run


def test_make_browser_says_nothing_when_all_is_there(browser: Browser, tmp_path: Path) -> None:
    """A machine that has everything is left alone."""
    (tmp_path / "NotoSansCJK-Regular.ttc").touch()
    assert browser(0, driver="true", apt_get="exit 1") == (0, "")


@pytest.mark.parametrize("driver", ["false", "/nowhere/node"])
def test_make_browser_installs_what_is_missing(browser: Browser, tmp_path: Path, driver: str) -> None:
    """Root gets the font and the driver's library in one step, from lists that are fresh."""
    done = browser(0, driver, apt_get='echo "$@" >> "$(dirname "$0")/asked"')
    assert done == (0, "→ installing fonts-noto-cjk libatomic1\n")
    first, second = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert first.startswith("update")
    assert second.endswith("fonts-noto-cjk libatomic1")


def test_make_browser_goes_on_when_nothing_can_be_installed(browser: Browser, tmp_path: Path) -> None:
    """Without a network the tests run, and it is said which part of them will not."""
    code, said = browser(0, "false", apt_get="echo no network; exit 100")
    assert code == 0
    assert f"could not install fonts-noto-cjk libatomic1 ({tmp_path}/browser.log)" in said
    assert (tmp_path / "browser.log").read_text(encoding="utf-8") == "no network\nno network\n"


def test_make_browser_tells_others_what_to_install(browser: Browser) -> None:
    """Who may not install is told the command."""
    code, said = browser(1000, "false", apt_get="exit 1")
    assert code == 0
    assert said.endswith("sudo apt-get install fonts-noto-cjk libatomic1\n")
