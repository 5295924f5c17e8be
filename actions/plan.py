"""Answers about what the city plans, and about the Sustainable Development Goals."""

from actions.answer import Answer, answered, bullets
from actions.asking import Asking

_PLANS = ("events", "talent", "resources", "exchange", "outreach", "region", "sdgs", "urban")
_BY_CONCEPT = {
    "talent": "talent",
    "exchange": "exchange",
    "local_resources": "resources",
    "sdgs": "sdgs",
}


def plans(asking: Asking) -> Answer:
    """List the plans, or answer the one that is asked about."""
    say = asking.say
    named = [plan for concept, plan in _BY_CONCEPT.items() if asking.frame.has(concept)]
    suggestions = ("suggest-mayor", "suggest-history", "suggest-contact")
    if len(named) == 1:
        line = say.text("plan-one", plan=say.text(f"plan-{named[0]}"))
        return answered(line, facts=[f"plan.{named[0]}"], suggestions=("suggest-plans", *suggestions))
    lines = bullets([say.text(f"plan-{plan}") for plan in _PLANS])
    facts = [f"plan.{plan}" for plan in _PLANS]
    return answered(f"{say.text('plan-overview')}\n{lines}", facts=facts, suggestions=suggestions)


def sdgs(asking: Asking) -> Answer:
    """Say how the SDGs come in."""
    line = asking.say.text("plan-sdgs-answer")
    return answered(line, facts=["plan.sdgs"], suggestions=("suggest-plans", "suggest-mayor"))


ANSWERS = {"ask_plans": plans, "ask_sdgs": sdgs}
