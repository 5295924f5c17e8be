"""The command `serve`: answers over HTTP until it is told to stop."""

import argparse
import asyncio
import gc
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from bot import logs
from bot.commands import _assistant
from bot.errors import AssistantError
from bot.inquiries.log_masking import MaskedFormatter
from bot.settings import Settings, from_environment

if TYPE_CHECKING:
    from fastapi import FastAPI

    from bot.commands._workers import Place
    from bot.engine import Engine
    from bot.engine.open_forms import OpenForms

MOST_WORKERS = 64


_COLLECTOR = (20_000, 20, 50)  # allocations between collections: an answer leaves little behind


class ServeError(AssistantError):
    """The address cannot be served, or not in the way asked for."""


def register(subparsers: Any) -> None:
    """Add the command."""
    defaults = Settings()
    summary = "serve the assistant over HTTP; train it first when needed"
    parser = subparsers.add_parser("serve", help=summary, description=summary)
    parser.add_argument("--host", default=defaults.host, help="address (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=defaults.port, help="port (default: %(default)s)")
    parser.add_argument(
        "--workers", type=_workers, default=1,
        help="processes that serve (default: %(default)s); several need ASSISTANT_CONVERSATIONS_URL",
    )  # fmt: skip
    parser.set_defaults(func=run)


def _port(word: str) -> int:
    if not word.isdecimal() or int(word) > 65535:
        raise argparse.ArgumentTypeError(f"{word!r} is not a port; use a number from 0 to 65535")
    return int(word)


def _workers(word: str) -> int:
    if not word.isdecimal() or not 1 <= int(word) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{word!r} is no number of processes; use 1 to {MOST_WORKERS}")
    return int(word)


def run(arguments: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM."""
    logs.to_file(MaskedFormatter)
    settings = replace(from_environment(), host=arguments.host, port=arguments.port)
    check_shared(settings, arguments.workers)
    # The port first: who starts a second server by mistake need not wait for the model to learn it.
    with bind(settings.host, settings.port) as listener:
        engine = _assistant.load()
        prepare(settings)
        if arguments.workers == 1:
            app = app_of(engine, settings)
            _settle()
            _serve(app, listener, settings.proxies)
        else:
            _settle()
            _serve_together(arguments.workers, partial(app_of, engine, settings), listener, settings.proxies)
    return 0


def _settle() -> None:
    """Collect what only loading needed; what stays the collector need not look at during an answer.

    Processes that part after this share the memory of what is loaded.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTOR)


def check_shared(settings: Settings, workers: int) -> None:
    """Refuse several processes that would each know only a part of every conversation.

    Raises:
        ServeError: there is more than one process and no shared store.
    """
    variables = {
        "ASSISTANT_CONVERSATIONS_URL": (settings.conversations_url, "redis://… or postgresql://…"),
        "ASSISTANT_LOCKS_URL": (settings.locks_url, "redis://…"),
    }
    missing = [f"{name} ({what})" for name, (url, what) in variables.items() if not url]
    if workers > 1 and missing:
        raise ServeError(
            f"--workers {workers}: several processes need stores that they share; "
            f"set {' and '.join(missing)}, or serve with --workers 1"
        )


def bind(host: str, port: int) -> socket.socket:
    """Return a socket that holds the address, not listening yet.

    Raises:
        ServeError: the address is taken, forbidden or unknown.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as error:
        raise _refused(host, port, error) from error
    return listener


def _refused(host: str, port: int, error: OSError) -> ServeError:
    remedy = "stop what uses it, or choose another address with --host and --port"
    return ServeError(f"{host}:{port}: cannot be served ({error.strerror}); {remedy}")


def prepare(settings: Settings) -> None:
    """Make what the stores need, once, before any process serves; and say what cannot be reached.

    Raises:
        SharedStoreError: a shared store cannot be used.
    """
    # With its libraries half a second that no other command needs; loaded before processes part.
    from bot.inquiries.settings import from_environment as inquiry_settings
    from bot.inquiries.store import InquiryStore
    from bot.web import assembly  # noqa: F401

    InquiryStore.open(inquiry_settings()).database.close()
    if settings.conversations_url or settings.locks_url:
        from bot.engine.shared import Stores

        async def once() -> None:
            stores = Stores.at(settings.conversations_url, settings.locks_url, settings.conversation_hours)
            try:
                await stores.prepare()
            finally:
                await stores.close()

        asyncio.run(once())


def app_of(engine: "Engine", settings: Settings, number: int = 0) -> "FastAPI":
    """Return the application of the process `number`; the first one keeps house for all."""
    from bot.inquiries.database import Database
    from bot.inquiries.settings import from_environment as inquiry_settings
    from bot.inquiries.store import InquiryStore
    from bot.web.assembly import assemble

    inquiries = inquiry_settings()
    store = InquiryStore(Database(inquiries.database_url), inquiries)
    if not settings.conversations_url:
        engine.keep_forms_in(_open_forms(inquiries.key, settings.conversation_hours))
    if not settings.conversations_url and not settings.locks_url:
        return assemble(engine, settings, store, housekeeping=number == 0)
    from bot.engine.shared import Stores, share

    stores = Stores.at(settings.conversations_url, settings.locks_url, settings.conversation_hours)
    checks = {"locks": stores.turns.answers} if stores.turns else {}
    return assemble(
        share(engine, stores), settings, store, checks, housekeeping=number == 0, close=stores.close
    )


def _open_forms(key: bytes, hours: int) -> "OpenForms":
    from bot.engine.open_forms import OpenForms
    from bot.inquiries.settings import STATE_FOLDER

    return OpenForms.at(STATE_FOLDER / "forms", key, hours)


def _serve(app: "FastAPI", listener: socket.socket, proxies: Sequence[str] = ()) -> None:
    from bot.commands._server import Server

    where = _listen(listener)
    said = f"Serving on {where} (Ctrl-C stops)"
    Server(app, lambda: _say(said), listener, proxies=proxies).serve_until_stopped()


def _serve_together(
    workers: int, app: Callable[[int], "FastAPI"], listener: socket.socket, proxies: Sequence[str] = ()
) -> None:
    from bot.commands._server import Server
    from bot.commands._workers import Workers

    where = _listen(listener)

    def work(place: "Place") -> None:
        server = Server(app(place.number), place.began, listener, place.lifeline, proxies)
        gc.collect()
        gc.freeze()
        gc.set_threshold(*_COLLECTOR)
        server.serve_until_stopped()

    said = f"Serving on {where} with {workers} processes (Ctrl-C stops)"
    Workers(workers, work, lambda: _say(said)).run()


def _listen(listener: socket.socket) -> str:
    """Begin to listen and return the address as people type it."""
    from bot.commands._server import BACKLOG

    host, port = listener.getsockname()[:2]
    try:
        listener.listen(BACKLOG)  # uvloop would go on without a word when it fails
    except OSError as error:  # another server, started in the same moment, was quicker
        raise _refused(host, port, error) from error
    return url_of(host, port)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def url_of(host: str, port: int) -> str:
    """Return an address as people type it."""
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
