"""Checks knowledge/concepts: every concept has words, no word of a language means two things."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from bot.checking.names import ORDINALS, forms
from bot.checking.project import Project, folded, is_variety
from bot.errors import Finding
from bot.knowledge.lexicon import SIDED
from bot.knowledge.load import read_yaml
from bot.knowledge.model import Knowledge
from bot.text.normalize import KATAKANA, script_of

_LANGUAGE = "lang_"
_EDGES = ("first", "last")  # ordinals of the same form are read only when nothing else is said
_RANK = "rank"  # "second" is a rank as well as the second of a list


def concept_findings(project: Project) -> Iterator[Finding]:
    """Yield unknown and missing concepts, and words that stand under two of them."""
    glosses = _glosses(project)
    for row in project.languages():
        path = project.concepts_file(row["code"])
        words = read_yaml(path) or {}
        where = project.show(path)
        for id in sorted(set(map(str, words)) - set(glosses)):
            yield Finding(f"{where} {id}", "the concept is unknown", "use one of knowledge/concepts.yml")
        if not is_variety(row):
            for id in (id for id in glosses if id not in SIDED and not words.get(id)):
                yield Finding(f"{where} {id}", "no words", f"add how people say: {glosses[id]}")
        yield from _shared(where, words)
        for id in (id for id in SIDED if id in words):
            yield Finding(f"{where} {id}", "its words stand elsewhere", "move them to knowledge/cues")


def _glosses(project: Project) -> dict[str, str]:
    concepts = read_yaml(project.knowledge / "concepts.yml")["concepts"]
    return {str(id): str(row.get("gloss", "")) for id, row in concepts.items()}


def _shared(where: str, words: Mapping[str, Any]) -> Iterator[Finding]:
    meanings: dict[str, set[str]] = defaultdict(set)
    written: dict[str, set[str]] = defaultdict(set)
    for id, texts in words.items():
        for text in texts or ():
            meanings[folded(str(text))].add(str(id))
            written[folded(str(text))].add(str(text))
    for text, ids in sorted(meanings.items()):
        if len(ids) > 1:
            problem = f"{' / '.join(sorted(written[text]))} stands under {' and '.join(sorted(ids))}"
            yield Finding(where, problem, "keep it under one concept")


def clash_findings(project: Project, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield words that are a name and a concept in one language, where nothing tells the two apart.

    What a sentence is about tells "Japanese" the language from the country; UNESCO is a name and a
    concept of the same thing; a katakana name is not found in hiragana grammar (タイ, たい).
    """
    for code in project.codes():
        concepts = _by_text(read_yaml(project.concepts_file(code)) or {})
        for kind, id, form in _names(project, knowledge, code):
            for concept, word in concepts.get(folded(form), ()):
                if _is_clash(kind, id, form, concept, word):
                    where = project.show(project.concepts_file(code))
                    problem = f"{word!r} under {concept} is also a name of {kind} {id}"
                    yield Finding(where, problem, "drop one, or write the longer form people use")


def _by_text(words: Mapping[str, Any]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for id, texts in words.items():
        for text in texts or ():
            found[folded(str(text))].append((str(id), str(text)))
    return found


def _names(project: Project, knowledge: Knowledge, code: str) -> Iterator[tuple[str, str, str]]:
    """Yield (kind, id, form) of a language's names, those of CLDR and the ordinals included."""
    raw = read_yaml(project.names_file(code)) or {}
    yield from dict.fromkeys([*forms(raw), *_from_cldr(knowledge, code)])
    for number, texts in (raw.get(ORDINALS) or {}).items():
        for text in texts or ():
            yield "ordinal", str(number), str(text)


def _from_cldr(knowledge: Knowledge, code: str) -> Iterator[tuple[str, str, str]]:
    for (kind, id), name in knowledge.lexicons[code].names.items():
        if kind in ("country", "place"):
            yield kind, id, name.aliases[-1] if kind == "country" and name.aliases else name.name


def _is_clash(kind: str, id: str, form: str, concept: str, word: str) -> bool:
    if concept == id or (kind in ("country", "region") and concept.startswith(_LANGUAGE)):
        return False
    if kind == "ordinal" and concept in (_RANK, *_EDGES):
        return False
    return not _is_katakana(form) or _is_katakana(word)


def _is_katakana(form: str) -> bool:
    return all(script_of(char) == KATAKANA for char in form)
