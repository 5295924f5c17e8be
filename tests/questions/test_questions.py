"""Questions and dialogues of writers who had read only the announcement (docs/benchmarks.md, fresh questions).

One case a line: `turns` of `say`, the status to `expect`, and `must`: groups of words of which the reply holds one each.
Their first tries are the measure and stand in the docs; here they only keep what was reached.
"""

import json
import unicodedata
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.knowledge.load import load

if TYPE_CHECKING:
    from bot.engine import Engine

LANGUAGES = tuple(load().languages)
RIGHT_AT_LEAST = {"ja-easy": 0.84}  # shares of the cases of a language
_ANY_LANGUAGE = 0.88
_ALSO = {
    "out_of_scope": {"not_in_source", "smalltalk"}, "smalltalk": {"meta"}, "meta": {"smalltalk"}, "contact": {"inquiry"},
}  # fmt: skip
_TOLD = {"answered", "not_in_source"}


def cases(language: str) -> list[dict[str, Any]]:
    path = Path(__file__).parent / f"{language}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()


def is_right(turn: dict[str, Any], text: str, status: str) -> bool:
    """Tell whether a reply has the status and the words that its turn asks for."""
    told, expected = plain(text), turn["expect"]
    words = all(any(plain(word) in told for word in group) for group in turn.get("must", ()))
    words = words and not any(plain(word) in told for word in turn.get("not", ()))
    both = expected in _TOLD and bool(turn.get("must")) and status in _TOLD
    return words and (status == expected or status in _ALSO.get(expected, ()) or both)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_questions_of_strangers_are_answered(engine: "Engine", language: str) -> None:
    """What fresh questions have taught is not lost."""
    given = cases(language)
    wrong = [case["id"] for case in given if not await _passes(engine, language, case)]
    share = 1 - len(wrong) / len(given)
    assert share >= RIGHT_AT_LEAST.get(language, _ANY_LANGUAGE), f"{share:.1%} right; wrong: {wrong}"


async def _passes(engine: "Engine", language: str, case: dict[str, Any]) -> bool:
    sender, page = uuid.uuid4().hex, {"language": "ja" if language == "ja-easy" else language}
    for turn in case["turns"]:
        replies = await engine.ask(sender, turn["say"], page)
        text = "\n".join(reply.get("text") or "" for reply in replies)
        status = next((reply["custom"]["status"] for reply in replies if "custom" in reply), "")
        if not is_right(turn, text, status):
            return False
    return True
