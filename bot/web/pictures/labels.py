"""Puts labels beside points so that none covers another; a label that finds no room is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from bot.web.pictures.projection import Point

Box = tuple[float, float, float, float]  # left, top, right, bottom
_FAR = (20.0, 32.0, 46.0, 62.0, 80.0)  # pixels from the point; these labels get a line
_DIRECTIONS = 16


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label to place: its id, text, the point it names, its width and its least distance, in pixels."""

    id: str
    text: str
    point: Point
    width: float
    gap: float = 9.0


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label: where its text begins, on its baseline; `leader` is where its line ends, if it has one."""

    id: str
    text: str
    x: float
    y: float
    box: Box
    leader: Point | None


def place(
    wanted: Sequence[Wanted], obstacles: Iterable[Point], size: tuple[float, float], line: float
) -> list[Label]:
    """Return the labels that found room, first come, first served; `line`: height in pixels."""
    taken = [_around(point, 5) for point in obstacles]
    placed: list[Label] = []
    for label in wanted:
        found = next((each for each in _candidates(label, line) if _fits(each.box, taken, size)), None)
        if found:
            placed.append(found)
            taken.append(found.box)
    return placed


def _candidates(label: Wanted, line: float) -> Iterable[Label]:
    x, y = label.point
    half, w = line / 2, label.width
    gap = label.gap
    near = [
        (x + gap, y - half),
        (x - gap - w, y - half),
        (x - w / 2, y - gap - line),
        (x - w / 2, y + gap),
    ]
    for left, top in near:
        yield _label(label, left, top, line, None)
    for distance in _FAR:
        for step in range(_DIRECTIONS):
            angle = 2 * pi * step / _DIRECTIONS
            end = (x + distance * cos(angle), y + distance * sin(angle))
            left = end[0] + 2 if cos(angle) >= 0 else end[0] - 2 - w
            yield _label(label, left, end[1] - half, line, end)


def _label(label: Wanted, left: float, top: float, line: float, leader: Point | None) -> Label:
    box = (left, top, left + label.width, top + line)
    return Label(label.id, label.text, left, top + 0.78 * line, box, leader)


def _around(point: Point, radius: float) -> Box:
    return point[0] - radius, point[1] - radius, point[0] + radius, point[1] + radius


def _fits(box: Box, taken: Iterable[Box], size: tuple[float, float]) -> bool:
    left, top, right, bottom = box
    if left < 3 or top < 3 or right > size[0] - 3 or bottom > size[1] - 3:
        return False
    return not any(left < r and l < right and top < b and t < bottom for l, t, r, b in taken)  # noqa: E741
