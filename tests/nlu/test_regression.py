"""The regression on sparse and dense features finds what scikit-learn's finds."""

import numpy as np
import pytest
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from bot.nlu.regression import Array, fitted


@pytest.fixture
def many() -> tuple[csr_matrix, Array, Array]:
    chance = np.random.default_rng(7)
    labels = chance.integers(0, 4, 600)
    sparse = csr_matrix(
        (chance.random((600, 40)) < 0.1 + 0.2 * (labels[:, None] == np.arange(40) % 4)).astype(np.float32)
    )
    dense = (chance.normal(size=(600, 8)) + labels[:, None] * (np.arange(8) == 3)).astype(np.float32)
    return sparse, dense, labels


def test_regression_agrees_with_scikit_learn(many: tuple[csr_matrix, Array, Array]) -> None:
    """Its probabilities are those of LogisticRegression on one matrix, class weights included."""
    sparse, dense, labels = many
    weights = {0: 1.0, 1: 3.0, 2: 0.5, 3: 1.0}
    theirs = LogisticRegression(C=2.0, class_weight=weights, max_iter=300, tol=5e-4)
    expected = theirs.fit(hstack([sparse, csr_matrix(dense)]), labels).predict_proba(
        hstack([sparse, csr_matrix(dense)])
    )
    ours = fitted(sparse, dense, labels, np.array([*weights.values()]), 2.0)
    assert np.abs(ours.of_all(sparse, dense) - expected).max() < 0.02
    row = sparse[5]
    assert ours.probabilities(list(row.indices), row.data, dense[5]) == pytest.approx(expected[5], abs=0.02)


def test_regression_needs_no_dense_features_and_a_start_does_not_change_it(
    many: tuple[csr_matrix, Array, Array],
) -> None:
    """Concepts have none beside them; where it begins does not matter."""
    sparse, dense, labels = many
    even = np.ones(4)
    cold = fitted(sparse, dense[:, :0], labels, even, 1.0)
    warm = fitted(
        sparse,
        dense[:, :0],
        labels,
        even,
        1.0,
        fitted(sparse[:400], dense[:400, :0], labels[:400], even, 1.0),
    )
    assert np.abs(cold.of_all(sparse, dense[:, :0]) - warm.of_all(sparse, dense[:, :0])).max() < 0.02
