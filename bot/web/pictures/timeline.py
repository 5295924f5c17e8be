"""Draws the events of the city's design history as a vertical timeline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from bot.knowledge.model import Event, Knowledge
from bot.messages.catalog import text
from bot.messages.render import Renderer, plain_ruby
from bot.web.pictures import svg

STYLE = (
    ".t{fill:#1d2527}.y{fill:#1f5c5a;font-weight:700}.q{fill:#4d585a}.axis{stroke:#b9bdb3;stroke-width:1.5}"
    ".go{stroke:#1f5c5a;stroke-width:3;stroke-linecap:round}.p{fill:#1f5c5a}.new{fill:#b1501b}"
    "@media(prefers-color-scheme:dark){.t{fill:#eceae4}.y{fill:#7cc4bb}.q{fill:#b4bcba}.axis{stroke:#4a5657}"
    ".go{stroke:#7cc4bb}.p{fill:#7cc4bb}.new{fill:#f0a26b}}"
)
SIZE, _LINE, _GAP, _TOP = 14, 20, 20, 14
_AXIS, _TEXT = 20.0, 42.0  # pixels from the left


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline: its year, what is written for the year, what happened, whether it goes on."""

    year: int
    when: str
    what: str
    lasting: bool = False
    crowning: bool = False


def entries(knowledge: Knowledge, language: str) -> tuple[Entry, ...]:
    """Return what the timeline shows, oldest first, with readings: the events, last the designation."""
    events = [_event(knowledge, event, language) for event in knowledge.events.values()]
    date = knowledge.facts["designation.date"].value
    designation = Entry(
        date.year, Renderer(knowledge, language).date(date),
        text(language, "web-timeline-designation"), crowning=True,
    )  # fmt: skip
    return (*sorted(events, key=lambda entry: entry.year), designation)


def _event(knowledge: Knowledge, event: Event, language: str) -> Entry:
    when = text(language, "web-list-comma").join(
        text(language, "web-timeline-year", year=str(y)) for y in event.years
    )
    if event.every:
        key = "web-timeline-yearly" if event.every == 1 else "web-timeline-every"
        when = text(language, key, year=str(event.years[0]), every=event.every)
    elif event.month:
        when = Renderer(knowledge, language).year_month(event.years[0], event.month)
    name = knowledge.name("event", event.id, language).name
    return Entry(event.years[0], when, name, lasting=bool(event.every))


def timeline(knowledge: Knowledge, language: str, width: int = 560) -> str:
    """Return the timeline as SVG, drawn to be shown `width` pixels wide."""
    rows = entries(knowledge, language)
    lines = [_lines(row, width) for row in rows]
    tops = _tops(lines)
    height = tops[-1] + _LINE * len(lines[-1]) + 6
    lasting = [top for row, top in zip(rows, tops, strict=True) if row.lasting]
    drawn = [
        *_lasting(lasting, tops[-1]),
        *(each for three in zip(rows, tops, lines, strict=True) for each in _row(*three)),
    ]
    axis = svg.element("path", d=f"M{_AXIS} {_TOP}V{tops[-1] + 4:.0f}", class_="axis")
    head = [
        svg.element("title", escape(plain_ruby(text(language, "web-timeline-title"))), id="title"),
        svg.element("desc", escape(description(knowledge, language)), id="desc"),
        svg.element("style", STYLE),
    ]
    return svg.element(
        "svg", [*head, axis, *drawn], xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {width} {height:.0f}",
        width=width, height=round(height), role="img", aria_labelledby="title desc", font_size=SIZE,
        lang=knowledge.languages[language].bcp47, font_family=svg.font(language),
    )  # fmt: skip


def description(knowledge: Knowledge, language: str) -> str:
    """Return in words what the timeline shows."""
    rows = entries(knowledge, language)
    return plain_ruby(
        " / ".join(text(language, "web-timeline-entry", when=row.when, what=row.what) for row in rows)
    )


def _lines(row: Entry, width: int) -> list[tuple[str, str]]:
    """Return the lines of a row, each with its class: first when, then what."""
    room = width - _TEXT - 10
    parts = (("y", row.when), ("t", row.what))
    return [(name, line) for name, content in parts for line in svg.wrap(plain_ruby(content), SIZE, room)]


def _tops(lines: Sequence[Sequence[object]]) -> list[float]:
    """Return where each row begins; the rows are evenly set, the years are written, not measured."""
    tops = [float(_TOP)]
    for each in lines[:-1]:
        tops.append(tops[-1] + _LINE * len(each) + _GAP)
    return tops


def _lasting(tops: Sequence[float], end: float) -> Iterable[str]:
    """Draw a line beside the axis for each thing that goes on, beyond the end."""
    for number, top in enumerate(tops):
        x = _AXIS + 7 + 4 * number
        yield svg.element("path", d=f"M{x} {top + 4:.0f}V{end + 22:.0f}", class_="go")


def _row(row: Entry, top: float, lines: Sequence[tuple[str, str]]) -> Iterable[str]:
    name, radius = ("new", 7) if row.crowning else ("p", 5)
    yield svg.element("circle", cx=_AXIS, cy=top + 4, r=radius, class_=name)
    for number, (kind, line) in enumerate(lines):
        yield svg.text(line, _TEXT, top + 9 + number * _LINE, class_=kind)
