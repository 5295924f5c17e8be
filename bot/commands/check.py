"""The command `check`: says all that is wrong with the project's data, and proves the facts."""

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.checking.everything import findings
from bot.checking.project import Project


def register(subparsers: Any) -> None:
    """Add the command to the sub-parsers of `python -m bot`."""
    parser = subparsers.add_parser("check", help="check knowledge, texts, examples and test sentences")
    parser.add_argument(
        "--announcement",
        type=Path,
        metavar="FILE",
        help="prove every fact against this text of the announcement",
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace, project: Project | None = None) -> int:
    """Print all findings, one a line; return 1 when there are any, else 0."""
    found = findings(project or Project(), arguments.announcement)
    for finding in found:
        print(finding)
    print(_summary(len(found), arguments.announcement), file=sys.stderr)
    return 1 if found else 0


def _summary(count: int, announcement: Path | None) -> str:
    if count:
        return f"{count} finding{'s' if count > 1 else ''}"
    if announcement is None:
        return "No findings; no announcement was read."
    return f"No findings; every fact is proved by {announcement.name}."
