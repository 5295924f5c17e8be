"""The language-free evidence on which a question is taken as in scope, or left."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.dialogue.frame import Frame
from bot.dialogue.roles import Roles
from bot.knowledge.kinds import (
    ASPECT,
    DANGER,
    META,
    RELATION,
    SOCIAL,
    SUBJECT,
    TOPIC,
    UNREAD,
    UNSTATED,
    YEARS,
)
from bot.text.utterance import CITY, Utterance

OUT_OF_SCOPE = "out_of_scope"
Array = NDArray[Any]
EVENT_YEARS = frozenset({"1976", "1987", "1988", "1990", "2015", "2017"})
_STRONG_KINDS = ("event", "organisation")
_WEAK_KINDS = ("city", "country", "region", "field", "place", *YEARS)


def strong_evidence(frame: Frame, roles: Roles, home: str) -> int:
    """Count the mentions that prove the subject: its concepts, the city itself, its events."""
    named = len({id for kind, id in frame.entities if kind in _STRONG_KINDS and id != "united_nations"})
    pairs = frame.has("city") and (bool(frame.ids("field")) or frame.has("member"))
    placed = frame.ids("country") or frame.ids("not_country")
    pairs = pairs or (frame.has("field") and frame.has("which", "how_many") and bool(placed))
    cities = bool(frame.ids(CITY))
    pairs = pairs or (cities and bool(frame.ids("field")) and roles.count(frame, ASPECT) > 0)
    pairs = pairs or (cities and frame.has("when", "country", "field"))
    pairs = pairs or (
        bool(set(frame.ids("year")) & EVENT_YEARS) and frame.has("designer", "furniture", "interior")
    )
    pairs = pairs or (frame.has("list") and (cities or bool(frame.ids("place"))))
    pairs = pairs or (frame.has("member") and bool(frame.ids(CITY) or frame.ids("place")))
    return roles.count(frame, SUBJECT) + named + (home in frame.ids(CITY)) + pairs


def weak_evidence(frame: Frame, roles: Roles, home: str) -> int:
    """Count the mentions that go with the subject but also with many others."""
    named = {(kind, id) for kind, id in frame.entities if kind in _WEAK_KINDS and id != home}
    return roles.count(frame, TOPIC) + len(named)


def vector(
    utterance: Utterance, frame: Frame, roles: Roles, home: str, by_concepts: Array, by_text: Array,
    intents: Sequence[str],
) -> list[float]:  # fmt: skip
    """Return the evidence as numbers; `by_*` are the intent probabilities of the two classifiers."""
    out = intents.index(OUT_OF_SCOPE) if OUT_OF_SCOPE in intents else None
    mixed = np.sort(by_concepts + by_text)[::-1] / 2
    strong, weak = strong_evidence(frame, roles, home), weak_evidence(frame, roles, home)
    foreign = sum(map(len, utterance.foreign))
    return [
        float(strong > 0), min(strong, 3), min(weak, 4), float(strong + weak == 0),
        min(roles.count(frame, ASPECT), 2), min(roles.count(frame, RELATION), 3),
        float(roles.count(frame, UNSTATED) > 0), float(roles.count(frame, SOCIAL, META, DANGER) > 0),
        utterance.foreign_share, math.log1p(len(utterance.foreign)), math.log1p(foreign), float(foreign == 0),
        utterance.foreign_share * (strong == 0), math.log1p(len(frame.concepts) + sum(kind != UNREAD for kind, _ in frame.entities)),
        _logit(by_concepts[out]) if out is not None else 0.0, _logit(by_text[out]) if out is not None else 0.0,
        float(mixed[0]), float(mixed[0] - mixed[1]) if len(mixed) > 1 else 0.0,
    ]  # fmt: skip


def _logit(p: float) -> float:
    p = min(max(float(p), 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))
