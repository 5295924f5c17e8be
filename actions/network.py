"""Answers about UNESCO, the Creative Cities Network, its purpose and its seven fields."""

from actions import polarity
from actions.answer import Answer, answered
from actions.asking import Asking
from actions.tallies import fields_of_japan
from bot.knowledge.frame import NOT
from bot.knowledge.sets import JAPAN

_NEXT = ("suggest-fields", "suggest-count", "suggest-japan", "suggest-designation-date")


def unesco(asking: Asking) -> Answer:
    """Say what the letters stand for."""
    return answered(
        asking.say.text("network-organisation"), facts=["network.organisation"], suggestions=_NEXT
    )


def overview(asking: Asking) -> Answer:
    """Say what the network is, since when, how many fields and cities, and what for."""
    say = asking.say
    return answered(
        say.text(
            "network-overview", year=asking.value("network.start"), cities=asking.value("network.cities_after"),
            date=asking.as_of,
        ),
        say.text("network-purpose"),
        facts=["network.organisation", "network.start", "network.cities_after", "network.purpose", *_fields(asking)],
        suggestions=_NEXT,
    )  # fmt: skip


def start(asking: Asking) -> Answer:
    """Say since when the network exists."""
    line = asking.say.text("network-start", year=asking.value("network.start"))
    return answered(line, facts=["network.start"], suggestions=_NEXT)


def purpose(asking: Asking) -> Answer:
    """Say what the network is for."""
    return answered(asking.say.text("network-purpose"), facts=["network.purpose"], suggestions=_NEXT)


def fields(asking: Asking) -> Answer:
    """List the fields, or say whether a field asked about is one of them."""
    if JAPAN.id in (*asking.frame.ids("country"), *asking.frame.ids(f"{NOT}country")):
        return fields_of_japan(asking)
    say, asked = asking.say, asking.frame.ids("field")
    names = say.names("field", asking.knowledge.fields)
    if len(asked) == 1 and polarity.is_question(asking):
        line = say.text("network-field-yes", field=say.name("field", asked[0]), fields=names)
    elif _names_another(asking) and polarity.is_question(asking) and not asked:
        line = say.text("network-field-no", fields=names, date=asking.as_of)
    else:
        line = say.text("network-fields", fields=names)
    note = (
        say.text("network-fields-note", year=asking.knowledge.document.as_of.year)
        if asking.frame.has("now")
        else None
    )
    suggestions = ("suggest-designation-field", "suggest-japan", "suggest-design")
    return answered(line, note, facts=_fields(asking), suggestions=suggestions)


def _names_another(asking: Asking) -> bool:
    """Tell whether something is named that is no field ("is architecture a field?": such words mean `field`)."""
    return bool(asking.foreign) or asking.frame.concepts.count("field") > 1


def _fields(asking: Asking) -> list[str]:
    return [f"field.{id}" for id in asking.knowledge.fields]


ANSWERS = {
    "ask_unesco": unesco,
    "ask_network": overview,
    "ask_network_start": start,
    "ask_network_purpose": purpose,
    "ask_fields": fields,
}
