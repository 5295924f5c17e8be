"""Checks training examples, domain.yml and rules.yml: one set of intents, each with its rule."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.checking.project import Project, folded
from bot.errors import Finding
from bot.knowledge.examples import examples_of, items_of
from bot.knowledge.intents import load_intents
from bot.knowledge.load import read_yaml

_RASA_ACTIONS = ("action_listen", "action_restart", "action_deactivate_loop", "action_default_fallback")


def examples(project: Project, language: str) -> dict[str, list[str]]:
    """Return the training examples of a language by intent, in the order of its file."""
    return examples_of(project.examples_file(language))


def example_findings(project: Project) -> Iterator[Finding]:
    """Yield what is wrong with the training examples of all languages."""
    order = list(examples(project, project.default_language()))
    known = set(_domain(project).get("intents") or ())
    for code in project.codes():
        path = project.examples_file(code)
        where = project.show(path)
        if not path.exists():
            yield Finding(where, "the file is missing", f"restore it, or run `add-language {code}`")
            continue
        found = examples(project, code)
        yield from _order_findings(where, list(found), order)
        yield from _metadata_findings(where, path, code)
        for intent, texts in found.items():
            if intent not in known:
                yield Finding(f"{where} {intent}", "the intent is not in domain.yml", "add it there")
            if not texts:
                yield Finding(f"{where} {intent}", "no examples", "write some, as people ask")
        yield from _under_two_intents(where, found)


def _order_findings(where: str, intents: list[str], order: list[str]) -> Iterator[Finding]:
    for intent in order:
        if intent not in intents:
            yield Finding(f"{where} {intent}", "the intent is missing", "add it, in the reference's order")
    for intent in intents:
        if intent not in order:
            yield Finding(f"{where} {intent}", "the intent is not in the reference", "add it there too")
    common = [intent for intent in intents if intent in order]
    if common != [intent for intent in order if intent in common]:
        yield Finding(where, "the intents stand in another order", "follow data/nlu.yml")


def _metadata_findings(where: str, path: Path, code: str) -> Iterator[Finding]:
    for item in items_of(path):
        told = (item.get("metadata") or {}).get("language")
        if told != code:
            problem = f"`metadata.language` is {told}"
            yield Finding(f"{where} {item.get('intent')}", problem, f"write {code}")


def _under_two_intents(where: str, found: dict[str, list[str]]) -> Iterator[Finding]:
    intents: dict[str, dict[str, str]] = defaultdict(dict)
    for intent, texts in found.items():
        for text in texts:
            intents[folded(text)].setdefault(intent, text)
    for written in intents.values():
        if len(written) > 1:
            text = next(iter(written.values()))
            problem = f"{text!r} stands under {' and '.join(written)}"
            yield Finding(where, problem, "keep it under the one that people mean")


def _domain(project: Project) -> dict[str, Any]:
    return dict(read_yaml(project.root / "domain.yml") or {})


def rule_findings(project: Project) -> Iterator[Finding]:
    """Yield intents without a rule, and rules whose intents or actions are not in domain.yml."""
    domain = _domain(project)
    intents = list(domain.get("intents") or ())
    actions = {*(domain.get("actions") or ()), *(domain.get("forms") or ()), *_RASA_ACTIONS}
    steps = list(_steps(project))
    answered = {str(step["intent"]) for step in steps if "intent" in step}
    for intent in intents:
        if intent not in answered:
            yield Finding("data/rules.yml", f"no rule for {intent}", "say which action answers it")
    for intent in sorted(answered - set(intents)):
        yield Finding("data/rules.yml", f"the intent {intent} is not in domain.yml", "add it there")
    for action in sorted({str(step["action"]) for step in steps if "action" in step}):
        if action not in actions:
            yield Finding("data/rules.yml", f"the action {action} is not in domain.yml", "add it there")


def contract_findings(project: Project) -> Iterator[Finding]:
    """Yield intents that are not in both domain.yml and intents.yml, and rules that another topic answers."""
    known, told = load_intents(project.knowledge), list(_domain(project).get("intents") or ())
    for name in sorted(set(told) ^ set(known)):
        lacking = "knowledge/intents.yml" if name in told else "domain.yml"
        yield Finding(lacking, f"the intent {name} is missing", "add it, or remove it from the other file")
    answers = {name: f"action_answer_{row.answer}" for name, row in known.items() if row.answer}
    for rule in (read_yaml(project.root / "data" / "rules.yml") or {}).get("rules") or ():
        steps = rule.get("steps") or [{}]
        name, action = steps[0].get("intent"), steps[-1].get("action")
        if name in answers and action != answers[name]:
            yield Finding("data/rules.yml", f"{name} is answered by {action}", f"write {answers[name]}")


def _steps(project: Project) -> Iterator[dict[str, Any]]:
    raw = read_yaml(project.root / "data" / "rules.yml") or {}
    for rule in raw.get("rules") or ():
        yield from rule.get("steps") or ()
