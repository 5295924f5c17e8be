"""A stand-in for TensorFlow: it can be imported and inherited from, but never computes.

Rasa imports TensorFlow when its command line starts, although only a few of its components (DIET,
TED, ResponseSelector, UnexpecTED) compute with it. This project uses none of them. The stand-in
lets those imports pass without 1.5 GB of unused libraries, and turns a real use into an error that
says what to do. docs/adr/0001-rasa-without-tensorflow.md has the reasons.

Every name of the modules in `MODULES` exists: a capitalised one is a class (to inherit from and to
annotate with), any other a placeholder. Making an instance or calling a placeholder raises
`TensorFlowNotInstalledError`. What Rasa and matplotlib ask without wanting a tensor has an answer.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any, NoReturn

__version__ = "0.0.0+stub"

MODULES = (
    "tensorflow.config",
    "tensorflow.config.experimental",
    "tensorflow.config.threading",
    "tensorflow.keras",
    "tensorflow.keras.backend",
    "tensorflow.keras.callbacks",
    "tensorflow.keras.layers",
    "tensorflow.keras.utils",
    "tensorflow.python",
    "tensorflow.python.eager",
    "tensorflow.python.eager.wrap_function",
    "tensorflow.python.types",
    "tensorflow.python.types.core",
    "tensorflow.random",
    "tensorflow.types",
    "tensorflow.types.experimental",
    "keras.utils",
    "keras.utils.control_flow_util",
    "keras.utils.tf_utils",
)


class TensorFlowNotInstalledError(RuntimeError):
    """Something that needs TensorFlow was used, and this project runs without it."""

    def __init__(self, name: str) -> None:
        """Say which name was used, why it does not work and what to do about it."""
        super().__init__(
            f"{name}: TensorFlow is not installed, and config.yml or an import asks for it; choose "
            "a component of bot.nlu that does without, or install tensorflow in place of "
            "packaging/tensorflow-stub (docs/adr/0001-rasa-without-tensorflow.md)"
        )


class _Unusable:
    """Base of every stand-in class: it can be inherited from, but has no instances."""

    def __new__(cls, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise TensorFlowNotInstalledError(f"{cls.__module__}.{cls.__qualname__}")


class _Placeholder:
    """A function, constant or namespace of TensorFlow: it can be named, but not used."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return _lookup(self, self._name, name)

    def __call__(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise TensorFlowNotInstalledError(self._name)

    def __bool__(self) -> NoReturn:
        raise TensorFlowNotInstalledError(self._name)

    def __repr__(self) -> str:
        return f"<{self._name} of the TensorFlow stand-in>"


class _Module(ModuleType):
    """A module of the stand-in."""

    def __getattr__(self, name: str) -> Any:
        return _lookup(self, self.__name__, name)


def _lookup(owner: Any, path: str, name: str) -> Any:
    """Make the attribute `name` of `owner` once; later look-ups find the same object."""
    if name.startswith("_"):
        raise AttributeError(f"{path!r} of the TensorFlow stand-in has no attribute {name!r}")
    value: Any
    if name[:1].isupper():
        value = type(name, (_Unusable,), {"__module__": path})
    else:
        value = _Placeholder(f"{path}.{name}")
    setattr(owner, name, value)
    return value


def function(*args: Any, **_kwargs: Any) -> Any:
    """Leave a function as it is: `@tf.function` decorates, it does not compute yet."""
    return args[0] if args and callable(args[0]) else lambda decorated: decorated


def is_tensor(_value: object) -> bool:
    """Nothing is a tensor here; matplotlib asks this of everything it draws."""
    return False


def _ignore(*_args: Any, **_kwargs: Any) -> None:
    """Accept a setting that would only matter to TensorFlow itself."""


def _no_devices(*_args: Any, **_kwargs: Any) -> list[Any]:
    """Answer that there is no GPU."""
    return []


# What Rasa calls at start, before it knows whether a component computes.
HARMLESS: dict[str, dict[str, Callable[..., Any]]] = {
    "tensorflow.config": {
        "get_visible_devices": _no_devices,
        "list_logical_devices": _no_devices,
        "list_physical_devices": _no_devices,
        "run_functions_eagerly": _ignore,
    },
    "tensorflow.config.threading": {
        "set_inter_op_parallelism_threads": _ignore,
        "set_intra_op_parallelism_threads": _ignore,
    },
    "tensorflow.keras.backend": {"clear_session": _ignore},
    "tensorflow.keras.utils": {"set_random_seed": _ignore},
    "tensorflow.random": {"set_seed": _ignore},
}


def register(package: ModuleType) -> None:
    """Make the modules of `MODULES` that belong below `package` importable."""
    package.__class__ = _Module
    for path in MODULES:
        if not path.startswith(f"{package.__name__}."):
            continue
        module = _Module(path, f"Stand-in for {path}.")
        module.__path__ = []
        vars(module).update(HARMLESS.get(path, {}))
        parent, _, name = path.rpartition(".")
        setattr(sys.modules[parent], name, module)
        sys.modules[path] = module


register(sys.modules[__name__])
