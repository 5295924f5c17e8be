"""A message to an open form, as far as the form needs to know it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_NO_NAME = re.compile(r"[?？¿@＠/／\\<>{}\[\]=!！。\n]|://")  # what stands in no name
_LIKELY = 0.5  # probability from which something counts where pieces do not tell
_ASIDES = ("aside", "matter", "chat")
_ACTS = (
    "leave",
    "back",
    "show",
    "change",
    "change_question",
    "change_contact",
    "change_name",
    "person",
    "skip",
    "no",
)
# A message to the office may speak of cancelling, changing or showing something: there they must be plain.
_PLAIN = 0.8


@dataclass(frozen=True, slots=True)
class Said:
    """`act`: what the message does to the form, "" for none; yes only by its pieces or a button.

    `likely`: what it may be as a whole, by probability (labels of bot.knowledge.replies); `asks`: it leaves the
    form and asks something; `is_command`: a button of an earlier reply; `is_urgent`: somebody is in danger;
    `asks_facts`: the assistant understands it as a question that it answers.
    """

    text: str
    act: str = ""
    asks: bool = False
    likely: Mapping[str, float] = field(default_factory=dict)
    is_command: bool = False
    is_urgent: bool = False
    asks_facts: bool = False

    @property
    def has_words(self) -> bool:
        """Tell whether there is a letter in it, of whichever script."""
        return any(map(str.isalpha, self.text))

    @property
    def is_aside(self) -> bool:
        """Tell whether it says something to the assistant rather than to the form."""
        return self.asks_facts or sum(self.likely.get(label, 0.0) for label in _ASIDES) >= _LIKELY

    @property
    def is_name(self) -> bool:
        """Tell whether it can be somebody's name: it reads like one, and asks nothing."""
        marked = _NO_NAME.search(self.text) is not None
        return self.has_words and not (marked or self.asks_facts) and self.likely.get("name", 0.0) >= _LIKELY

    @property
    def is_chat(self) -> bool:
        """Tell whether it is a greeting, thanks or the like."""
        return self.likely.get("chat", 0.0) >= _PLAIN

    @property
    def is_matter(self) -> bool:
        """Tell whether it is a message to the office."""
        return self.likely.get("matter", 0.0) + self.likely.get("aside", 0.0) >= _LIKELY


def acted(read: Mapping[str, Any], step: str) -> str:
    """Return what a message does at a step: by its pieces, else as it is likely to be meant."""
    act = str(read.get("act") or "")
    if act:
        return act
    likely: Mapping[str, float] = read.get("likely") or {}
    label, probability = next(iter(likely.items()), ("", 0.0))
    needed = _PLAIN if step == "question" else _LIKELY
    return label if label in _ACTS and probability >= needed else ""
