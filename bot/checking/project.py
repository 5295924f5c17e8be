"""Where the files of a checkout are, and the raw data in them: the checks can look at any copy."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot import paths
from bot.errors import Finding
from bot.knowledge.load import read_yaml
from bot.text.normalize import fold_text
from bot.text.tokenize import pipeline


@dataclass(frozen=True, slots=True)
class Project:
    """A checkout of the project; paths in findings are relative to its root."""

    root: Path = paths.ROOT

    @property
    def knowledge(self) -> Path:
        """Return the folder of the facts and words."""
        return self.root / "knowledge"

    @property
    def messages(self) -> Path:
        """Return the folder of the Fluent catalogs."""
        return self.root / "bot" / "messages"

    def names_file(self, language: str) -> Path:
        """Return the file of a language's names."""
        return self.knowledge / "names" / f"{language}.yml"

    def concepts_file(self, language: str) -> Path:
        """Return the file of a language's concept words."""
        return self.knowledge / "concepts" / f"{language}.yml"

    def cues_file(self, language: str) -> Path:
        """Return the file of a language's words with the force of a filter."""
        return self.knowledge / "cues" / f"{language}.yml"

    def replies_file(self, language: str) -> Path:
        """Return the file of how people steer a form in a language."""
        return self.knowledge / "replies" / f"{language}.yml"

    def emergencies_file(self, language: str) -> Path:
        """Return the file of how people call for help in a language."""
        return self.knowledge / "emergencies" / f"{language}.yml"

    def examples_file(self, language: str) -> Path:
        """Return the file of a language's training examples, for the default language nlu.yml."""
        name = "nlu.yml" if language == self.default_language() else f"nlu.{language}.yml"
        return self.root / "data" / name

    def sentences_file(self, language: str) -> Path:
        """Return the file of a language's test sentences."""
        return self.root / "tests" / "lang" / f"{language}.yml"

    def languages(self) -> list[dict[str, Any]]:
        """Return the rows of languages.yml as they are written."""
        return list(self._languages().get("languages") or ())

    def codes(self) -> list[str]:
        """Return the codes of all languages."""
        return [str(row.get("code")) for row in self.languages()]

    def default_language(self) -> str:
        """Return the language of a conversation that has shown none."""
        return str(self._languages().get("default"))

    def _languages(self) -> dict[str, Any]:
        return read_yaml(self.knowledge / "languages.yml") or {}

    def show(self, path: Path | str) -> str:
        """Return a path as findings name it."""
        return str(path).replace(f"{self.root}/", "")

    def relative(self, finding: Finding) -> Finding:
        """Return a finding whose path is relative to the root."""
        return Finding(self.show(finding.path), finding.problem, finding.remedy)


@lru_cache(maxsize=1 << 17)
def folded(text: str) -> str:
    """Return a text as it is matched; the checks meet most texts more than once."""
    return fold_text(text)


def is_variety(row: dict[str, Any]) -> bool:
    """Tell whether a language is a variety that another one's words and examples serve as well."""
    return bool(row.get("understands"))


def rows(data: Any, key: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (id, row) of one table of a names file; rows that are not written yet are empty."""
    for id, row in ((data or {}).get(key) or {}).items():
        yield str(id), row if isinstance(row, dict) else {}


def has_tokenizer(code: str) -> bool:
    """Tell whether spaCy has a tokenizer for a language here; some need packages of their own."""
    try:
        pipeline(code)
    except (ImportError, OSError, ValueError):
        return False
    return True
