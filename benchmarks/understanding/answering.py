"""Answers questions with the code of the folder it is started in; benchmarks.understanding.compare runs it.

It uses nothing but what every commit since the first benchmark has: `trained_reader` and `respond`.
"""

import json
import sys
import warnings
from pathlib import Path
from typing import Any


def main(arguments: list[str]) -> None:
    """Read [text, language of the conversation] pairs from one JSON file, write the answers to another."""
    asked, answers = map(Path, arguments)
    warnings.simplefilter("ignore")
    from benchmarks.understanding import scoring

    reader = scoring.trained_reader()
    pairs = json.loads(asked.read_text(encoding="utf-8"))
    replies = [_answer(scoring, reader, text, language) for text, language in pairs]
    answers.write_text(json.dumps(replies, ensure_ascii=False), encoding="utf-8")


def _answer(scoring: Any, reader: Any, text: str, conversation: str) -> dict[str, Any]:
    """A question that breaks a commit's code is a figure of that commit, not the end of the comparison."""
    try:
        made, intents, language, confidence = scoring.respond(reader, text, conversation)
    except Exception as error:
        return {
            "status": "error",
            "facts": [],
            "language": conversation,
            "intents": [repr(error)],
            "confidence": 0,
        }
    return {
        "status": made.status, "facts": sorted(made.facts), "language": language, "intents": list(intents),
        "confidence": float(confidence),
    }  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
