"""A message to an open form, as far as the form needs to know it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_NO_NAME = re.compile(r"[?？¿@＠/／\\<>{}\[\]=!！。\n]|://")  # what stands in no name
_TELLS = 0.3  # probability from which a short message is one, and a name a name
_OTHER = 0.4  # probability of anything else that speaks against a name
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
_GIVING_UP = ("leave", "skip", "no")  # where a message is asked for, none of them gives one
# With words of leaving in it, or at its end, less is enough, if it is that much likelier than a message.
_LEAVING, _LIKELIER = 0.2, 2.0
_RATHER, _NO_MESSAGE = (
    0.6,
    0.3,
)  # or, without such words, from here on where a message is no likelier than this
# With its words in it less is enough, at the steps at which they are no content: step → act → probability.
_HINTED: dict[str, dict[str, float]] = {
    "contact": {"leave": 0.0, "skip": 0.1}, "name": {"leave": 0.0, "skip": 0.1}, "number": {"leave": 0.0},
    "secret": {"leave": 0.0}, "offer": {"leave": 0.05}, "confirm": {"leave": 0.05}, "change": {"leave": 0.05},
}  # fmt: skip
_SUMMARY = ("confirm", "change")
_SHORT = {True: 8, False: 20}  # letters of a message that may be none, where words have spaces or not


@dataclass(frozen=True, slots=True)
class Said:
    """`act`: what the message does to the form, "" for none; yes only by its pieces or a button.

    `likely`: what it may be as a whole, by probability (labels of bot.knowledge.replies); `asks`: it leaves the
    form and asks something; `is_command`: a button of an earlier reply; `is_urgent`: somebody is in danger;
    `asks_facts`: the assistant understands it as a question that it answers; `is_known_name`: a dictionary knows it
    as somebody's name.
    """

    text: str
    act: str = ""
    asks: bool = False
    likely: Mapping[str, float] = field(default_factory=dict)
    is_command: bool = False
    is_urgent: bool = False
    asks_facts: bool = False
    is_known_name: bool = False

    @property
    def has_words(self) -> bool:
        """Tell whether there are letters in it, of whichever script, and not one again and again."""
        return len(set(filter(str.isalpha, self.text))) > 1

    @property
    def is_aside(self) -> bool:
        """Tell whether it says something to the assistant rather than to the form."""
        return self.asks_facts or sum(self.likely.get(label, 0.0) for label in _ASIDES) >= _LIKELY

    @property
    def is_name(self) -> bool:
        """Tell whether it can be somebody's name: it reads like one, and asks and says nothing else."""
        if _NO_NAME.search(self.text) or self.asks_facts or not any(map(str.isalpha, self.text)):
            return False
        if self.is_known_name:
            return True
        name = self.likely.get("name", 0.0)
        others = max((share for label, share in self.likely.items() if label != "name"), default=0.0)
        return name >= _LIKELY or (name >= _TELLS and others < _OTHER)

    @property
    def is_chat(self) -> bool:
        """Tell whether it is a greeting, thanks or the like."""
        return self.likely.get("chat", 0.0) >= _LIKELY and not self._tells

    @property
    def is_noise(self) -> bool:
        """Tell whether it is too short to be a message, and like none."""
        letters = [char for char in self.text if char.isalpha()]
        return len(letters) < _SHORT[any(char > "\u2e80" for char in letters)] and not self._tells

    @property
    def _tells(self) -> bool:
        return self.likely.get("matter", 0.0) + self.likely.get("aside", 0.0) >= _TELLS

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
    if step == "question":
        return _acted_at_question(read, likely)
    plain = label if label in _ACTS and probability >= _LIKELY else ""
    # What would change an entry loses nothing: at the summary it goes before a hint at leaving.
    return plain if plain and step in _SUMMARY else _hinted(read, step, likely) or plain


def _acted_at_question(read: Mapping[str, Any], likely: Mapping[str, float]) -> str:
    """Return what a message does where one to the office is expected: what gives no message gives it up."""
    label = next((each for each in likely if each in _ACTS), "")
    giving_up = sum(likely.get(each, 0.0) for each in _GIVING_UP)
    if _leaves(read, likely, giving_up):
        return "leave"
    share = giving_up if label in _GIVING_UP else likely.get(label, 0.0)
    return label if share >= _PLAIN else ""


def _leaves(read: Mapping[str, Any], likely: Mapping[str, float], giving_up: float) -> bool:
    """Tell whether what could be a message to the office rather gives a reason and leaves."""
    hinted = {"leave", "closing"} & set(read.get("holds", ()))
    message = likely.get("matter", 0.0) + likely.get("aside", 0.0)
    if giving_up >= _RATHER and message < _NO_MESSAGE:
        return True
    return bool(hinted) and giving_up >= max(_LEAVING, _LIKELIER * message)


def _hinted(read: Mapping[str, Any], step: str, likely: Mapping[str, float]) -> str:
    """Return what a message is likely to do whose words are among much else in it."""
    hints = {each: needed for each, needed in _HINTED.get(step, {}).items() if each in read.get("holds", ())}
    hinted = [each for each, needed in hints.items() if likely.get(each, 0.0) >= needed]
    return max(hinted, key=lambda each: likely.get(each, 0.0), default="")
