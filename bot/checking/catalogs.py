"""Checks the Fluent catalogs: same keys and variables in all languages, texts that can be filled."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.checking.project import Project
from bot.errors import Finding
from bot.messages.josa import josa

REFERENCE = "en"
OPTIONAL = ("web", "inquiry", "desk")  # catalogs that a language may leave to its fallback
_TOLD = re.compile(r"\$([a-z]+)")
_WITH_READINGS = frozenset({"part-date", "part-year-month"})  # elsewhere CLDR writes dates


@dataclass(frozen=True)
class Catalog:
    """One file: `messages` by key, in its order; `where` is its path as findings name it."""

    where: str
    resource: ast.Resource
    messages: Mapping[str, ast.Message]


class _Variables(Visitor):
    """Collects the variables of a message, and those that choose between its variants."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.choosing: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.choosing.add(node.selector.id.name)
        self.generic_visit(node)


def read(project: Project, language: str, topic: str = "") -> Catalog | None:
    """Return a language's catalog, None when it has none; `topic` is empty or one of OPTIONAL."""
    path = project.messages / (f"{language}.{topic}.ftl" if topic else f"{language}.ftl")
    return _parse(project.show(path), path) if path.exists() else None


def _parse(where: str, path: Path) -> Catalog:
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    return Catalog(where, resource, {message.id.name: message for message in messages})


def variables(message: ast.Message) -> set[str]:
    """Return the names of the variables of a message."""
    return _collected(message).names


def _collected(message: ast.Message) -> _Variables:
    visitor = _Variables()
    visitor.visit(message)
    return visitor


def catalog_findings(project: Project) -> Iterator[Finding]:
    """Yield what is wrong with the catalogs of all languages."""
    for topic in ("", *OPTIONAL):
        found = {row["code"]: (row, read(project, row["code"], topic)) for row in project.languages()}
        present = {code: (row, catalog) for code, (row, catalog) in found.items() if catalog}
        if not topic:
            for code in sorted(set(found) - set(present)):
                where = f"{project.show(project.messages)}/{code}.ftl"
                yield Finding(where, "the catalog is missing", f"translate {REFERENCE}.ftl")
        reference = present.get(REFERENCE, (None, None))[1]
        for row, catalog in present.values():
            yield from _own_findings(catalog, row)
            if reference and catalog is not reference:
                yield from _compared(catalog, reference, row)


def _own_findings(catalog: Catalog, row: Mapping[str, Any]) -> Iterator[Finding]:
    for junk in (entry for entry in catalog.resource.body if isinstance(entry, ast.Junk)):
        line = " ".join((junk.content or "").split())[:60]
        yield Finding(catalog.where, f"{line!r} is not Fluent", "correct it")
    keys = [entry.id.name for entry in catalog.resource.body if isinstance(entry, ast.Message)]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield Finding(f"{catalog.where} {key}", "the key stands twice", "remove one")
    yield from _unfillable(catalog, str(row.get("cldr", REFERENCE)))


def _unfillable(catalog: Catalog, locale: str) -> Iterator[Finding]:
    functions: dict[str, Any] = {"JOSA": josa}
    bundle = FluentBundle([locale.replace("_", "-")], use_isolating=False, functions=functions)
    bundle.add_resource(catalog.resource, allow_overrides=True)
    for key, message in catalog.messages.items():
        for problem in sorted(_problems(bundle, key, message)):
            yield Finding(f"{catalog.where} {key}", f"it cannot be filled in ({problem})", "correct it")


def _problems(bundle: FluentBundle, key: str, message: ast.Message) -> set[str]:
    """Fill the message in with words and with numbers, as renderers do; return what goes wrong."""
    pattern, found = bundle.get_message(key).value, _collected(message)
    if pattern is None:
        return {"it has no text"}
    problems: set[str] = set()
    for number in (1, 2, 0):
        values = dict.fromkeys(found.names, f"X{number}") | dict.fromkeys(found.choosing, number)
        _, errors = bundle.format_pattern(pattern, values)
        problems |= {str(error) for error in errors}
    return problems


def _compared(catalog: Catalog, reference: Catalog, row: Mapping[str, Any]) -> Iterator[Finding]:
    own = _WITH_READINGS if row.get("ruby") else frozenset()
    for key in reference.messages:
        if key not in catalog.messages:
            yield Finding(f"{catalog.where} {key}", "no text", f"translate it from {reference.where}")
    for key in own - set(catalog.messages) if not _is_topic(catalog) else ():
        yield Finding(f"{catalog.where} {key}", "no text", "write the date with its readings")
    for key in sorted(set(catalog.messages) - set(reference.messages) - own):
        problem = f"the key is not in {reference.where}"
        yield Finding(f"{catalog.where} {key}", problem, "add it there, or remove it here")
    for key in set(catalog.messages) & set(reference.messages):
        known = _offered(reference.messages[key])
        if strange := sorted(variables(catalog.messages[key]) - known):
            problem = f"{', '.join(f'${name}' for name in strange)} unknown to {reference.where}"
            remedy = f"use only {', '.join(f'${name}' for name in sorted(known)) or 'plain text'}"
            yield Finding(f"{catalog.where} {key}", problem, remedy)


def _offered(message: ast.Message) -> set[str]:
    """Return the variables that a text may use: the reference's, and those its comment names."""
    told = (message.comment.content or "") if message.comment else ""
    return variables(message) | set(_TOLD.findall(told))


def _is_topic(catalog: Catalog) -> bool:
    return catalog.where.removesuffix(".ftl").rsplit(".", 1)[-1] in OPTIONAL
