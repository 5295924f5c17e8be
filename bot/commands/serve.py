"""The command `serve`: answers over HTTP until it is told to stop."""

import argparse
import gc
import signal
import socket
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot import logs, memory
from bot.commands import _assistant
from bot.errors import AssistantError
from bot.inquiries.log_masking import MaskedFormatter
from bot.settings import Settings, from_environment

if TYPE_CHECKING:
    from fastapi import FastAPI

_TICKS = 5  # tenths of a second between two looks at what memory can be given back
_GRACE = 5  # seconds that answers under way have when the server stops


class ServeError(AssistantError):
    """The address cannot be served."""


def register(subparsers: Any) -> None:
    """Add the command."""
    defaults = from_environment()
    summary = "serve the assistant over HTTP; train it first when needed"
    parser = subparsers.add_parser("serve", help=summary, description=summary)
    parser.add_argument("--host", default=defaults.host, help="address (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=defaults.port, help="port (default: %(default)s)")
    parser.set_defaults(func=run)


def _port(word: str) -> int:
    if not word.isdecimal() or int(word) > 65535:
        raise argparse.ArgumentTypeError(f"{word!r} is not a port; use a number from 0 to 65535")
    return int(word)


def run(arguments: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM."""
    logs.to_file(MaskedFormatter)
    settings = replace(from_environment(), host=arguments.host, port=arguments.port)
    # The port first: who starts a second server by mistake need not wait for the model to learn it.
    with bind(settings.host, settings.port) as listener:
        app = _app(settings)
        # What is loaded stays: the collector need not look at it again during an answer.
        gc.collect()
        gc.freeze()
        _serve(app, listener)
    return 0


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


def _app(settings: Settings) -> "FastAPI":
    engine = _assistant.load()
    # With its libraries half a second that no other command needs.
    from bot.inquiries.settings import from_environment as inquiry_settings
    from bot.inquiries.store import InquiryStore
    from bot.web.assembly import assemble

    app = assemble(engine, settings, InquiryStore.open(inquiry_settings()))
    memory.release()
    return app


def _serve(app: "FastAPI", listener: socket.socket) -> None:
    import uvicorn

    host, port = listener.getsockname()[:2]

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            print(f"Serving on {url_of(host, port)} (Ctrl-C stops)", file=sys.stderr, flush=True)

        async def on_tick(self, counter: int) -> bool:
            if counter % _TICKS == 0:
                memory.release_dictionaries()
            return await super().on_tick(counter)

    config = uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, ws="none",
        timeout_graceful_shutdown=_GRACE,
    )  # fmt: skip
    try:
        listener.listen(config.backlog)  # uvloop would go on without a word when it fails
    except OSError as error:  # another server, started in the same moment, was quicker
        raise _refused(host, port, error) from error
    # uvicorn handles both signals while it serves, and raises them again when it has stopped well.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    Server(config).run(sockets=[listener])


def url_of(host: str, port: int) -> str:
    """Return an address as people type it."""
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
