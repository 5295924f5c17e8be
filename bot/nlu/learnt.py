"""The sentences that training learns from, encoded on all processors while other work goes on."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

from bot import paths
from bot.knowledge.emergencies import HARMLESS, expanded, load_emergencies
from bot.knowledge.examples import examples_of
from bot.knowledge.replies import load_replies
from bot.nlu.judgement import EMERGENCY, OUT_OF_SCOPE
from bot.text.encoder import Vectors, encode, encoded_by

Labelled = tuple[str, str, str]  # text, language, label
_EVERY_OTHER, _EVERY_QUESTION, _EVERY_REPLY = 2, 12, 24  # of other subjects, questions, replies to forms
_YIELDING = 5  # by how much other processes give way to the work that goes on here


@contextmanager
def encoded_ahead(sentences: Iterable[str]) -> Iterator[None]:
    """Encode in other processes; `encode` waits for what it is asked for."""
    with encoded_by(ProcessPoolExecutor(initializer=os.nice, initargs=(_YIELDING,)), sentences):
        yield


def encode_many(sentences: Sequence[str]) -> Vectors:
    """Encode on all processors, as `encode` does on one."""
    with encoded_ahead(sentences):
        return encode(sentences)


def labelled(examples: Sequence[tuple[str, str, str]]) -> Iterator[Labelled]:
    """Yield what is known to be a call for help or none; `examples` are those of intents: text, language, intent."""
    for language, row in load_emergencies().items():
        yield from (
            (text, language, label) for pattern, label in row.labelled() for text in expanded(pattern)
        )
    others = [(text, code) for text, code, intent in examples if intent == OUT_OF_SCOPE]
    asked = [(text, code) for text, code, intent in examples if intent not in (OUT_OF_SCOPE, EMERGENCY)]
    yield from ((text, code, HARMLESS) for text, code in (*others[::_EVERY_OTHER], *asked[::_EVERY_QUESTION]))
    rows = ((code, texts) for code, row in load_replies().items() for texts in row.examples.values())
    replies = [(text, code, HARMLESS) for code, texts in rows for text in texts]
    yield from replies[::_EVERY_REPLY]


def sentences() -> Iterator[str]:
    """Yield what training encodes, in the order in which its parts want it: calls for help, questions, replies.

    While one part is fitted the next one's sentences are encoded.
    """
    files = sorted(paths.DATA.glob("nlu*.yml"))
    examples = [
        (text, path.stem, intent)
        for path in files
        for intent, texts in examples_of(path).items()
        for text in texts
    ]
    yield from (text for text, _, _ in labelled(examples))
    yield from (text for text, _, _ in examples)
    for replies in load_replies().values():
        yield from (text for text, _ in replies.labelled())
