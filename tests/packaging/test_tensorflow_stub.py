"""The stand-in for TensorFlow: imports pass, real use says what to do."""

import importlib
import pathlib

import pytest
import tensorflow as tf
from tensorflow import TensorFlowNotInstalledError

RASA_MODULES = [
    "rasa",
    "rasa.__main__",
    "rasa.cli.data",
    "rasa.cli.run",
    "rasa.cli.shell",
    "rasa.cli.test",
    "rasa.cli.train",
    "rasa.core.agent",
    "rasa.core.channels",
    "rasa.core.policies.ted_policy",
    "rasa.core.policies.unexpected_intent_policy",
    "rasa.core.test",
    "rasa.core.tracker_store",
    "rasa.core.training.interactive",
    "rasa.engine.recipes.default_components",
    "rasa.model_testing",
    "rasa.model_training",
    "rasa.nlu.classifiers.diet_classifier",
    "rasa.nlu.featurizers.dense_featurizer.convert_featurizer",
    "rasa.nlu.selectors.response_selector",
    "rasa.nlu.test",
    "rasa.server",
    "rasa.utils.tensorflow.crf",
    "rasa.utils.tensorflow.environment",
    "rasa.utils.tensorflow.models",
    "rasa.utils.tensorflow.rasa_layers",
    "rasa.utils.tensorflow.transformer",
    "rasa.validator",
]


@pytest.mark.parametrize("module", RASA_MODULES)
def test_tensorflow_stub_lets_rasa_import(module: str) -> None:
    """Every module of Rasa that this project reaches can be imported."""
    assert importlib.import_module(module).__name__ == module


@pytest.mark.parametrize(
    ("use", "name"),
    [
        (lambda: tf.constant([1]), "tensorflow.constant"),
        (lambda: tf.math.exp(1), "tensorflow.math.exp"),
        (lambda: tf.Tensor(), "tensorflow.Tensor"),
        (lambda: tf.keras.layers.Dense(3), "tensorflow.keras.layers.Dense"),
        (lambda: bool(tf.float32), "tensorflow.float32"),
    ],
)
def test_tensorflow_stub_real_use_names_the_remedy(use, name: str) -> None:
    """Whatever would compute raises an error that names the use and both ways out."""
    with pytest.raises(TensorFlowNotInstalledError) as raised:
        use()
    for part in (name, "TensorFlow is not installed", "bot.nlu", "packaging/tensorflow-stub"):
        assert part in str(raised.value)


def test_tensorflow_stub_names_the_component_that_needs_it() -> None:
    """A model of Rasa's own fails with its own name: the reader learns what to replace."""
    from rasa.nlu.classifiers.diet_classifier import DIET

    with pytest.raises(TensorFlowNotInstalledError, match=r"diet_classifier\.DIET"):
        DIET()


def test_tensorflow_stub_can_be_annotated_with_and_inherited_from() -> None:
    """Annotations, isinstance, subclasses and decorators work as with the real classes."""

    class Layer(tf.keras.layers.Layer):
        @tf.function(input_signature=[tf.float32])
        def call(self, inputs: tf.Tensor) -> tf.Tensor | None:
            return inputs

    assert not isinstance(1.5, tf.Tensor | tf.SparseTensor)
    assert Layer.call(object(), 3) == 3
    assert tf.Tensor is tf.Tensor


def test_tensorflow_stub_start_up_calls_do_nothing() -> None:
    """Seeds and device queries, made before any component computes, are harmless."""
    from rasa.utils.tensorflow.environment import setup_tf_environment

    setup_tf_environment()
    assert tf.random.set_seed(1) is None
    assert tf.config.list_physical_devices("GPU") == []


def test_tensorflow_stub_unknown_submodule_is_an_import_error() -> None:
    """Libraries that probe for parts of TensorFlow are told that it is not there."""
    with pytest.raises(ImportError):
        importlib.import_module("tensorflow.experimental.dlpack")
    with pytest.raises(ImportError):
        importlib.import_module("tensorflow_hub")


def test_tensorflow_stub_lets_matplotlib_draw(tmp_path: pathlib.Path) -> None:
    """The plots of `rasa test` are written, because nothing is a tensor."""
    import numpy as np
    from rasa.utils.plotting import plot_confusion_matrix, plot_paired_histogram

    assert tf.is_tensor(np.zeros(2)) is False
    matrix, histogram = tmp_path / "matrix.png", tmp_path / "histogram.png"
    plot_confusion_matrix(np.array([[3, 1], [0, 2]]), ["a", "b"], output_file=str(matrix))
    plot_paired_histogram([[0.9, 0.8], [0.4]], "confidence", output_file=str(histogram))
    assert matrix.stat().st_size > 1000
    assert histogram.stat().st_size > 1000
