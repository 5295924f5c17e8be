"""Chromium for the browser tests, or a skip that says what is missing."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright._impl._driver import compute_driver_executable
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Give a running browser; skip where there is none."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed; `make browser` installs it, or set CHROMIUM")
    if problem := driver_problem():
        pytest.skip(f"Playwright's driver does not start ({problem}); `make browser` installs what it needs")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def driver_problem() -> str:
    """Return why the program that drives the browser does not run; it brings no libraries of the system."""
    driver, _ = compute_driver_executable()
    done = subprocess.run([driver, "--version"], capture_output=True, text=True, check=False)
    return done.stderr.strip() if done.returncode else ""
