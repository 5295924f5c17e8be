"""The land and the places of the cities, read from knowledge/map.json and knowledge/coordinates.yml."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot import paths
from bot.knowledge.load import read_yaml
from bot.web.pictures.projection import Frame, Point, equal_earth

Ring = tuple[Point, ...]
_DETAIL_FROM = 1.6  # pixels a map unit: from here on the coarse coast looks coarse


@dataclass(frozen=True, slots=True)
class Geography:
    """Where things are, in map units: each city, and the rings of the land in two levels of detail."""

    cities: Mapping[str, Point]
    world: tuple[Ring, ...]
    detail: tuple[Ring, ...]


@lru_cache(maxsize=2)
def load_geography(folder: Path = paths.KNOWLEDGE) -> Geography:
    """Return the geography; the result is shared and immutable."""
    raw = json.loads((folder / "map.json").read_text(encoding="utf-8"))
    projection = raw["projection"]
    coordinates = read_yaml(folder / "coordinates.yml")["coordinates"]
    cities = {
        id: equal_earth(row["latitude"], row["longitude"], projection["central_meridian"], projection["width"])
        for id, row in coordinates.items()
    }
    return Geography(cities, _rings(raw["world"]), _rings(raw["detail"]))


def _rings(raw: Iterable[list[float]]) -> tuple[Ring, ...]:
    return tuple(tuple(zip(flat[::2], flat[1::2], strict=True)) for flat in raw)


def land_path(geography: Geography, frame: Frame) -> str:
    """Return the `d` of an SVG path with the land that the frame shows, in pixels."""
    rings = geography.detail if frame.scale > _DETAIL_FROM else geography.world
    digits = 1 if frame.scale > _DETAIL_FROM else 0
    clipped = (clip(ring, frame) for ring in rings)
    return "".join(_path([frame.place(point) for point in ring], digits) for ring in clipped if len(ring) > 2)


def _path(points: list[Point], digits: int) -> str:
    written = [f"{round(x, digits):g} {round(y, digits):g}" for x, y in points]
    kept = [pair for number, pair in enumerate(written) if number == 0 or pair != written[number - 1]]
    return f"M{'L'.join(kept)}Z" if len(kept) > 2 else ""


def clip(ring: Ring, frame: Frame) -> list[Point]:
    """Cut a ring to the frame (Sutherland and Hodgman), a little larger so that cut edges stay unseen."""
    spare = 4 / frame.scale
    points = list(ring)
    for axis, limit, sign in (
        (0, frame.left - spare, 1),
        (0, frame.left + frame.width + spare, -1),
        (1, frame.top - spare, 1),
        (1, frame.top + frame.height + spare, -1),
    ):
        points = _cut(points, axis, limit, sign)
    return points


def _cut(points: list[Point], axis: int, limit: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    for number, point in enumerate(points):
        before = points[number - 1]
        inside, was_inside = (sign * (each[axis] - limit) >= 0 for each in (point, before))
        if inside != was_inside:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if inside:
            kept.append(point)
    return kept
