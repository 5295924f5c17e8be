"""The command `chat`: a conversation in the terminal, or through a pipe, one message a line."""

import argparse
from typing import Any

from bot import logs
from bot.errors import AssistantError
from bot.knowledge.load import load
from bot.web.languages import match


def register(subparsers: Any) -> None:
    """Add the command."""
    summary = "talk to the assistant here; a number chooses a suggestion, Ctrl-D ends"
    parser = subparsers.add_parser("chat", help=summary, description=summary)
    parser.add_argument("--language", metavar="CODE", help="language of the conversation at its start")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Talk until the input ends."""
    logs.to_file()
    language = language_of(arguments.language)
    from bot.commands import _terminal  # with dictionaries that no other command should wait for

    return _terminal.talk(language)


def language_of(wanted: str | None) -> str:
    """Return the code of the language asked for, or the default.

    Raises:
        AssistantError: it is not on offer.
    """
    languages = load().languages
    found = match(wanted, languages) if wanted else load().default_language
    if found is None:
        raise AssistantError(f"--language {wanted}: is not on offer; use one of {', '.join(languages)}")
    return found
