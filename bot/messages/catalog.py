"""Looks texts up in the Fluent catalogs, one a language, with the fallback of knowledge/languages.yml."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from bot import paths
from bot.errors import AssistantError
from bot.knowledge.load import load
from bot.messages.josa import josa

Value = str | int | float


class MissingTextError(AssistantError, KeyError):
    """No catalog has a text for a key."""


@lru_cache(maxsize=64)
def bundle(language: str, folder: Path = paths.MESSAGES) -> FluentBundle:
    """Return the compiled catalog of one language."""
    row = load().languages.get(language)
    locale = row.cldr.replace("_", "-") if row else language
    made = FluentBundle([locale], use_isolating=False, functions={"JOSA": josa})  # type: ignore[dict-item]
    for path in sorted(folder.glob(f"{language}.ftl")) + sorted(folder.glob(f"{language}.*.ftl")):
        made.add_resource(FluentResource(path.read_text(encoding="utf-8")), allow_overrides=True)
    return made


def text(language: str, key: str, /, **variables: Value) -> str:
    """Return the text of `key` in `language` or the nearest language that has it.

    Raises:
        MissingTextError: no catalog has the key, or a variable of the text is missing.
    """
    for code in load().fallbacks(language):
        catalog = bundle(code)
        if catalog.has_message(key):
            return _format(catalog, key, variables, code)
    raise MissingTextError(f"bot/messages/{language}.ftl: no text for {key!r}; add it")


def _format(catalog: FluentBundle, key: str, variables: Mapping[str, Value], code: str) -> str:
    pattern = catalog.get_message(key).value
    if pattern is None:
        raise MissingTextError(f"bot/messages/{code}.ftl: {key!r} has no value; add one")
    value, errors = catalog.format_pattern(pattern, dict(variables))
    if errors:
        raise MissingTextError(
            f"bot/messages/{code}.ftl: {key!r} cannot be filled in ({errors[0]}); correct it"
        )
    return str(value)


def has_text(language: str, key: str) -> bool:
    """Tell whether the language's own catalog has the key."""
    return bool(bundle(language).has_message(key))


def keys(language: str, folder: Path = paths.MESSAGES) -> dict[str, Message]:
    """Return the messages of a language's own catalog by key, for checking."""
    found: dict[str, Message] = {}
    for path in [*folder.glob(f"{language}.ftl"), *folder.glob(f"{language}.*.ftl")]:
        resource = FluentResource(path.read_text(encoding="utf-8"))
        found |= {entry.id.name: entry for entry in resource.body if isinstance(entry, Message)}
    return found
