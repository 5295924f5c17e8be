"""What a figure was measured on: machine, versions, commit, and how busy the machine was."""

import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot import paths


def about() -> dict[str, Any]:
    """Return the machine, the date and the commit, with what the machine was doing besides."""
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "cores": os.cpu_count(),
        "processor": _line(Path("/proc/cpuinfo"), "model name"),
        "memory": _line(Path("/proc/meminfo"), "MemTotal"),
        "system": platform.platform(),
        "python": platform.python_version(),
        "commit": _commit(),
        "load_before": load(),
    }


def load() -> float:
    """Return the mean number of processes that wanted to run in the last minute."""
    return round(os.getloadavg()[0], 1)


def _line(path: Path, name: str) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "unknown")


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"
