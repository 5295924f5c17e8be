"""Files of a folder of knowledge/ that there may be one of for each language, and the patterns written in them."""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import product
from pathlib import Path
from typing import Any

from bot.errors import Finding, KnowledgeError
from bot.knowledge.load import load, read_yaml

_CHOICE = re.compile(r"\(([^()]*)\)")


def rows_of(
    folder: Path, kind: str, findings: Callable[[str, Mapping[str, Any]], Iterable[Finding]]
) -> dict[str, Mapping[str, Any]]:
    """Return by language what `folder`/`kind`/<language>.yml holds, as it is written.

    Raises:
        KnowledgeError: with all that `findings` finds wrong in any of them.
    """
    files = {code: folder / kind / f"{code}.yml" for code in load(folder).languages}
    rows = {code: read_yaml(path) or {} for code, path in files.items() if path.exists()}
    wrong = [finding for code, row in rows.items() for finding in findings(str(files[code]), row)]
    if wrong:
        raise KnowledgeError(wrong)
    return rows


def written_out(pattern: str, most: int | None = None) -> list[str]:
    """Return the texts that `(send|submit)( it|) now` stands for; of more than `most`, some with every word."""
    choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(_CHOICE.split(pattern))]
    every = ["".join(words).strip() for words in product(*choices)]
    if most is None or len(every) <= most:
        return list(dict.fromkeys(every))
    picked = (
        [words[(turn + turn // len(words) * place) % len(words)] for place, words in enumerate(choices)]
        for turn in range(most)
    )
    return list(dict.fromkeys("".join(words).strip() for words in picked))
