"""Answers about the mayor's comment."""

from actions.answer import Answer, answered, bullets
from actions.asking import Asking

_PARTS = ("joy", "reason", "outlook")


def comment(asking: Asking) -> Answer:
    """Tell the mayor's comment in its three parts, and where its full wording is when that is asked for."""
    say = asking.say
    lines = bullets([say.text(f"mayor-{part}") for part in _PARTS])
    full = say.text("mayor-full") if asking.mentions("full") else None
    facts = [f"mayor.{part}" for part in _PARTS]
    suggestions = ("suggest-plans", "suggest-reason", "suggest-ifda")
    return answered(f"{say.text('mayor-overview')}\n{lines}", full, facts=facts, suggestions=suggestions)


ANSWERS = {"ask_mayor_comment": comment}
