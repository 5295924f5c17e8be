"""Checks the readings of a language that writes them: no kanji stands without one."""

import re
from collections.abc import Iterator

from fluent.syntax.serializer import serialize_pattern

from bot.checking import catalogs
from bot.checking.names import KINDS
from bot.checking.project import Project, rows
from bot.errors import Finding
from bot.knowledge.load import read_yaml

_KANJI = "一-鿿々〇ヶ"
_READ = re.compile(rf"｜[^《》｜]+《[^《》]+》|[{_KANJI}]+《[^《》]+》")
_UNREAD = re.compile(f"[{_KANJI}]+")


def reading_findings(project: Project) -> Iterator[Finding]:
    """Yield the texts and names of languages with readings (`ruby`) in which a kanji has none."""
    for code in (row["code"] for row in project.languages() if row.get("ruby")):
        yield from _of_texts(project, code)
        yield from _of_names(project, code)


def _of_texts(project: Project, code: str) -> Iterator[Finding]:
    for topic in ("", *catalogs.OPTIONAL):
        catalog = catalogs.read(project, code, topic)
        if catalog:
            for key, message in catalog.messages.items():
                shown = serialize_pattern(message.value) if message.value else ""
                yield from _finding(f"{catalog.where} {key}", shown)


def _of_names(project: Project, code: str) -> Iterator[Finding]:
    path = project.names_file(code)
    raw = read_yaml(path) or {}
    for table in KINDS:
        for id, row in rows(raw, table):
            shown = f"{row.get('name') or ''} {row.get('short') or ''}"
            yield from _finding(f"{project.show(path)} {table}.{id}", shown)


def _finding(where: str, text: str) -> Iterator[Finding]:
    for kanji in dict.fromkeys(_UNREAD.findall(_READ.sub("", text))):
        yield Finding(where, f"{kanji} has no reading", f"write {kanji}《…》")
