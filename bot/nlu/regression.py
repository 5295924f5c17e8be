"""Multinomial logistic regression on sparse features with dense ones beside them.

Training needs scipy; serving only the weights and the few lines of arithmetic of `Linear`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
_TOLERANCE, _MOST_STEPS = 5e-4, 300
_REMEMBERED = 5  # steps that guess the curvature; with ten the guessing costs more than the loss itself


@dataclass(frozen=True, slots=True)
class Linear:
    """One row of weights a feature, those of the dense ones last; a column a class."""

    weights: Array
    intercept: Array

    def probabilities(self, columns: Sequence[int], values: Array, dense: Array | None = None) -> Array:
        """Return the probability of each class for a sparse feature vector and a dense one beside it."""
        scores = self.intercept + values @ self.weights[columns] if len(columns) else self.intercept
        if dense is not None:
            scores = scores + dense @ self.weights[-len(dense) :]
        return np.asarray(softmax(scores[None])[0], dtype=np.float64)

    def of_all(self, sparse: Any, dense: Array) -> Array:
        """Return the probabilities of many: a row each, of a sparse matrix and of a dense one."""
        width = sparse.shape[1]
        return softmax(sparse @ self.weights[:width] + dense @ self.weights[width:] + self.intercept)


def softmax(scores: Array) -> Array:
    """Return probabilities for rows of scores."""
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True))


def fitted(
    sparse: Any, dense: Array, labels: Array, importance: Array, c: float, start: Linear | None = None
) -> Linear:
    """Return the regression that explains `labels` best, as scikit-learn's LogisticRegression would.

    That wants one matrix, and with 512 dense numbers a row in a sparse one it takes twice as long.
    `importance` is each class's weight; `c` the inverse of the regularisation; from `start` it is found sooner.
    """
    return _Fit(sparse, dense, labels, importance, c).solved(start)


class _Fit:
    def __init__(self, sparse: Any, dense: Array, labels: Array, importance: Array, c: float) -> None:
        counts = importance[labels]
        self._sparse, self._turned, self._dense = sparse, sparse.T.tocsr(), dense
        self._places = np.arange(len(labels)), labels
        self._parts = (counts / counts.sum()).astype(np.float32)
        self._penalty = 1.0 / (c * counts.sum())
        self._shape = (sparse.shape[1] + dense.shape[1] + 1, len(importance))  # the last row is the intercept

    def solved(self, start: Linear | None) -> Linear:
        from scipy.optimize import minimize

        first = np.zeros(self._shape) if start is None else np.vstack([start.weights, start.intercept])
        found = minimize(
            self._loss, first.ravel(), method="L-BFGS-B", jac=True,
            options={"maxiter": _MOST_STEPS, "gtol": _TOLERANCE, "maxls": 50, "maxcor": _REMEMBERED},
        )  # fmt: skip
        solution = found.x.reshape(self._shape).astype(np.float32)
        return Linear(solution[:-1], solution[-1])

    def _loss(self, flat: Array) -> tuple[float, Array]:
        """Return the loss, the mean of -log(probability) and the penalty, with its gradient."""
        weights = flat.reshape(self._shape)
        given, intercept = weights[:-1].astype(np.float32), weights[-1].astype(np.float32)
        shares = Linear(given, intercept).of_all(self._sparse, self._dense)
        loss = -float(self._parts @ np.log(np.maximum(shares[self._places], 1e-30)))
        shares[self._places] -= 1.0
        slope = shares * self._parts[:, None]
        gradient = np.concatenate([self._turned @ slope, self._dense.T @ slope, slope.sum(axis=0)[None]])
        gradient = gradient.astype(np.float64)
        gradient[:-1] += self._penalty * weights[:-1]
        return loss + 0.5 * self._penalty * float((weights[:-1] ** 2).sum()), gradient.ravel()
