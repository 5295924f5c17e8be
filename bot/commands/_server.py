"""Serves an application on a socket that is bound already, alone or beside other processes."""

import asyncio
import ipaddress
import logging
import os
import signal
import socket
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from fastapi import FastAPI

logger = logging.getLogger(__name__)

GRACE = 5  # seconds that answers under way have when the server stops
BACKLOG = 2048  # connections that may wait to be accepted
_REST = 1.0  # seconds without accepting after a failure
_NEXT = 0.001  # seconds after which a process may accept again: the others come first
STOPPING = (signal.SIGINT, signal.SIGTERM)


class Accepting:
    """Accepts one connection at a time, so that of several processes one that is free takes the next.

    The event loops themselves take all that wait: ten connections that come at once go to one process.
    """

    def __init__(self, listener: socket.socket, protocol: Callable[[], asyncio.Protocol]) -> None:
        self._listener, self._protocol = listener, protocol
        self._loop = asyncio.get_running_loop()
        self._tasks: set[asyncio.Task[object]] = set()
        self._open = True
        listener.setblocking(False)
        self._look()

    def close(self) -> None:
        """Accept no more."""
        self._open = False
        self._loop.remove_reader(self._listener)

    async def wait_closed(self) -> None:
        """Return at once: connections that were accepted are the server's."""

    def _look(self) -> None:
        if self._open:
            self._loop.add_reader(self._listener, self._accept)

    def _accept(self) -> None:
        self._loop.remove_reader(self._listener)
        pause = _NEXT
        try:
            connection, _ = self._listener.accept()
        except (BlockingIOError, ConnectionAbortedError):  # another process was quicker; the visitor has gone
            return
        except OSError:  # too many are open, most likely
            logger.exception("a connection could not be accepted")
            pause = _REST
            return
        finally:
            self._loop.call_later(pause, self._look)
        self._hand_over(connection)

    def _hand_over(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        # Without delay, as the event loops do it: the last part of an answer must not wait.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        task = self._loop.create_task(self._loop.connect_accepted_socket(self._protocol, connection))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class Server(uvicorn.Server):
    """Serves until it is told to stop; `began` is called once it answers.

    `lifeline` is the reading end of a pipe that nobody writes: at its end the parent is gone, and so it stops.
    `proxies` are networks that are believed when they name the visitor and the scheme (X-Forwarded-…).
    """

    def __init__(
        self,
        app: "FastAPI",
        began: Callable[[], None],
        listener: socket.socket,
        lifeline: int | None = None,
        proxies: Sequence[str] = (),
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app, log_config=None, access_log=False, server_header=False, ws="none", backlog=BACKLOG,
                timeout_graceful_shutdown=GRACE, proxy_headers=bool(proxies),
                forwarded_allow_ips=[form for network in proxies for form in _forms(network)],
            )
        )  # fmt: skip
        self._began, self._listener, self._lifeline = began, listener, lifeline

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to serve."""
        shared = self._lifeline is not None
        await super().startup([] if shared else [self._listener])
        if self._lifeline is not None:
            self.servers = [Accepting(self._listener, self._protocol)]  # type: ignore[list-item]
            asyncio.get_running_loop().add_reader(self._lifeline, self._orphaned)
        self._began()

    def serve_until_stopped(self) -> None:
        """Serve; SIGINT and SIGTERM stop it in good order."""
        # uvicorn handles both signals while it serves, and raises them again when it has stopped well.
        for number in STOPPING:
            signal.signal(number, lambda *_: None)
        self.run()

    def _protocol(self) -> asyncio.Protocol:
        made: asyncio.Protocol = self.config.http_protocol_class(  # type: ignore[call-arg]
            config=self.config, server_state=self.server_state, app_state=self.lifespan.state
        )
        return made

    def _orphaned(self) -> None:
        assert self._lifeline is not None
        if not os.read(self._lifeline, 1):
            asyncio.get_running_loop().remove_reader(self._lifeline)
            self.should_exit = True


def _forms(network: str) -> tuple[str, ...]:
    """Return a network as uvicorn compares it, and as a listener on :: sees it when it is one of IPv4."""
    read = ipaddress.ip_network(network)
    if read.version == 6:
        return (network,)
    return network, f"::ffff:{read.network_address}/{96 + read.prefixlen}"
