"""spaCy's tokenizers for the languages of the project, as blank pipelines: nothing is downloaded."""

from functools import lru_cache
from typing import Any

import spacy
from spacy.language import Language

_WITHOUT_OWN_TOKENIZER = {"ko"}  # spaCy's Korean tokenizer needs MeCab; words between spaces serve as well


@lru_cache(maxsize=64)
def pipeline(code: str) -> Language:
    """Return the blank spaCy pipeline for a spaCy language code."""
    config: dict[str, Any] = {}
    if code in _WITHOUT_OWN_TOKENIZER:
        config = {"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}}
    return spacy.blank(code, config=config)


def tokens(text: str, code: str) -> list[tuple[str, int]]:
    """Return (token, offset) of every token that is not blank."""
    return [(token.text, token.idx) for token in pipeline(code).make_doc(text) if not token.is_space]


def reading(text: str) -> str:
    """Return the katakana reading of a Japanese text, by SudachiPy's dictionary."""
    readings = (token.morph.get("Reading", []) for token in pipeline("ja").make_doc(text))
    return "".join(r[0] if r else "" for r in readings)
