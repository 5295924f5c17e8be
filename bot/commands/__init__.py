"""The commands of `python -m bot`, one a module: `register(subparsers)` adds it and sets `func`.

A module whose name begins with an underscore holds no command. Those of the inquiries are theirs.
"""

import importlib
import pkgutil
from typing import Any


def names() -> dict[str, str]:
    """Return the module of each command of this package by the word that calls it."""
    modules = (module.name for module in pkgutil.iter_modules(__path__))
    return {name.replace("_", "-"): name for name in modules if not name.startswith("_")}


def register(subparsers: Any, word: str | None = None) -> None:
    """Add the command that `word` calls, or every command when it calls none of this package.

    Only what is needed is imported: the libraries of all commands together take seconds.
    """
    modules = names()
    for name in [modules[word]] if word in modules else modules.values():
        importlib.import_module(f"{__name__}.{name}").register(subparsers)
    if word not in modules:
        from bot.inquiries.commands import register_commands

        register_commands(subparsers)
