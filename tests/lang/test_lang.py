"""The test sentences of each language (tests/lang/<lang>.yml), asked of the assistant one conversation each."""

import uuid
from collections.abc import Sequence
from typing import Any

import pytest

from benchmarks.understanding.data import Sentence, in_scope, out_of_scope
from benchmarks.understanding.scoring import RIGHT, verdict
from bot import paths
from bot.engine import Engine

LANGUAGES = sorted(path.stem for path in paths.TEST_SENTENCES.glob("*.yml"))
RIGHT_AT_LEAST, ANSWERED_AT_MOST = 0.95, 0.01  # shares of the sentences: the bars of the project
IN_SCOPE_AT_LEAST = {"ja-easy": 60}  # sentences; 150 in every other language
OUT_OF_SCOPE_AT_LEAST = 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_lang_has_enough_sentences_and_none_twice(language: str) -> None:
    """The figures of a language rest on enough different sentences."""
    inside, outside = [s.text for s in in_scope(language)], out_of_scope(language)
    assert len(set(inside)) == len(inside) >= IN_SCOPE_AT_LEAST.get(language, 150)
    assert len(set(outside)) == len(outside) >= OUT_OF_SCOPE_AT_LEAST


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_lang_sentences_are_answered_right(engine: Engine, language: str) -> None:
    """At least 95 % of the sentences of a language get the status and the facts they must have."""
    sentences = in_scope(language)
    wrong = [fault for s in sentences if (fault := await _fault(engine, s))]
    share = 1 - len(wrong) / len(sentences)
    assert share >= RIGHT_AT_LEAST, _report(f"{share:.1%} right", wrong)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_lang_other_subjects_are_not_answered(engine: Engine, language: str) -> None:
    """At most 1 % of the questions on other subjects are answered from facts."""
    questions = out_of_scope(language)
    answered = [text for text in questions if (await _ask(engine, text, language))["status"] == "answered"]
    assert len(answered) <= ANSWERED_AT_MOST * len(questions), _report(f"{len(answered)} answered", answered)


async def _fault(engine: Engine, sentence: Sentence) -> str | None:
    """Return what is wrong with the answer to a sentence, or None."""
    custom = await _ask(engine, sentence.text, sentence.conversation_language)
    facts = frozenset(custom["facts"])
    if verdict(sentence, custom["status"], facts, custom["language"]) == RIGHT:
        return None
    wanted = f"{sentence.status} {sorted(sentence.facts)}"
    return f"{sentence.text!r}: {custom['status']} {sorted(facts)} [{custom['intent']}], not {wanted}"


async def _ask(engine: Engine, text: str, conversation_language: str) -> dict[str, Any]:
    """Return `custom` of the reply to the first message of a conversation."""
    replies = await engine.ask(uuid.uuid4().hex, text, {"language": conversation_language})
    return next(dict(reply["custom"]) for reply in replies if "custom" in reply)


def _report(figure: str, lines: Sequence[str]) -> str:
    return "\n  ".join([figure, *lines])
