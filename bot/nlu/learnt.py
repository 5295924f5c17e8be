"""The sentences that training learns from, encoded on all processors while other work goes on."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

from bot import paths
from bot.knowledge.emergencies import expanded, load_emergencies
from bot.knowledge.examples import examples_of
from bot.knowledge.replies import load_replies
from bot.text.encoder import Vectors, encode, encoded_by

_YIELDING = 5  # by how much other processes give way to the work that goes on here


@contextmanager
def encoded_ahead(sentences: Iterable[str]) -> Iterator[None]:
    """Encode in other processes; `encode` waits for what it is asked for."""
    with encoded_by(ProcessPoolExecutor(initializer=os.nice, initargs=(_YIELDING,)), sentences):
        yield


def encode_many(sentences: Sequence[str]) -> Vectors:
    """Encode on all processors, as `encode` does on one."""
    with encoded_ahead(sentences):
        return encode(sentences)


def sentences() -> Iterator[str]:
    """Yield what training encodes, in about the order in which it does."""
    for emergencies in load_emergencies().values():
        yield from (text for pattern, _ in emergencies.labelled() for text in expanded(pattern))
    for path in sorted(paths.DATA.glob("nlu*.yml")):
        yield from (text for texts in examples_of(path).values() for text in texts)
    for replies in load_replies().values():
        yield from (text for text, _ in replies.labelled())
