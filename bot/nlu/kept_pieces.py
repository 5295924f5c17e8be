"""The pieces of replies, compiled once and kept beside the cache: there are a hundred thousand in a language."""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot import paths
from bot.knowledge import by_language
from bot.knowledge.replies import Replies, load_replies
from bot.text import fuzzy, normalize, pieces
from bot.text.pieces import Pieces

_MADE_BY = (by_language, fuzzy, normalize, pieces)  # modules on which the files depend
_UNREADABLE = (OSError, RuntimeError, ValueError, KeyError, EOFError)


@cache
def pieces_of(language: str, folder: Path = paths.CACHE) -> Pieces:
    """Return the pieces of a language; a folder that cannot be written to is no error, only slower."""
    replies = load_replies()[language]
    kept = folder / f"pieces-{language}-{_key(replies)}"
    with contextlib.suppress(*_UNREADABLE):
        return Pieces.load(f"{kept}/all")
    made = Pieces({kind: replies.pieces(kind) for kind in replies.patterns})
    with contextlib.suppress(*_UNREADABLE):
        _keep(made, kept)
        for old in _others(kept):
            shutil.rmtree(old, ignore_errors=True)
        return Pieces.load(f"{kept}/all")
    return made


def compile_pieces() -> None:
    """Compile the pieces of all languages, so that they need only be read."""
    for language in load_replies():
        pieces_of(language)


def _keep(made: Pieces, folder: Path) -> None:
    """Write the files of a language at once: who reads them finds all or none."""
    draft = folder.with_name(f"{folder.name}.{os.getpid()}")
    draft.mkdir(parents=True)
    try:
        made.save(f"{draft}/all")
        shutil.rmtree(folder, ignore_errors=True)  # spoilt, or it would have been read
        draft.replace(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _others(kept: Path) -> Iterator[Path]:
    """Yield the folders of earlier pieces of the same language."""
    language = kept.name.rpartition("-")[0]
    found = kept.parent.glob(f"{language}-*")
    return (path for path in found if path != kept and path.name.rpartition("-")[0] == language)


def _key(replies: Replies) -> str:
    """Return what names the files: another knowledge, or another way to compile it, has another."""
    found = hashlib.sha256(repr(sorted(replies.patterns.items())).encode())
    for module in _MADE_BY:
        found.update(Path(str(module.__file__)).read_bytes())
    return found.hexdigest()[:16]
