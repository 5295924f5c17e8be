"""A mail server for tests: takes mail, refuses some recipients, or is broken."""

import socketserver
import threading
from email import message_from_bytes
from email.message import Message
from email.policy import default


class MailServer(socketserver.ThreadingTCPServer):
    """Listens on a free local port. `refuse`: recipients to turn away; `broken`: fail after DATA."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.taken: list[Message] = []
        self.refuse: set[str] = set()
        self.broken = False
        self.port = int(self.server_address[1])
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Session(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self._say("220 test")
        while line := self.rfile.readline().decode().strip():
            verb = line.split()[0].upper()
            if verb == "DATA":
                self._take()
            elif verb == "RCPT" and any(address in line for address in self.server.refuse):
                self._say("550 no such mailbox")
            elif verb == "QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 ok")

    def _take(self) -> None:
        self._say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        if self.server.broken:
            self._say("451 disk full")
            return
        self.server.taken.append(message_from_bytes(b"".join(lines), policy=default))
        self._say("250 taken")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())
