"""Reads labelled sentences, `text<TAB>intent`, and tells everything that is wrong with them at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.errors import AssistantError, Finding

HEADER = "text\tintent"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence and its intent."""

    text: str
    intent: str


class LabelledError(AssistantError):
    """Files that cannot be measured with; the message holds every finding on a line of its own."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(map(str, findings)))


def read(train: Path, test: Path, out_of_scope: str | None) -> tuple[list[Labelled], list[Labelled]]:
    """Return the sentences to learn from and those to ask.

    Raises:
        LabelledError: with all findings of both files.
    """
    findings: list[Finding] = []
    learnt, asked = _file(train, findings), _file(test, findings)
    if not findings:
        findings += [*_too_little(train, learnt, out_of_scope), *_unknown(test, learnt, asked, out_of_scope)]
    if findings:
        raise LabelledError(findings)
    return learnt, asked


def _file(path: Path, findings: list[Finding]) -> list[Labelled]:
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        findings.append(Finding(str(path), f"cannot be read ({error})", "name a file of UTF-8 text"))
        return []
    rows = [_row(path, number, line.rstrip("\r"), findings) for number, line in enumerate(lines, 1)]
    return [row for row in rows if row]


def _row(path: Path, number: int, line: str, findings: list[Finding]) -> Labelled | None:
    if not line.strip() or (number == 1 and line.lower() == HEADER):
        return None
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) == 2 and all(cells):
        return Labelled(*cells)
    where = f"{path}:{number}"
    if len(cells) != 2:
        problem = f"{len(cells) - 1} tabs where one is wanted"
        findings.append(Finding(where, problem, "write the sentence, one tab and its intent"))
    else:
        missing = "intent" if cells[0] else "sentence"
        findings.append(Finding(where, f"the {missing} is missing", "add it, or remove the line"))
    return None


def _too_little(path: Path, rows: Sequence[Labelled], out_of_scope: str | None) -> Iterator[Finding]:
    intents = {row.intent for row in rows} - {out_of_scope}
    if len(intents) < 2:
        yield Finding(str(path), f"{len(intents)} intents in scope", "give examples of two or more")


def _unknown(
    path: Path, learnt: Sequence[Labelled], asked: Sequence[Labelled], out_of_scope: str | None
) -> Iterator[Finding]:
    """An intent that has no example can never be right; most likely it is the label of other subjects."""
    if not asked:
        yield Finding(str(path), "no sentences", "write the sentence, one tab and its intent on each line")
    if out_of_scope is not None and out_of_scope not in {row.intent for row in (*learnt, *asked)}:
        yield Finding(str(path), f"no sentence is labelled {out_of_scope}", "correct --out-of-scope")
    known = {row.intent for row in learnt} | {out_of_scope}
    for intent in dict.fromkeys(row.intent for row in asked if row.intent not in known):
        remedy = "give examples of it, or name it by --out-of-scope"
        yield Finding(str(path), f"no sentence to learn from is labelled {intent}", remedy)
