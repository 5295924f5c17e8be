"""The commands `create-user`, `set-password`, `retention` and `send-mail` of `python -m bot`."""

import argparse
import getpass
import sys
from collections.abc import Callable
from typing import Any

from bot.errors import AssistantError
from bot.inquiries import retention
from bot.inquiries.accounts import Accounts, Role
from bot.inquiries.mail import Outbox
from bot.inquiries.settings import from_environment
from bot.inquiries.store import InquiryStore

Command = Callable[[argparse.Namespace], int]


def register_commands(subparsers: Any) -> None:
    """Add the commands to the sub-parsers of `python -m bot`; each sets `func(arguments) -> exit code`."""
    create = _add(subparsers, "create-user", create_user, "create an account for the desk")
    create.add_argument("login")
    create.add_argument("--name", default="", help="the name that colleagues see")
    create.add_argument("--role", choices=[role.value for role in Role], default=Role.AGENT.value)
    password = _add(subparsers, "set-password", set_password, "give an account a new password")
    password.add_argument("login")
    for command in (create, password):
        command.add_argument(
            "--password-stdin", action="store_true", help="read the password from standard input"
        )
    _add(subparsers, "retention", run_retention, "erase what has been kept long enough")
    _add(subparsers, "send-mail", send_mail, "send the mails that wait in the outbox")


def create_user(arguments: argparse.Namespace) -> int:
    """Create an account for the desk."""
    store = InquiryStore.open(from_environment())
    password = _password(arguments)
    staff = Accounts(store.database, store.settings).create(
        arguments.login, arguments.name, Role(arguments.role), password
    )
    print(f"{staff.login}: created ({staff.role.value})")
    return 0


def set_password(arguments: argparse.Namespace) -> int:
    """Give an account a new password."""
    store = InquiryStore.open(from_environment())
    Accounts(store.database, store.settings).set_password(arguments.login, _password(arguments))
    print(f"{arguments.login}: password changed, sessions ended")
    return 0


def run_retention(_: argparse.Namespace) -> int:
    """Erase what has been kept long enough."""
    store = InquiryStore.open(from_environment())
    report = retention.run(store.database, store.settings.retention)
    print(
        f"erased: {report.contacts} contacts, {report.inquiries} inquiries, "
        f"{report.questions} questions, {report.log_entries} log entries"
    )
    return 0


def send_mail(_: argparse.Namespace) -> int:
    """Send the mails that wait; fails when some still wait afterwards."""
    store = InquiryStore.open(from_environment())
    report = Outbox(store.database, store.settings.mail, store.calendar.office.mail).send_due()
    print(f"sent {report.sent}, waiting {report.waiting}, refused {report.refused}")
    if report.waiting and not store.settings.mail.is_on:
        print(
            "ASSISTANT_SMTP_HOST: not set, so nothing can be sent; set it and ASSISTANT_SMTP_FROM",
            file=sys.stderr,
        )
    return 1 if report.waiting or report.refused else 0


def _password(arguments: argparse.Namespace) -> str:
    if arguments.password_stdin:
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass("Password: ")
    if password != getpass.getpass("Again: "):
        raise AssistantError("the two passwords differ; start again")
    return password


def _add(subparsers: Any, name: str, run: Command, summary: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = subparsers.add_parser(name, help=summary, description=summary)
    command.set_defaults(func=_reporting(run))
    return command


def _reporting(run: Command) -> Command:
    """Say errors that a person is meant to read without a traceback."""

    def reported(arguments: argparse.Namespace) -> int:
        try:
            return run(arguments)
        except AssistantError as error:
            print(error, file=sys.stderr)
            return 1

    return reported
