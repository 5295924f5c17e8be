"""Asks both sides every test sentence over HTTP and counts right answers, a conversation for each sentence."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.stock import client
from benchmarks.stock.client import Asked, Reply
from benchmarks.understanding import data
from benchmarks.understanding.data import Sentence
from benchmarks.understanding.scoring import VERDICTS, verdict
from bot.knowledge.load import load

_CLIENTS = 4  # at once; the answers are what counts here, not the time


def languages() -> tuple[str, ...]:
    """Return the languages that have test sentences."""
    return tuple(load().languages)


def measure(port: int, language: str, reference: Path, real: int) -> dict[str, Any]:
    """Return the figures of one language; of the real off-topic questions the first `real` are asked."""
    sentences = data.in_scope(language)
    off_topic = data.out_of_scope(language)
    others = data.reference(language, reference)[:real]
    replies = client.each(port, asked(language, sentences, [*off_topic, *others]), _CLIENTS)
    scored = replies[: len(sentences)]
    false = replies[len(sentences) : len(sentences) + len(off_topic)]
    counts = Counter(judge(s, reply) for s, reply in zip(sentences, scored, strict=True))
    return {
        "sentences": len(sentences), **{name: counts[name] for name in VERDICTS},
        "off_topic": len(off_topic), "off_topic_answered": _answered(false),
        "real": len(others), "real_answered": _answered(replies[len(sentences) + len(off_topic) :]),
        "no_reply": sum(not reply.is_good for reply in replies),
        "intent_right": sum(reply.custom.get("intent") == s.intent for s, reply in zip(sentences, scored, strict=True)),
        "intent_known": sum(s.intent is not None for s in sentences),
    }  # fmt: skip


def asked(language: str, sentences: Sequence[Sentence], off_topic: Sequence[str]) -> list[Asked]:
    """Return the messages, each in a conversation of its own."""
    messages = [(s.text, s.conversation_language) for s in sentences]
    messages += [(text, language) for text in off_topic]
    return [Asked(text, code, f"answers-{language}-{n}") for n, (text, code) in enumerate(messages)]


def judge(sentence: Sentence, reply: Reply) -> str:
    """Return how a sentence went, as benchmarks.understanding judges it."""
    made = reply.custom
    status, language = str(made.get("status")), str(made.get("language"))
    return verdict(sentence, status, frozenset(made.get("facts") or ()), language)


def _answered(replies: Sequence[Reply]) -> int:
    return sum(reply.custom.get("status") == "answered" for reply in replies)
