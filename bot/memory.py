"""Gives back memory that was needed only to get ready; where the system cannot do it, nothing happens."""

import contextlib
import ctypes
import gc
from collections.abc import Iterator
from pathlib import Path

_MAPS = Path("/proc/self/maps")
_DONTNEED = 4  # madvise: the pages are read from the file again when they are touched
_DICTIONARIES = ("sudachidict",)


def release() -> None:
    """Collect garbage, return free heap pages, and drop dictionary pages that were only scanned."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        libc.malloc_trim(0)
        libc.madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
        for begin, size in _mapped_dictionaries():
            libc.madvise(begin, size, _DONTNEED)


def _mapped_dictionaries() -> Iterator[tuple[int, int]]:
    """Yield (address, size) of the read-only mappings of dictionary files."""
    if not _MAPS.exists():
        return
    for line in _MAPS.read_text().splitlines():
        place, rights, *_ = line.split()
        if rights.startswith("r--") and any(name in line for name in _DICTIONARIES):
            begin, end = (int(part, 16) for part in place.split("-"))
            yield begin, end - begin
