"""Builds a virtual environment for each side in .cache/benchmarks and measures what it takes on disk."""

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from benchmarks.serving.run import size_of
from bot import paths

_UV = paths.CACHE / "tools" / "bin" / "uv"
Step = Callable[[Path], None]
_STUB = paths.ROOT / "packaging" / "tensorflow-stub"
# What `pip install rasa==3.6.21` brings on Python 3.10. On 3.11 Rasa's metadata leaves four of its own
# requirements out: they are asked for with the pins that Rasa names.
_STOCK = ("rasa==3.6.21", "dask==2022.10.2", "numpy>=1.19.2,<1.25", "scikit-learn>=0.22,<1.3",
          "scipy>=1.10,<1.11")  # fmt: skip
# matplotlib 3.5, which Rasa asks for, is published without a wheel for Python 3.11.
_OVERRIDES = "matplotlib>=3.6,<3.7\n"
# What this project's actions import besides; in the versions of requirements.lock.
_OF_ACTIONS = ("alembic", "argon2-cffi", "babel", "email-validator", "fluent-runtime", "holidays", "limits",
               "phonenumberslite", "rapidfuzz")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment; `size` is what it took on disk right after installation, in bytes."""

    folder: Path
    size: int

    @property
    def python(self) -> Path:
        """Return its interpreter."""
        return self.folder / "bin" / "python"

    def version(self, package: str) -> str | None:
        """Return the version of an installed package."""
        found = list(Distribution.discover(name=package, path=[str(site_packages(self.folder))]))
        return found[0].version if found else None


def stock(folder: Path, *, fresh: bool) -> Environment:
    """Return the environment of stock Rasa; its size is that without what the actions import."""

    def install(python: Path) -> None:
        overrides = folder.parent / "stock-overrides.txt"
        overrides.write_text(_OVERRIDES, encoding="utf-8")
        _uv("pip", "install", "--overrides", overrides, "--python", python, *_STOCK)

    def complete(python: Path) -> None:
        _uv("pip", "install", "--python", python, "packaging<22", *_pinned(_OF_ACTIONS))  # Rasa's limit

    return _environment(folder, install, complete, fresh)


def ours(folder: Path, *, fresh: bool) -> Environment:
    """Return an environment with what this project runs with, installed as `make run` does."""

    def install(python: Path) -> None:
        lock = paths.ROOT / "requirements.lock"
        _uv("pip", "sync", "--require-hashes", "--python", python, lock)
        site = site_packages(folder)
        (site / "tensorflow-stub.pth").write_text(f"{_STUB}\n", encoding="utf-8")
        for tests in [t for t in site.rglob("tests") if t.is_dir() and "initial_project" not in t.parts]:
            shutil.rmtree(tests, ignore_errors=True)

    return _environment(folder, install, None, fresh)


def site_packages(folder: Path) -> Path:
    """Return where an environment's packages are."""
    return next((folder / "lib").glob("python3*/site-packages"))


def _environment(folder: Path, install: Step, complete: Step | None, fresh: bool) -> Environment:
    """Build an environment, or take the one that was completed before."""
    record = folder / "installed.json"
    if record.exists() and not fresh:
        return Environment(folder, json.loads(record.read_text(encoding="utf-8"))["size"])
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _run("python3.11", "-m", "venv", "--without-pip", folder)
    install(folder / "bin" / "python")
    size = size_of(folder)
    if complete:
        complete(folder / "bin" / "python")
    record.write_text(json.dumps({"size": size}), encoding="utf-8")
    return Environment(folder, size)


def _pinned(names: Sequence[str]) -> list[str]:
    """Return requirements with the versions that requirements.lock pins."""
    lines = (paths.ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = dict(line.removesuffix(" \\").split("==") for line in lines if "==" in line and line[0] != " ")
    return [f"{name}=={pins[name]}" for name in names]


def _uv(*arguments: str | Path) -> None:
    """Run uv, without this project's own overrides; byte code is compiled, as pip does."""
    command, subcommand, *rest = arguments
    _run(_UV, "--no-config", command, subcommand, "--compile-bytecode", *rest)


def _run(*command: str | Path) -> None:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode:
        words = " ".join(map(str, command[:4]))
        raise RuntimeError(f"{words} …: failed; the end of its output is\n{done.stderr[-2000:]}")
