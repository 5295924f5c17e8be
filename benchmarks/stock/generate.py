"""Writes the stock project: what `rasa init` makes, with this project's intents, examples, rules and stories."""

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from benchmarks.stock import lookup
from benchmarks.understanding.data import training_examples
from bot import paths
from bot.knowledge.load import read_yaml
from bot.nlu.vocabulary import vocabulary

ENTITIES = (*lookup.KINDS, lookup.YEAR, lookup.CONCEPT)
FALLBACK = "nlu_fallback"
_VERSION = "3.1"
_NO_BOUNDARIES = {"use_word_boundaries": False}  # as the documentation says for languages without spaces
# The configuration that Rasa 3.6.21 fills in for `rasa init`, in its order and with its values; only the
# word boundaries and RegexEntityExtractor are added, as the documentation recommends for lookup tables.
PIPELINE: list[dict[str, Any]] = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer", **_NO_BOUNDARIES},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True},
    {"name": "RegexEntityExtractor", **_NO_BOUNDARIES},
    {"name": "EntitySynonymMapper"},
    {"name": "ResponseSelector", "epochs": 100, "constrain_similarities": True},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
]
POLICIES: list[dict[str, Any]] = [
    {"name": "MemoizationPolicy"},
    {"name": "RulePolicy"},
    {"name": "UnexpecTEDIntentPolicy", "max_history": 5, "epochs": 100},
    {"name": "TEDPolicy", "max_history": 5, "epochs": 100, "constrain_similarities": True},
]
CONFIG = {
    "recipe": "default.v1",
    "assistant_id": "stock",
    "language": "en",  # what `rasa init` writes; with ja or zh Rasa refuses WhitespaceTokenizer
    "pipeline": PIPELINE,
    "policies": POLICIES,
}


def write(folder: Path) -> None:
    """Write the project into `folder`, in place of the one that is there; models are left as they are."""
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    _dump(folder / "config.yml", CONFIG)
    _dump(folder / "domain.yml", domain())
    _dump(folder / "credentials.yml", {"rest": {}})
    _dump(data / "nlu.yml", {"version": _VERSION, "nlu": [*examples(), *tables()]})
    _dump(data / "rules.yml", rules())
    shutil.copy(paths.DATA / "stories.yml", data)


def forget_training(folder: Path) -> None:
    """Remove models and caches of earlier trainings, so that the next one begins from nothing."""
    for name in ("models", ".rasa"):
        shutil.rmtree(folder / name, ignore_errors=True)


def write_endpoints(folder: Path, action_port: int) -> Path:
    """Write where the action server is; return the file."""
    endpoints = {"action_endpoint": {"url": f"http://127.0.0.1:{action_port}/webhook"}}
    return _dump(folder / "endpoints.yml", endpoints)


def domain() -> dict[str, Any]:
    """Return the project's domain with the entities and the intent that stock components produce."""
    own = dict(read_yaml(paths.DOMAIN))
    own["intents"] = [*own["intents"], FALLBACK]
    own["entities"] = [*own["entities"], *(e for e in ENTITIES if e not in own["entities"])]
    return own


def rules() -> dict[str, Any]:
    """Return the project's rules, and the documented one for messages that were not understood."""
    own = dict(read_yaml(paths.DATA / "rules.yml"))
    steps = [{"intent": FALLBACK}, {"action": "action_answer_unknown"}]
    own["rules"] = [*own["rules"], {"rule": FALLBACK, "steps": steps}]
    return own


def examples() -> Iterator[dict[str, str]]:
    """Yield every intent with the examples of all languages, the names in them annotated."""
    by_intent: dict[str, list[str]] = {}
    for language, text, intent in training_examples():
        by_intent.setdefault(intent, []).append(annotated(text, language))
    for intent, texts in by_intent.items():
        yield {"intent": intent, "examples": _lines(texts)}


def annotated(text: str, language: str) -> str:
    """Return an example with its entities marked as a person would mark them."""
    utterance = vocabulary().read(text, language)
    parts, last = [], 0
    for match in sorted(utterance.matches, key=lambda m: m.begin):
        begin, end = utterance.folded.span(match.begin, match.end)
        if begin < last or not _is_entity(match.kind, match.id):
            continue
        mark = f'[{text[begin:end]}]{{"entity": "{match.kind}", "value": "{match.id}"}}'
        parts += [text[last:begin], mark]
        last = end
    return "".join((*parts, text[last:]))


def _is_entity(kind: str, id: str) -> bool:
    if kind == lookup.CONCEPT:
        return id in lookup.CONCEPTS or id.startswith("lang_")
    return kind in ENTITIES


def tables() -> Iterator[dict[str, str]]:
    """Yield a lookup table and a regular expression for each entity.

    Rasa has one setting of word boundaries for all tables: the tables hold what is written without spaces,
    the expressions what needs a boundary.
    """
    yield {"regex": lookup.YEAR, "examples": _lines([r"(?<!\d)(?:19|20)\d\d(?!\d)"])}
    for entity in ENTITIES:
        forms = lookup.written_forms(entity)
        if spaced := [form for form in forms if _needs_boundary(form)]:
            yield {"regex": entity, "examples": _lines([expression(spaced)])}
        if unspaced := [form for form in forms if not _needs_boundary(form)]:
            yield {"lookup": entity, "examples": _lines(unspaced)}


def expression(forms: Sequence[str]) -> str:
    """Return the expression that finds whole Latin words, short capitals (US, UK) only as capitals."""
    words = [f"(?-i:{re.escape(f)})" if _is_abbreviation(f) else re.escape(f) for f in forms]
    return f"(?<![A-Za-zÀ-ɏ])(?:{'|'.join(words)})(?![A-Za-zÀ-ɏ])"


def _is_abbreviation(form: str) -> bool:
    return len(form) < 4 and form.isupper()


def _needs_boundary(form: str) -> bool:
    return all(char < "ɐ" or not char.isalpha() for char in form)


def _lines(texts: Sequence[str]) -> str:
    return "".join(f"- {text}\n" for text in texts)


def _dump(path: Path, content: Any) -> Path:
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
    path.write_text(text, encoding="utf-8")
    return path
