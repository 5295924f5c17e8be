"""The command `train`: makes the model when it is missing or older than its sources."""

import argparse
import sys
from typing import Any

from bot import logs
from bot.model_files import MODEL
from bot.training import train


def register(subparsers: Any) -> None:
    """Add the command."""
    summary = "train the model when it is missing or older than its sources"
    parser = subparsers.add_parser("train", help=summary, description=summary)
    parser.add_argument("--force", action="store_true", help="train even when the model is current")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Train the model; say so when there is nothing to do."""
    logs.to_file()
    if not train(arguments.force):
        print(f"{MODEL.name}: is current; --force trains it again", file=sys.stderr)
    return 0
