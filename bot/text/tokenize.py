"""spaCy's tokenizers for the languages of the project, as blank pipelines: nothing is downloaded."""

from functools import lru_cache
from typing import Any

import spacy
from spacy.language import Language

_PERSON = "人名"
_OF_NAMES = ("名詞-固有名詞", "接尾辞", "助動詞", "補助記号-一般")
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


def is_personal_name(text: str) -> bool:
    """Tell whether a Japanese text is somebody's name by SudachiPy's dictionary, politeness around it included."""
    tags = [token.tag_ for token in pipeline("ja").make_doc(text) if not token.is_space]
    return any(_PERSON in tag for tag in tags) and all(tag.startswith(_OF_NAMES) for tag in tags)


def reading(text: str) -> str:
    """Return the katakana reading of a Japanese text, by SudachiPy's dictionary."""
    readings = (token.morph.get("Reading", []) for token in pipeline("ja").make_doc(text))
    return "".join(r[0] if r else "" for r in readings)


def is_word(text: str) -> bool:
    """Tell whether a Japanese text is one word of SudachiPy's dictionary."""
    tokenizer: Any = pipeline("ja").tokenizer
    found = tokenizer.tokenizer.tokenize(text)
    return len(found) == 1 and not found[0].is_oov()
