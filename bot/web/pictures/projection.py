"""Where places lie in a picture: the whole world in Equal Earth, or a part of it cut to a few cities."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

Point = tuple[float, float]

CENTRAL_MERIDIAN, WIDTH = 150.0, 1000.0  # of the world in knowledge/map.json
_WORLD = (
    -497.0,
    -213.0,
    994.0,
    385.0,
)  # left, top, width, height: without Antarctica and the far north
_CLOSEST = 20.0  # degrees: closer than this the coasts are too coarse to look at
_WIDEST = 170.0  # degrees: wider than this it is the world
_MARGIN = 1.45
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_M = sqrt(3) / 2


def equal_earth(latitude: float, longitude: float) -> Point:
    """Return where a place lies on the world map, in map units: x to the right, y downwards."""
    a1, a2, a3, a4 = _A
    theta = asin(_M * sin(radians(latitude)))
    squared, sixth = theta**2, theta**6
    scale = WIDTH * _M * a1 / (2 * radians(180))
    slope = a1 + 3 * a2 * squared + sixth * (7 * a3 + 9 * a4 * squared)
    x = radians(turn(longitude, CENTRAL_MERIDIAN)) * cos(theta) / (_M * slope)
    return scale * x, -scale * theta * (a1 + a2 * squared + sixth * (a3 + a4 * squared))


def turn(longitude: float, meridian: float) -> float:
    """Return how many degrees east (or, negative, west) of a meridian a longitude is."""
    return (longitude - meridian + 180) % 360 - 180


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle of a map that a picture of `pixels` width shows.

    With a `meridian` the map is local: degrees from it, narrowed by `narrowing`. Without one it is the world.
    """

    left: float
    top: float
    width: float
    height: float
    pixels: float
    meridian: float | None = None
    narrowing: float = 1.0

    @property
    def scale(self) -> float:
        """Return how many pixels a unit of the map is."""
        return self.pixels / self.width

    @property
    def pixel_height(self) -> float:
        """Return the height of the picture in pixels."""
        return self.height * self.scale

    def place(self, point: Point) -> Point:
        """Return where a point of the map is in the picture, in pixels."""
        return (point[0] - self.left) * self.scale, (point[1] - self.top) * self.scale

    def locate(self, latitude: float, longitude: float) -> Point:
        """Return where a place is in the picture, in pixels."""
        if self.meridian is None:
            return self.place(equal_earth(latitude, longitude))
        return self.place((turn(longitude, self.meridian) * self.narrowing, -latitude))


def frame_for(places: Iterable[Point], pixels: float) -> Frame:
    """Return the frame that shows all places (latitude, longitude): a part of the world when they are near."""
    found = list(places)
    world = Frame(*_WORLD, pixels)
    if not found:
        return world
    anchor = found[0][1]
    turns = [turn(longitude, anchor) for _, longitude in found]
    south, north = min(latitude for latitude, _ in found), max(latitude for latitude, _ in found)
    aspect = 1.25 if pixels < 480 else 1.8
    middle = (south + north) / 2
    narrowing = cos(radians(middle))
    spread = (max(turns) - min(turns)) * narrowing
    width = max(spread * _MARGIN, (north - south) * _MARGIN * aspect, _CLOSEST)
    if width > _WIDEST:
        return world
    height = width / aspect
    meridian = anchor + (max(turns) + min(turns)) / 2
    return Frame(-width / 2, -middle - height / 2, width, height, pixels, meridian, narrowing)
