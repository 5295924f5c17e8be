"""Serves the product in this process, asks it over HTTP, and counts the time of each part.

The calls are wrapped here, before the model is loaded; the product knows nothing of it. Server and client
share one thread, so that no time is counted twice.
"""

import argparse
import asyncio
import gc
import importlib
import itertools
import json
import os
import statistics
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.parts.stopwatch import Stopwatch
from benchmarks.serving.run import PER_CONVERSATION, mixed_questions
from benchmarks.stock import machine
from benchmarks.understanding.data import Sentence

RESULT = Path(__file__).with_name("result.json")
HTTP, RASA = "HTTP", "rest of Rasa"
# part: what is called for it, as module:class.function or module:function
PARTS: dict[str, tuple[str, ...]] = {
    "language": ("bot.nlu.language:LanguageDetector.process",),
    "tokens": (
        "bot.nlu.tokenizer:SpacyLanguageTokenizer.process",
    ),
    "gazetteer": (
        "bot.nlu.mentions:MentionExtractor.process", "bot.nlu.vocabulary:Vocabulary.read",
        "bot.text.gazetteer:Gazetteer.find",
    ),
    "questions": ("bot.nlu.intent:IntentClassifier.process",),
    "features": (
        "bot.nlu.tfidf:Tfidf.weigh", "bot.nlu.classifier:QuestionClassifier._concept_features",
        "bot.nlu.evidence:vector",
    ),
    "classifier": ("bot.nlu.classifier:QuestionClassifier.predict",),
    "policies": (
        "bot.engine.rule_policy:ServedRulePolicy.predict_action_probabilities",
        "rasa.core.policies.ensemble:DefaultPolicyPredictionEnsemble.combine_predictions_from_kwargs",
    ),
    "action": ("rasa_sdk.executor:ActionExecutor.run",),
    "rendering": (
        "bot.messages.catalog:_format", "bot.messages.render:Renderer.text", "bot.messages.render:Renderer.listed",
        "bot.messages.render:Renderer.date", "bot.messages.render:plain_ruby",
    ),
    "storage": (
        "rasa.core.tracker_store:FailSafeTrackerStore.save", "rasa.core.tracker_store:FailSafeTrackerStore.retrieve",
    ),
    RASA: ("rasa.core.agent:Agent.handle_message",),
}  # fmt: skip
MEANS = {
    HTTP: "socket, uvicorn, FastAPI, the client", "language": "of the message, without the words it looks up",
    "tokens": "spaCy, SudachiPy", "gazetteer": "folding, names and concepts, typing errors",
    "questions": "cutting, follow-ups, settling the intent", "features": "n-grams, concepts, evidence",
    "classifier": "two regressions and the gate", "policies": "rules to actions",
    "action": "from the question to the answer", "rendering": "Fluent and CLDR",
    "storage": "the conversation's tracker", RASA: "session, events, locks, the graph",
}  # fmt: skip


def main() -> None:
    """Print the table and write it, with its configuration, to result.json."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.parts", description=__doc__)
    parser.add_argument("--asked", type=int, default=600, help="questions, after a hundred to warm up")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASSISTANT_DATABASE_URL"] = f"sqlite:///{folder}/inquiries.db"
        laps = asyncio.run(measured(arguments.asked))
    rows = table(laps)
    print(shown(rows))
    configuration = {
        "asked": arguments.asked,
        "per_conversation": PER_CONVERSATION,
        "clock": "processor time of the one thread",
    }
    made = {"machine": machine.about(), "configuration": configuration, "parts": rows}
    RESULT.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def table(laps: Sequence[Mapping[str, float]]) -> list[dict[str, Any]]:
    """Return one row a part, the dearest first, and one for the whole; times in milliseconds."""
    totals = [sum(lap.values()) for lap in laps]
    whole = statistics.median(totals)
    rows = [_row(part, [lap.get(part, 0.0) for lap in laps], whole) for part in (HTTP, *PARTS)]
    return [*sorted(rows, key=lambda row: -row["median_ms"]), _row("whole answer", totals, whole)]


def _row(part: str, seconds: Sequence[float], whole: float) -> dict[str, Any]:
    median = statistics.median(seconds)
    return {
        "part": part,
        "median_ms": round(median * 1_000, 3),
        "p95_ms": round(statistics.quantiles(seconds, n=20)[-1] * 1_000, 3),
        "share": round(median / whole, 3),
    }


def shown(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return the rows as a table in Markdown."""
    lines = ["| part | median, ms | 95th percentile | share | what it is |", "|---|---|---|---|---|"]
    for row in rows:
        what = MEANS.get(row["part"], "")
        lines.append(
            f"| {row['part']} | {row['median_ms']:.2f} | {row['p95_ms']:.2f} | {row['share']:.0%} | {what} |"
        )
    return "\n".join(lines)


def wrap_all(watch: Stopwatch) -> None:
    """Wrap the calls of every part."""
    for part, places in PARTS.items():
        for place in places:
            module, _, path = place.partition(":")
            *owners, name = path.split(".")
            owner = importlib.import_module(module)
            for inner in owners:
                owner = getattr(owner, inner)
            watch.wrap(part, owner, name)


async def measured(asked: int) -> list[dict[str, float]]:
    """Return what each part took of each question."""
    watch = Stopwatch(time.thread_time)  # others work on this machine too
    server, port, serving = await _served(watch)
    questions = list(itertools.islice(itertools.cycle(mixed_questions()), 100 + asked))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    laps = []
    for number, question in enumerate(questions):
        writer.write(request(question, number // PER_CONVERSATION))
        watch.lap()
        watch.begin(HTTP)
        await _response(reader)
        watch.end()
        laps.append(watch.lap())
    writer.close()
    server.should_exit = True
    await serving
    return laps[100:]


async def _served(watch: Stopwatch) -> tuple[Any, int, "asyncio.Task[None]"]:
    """Start the product's application in this loop; return the server, its port, and its task."""
    from bot import logs, unused

    logs.to_file()
    unused.install()
    wrap_all(watch)
    import uvicorn

    from bot.engine import Engine
    from bot.inquiries.settings import from_environment as inquiry_settings
    from bot.inquiries.store import InquiryStore
    from bot.settings import from_environment
    from bot.web.assembly import assemble

    app = assemble(Engine.load(), from_environment(), InquiryStore.open(inquiry_settings()))
    gc.collect()
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, access_log=False, ws="none"))
    serving = asyncio.ensure_future(server.serve())
    begin = time.monotonic()
    while not server.started and time.monotonic() - begin < 60:
        await asyncio.sleep(0.01)
    return server, server.servers[0].sockets[0].getsockname()[1], serving


def request(question: Sentence, conversation: int) -> bytes:
    """Return a question as an HTTP request."""
    metadata = {"language": question.conversation_language}
    body = json.dumps(
        {"sender": f"parts-{conversation}", "message": question.text, "metadata": metadata}
    ).encode()
    head = "POST /webhooks/rest/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


async def _response(reader: asyncio.StreamReader) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"benchmarks.parts: {head.splitlines()[0]!r}; see .cache/logs")
    length = next(
        line.partition(b":")[2] for line in head.splitlines() if line.lower().startswith(b"content-length")
    )
    await reader.readexactly(int(length))
