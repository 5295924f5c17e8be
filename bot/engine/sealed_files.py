"""A folder of texts, one file each, that can be opened only with the server's key and the text's name."""

import base64
import hmac
import os
import time
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

_LABEL = b"assistant: open form, 1\0"  # with another number, earlier files are never found, and age away
_MOST_FILES = 50_000
_MOST_BYTES = 500 * 1024 * 1024


class SealedFiles:
    """Texts by name in `folder`; `key` is the server's. After so many `hours` without a change a text is old.

    The name of a file and the key of its content both come from the text's name and the server's key: who
    has folder and key, but not the names, can neither open a text nor tell whose it is.
    """

    def __init__(self, folder: Path, key: bytes, hours: float) -> None:
        self.folder = folder
        self._key, self._seconds = key, hours * 3600
        # When each file was changed, and its length, the oldest first: nobody has to look through the folder.
        self._known: OrderedDict[str, tuple[float, int]] = OrderedDict()
        self._bytes = 0
        for changed, length, name in sorted(self._found()):
            self._note(name, changed, length)
        self.sweep()

    def place(self, name: str) -> Path:
        """Return where the text of a name is, if there is one."""
        return self.folder / self._derived(name)[:32].hex()

    def sealed(self, name: str, text: str) -> bytes:
        """Return a text as its file holds it."""
        return self._seal(name).encrypt(text.encode())

    def opened(self, name: str, content: bytes) -> str | None:
        """Return the text in a file's content, or None: it is broken, or was sealed for another name or key."""
        try:
            return self._seal(name).decrypt(content).decode()
        except InvalidToken:
            return None

    def write(self, place: Path, content: bytes) -> None:
        """Write a file, whole or not at all; of too many, or too much, the oldest go.

        The end of the process harms no file; the sudden end of the machine may cost the last change.

        Raises:
            OSError: it cannot be written.
        """
        try:
            self._write(place, content)
        except FileNotFoundError:  # there is no folder yet, or it was erased meanwhile
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._write(place, content)
        self._note(place.name, time.time(), len(content))
        self.sweep()

    def read(self, place: Path) -> bytes:
        """Return the content of a file; what is old or has gone reads as empty.

        Raises:
            OSError: it cannot be read.
        """
        try:
            with place.open("rb") as file:
                return file.read() if os.fstat(file.fileno()).st_mtime > self._oldest() else b""
        except FileNotFoundError:
            return b""

    def erase(self, place: Path) -> None:
        """Erase a file, if there is one.

        Raises:
            OSError: it cannot be erased.
        """
        place.unlink(missing_ok=True)
        self._forget(place.name)

    def sweep(self) -> None:
        """Erase what is old, and the oldest of what is too much; what cannot be erased is left alone."""
        while self._known:
            name, (changed, _) = next(iter(self._known.items()))
            too_much = len(self._known) > _MOST_FILES or self._bytes > _MOST_BYTES
            if not too_much and changed > self._oldest():
                return
            self._forget(name)
            with suppress(OSError):
                os.unlink(self.folder / name)

    def _found(self) -> Iterator[tuple[float, int, str]]:
        """Yield when each file in the folder was changed, its length, and its name."""
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                with suppress(OSError):  # it has gone meanwhile
                    found = entry.stat(follow_symlinks=False)
                    yield found.st_mtime, found.st_size, entry.name

    def _note(self, name: str, changed: float, length: int) -> None:
        self._forget(name)
        self._known[name] = changed, length
        self._bytes += length

    def _forget(self, name: str) -> None:
        self._bytes -= self._known.pop(name, (0.0, 0))[1]

    def _write(self, place: Path, content: bytes) -> None:
        draft = f"{place}.new"
        try:
            with open(draft, "wb", opener=_owners) as file:
                file.write(content)
            os.replace(draft, place)
        except OSError:
            with suppress(OSError):
                os.unlink(draft)
            raise

    def _oldest(self) -> float:
        return time.time() - self._seconds

    def _seal(self, name: str) -> Fernet:
        return Fernet(base64.urlsafe_b64encode(self._derived(name)[32:]))

    def _derived(self, name: str) -> bytes:
        """Return 64 bytes: half for the name of the file, half for the key of its content."""
        return hmac.digest(self._key, _LABEL + name.encode("utf-8", "surrogatepass"), "sha512")


def _owners(path: str, flags: int) -> int:
    """Open a file that nobody but its owner may read."""
    return os.open(path, flags, mode=0o600)
