"""The locks: pinned, hashed, from nowhere in particular, and in step with each other."""

import pathlib
import re
import tomllib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def read_lock(name: str) -> dict[str, str]:
    """Map every package of a lock to what follows its name."""
    entries = re.split(r"^(?=[^\s#])", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
    pairs = (re.match(r"([\w.-]+)==(.*)", entry, re.DOTALL) for entry in entries[1:])
    return {pair[1]: pair[2] for pair in pairs if pair}


def version(entry: str) -> str:
    """Return the version at the start of an entry."""
    return entry.split()[0]


@pytest.mark.parametrize("name", LOCKS)
def test_locks_every_package_has_version_and_hash(name: str) -> None:
    """Nothing is installed unpinned or unchecked."""
    text = (ROOT / name).read_text(encoding="utf-8")
    starts = re.findall(r"^[^\s#].*", text, flags=re.MULTILINE)
    entries = read_lock(name)
    assert len(starts) == len(entries) > 100
    assert [package for package, entry in entries.items() if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", LOCKS)
def test_locks_name_no_place_to_download_from(name: str) -> None:
    """Mirrors and local folders stay out of the repository."""
    assert (
        re.findall(r"--(?:extra-)?index-url|--find-links|\w+://|file:", (ROOT / name).read_text("utf-8"))
        == []
    )


def test_locks_development_packages_hold_the_runtime_ones() -> None:
    """`make run` can use what `make test` installed."""
    runtime, development = read_lock(LOCKS[0]), read_lock(LOCKS[1])
    differing = {
        package: (version(entry), version(development.get(package, "none")))
        for package, entry in runtime.items()
        if version(entry) != version(development.get(package, "none"))
    }
    assert differing == {}


def test_locks_hold_what_the_project_asks_for() -> None:
    """No dependency was added without `make lock`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[^\w.-]", line)[0] for line in project["dependencies"]]
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in names} <= set(read_lock(LOCKS[0]))


def test_locks_leave_out_what_is_large_and_unused() -> None:
    """The run-time packages stay below 1.0 GB (docs/adr/0002-two-hashed-locks.md)."""
    large = {"fonttools", "phonenumbers", "pip", "playwright", "tensorflow", "torch", "uv"}
    assert large & set(read_lock(LOCKS[0])) == set()
