"""Answers about UNESCO, the Creative Cities Network, its purpose and its seven fields."""

from actions import polarity
from actions.answer import Answer, answered
from actions.asking import Asking
from actions.cities import list_cities
from actions.tallies import fields_of_japan
from bot.knowledge.kinds import NOT
from bot.knowledge.sets import JAPAN

_NEXT = ("suggest-fields", "suggest-count", "suggest-japan", "suggest-designation-date")


_FACTS = (
    "network.organisation", "network.start", "network.purpose", "network.cities_before", "network.cities_after",
)  # fmt: skip


def unesco(asking: Asking) -> Answer:
    """Say what the letters stand for, then what the network is."""
    return _card(asking, "organisation", "start", "purpose")


def overview(asking: Asking) -> Answer:
    """Say what the network is, since when, what for, in which fields and with how many cities."""
    return _card(asking, "overview", "purpose")


def start(asking: Asking) -> Answer:
    """Say since when the network exists."""
    return _card(asking, "start", "purpose", "organisation")


def purpose(asking: Asking) -> Answer:
    """Say what the network is for."""
    return _card(asking, "purpose", "start", "organisation")


def _card(asking: Asking, lead: str, *rest: str) -> Answer:
    """Return the card of the network: what was asked, then the rest, then its fields and the number of cities."""
    say = asking.say
    told = {
        "year": asking.value("network.start"), "date": asking.as_of,
        "before": asking.value("network.cities_before"), "after": asking.value("network.cities_after"),
        "fields": say.names("field", asking.knowledge.fields),
    }  # fmt: skip
    first, *others = (say.text(f"network-{part}", **told) for part in (lead, *rest, "fields", "cities"))
    paragraphs = [*others[:-2], say.sentences(*others[-2:])]
    asked = [fact for fact in _FACTS if fact == f"network.{lead}"]
    return answered(
        first, *paragraphs, facts=[*asked, *_FACTS, *_fields(asking)], suggestions=_NEXT, card="network"
    )


def fields(asking: Asking) -> Answer:
    """List the fields, or say whether a field asked about is one of them."""
    japan = JAPAN.id in (*asking.frame.ids("country"), *asking.frame.ids(f"{NOT}country"))
    if japan or asking.frame.has("domestic"):
        return list_cities(asking) if asking.frame.ids("field") else fields_of_japan(asking)
    say, asked = asking.say, asking.frame.ids("field")
    names = say.names("field", asking.knowledge.fields)
    if len(asked) == 1 and polarity.is_question(asking):
        line = say.text("network-field-yes", field=say.name("field", asked[0]), fields=names)
    elif not asked and (polarity.names_no_field(asking) or (asking.foreign and polarity.is_question(asking))):
        line = say.text("network-field-no", fields=names, date=asking.as_of)
    else:
        line = say.text("network-fields", fields=names, date=asking.as_of)
    note = say.text("network-fields-note", year=asking.knowledge.document.as_of.year)
    suggestions = ("suggest-designation-field", "suggest-japan", "suggest-design")
    return answered(line, note, facts=_fields(asking), suggestions=suggestions)


def _fields(asking: Asking) -> list[str]:
    return [f"field.{id}" for id in asking.knowledge.fields]


ANSWERS = {
    "ask_unesco": unesco,
    "ask_network": overview,
    "ask_network_start": start,
    "ask_network_purpose": purpose,
    "ask_fields": fields,
}
