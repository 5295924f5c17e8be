"""What a message within a form means: first by its pieces, as a whole; else what it is likely to be.

Only pieces make a yes: it sends personal data, so nothing unknown, and nothing against it, may stand beside it.
What is likely is learnt from examples, by the characters of the sentence and by its meaning.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from bot.knowledge.load import load
from bot.knowledge.replies import ITEMS, load_replies
from bot.nlu.kept_pieces import pieces_of
from bot.nlu.regression import Linear
from bot.nlu.tfidf import Tfidf
from bot.text.clauses import pauses
from bot.text.encoder import Vectors, encode
from bot.text.pieces import MAX_LENGTH, PAUSE, QUESTION, Found, Pieces, normal
from bot.text.tokenize import is_personal_name

YES, SEND, NO, LEAVE, DOUBT, CHANGE, WISH = "yes", "send", "no", "leave", "doubt", "change", "wish"
EITHER = "either"  # agrees before a plain "send it", and may be a refusal anywhere else
CALL = "call"  # label of calls for help: whatever leaves the form is none
NAMED = "named"  # held by what a dictionary knows as somebody's name
CLOSING = "closing"  # held by what gives a reason, and leaves in its last clause
CHARS_SCALE = 2.0  # weight of the characters beside the meaning
FILLER = frozenset({"filler"})
_AGREEING = frozenset({YES, SEND, *FILLER})
_SHOWN = 0.02  # what is less likely is not worth handing on
_STEERING, _STEERS = (LEAVE, NO, "skip", "back"), 0.8  # what is no call for help, and from which probability
_SURELY = 0.9  # probability from which a clause that is no piece leaves
_REQUEST, _SURE_REQUEST = 0.5, 0.8  # from which a clause, or a whole message, is one to the office
_CLAUSES = 4  # of a reason and leaving; with more it is a message


@dataclass(frozen=True, slots=True)
class Reply:
    """`act`: what the message does, when it does nothing else; "" when its pieces do not tell.

    `asks`: beside leaving, it asks something. `likely`: labels of bot.knowledge.replies by probability.
    `holds`: the kinds of pieces that stand in it beside much else, NAMED, and CLOSING.
    """

    act: str
    asks: bool
    likely: Mapping[str, float]
    holds: tuple[str, ...] = ()

    @property
    def steers(self) -> bool:
        """Tell whether it surely does something to the form."""
        return bool(self.act) or sum(self.likely.get(act, 0.0) for act in _STEERING) >= _STEERS

    @property
    def is_name(self) -> bool:
        """Tell whether it is likelier a name than anything else."""
        return next(iter(self.likely), "") == "name"

    def as_dict(self) -> dict[str, Any]:
        """Return the reply as JSON-ready data."""
        told = {"act": self.act, "asks": self.asks, "likely": dict(self.likely), "holds": list(self.holds)}
        return told | {"steers": self.steers}


@dataclass(frozen=True, slots=True)
class ReplyClassifier:
    """A multinomial logistic regression on the characters of messages and on their meaning."""

    labels: tuple[str, ...]
    chars: Tfidf
    by_text: Linear

    def likely(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """Return for each text its labels by probability, the likeliest first."""
        return [self._ranked(*pair) for pair in zip(texts, encode(texts), strict=True)]

    def _ranked(self, text: str, vector: Vectors) -> dict[str, float]:
        columns, weights = self.chars.weigh(self.chars.terms(written(text)))
        shares = self.by_text.probabilities(columns, weights * CHARS_SCALE, vector)
        order = [place for place in np.argsort(-shares) if shares[place] >= _SHOWN]
        return {self.labels[place]: round(float(shares[place]), 3) for place in order}

    def save(self, path: Path) -> None:
        """Write the classifier to a file."""
        np.savez_compressed(
            path, labels=np.array(self.labels), chars=self.chars.names, idf=self.chars.idf, lengths=self.chars.lengths,
            weights=self.by_text.weights, intercept=self.by_text.intercept,
        )  # fmt: skip


def load_reply_classifier(path: Path) -> ReplyClassifier:
    """Return the classifier that `save` wrote."""
    with np.load(path, allow_pickle=False) as kept:
        chars = Tfidf.of(kept["chars"], kept["idf"], kept["lengths"])
        labels = tuple(str(label) for label in kept["labels"])
        return ReplyClassifier(labels, chars, Linear(kept["weights"], kept["intercept"]))


def written(text: str) -> str:
    """Return a message as its characters are looked at."""
    return normal(text) or text


class ReplyReader:
    """Reads messages within forms."""

    def __init__(self, classifier: ReplyClassifier) -> None:
        self._classifier = classifier

    def read(self, text: str, languages: Sequence[str]) -> Reply:
        """Return what a message means; `languages`: those it may be in, the likeliest first."""
        act = act_of(text, languages)
        if act or not any(map(str.isalpha, text)):
            return Reply(act, False, {})  # figures and signs have no meaning to guess
        parts = pauses(text)
        whole, *likely = self._classifier.likely([text, *parts])
        is_request = whole.get("matter", 0.0) >= _SURE_REQUEST  # "changed my mind, is there a refund?"
        if len(parts) > 1 and not is_request and act_of(parts[0], languages) == LEAVE:
            return Reply(LEAVE, any(map(_asks, likely[1:])), whole)
        more = {NAMED} if is_personal_name(text[:MAX_LENGTH]) else set()
        if 1 < len(parts) <= _CLAUSES and _closes(act_of(parts[-1], languages), likely):
            more.add(CLOSING)
        return Reply("", False, whole, tuple(sorted(_held(text, languages) | more)))


def _asks(likely: Mapping[str, float]) -> bool:
    return next(iter(likely), "") in ("aside", "matter")


def _closes(act: str, likely: Sequence[Mapping[str, float]]) -> bool:
    """Tell whether the last clause leaves, and those before it are no request to the office."""
    *before, last = likely
    leaves = act == LEAVE or (not act and last.get(LEAVE, 0.0) >= _SURELY)
    return leaves and all(_of_office(each) < _REQUEST for each in before)


def _of_office(likely: Mapping[str, float]) -> float:
    return likely.get("matter", 0.0) + likely.get("aside", 0.0)


def act_of(text: str, languages: Sequence[str]) -> str:
    """Return what a message does by its pieces: one act, DOUBT for a mixture, "" where pieces do not tell.

    The pieces of one language must explain all of it; those spoken here are tried first.
    """
    codes = dict.fromkeys((*languages, *_pieces()))
    acts = (settled(_pieces()[code].read(text)) for code in codes if code in _pieces())
    return next((act for act in acts if act), "") or _meant(text, languages)


def _meant(text: str, languages: Sequence[str]) -> str:
    """Return YES when a message is one but for a slip of a finger: there is nothing but agreement beside it."""
    spoken = [_pieces()[code] for code in languages if code in _pieces()]
    mended = ((pieces, pieces.mended(text, _AGREEING)) for pieces in dict.fromkeys(spoken))
    marks = frozenset().union(*(pieces.read(text).kinds for pieces in spoken)) & {QUESTION, PAUSE}
    agreed = any(form and settled(pieces.read(form)) == YES for pieces, form in mended)
    return YES if agreed and not marks else ""


def _held(text: str, languages: Sequence[str]) -> frozenset[str]:
    """Return the kinds of pieces in a message, of the languages that it may be in."""
    spoken = [_pieces()[code] for code in languages if code in _pieces()]
    return frozenset().union(*(pieces.read(text).kinds for pieces in spoken))


def settled(found: Found) -> str:
    """Return the one act that the pieces of a whole message make: leaving goes before all else."""
    kinds = {_as_act(kind, found) for kind in found.kinds - FILLER - {PAUSE}} - FILLER
    if not found.whole or not kinds:
        return ""
    items, acts = kinds & set(ITEMS), kinds - {*ITEMS, WISH}
    if LEAVE in acts:
        return LEAVE
    if YES not in acts and len(acts) > 1:  # "hmm, go back" and "no, go back" go back: nothing is sent by it
        acts -= {DOUBT} if DOUBT in acts else {NO}
    if len(items) == 1 and acts <= {CHANGE, NO}:
        return f"{CHANGE}_{next(iter(items))}"
    # "Send the question" is a yes, "send my name" perhaps to that alone.
    unclear = bool(items - {"question"}) or WISH in kinds or PAUSE in found.kinds
    mixed = len(acts) != 1 or QUESTION in acts or (YES in acts and unclear)
    return DOUBT if mixed else next(iter(acts))


def _as_act(kind: str, found: Found) -> str:
    """Return what a kind comes to in a message."""
    if kind == EITHER:
        place = max(at for at, kinds in enumerate(found.order) if EITHER in kinds)
        return "filler" if any(SEND in kinds for kinds in found.order[place:]) else DOUBT
    return YES if kind == SEND else kind


@cache
def _pieces() -> dict[str, Pieces]:
    """Return the pieces of each language, with those of the language whose speakers it shares."""
    replies, languages = load_replies(), load().languages
    own = {code: pieces_of(code) for code in replies}
    every = {}
    for code, pieces in own.items():
        other = own.get(languages[code].understands or "")
        every[code] = pieces.beside(other) if other else pieces
    return every
