"""What the tests of Rasa's own commands share."""

import socket
import subprocess
from collections.abc import Callable

PATIENCE = 4 * 60  # seconds; alone on a quiet machine a command takes ten
Start = Callable[..., "subprocess.Popen[str]"]


def free_port() -> int:
    """Return a port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
