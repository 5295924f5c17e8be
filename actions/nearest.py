"""What the announcement does say that comes nearest to a question it does not answer, and the facts for it."""

from collections.abc import Callable
from functools import wraps

from actions.asking import Asking
from actions.events import event_line
from bot.knowledge.model import City, Event

Near = tuple[str | None, tuple[str, ...]]
_REGULAR = ("event.ifda", "event.design_week")


def subject(asking: Asking) -> tuple[str, str]:
    """Return what a question is about, as `unstated-about` takes it: its kind, and the names."""
    say = asking.say
    if named := named_events(asking):
        return "event", say.together(say.short("event", event.id) for event in named)
    if cities := named_cities(asking):
        return "city", cities
    places = [id.rpartition("/")[2] for id in asking.frame.ids("place")]
    known = [say.name("place", id) for id in places if id in asking.knowledge.places]
    return ("city", say.together(known)) if known else ("none", "")


def named_events(asking: Asking) -> list[Event]:
    """Return the events that are named."""
    return [asking.knowledge.events[id] for id in asking.frame.ids("event")]


def named_cities(asking: Asking) -> str:
    """Return the names of the other member cities that are named."""
    return asking.say.together(asking.say.name("city", city.id) for city in members(asking))


def members(asking: Asking) -> list[City]:
    """Return the other member cities that are named."""
    return [asking.knowledge.cities[id] for id in asking.frame.ids("city") if id != asking.home]


def named(asking: Asking) -> Near:
    """Tell what the announcement says of the events that are named, or of the one other city."""
    if events := named_events(asking):
        lines = [event_line(asking, event, alone=True) for event in events]
        return sentences(asking, *lines), tuple(event.fact_id for event in events)
    if len(cities := members(asking)) != 1:
        return None, ()
    (city,), say = cities, asking.say
    told = say.text("nearest-city", city=say.name("city", city.id), field=say.name("field", city.field))
    return told, (city.fact_id,)


def sentences(asking: Asking, *lines: str) -> str:
    """Return sentences as they follow one another in a language."""
    return asking.say.text("part-space").join(lines)


def _unless_named(near: Callable[[Asking], Near]) -> Callable[[Asking], Near]:
    """What is said of an event or a city that is named is nearer than what is said of all."""

    @wraps(near)
    def nearer(asking: Asking) -> Near:
        found = named(asking)
        return found if found[0] else near(asking)

    return nearer


def joining(asking: Asking) -> Near:
    """Tell who designates cities, and when and in which field this one was designated."""
    say, fields = asking.say, asking.knowledge.fields
    told = say.text(
        "nearest-joining", date=say.date(asking.value("designation.date")),
        field=say.name("field", asking.value("designation.field")), fields=say.names("field", fields),
    )  # fmt: skip
    return told, ("designation.date", "designation.field", *(f"field.{id}" for id in fields))


@_unless_named
def hopes(asking: Asking) -> Near:
    """Tell what the mayor and the city want to make of the designation."""
    return asking.say.text("nearest-benefits"), ("mayor.outlook", "plan.talent", "plan.region")


@_unless_named
def events(asking: Asking) -> Near:
    """Tell which events are held regularly, and since when."""
    fair, week = (asking.knowledge.events[id] for id in ("ifda", "design_week"))
    told = asking.say.text("nearest-events", year=fair.years[0], every=fair.every or 0, week=week.years[0])
    return told, _REGULAR


def events_undated(asking: Asking) -> Near:
    """Tell of the events, and that no dates to come are given for those that go on."""
    told, facts = events(asking)
    if told and set(facts) & set(_REGULAR):
        told = sentences(asking, told, asking.say.text("event-next-unknown"))
    return told, facts


def competition(asking: Asking) -> Near:
    """Tell what the fair is for."""
    event = asking.knowledge.events["ifda"]
    return event_line(asking, event, alone=True), (event.fact_id,)


def counts(asking: Asking) -> Near:
    """Tell what the announcement counts: how often the fair was held, or how many cities there are."""
    if asking.frame.ids("event") == ("ifda",):
        return asking.say.text("event-times-ifda"), ("mayor.reason",)
    return _cities(asking)


@_unless_named
def _cities(asking: Asking) -> Near:
    ids = ("network.cities_after", "design.cities_after", "japan.cities")
    cities, design, japan = (asking.value(id) for id in ids)
    told = asking.say.text("nearest-counts", date=asking.as_of, cities=cities, design=design, japan=japan)
    return told, ids


def exchange(asking: Asking) -> Near:
    """Tell of the plan to work with other cities."""
    return asking.say.text("nearest-exchange"), ("plan.exchange", "mayor.outlook")


def talent(asking: Asking) -> Near:
    """Tell of the plan to train people."""
    return asking.say.text("nearest-talent"), ("plan.talent",)
