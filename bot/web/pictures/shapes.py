"""The land and the places of the cities, read from knowledge/map.json and knowledge/coordinates.yml."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot import paths
from bot.knowledge.load import read_yaml
from bot.web.pictures.projection import Frame, Point

Ring = tuple[Point, ...]
_SPARE = 4  # pixels beyond the picture, so that cut edges stay unseen


@dataclass(frozen=True, slots=True)
class Geography:
    """Latitude and longitude of each city; the land in map units, and in more detail in degrees."""

    cities: Mapping[str, Point]
    world: tuple[Ring, ...]
    detail: tuple[Ring, ...]


@lru_cache(maxsize=2)
def load_geography(folder: Path = paths.KNOWLEDGE) -> Geography:
    """Return the geography; the result is shared and immutable."""
    raw = json.loads((folder / "map.json").read_text(encoding="utf-8"))
    rows = read_yaml(folder / "coordinates.yml")["coordinates"]
    cities = {id: (row["latitude"], row["longitude"]) for id, row in rows.items()}
    return Geography(cities, _rings(raw["world"]), _rings(raw["detail"]))


def _rings(raw: Iterable[list[float]]) -> tuple[Ring, ...]:
    return tuple(tuple(zip(flat[::2], flat[1::2], strict=True)) for flat in raw)


def land_path(geography: Geography, frame: Frame) -> str:
    """Return the `d` of an SVG path with the land that the frame shows, in pixels."""
    if frame.meridian is None:
        return "".join(_path([frame.place(point) for point in ring], 0) for ring in geography.world)
    shifted = (
        _shift(ring, frame.meridian + turn, frame.narrowing)
        for ring in geography.detail
        for turn in (-360, 0, 360)
    )
    clipped = (clip(ring, frame) for ring in shifted)
    return "".join(_path([frame.place(point) for point in ring], 1) for ring in clipped)


def _shift(ring: Ring, meridian: float, narrowing: float) -> Ring:
    """Put a ring of degrees into the units of a local map."""
    return tuple(((longitude - meridian) * narrowing, -latitude) for longitude, latitude in ring)


def _path(points: Sequence[Point], digits: int) -> str:
    written = [f"{round(x, digits):g} {round(y, digits):g}" for x, y in points]
    kept = [pair for number, pair in enumerate(written) if number == 0 or pair != written[number - 1]]
    return f"M{'L'.join(kept)}Z" if len(kept) > 2 else ""


def clip(ring: Ring, frame: Frame) -> list[Point]:
    """Cut a ring to the frame (Sutherland and Hodgman), a little larger."""
    spare = _SPARE / frame.scale
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
            kept.append(
                (
                    before[0] + share * (point[0] - before[0]),
                    before[1] + share * (point[1] - before[1]),
                )
            )
        if inside:
            kept.append(point)
    return kept
