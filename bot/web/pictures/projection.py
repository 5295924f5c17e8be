"""The map's projection, Equal Earth, and the part of the world that a picture shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

Point = tuple[float, float]

_A = (1.340264, -0.081106, 0.000893, 0.003796)
_M = sqrt(3) / 2


def equal_earth(latitude: float, longitude: float, central_meridian: float, width: float) -> Point:
    """Return where a place lies: x to the right, y downwards; `width` units go once round the equator."""
    a1, a2, a3, a4 = _A
    theta = asin(_M * sin(radians(latitude)))
    squared, sixth = theta**2, theta**6
    scale = width * _M * a1 / (2 * radians(180))
    turn = radians((longitude - central_meridian + 180) % 360 - 180)
    slope = a1 + 3 * a2 * squared + sixth * (7 * a3 + 9 * a4 * squared)
    x = turn * cos(theta) / (_M * slope)
    return scale * x, -scale * theta * (a1 + a2 * squared + sixth * (a3 + a4 * squared))


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle of the map, in map units, that a picture of `pixels` width shows."""

    left: float
    top: float
    width: float
    height: float
    pixels: float

    @property
    def scale(self) -> float:
        """Return how many pixels a map unit is."""
        return self.pixels / self.width

    @property
    def pixel_height(self) -> float:
        """Return the height of the picture in pixels."""
        return self.height * self.scale

    def place(self, point: Point) -> Point:
        """Return where a point of the map is in the picture, in pixels."""
        return (point[0] - self.left) * self.scale, (point[1] - self.top) * self.scale


WORLD = (-497.0, -213.0, 994.0, 385.0)  # left, top, width, height: without Antarctica and the far north
_CLOSEST = 62.0  # map units: closer than this the coasts are too coarse to look at
_MARGIN = 1.45


def frame_for(points: Iterable[Point], pixels: float) -> Frame:
    """Return the frame that shows all points: the world, or a part of it when they lie near each other."""
    found = list(points)
    aspect = 1.25 if pixels < 480 else 1.8
    if found:
        left, right = min(x for x, _ in found), max(x for x, _ in found)
        top, bottom = min(y for _, y in found), max(y for _, y in found)
        width = max((right - left) * _MARGIN, (bottom - top) * _MARGIN * aspect, _CLOSEST)
        if width < 560:
            middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
            height = width / aspect
            return Frame(middle_x - width / 2, middle_y - height / 2, width, height, pixels)
    return Frame(*WORLD, pixels)
