"""Checks knowledge/replies: every language can steer a form, and no piece both agrees and speaks against it."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.checking.project import Project, is_variety
from bot.errors import Finding
from bot.knowledge.load import read_yaml
from bot.knowledge.replies import KINDS, LABELS
from bot.text.pieces import normal

_NEEDED = {"pieces": KINDS, "examples": tuple(label for label in LABELS if label != "yes")}  # pieces suffice
_AGREEING = ("yes", "send")
FEWEST = 10  # forms of a kind, examples of a label


def reply_findings(project: Project) -> Iterator[Finding]:
    """Yield kinds and labels without enough forms, and agreeing pieces that mean something else too."""
    for row in project.languages():
        path = project.replies_file(row["code"])
        where = project.show(path)
        if not path.exists():
            if not is_variety(row):
                yield Finding(where, "the file is missing", "docs/language-packs.md describes it")
            continue
        raw = read_yaml(path) or {}
        if not is_variety(row):
            yield from _missing(where, raw)
        yield from _ambiguous(where, raw.get("pieces") or {})


def _missing(where: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    for part, names in _NEEDED.items():
        for name in names:
            count = len((raw.get(part) or {}).get(name) or ())
            if count < FEWEST:
                yield Finding(f"{where} {part}.{name}", f"{count} given", f"write at least {FEWEST}")


def _ambiguous(where: str, pieces: Mapping[str, Any]) -> Iterator[Finding]:
    """A form that agrees sends personal data: it must mean nothing else."""
    agreeing = {normal(str(form)) for kind in _AGREEING for form in pieces.get(kind) or ()}
    for kind, forms in pieces.items():
        if kind not in _AGREEING:
            for form in sorted(agreeing & {normal(str(form)) for form in forms or ()}):
                yield Finding(
                    where, f"{form!r} agrees and stands under {kind}", "keep it out of yes and send"
                )
