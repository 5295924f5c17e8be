"""Asks two commits the same sentences, those of the working tree, and tells what changed between them."""

import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.understanding import answering, data, scoring
from benchmarks.understanding.figures import Measured, OffTopic, off_topic
from benchmarks.understanding.results import FOLDER
from bot import paths
from bot.knowledge.load import load
from bot.nlu.readings import FILE as READINGS

WORKING_TREE = "."
_SHARES = (*scoring.VERDICTS, "off_topic_answered", "real_answered", "ece")
_TITLES = ("right", "partly", "refused", "wrong", "off-topic", "real", "ECE")


class CompareError(Exception):
    """A commit that cannot be asked; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence whose outcome differs between two commits."""

    language: str
    text: str
    before: str
    after: str


def ask(revision: str, reference: Path) -> Measured:
    """Return how the working tree's sentences go with a commit's code, data and knowledge.

    Raises:
        CompareError: the commit is not there or has no understanding to ask.
    """
    sentences = [sentence for language in load().languages for sentence in data.in_scope(language)]
    others = [(language, *pair) for language in load().languages for pair in off_topic(language, reference)]
    pairs = [(sentence.text, sentence.conversation_language) for sentence in sentences]
    pairs += [(text, language) for language, text, _ in others]
    replies = iter(_replies(revision, tree(revision), pairs))
    outcomes = [_outcome(sentence, next(replies)) for sentence in sentences]
    return Measured(
        outcomes, [OffTopic(lang, text, next(replies)["status"], real) for lang, text, real in others]
    )


def _outcome(sentence: data.Sentence, reply: dict[str, Any]) -> scoring.Outcome:
    return scoring.judged(
        sentence, reply["status"], frozenset(reply["facts"]), reply["language"], tuple(reply["intents"]),
        reply["confidence"],
    )  # fmt: skip


def tree(revision: str) -> Path:
    """Return the folder with the files of a commit, unpacked once; `.` is the working tree itself."""
    if revision == WORKING_TREE:
        return paths.ROOT
    commit = _commit(revision)
    folder = FOLDER / commit[:12]
    if not folder.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(dir=FOLDER))
        _unpack(commit, draft)
        draft.rename(folder)
    return folder


def _commit(revision: str) -> str:
    command = ["git", "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CompareError(
            f"{revision}: not a commit of this repository; name a commit, a branch, a tag or ."
        )
    return done.stdout.strip()


def _unpack(commit: str, folder: Path) -> None:
    command = ["git", "archive", "--format=tar", commit]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, check=True)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder)  # made by git from this repository; `filter` needs Python 3.11.4
    if READINGS.exists():  # readings of words by SudachiPy: the same in every commit, and slow to find anew
        (folder / ".cache").mkdir(exist_ok=True)
        shutil.copy(READINGS, folder / ".cache" / READINGS.name)


def _replies(revision: str, folder: Path, pairs: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Train and ask in a process of its own, so that nothing of this tree's code has a say."""
    environment = {k: v for k, v in os.environ.items() if k != "ASSISTANT_KNOWLEDGE"} | {
        "PYTHONPATH": str(folder)
    }
    with tempfile.TemporaryDirectory() as place:
        asked, answers = Path(place, "asked.json"), Path(place, "answers.json")
        asked.write_text(json.dumps(pairs, ensure_ascii=False), encoding="utf-8")
        # -P: the folder of the script is this tree's
        command = [sys.executable, "-P", str(Path(answering.__file__)), str(asked), str(answers)]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode or not answers.exists():
            why = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
            raise CompareError(
                f"{revision}: cannot be asked ({why}); name a commit with benchmarks/understanding/scoring.py"
            )
        replies: list[dict[str, Any]] = json.loads(answers.read_text(encoding="utf-8"))
    return replies


def changes(before: Measured, after: Measured) -> list[Change]:
    """Return the sentences whose outcome changed: their verdicts, and off-topic ones answered or not."""
    inside = [
        Change(old.sentence.language, old.sentence.text, old.verdict, new.verdict)
        for old, new in zip(before.outcomes, after.outcomes, strict=True)
    ]
    outside = [
        Change(old.language, old.text, f"off-topic, {old.status}", f"off-topic, {new.status}")
        for old, new in zip(before.off_topic, after.off_topic, strict=True)
        if "answered" in (old.status, new.status)
    ]
    return [change for change in (*inside, *outside) if change.before != change.after]


def table(before: Measured, after: Measured) -> Iterator[str]:
    """Yield a line for each language with both commits' figures side by side, shares in per cent."""
    yield f"{'language':9}{'sentences':>10}" + "".join(f"{title:>18}" for title in _TITLES)
    for old, new in zip(before.rows(), after.rows(), strict=True):
        cells = "".join(f"{f'{old[name]} → {new[name]}':>18}" for name in _SHARES)
        yield f"{old['language']:9}{old['sentences']:>10}{cells}"


def report(first: str, second: str, reference: Path) -> Iterator[str]:
    """Ask both commits and yield what to print.

    Raises:
        CompareError: one of them cannot be asked.
    """
    before, after = ask(first, reference), ask(second, reference)
    yield f"{first} → {second}, on the sentences of the working tree"
    yield from table(before, after)
    changed = changes(before, after)
    yield f"{len(changed)} sentences changed"
    for change in changed:
        yield f"{change.language} {change.before} → {change.after}: {change.text!r}"
