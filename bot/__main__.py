"""`python -m bot`: the assistant's commands."""

import argparse
import os
import sys
from collections.abc import Sequence

# Read when SQLAlchemy and Rasa are imported, which the commands' modules do.
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")

from bot import commands
from bot.errors import AssistantError

INTERRUPTED = 130  # what a shell reports after Ctrl-C


def main(words: Sequence[str] | None = None) -> int:
    """Run the command that the words name and return its exit code."""
    words = sys.argv[1:] if words is None else words
    arguments = _parser(words).parse_args(words)
    try:
        return int(arguments.func(arguments))
    except AssistantError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone (`| head`); Python would complain when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="The assistant of Asahikawa, UNESCO City of Design."
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    commands.register(subparsers, words[0] if words else None)
    return parser


if __name__ == "__main__":
    sys.exit(main())
