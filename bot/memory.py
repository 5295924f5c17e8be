"""Gives back memory that was needed only to get ready; where the system cannot do it, nothing happens."""

import contextlib
import ctypes
import gc
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

_MAPS = Path("/proc/self/maps")
_DONTNEED = 4  # madvise: the pages are read from the file again when they are touched
_DICTIONARIES = ("sudachidict",)


def release() -> None:
    """Collect garbage, return free heap pages, and drop dictionary pages that were only scanned."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    _dictionaries.cache_clear()
    release_dictionaries()


def release_dictionaries() -> None:
    """Drop the pages of dictionary files: the system maps sixteen for each one read, and keeps them cached.

    Dictionaries opened after the last `release` are not known.
    """
    with contextlib.suppress(OSError, AttributeError):
        for begin, size in _dictionaries():
            _madvise()(begin, size, _DONTNEED)


@cache
def _madvise() -> Any:
    found = ctypes.CDLL(None).madvise
    found.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    return found


@cache
def _dictionaries() -> tuple[tuple[int, int], ...]:
    """Return (address, size) of the read-only mappings of dictionary files."""
    return tuple(_mapped_dictionaries())


def _mapped_dictionaries() -> Iterator[tuple[int, int]]:
    if not _MAPS.exists():
        return
    for line in _MAPS.read_text().splitlines():
        place, rights, *_ = line.split()
        if rights.startswith("r--") and any(name in line for name in _DICTIONARIES):
            begin, end = (int(part, 16) for part in place.split("-"))
            yield begin, end - begin
