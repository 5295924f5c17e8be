"""The command `add-language`: writes the row and the files of a new language to fill in."""

import argparse
import re
import sys
from typing import Any

from bot.checking.project import Project, has_tokenizer
from bot.checking.starter import NewLanguage, files, with_row
from bot.errors import Finding
from bot.knowledge.load import load

_BCP47 = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def register(subparsers: Any) -> None:
    """Add the command to the sub-parsers of `python -m bot`."""
    parser = subparsers.add_parser("add-language", help="write the files of a new language to fill in")
    parser.add_argument("code", help="its code by BCP 47: fr, pt-BR, sr-Latn")
    parser.add_argument("--name", required=True, help="what its speakers call it: Français")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace, project: Project | None = None) -> int:
    """Write the row and the files that are not there yet; return 1 when that cannot be."""
    project = project or Project()
    if problem := _problem(project, arguments.code, arguments.name):
        print(problem, file=sys.stderr)
        return 1
    spacy = arguments.code.split("-")[0]
    new = NewLanguage(arguments.code, arguments.name, spacy if has_tokenizer(spacy) else "xx")
    for path, content in files(project, load(project.knowledge), new).items():
        kept = path.exists()
        if not kept:
            path.write_text(content, encoding="utf-8")
        print(f"{project.show(path)}: {'kept as it is' if kept else 'written'}")
    _add_row(project, new)
    print("Now `python -m bot check` says what is missing.", file=sys.stderr)
    return 0


def _problem(project: Project, code: str, name: str) -> Finding | None:
    where = f"knowledge/languages.yml {code}"
    if not _BCP47.fullmatch(code):
        return Finding(where, "not a language code of BCP 47", "write it like fr, pt-BR or sr-Latn")
    if code in project.codes():
        return Finding(where, "the language is listed already", "run `python -m bot check`")
    if not name.strip():
        return Finding(where, "the name is empty", "pass what its speakers call it as --name")
    return None


def _add_row(project: Project, new: NewLanguage) -> None:
    path = project.knowledge / "languages.yml"
    path.write_text(with_row(path.read_text(encoding="utf-8"), new), encoding="utf-8")
    load.cache_clear()
    print(f"{project.show(path)}: row added")
