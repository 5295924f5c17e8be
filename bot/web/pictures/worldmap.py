"""Draws the member cities on a map of the world, or of the part of it where the cities in question lie."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from bot.knowledge.model import City, Knowledge
from bot.messages.catalog import text
from bot.messages.render import plain_ruby, without_ruby
from bot.web.pictures import labels, svg
from bot.web.pictures.labels import Label, Wanted
from bot.web.pictures.projection import Frame, Point, frame_for
from bot.web.pictures.shapes import land_path, load_geography

STYLE = (
    ".sea{fill:#eef1ef}.land{fill:#d5d8cf}.t{fill:#1d2527}.q{fill:#4d585a}"
    ".halo{stroke:#eef1ef;stroke-width:3;stroke-linejoin:round;paint-order:stroke}"
    ".m{stroke:#eef1ef;stroke-width:1.2}.lead{stroke:#4d585a;stroke-width:.8;fill:none}"
    ".before{fill:#1f5c5a}.new{fill:#b1501b}.other{fill:#4b4a8c}.faint{fill-opacity:.38}.ring{fill:none;stroke:#b1501b;stroke-width:1.6}"
    "@media(prefers-color-scheme:dark){.sea{fill:#12191b}.land{fill:#2b3536}.t{fill:#eceae4}.q{fill:#b4bcba}"
    ".halo,.m{stroke:#12191b}.lead{stroke:#b4bcba}.before{fill:#7cc4bb}.new{fill:#f0a26b}.other{fill:#b3b1ec}.ring{stroke:#f0a26b}}"
)
SIZE = 13  # pixels of a label
_LINE = 17
_ROOM = 3600  # square pixels of map that one label needs, so that the map stays visible


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What one picture needs: the knowledge, the language, the frame and the cities it is about."""

    knowledge: Knowledge
    language: str
    frame: Frame
    asked: frozenset[str]
    named: tuple[str, ...]

    def where(self, id: str) -> Point:
        return self.frame.locate(*load_geography().cities[id])

    def kind(self, city: City) -> str:
        if city.field != "design":
            return "other"
        return "new" if city.joined == self.knowledge.document.as_of.year else "before"


def world_map(knowledge: Knowledge, language: str, cities: Sequence[str] = (), width: int = 720) -> str:
    """Return the map as SVG, drawn to be shown `width` pixels wide.

    The named cities are labelled and the rest drawn faintly; without names, the new members are labelled.
    """
    named = tuple(id for id in dict.fromkeys(cities) if id in knowledge.cities) or _new_members(knowledge)
    places = load_geography().cities
    frame = frame_for([places[id] for id in named] if cities else (), width)
    shown = frozenset(named) if cities else frozenset(knowledge.cities)
    drawing = _Drawing(knowledge, language, frame, shown, named)
    legend, height = _legend(drawing)
    return _document(drawing, [*_ground(drawing), *_markers(drawing), *_labels(drawing), *legend], height)


def _new_members(knowledge: Knowledge) -> tuple[str, ...]:
    year = knowledge.document.as_of.year
    return tuple(id for id, city in knowledge.cities.items() if city.joined == year)


def _document(drawing: _Drawing, content: Iterable[str], height: float) -> str:
    width, language = drawing.frame.pixels, drawing.knowledge.languages[drawing.language].bcp47
    body = [
        svg.element("title", escape(label_text(drawing.language, "web-map-title")), id="title"),
        svg.element(
            "desc",
            escape(description(drawing.knowledge, drawing.language, drawing.named)),
            id="desc",
        ),
        svg.element("style", STYLE),
        *content,
    ]
    return svg.element(
        "svg", body, xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {width:g} {height:.0f}", width=width,
        height=round(height), role="img", aria_labelledby="title desc", lang=language, font_size=SIZE,
        font_family=svg.font(drawing.language),
    )  # fmt: skip


def label_text(language: str, key: str, **variables: str | int) -> str:
    """Return a text as a picture can show it: readings in brackets."""
    return plain_ruby(text(language, key, **variables))


def description(knowledge: Knowledge, language: str, cities: Sequence[str]) -> str:
    """Return in words what the map shows: the labelled cities with their countries."""
    pairs = (
        label_text(
            language,
            "web-map-place",
            city=knowledge.name("city", id, language).name,
            country=knowledge.name("country", knowledge.cities[id].country, language).short,
        )
        for id in cities
    )
    return label_text(
        language, "web-map-description", cities=label_text(language, "web-list-comma").join(pairs)
    )


