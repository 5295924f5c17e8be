"""Stand-ins for packages that Rasa imports at once but the served assistant never uses.

Channels of other companies, stores of other databases, plots and spaCy's commands cost 70 MB and a second of every start.
A stand-in lets the import pass; its names are empty classes, so using one fails where it is used.
Only `serve` and `chat` install them: the plain `rasa` commands have the real packages.
"""

import sys
import types
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

PACKAGES = frozenset(
    {
        "aiogram", "boto3", "botocore", "colorhash", "dask", "fbmessenger", "google", "matplotlib", "mattermostwrapper",
        "networkx", "prompt_toolkit", "pymongo", "jwt", "questionary", "requests", "rocketchat_API", "sklearn", "slack_sdk",
        "rich", "sanic", "sanic_cors", "sanic_jwt", "sanic_routing", "scipy", "socketio", "engineio", "spacy.cli", "twilio", "websockets", "webexteamssdk", "webexpythonsdk", "kafka", "pika", "aio_pika", "presidio_analyzer",
    }
)  # fmt: skip


class _StandIn(types.ModuleType):
    """A module that has every name, as an empty class."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        made = type(name, (Exception,), {"__module__": self.__name__})
        setattr(self, name, made)
        return made


class _Finder(MetaPathFinder, Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the stand-in of an unused package or of one of its modules."""
        package, *inside = fullname.split(".", 2)
        if package not in PACKAGES and ".".join((package, *inside[:1])) not in PACKAGES:
            return None
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        """Return an empty stand-in."""
        return _StandIn(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Do nothing: a stand-in has nothing to run."""


def install() -> None:
    """Put stand-ins in place of what is not imported yet; call it before anything imports Rasa."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
