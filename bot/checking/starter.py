"""What the files of a new language start from: all ids, so that the check says what is missing."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from fluent.syntax import ast
from fluent.syntax.serializer import serialize_comment, serialize_message

from bot.checking import catalogs, cues
from bot.checking.examples import examples
from bot.checking.names import ORDINALS, YEARS, needed
from bot.checking.project import Project, rows
from bot.knowledge.lexicon import SIDED
from bot.knowledge.load import read_yaml
from bot.knowledge.model import Knowledge

SAMPLE = "en"  # the language whose words show what a line is for
_PLAIN = re.compile(r"[\w][\w .'-]*")


@dataclass(frozen=True, slots=True)
class NewLanguage:
    """A language to add: code (BCP 47), own name, spaCy's language class, language of its gaps."""

    code: str
    name: str
    spacy: str = "xx"
    fallback: str = "en"


def files(project: Project, knowledge: Knowledge, new: NewLanguage) -> dict[Path, str]:
    """Return the content of the seven files of a new language by path."""
    return {
        project.root / "data" / f"nlu.{new.code}.yml": _examples(project, new),
        project.names_file(new.code): _names(project, knowledge, new),
        project.concepts_file(new.code): _concepts(project, new),
        project.cues_file(new.code): _cues(new),
        project.replies_file(new.code): _replies(project, new),
        project.emergencies_file(new.code): _emergencies(project, new),
        project.messages / f"{new.code}.ftl": _catalog(project, new),
        project.sentences_file(new.code): _sentences(new),
    }


def with_row(text: str, new: NewLanguage) -> str:
    """Return languages.yml with a row for the language after the others."""
    locale = _locale(new.code)
    row = {
        "code": new.code, "name": new.name, "bcp47": new.code,
        "cldr": str(locale) if locale else "en", "spacy": new.spacy,
        "direction": locale.text_direction if locale else "ltr",
        "script": _script(new.code), "fallback": new.fallback,
    }  # fmt: skip
    line = ", ".join(f"{key}: {_scalar(value)}" for key, value in row.items())
    head, default, tail = text.rpartition("\ndefault:")
    return f"{head}\n  - {{{line}}}{default}{tail}"


def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


def _script(code: str) -> str:
    """Return the script that CLDR says people write the language in."""
    locale = _locale(code)
    if locale and locale.script:
        return str(locale.script).lower()
    likely = str(get_global("likely_subtags").get(code.split("-")[0], "und_Latn"))
    return likely.split("_")[1].lower()


def _scalar(text: str) -> str:
    """Return a text as YAML; quoted where YAML would read something else (no is false)."""
    if _PLAIN.fullmatch(text) and yaml.safe_load(text) == text:
        return text
    return json.dumps(text, ensure_ascii=False)


def _examples(project: Project, new: NewLanguage) -> str:
    lines = [
        f"# Training examples in {new.name}. Intents and their order: docs/language-packs.md",
        '# Replace each empty "" by | and one example a line; the comments show English ones.',
        'version: "3.1"',
        "",
        "nlu:",
    ]
    for intent, texts in examples(project, SAMPLE).items():
        lines.append(f"- intent: {intent}  # {' / '.join(texts[:2])}")
        lines += [f"  metadata: {{language: {_scalar(new.code)}}}", '  examples: ""']
    return "\n".join(lines) + "\n"


def _names(project: Project, knowledge: Knowledge, new: NewLanguage) -> str:
    sample = read_yaml(project.names_file(SAMPLE))
    organisations = {id for id, _ in rows(sample, "organisations")}
    lines = [
        f"# Names in {new.name}. Rules: docs/language-packs.md. To translate a line, remove its #;",
        "# countries come from CLDR, and need a line only where another name is shown or known.",
    ]
    for table, ids in needed(knowledge, organisations).items():
        lines.append(f"{table}:")
        named = dict(rows(sample, table))
        lines += [f"  # {id}: {{name: {_scalar(str(named[id]['name']))}}}" for id in ids if id in named]
    lines += ["countries:", "places:", f"{ORDINALS}:"]
    for number, texts in (sample.get(ORDINALS) or {}).items():
        lines.append(f"  # {number}: [{', '.join(map(str, texts[:2]))}]")
    lines.append(f"{YEARS}:")
    lines += [f'  # {bound}: ["{texts[0]}"]' for bound, texts in (sample.get(YEARS) or {}).items()]
    return "\n".join(lines) + "\n"


def _concepts(project: Project, new: NewLanguage) -> str:
    lines = [
        f"# Words of the concepts in {new.name}. Rules: docs/language-packs.md",
        "# Between the brackets: how people say what stands behind the #.",
    ]
    for id, row in read_yaml(project.knowledge / "concepts.yml")["concepts"].items():
        if id in SIDED:
            continue
        lines.append(f"{_scalar(str(id))}: []  # {row['gloss']}")
    return "\n".join(lines) + "\n"


def _cues(new: NewLanguage) -> str:
    lines = [f"# Words with the force of a filter in {new.name}. Rules: docs/language-packs.md"]
    for role, gloss in cues.ROLES.items():
        if role in cues.WITH_SIDES:
            lines += [f"{role}:  # {gloss}", "  preceding: []", "  following: []"]
        else:
            lines.append(f"{role}: []  # {gloss}")
    return "\n".join(lines) + "\n"


def _replies(project: Project, new: NewLanguage) -> str:
    lines = [f"# How people steer a form in {new.name}. Rules: docs/language-packs.md"]
    for part, names in read_yaml(project.replies_file(SAMPLE)).items():
        lines.append(f"{part}:")
        lines += [f"  {_scalar(name)}: []  # {' / '.join(forms[:3])}" for name, forms in names.items()]
    return "\n".join(lines) + "\n"


def _emergencies(project: Project, new: NewLanguage) -> str:
    sample = read_yaml(project.emergencies_file(SAMPLE))
    lines = [
        f"# Calls for help, and what only sounds like one, in {new.name}. Rules: docs/language-packs.md",
        "calls:",
    ]
    lines += [f"  {kind}: []  # {' / '.join(texts[:2])}" for kind, texts in sample["calls"].items()]
    lines.append(f"harmless: []  # {' / '.join(sample['harmless'][:3])}")
    return "\n".join(lines) + "\n"


def _catalog(project: Project, new: NewLanguage) -> str:
    sample = catalogs.read(project, SAMPLE)
    head = f"# {new.name}. To translate a text, take away its #; keys and variables stay.\n"
    return head + "".join(_entries(sample.resource)) if sample else head


def _entries(resource: ast.Resource) -> Iterator[str]:
    """Yield the sample's headings and notes as they are, and its messages as comments."""
    for entry in resource.body:
        if isinstance(entry, ast.GroupComment):
            yield f"\n{serialize_comment(entry, '##').rstrip()}\n\n"
        elif isinstance(entry, ast.Message):
            yield "".join(f"# {line}\n" for line in serialize_message(entry).splitlines())


def _sentences(new: NewLanguage) -> str:
    return (
        f"# Test sentences in {new.name}, written without sight of the training examples;\n"
        "# the format is in docs/language-packs.md.\n"
        "in_scope: []\nout_of_scope: []\n"
    )