def _ground(drawing: _Drawing) -> Iterable[str]:
    frame = drawing.frame
    sea = svg.element("rect", width=frame.pixels, height=frame.pixel_height, class_="sea")
    land = svg.element("path", d=land_path(load_geography(), frame), class_="land", fill_rule="evenodd")
    # A picture in the picture cuts off what reaches over the edge.
    yield svg.element("svg", [sea, land], width=frame.pixels, height=round(frame.pixel_height, 1))


def _markers(drawing: _Drawing) -> Iterable[str]:
    """Draw the faint cities first and the home city last, so that nothing hides it."""
    home = drawing.knowledge.home
    for city in sorted(
        drawing.knowledge.cities.values(),
        key=lambda each: (each.id in drawing.asked, each.id == home),
    ):
        x, y = drawing.where(city.id)
        if 0 <= x <= drawing.frame.pixels and 0 <= y <= drawing.frame.pixel_height:
            yield _marker(drawing.kind(city), x, y, faint=city.id not in drawing.asked, home=city.id == home)


def _marker(kind: str, x: float, y: float, *, faint: bool = False, home: bool = False) -> str:
    """Draw a marker; its shape says what its colour says: circle, diamond for new, square for other fields."""
    r = 3.2 if faint else 4.8
    name = f"m {kind}{' faint' if faint else ''}"
    if kind == "new":
        r += 0.8
        shape = svg.element(
            "path",
            d=f"M{x:.1f} {y - r:.1f}l{r:.1f} {r:.1f}l-{r:.1f} {r:.1f}l-{r:.1f} -{r:.1f}z",
            class_=name,
        )
    elif kind == "other":
        shape = svg.element(
            "rect", x=x - r + 0.5, y=y - r + 0.5, width=2 * r - 1, height=2 * r - 1, class_=name
        )
    else:
        shape = svg.element("circle", cx=x, cy=y, r=r, class_=name)
    return shape + (svg.element("circle", cx=x, cy=y, r=r + 4, class_="ring") if home else "")


def _labels(drawing: _Drawing) -> Iterable[str]:
    year = drawing.knowledge.document.as_of.year
    order = sorted(
        drawing.named,
        key=lambda id: (id != drawing.knowledge.home, drawing.knowledge.cities[id].joined != year),
    )
    frame = drawing.frame
    room = int(frame.pixels * frame.pixel_height / _ROOM)
    wanted = [_wanted(drawing, id) for id in order[:room]]
    obstacles = [drawing.where(id) for id in drawing.named]
    for label in labels.place(wanted, obstacles, (frame.pixels, frame.pixel_height), _LINE):
        yield from _draw_label(label, drawing.where(label.id))


def _wanted(drawing: _Drawing, id: str) -> Wanted:
    content = _city_label(drawing, drawing.knowledge.cities[id])
    gap = 14.0 if id == drawing.knowledge.home else 9.0
    return Wanted(id, content, drawing.where(id), svg.text_width(content, SIZE), gap)


def _draw_label(label: Label, point: Point) -> Iterable[str]:
    if label.leader:
        (x1, y1), (x2, y2) = point, label.leader
        yield svg.element("path", d=f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}", class_="lead")
    yield svg.text(label.text, label.x, label.y, class_="t halo")


def _city_label(drawing: _Drawing, city: City) -> str:
    name = plain_ruby(drawing.knowledge.name("city", city.id, drawing.language).name)
    if city.field == "design":
        return name
    field = re.split(
        r"\s*[（(]",
        without_ruby(drawing.knowledge.name("field", city.field, drawing.language).name),
    )[0]
    return label_text(drawing.language, "web-map-field", city=name, field=field)


def _legend(drawing: _Drawing) -> tuple[list[str], float]:
    """Return the legend's elements, under the map, and the height of map and legend together."""
    kinds = {drawing.kind(drawing.knowledge.cities[id]) for id in drawing.asked}
    entries = [kind for kind in ("before", "new", "other") if kind in kinds]
    drawn, x, y = [], 12.0, drawing.frame.pixel_height + 20
    for kind in entries:
        content = label_text(
            drawing.language, f"web-map-{kind}", year=str(drawing.knowledge.document.as_of.year)
        )
        width = svg.text_width(content, SIZE) + 34
        if x > 12 and x + width > drawing.frame.pixels:
            x, y = 12.0, y + _LINE + 3
        drawn += [_marker(kind, x + 4, y), svg.text(content, x + 15, y + 4.5, class_="t")]
        x += width
    credit = label_text(drawing.language, "web-map-credit")
    for line in svg.wrap(credit, 11, drawing.frame.pixels - 20):
        y += 19
        drawn.append(svg.text(line, 9, y + 3, class_="q", font_size=11))
    return drawn, y + 14
