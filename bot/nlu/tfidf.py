"""Character n-grams with their weights, as scikit-learn fits them and as serving uses them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Tfidf:
    """A fitted n-gram vocabulary: sublinear term frequency, inverse document frequency, unit length."""

    columns: Mapping[str, int]
    idf: Array
    lengths: tuple[int, int]

    @classmethod
    def of(cls, names: Array, idf: Array, lengths: Array) -> "Tfidf":
        """Return one of what was kept of it: its terms in the order of their columns."""
        low, high = (int(length) for length in lengths)
        return cls({str(name): column for column, name in enumerate(names)}, idf, (low, high))

    @property
    def names(self) -> Array:
        """Return the terms in the order of their columns."""
        return np.array(sorted(self.columns, key=self.columns.__getitem__))

    def weigh(self, terms: Iterable[str]) -> tuple[list[int], Array]:
        """Return the columns and weights of the terms that are known."""
        counts = Counter(column for term in terms if (column := self.columns.get(term)) is not None)
        found = list(counts)
        weights = (1.0 + np.log(np.array([counts[c] for c in found], dtype=np.float32))) * self.idf[found]
        length = float(np.sqrt((weights**2).sum()))
        return found, weights / length if length else weights

    def terms(self, text: str) -> Iterator[str]:
        """Yield the character n-grams of each word, with the spaces around it, as scikit-learn's `char_wb` does."""
        for word in text.lower().split():
            padded = f" {word} "
            for size in range(self.lengths[0], self.lengths[1] + 1):
                last = len(padded) - size
                yield from (padded[i : i + size] for i in range(max(last, 0) + 1))
                if last <= 0:
                    break  # a short word counts once


def fitted_tfidf(vectorizer: Any) -> Tfidf:
    """Return a fitted TfidfVectorizer of scikit-learn as serving uses it."""
    vocabulary = {str(term): int(column) for term, column in vectorizer.vocabulary_.items()}
    low, high = vectorizer.ngram_range
    return Tfidf(vocabulary, vectorizer.idf_.astype(np.float32), (int(low), int(high)))
