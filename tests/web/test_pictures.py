"""The map and the timeline: every city in its place, labels that can be read, the same said in words."""

import re
import xml.etree.ElementTree as ET

import pytest

from bot import paths
from bot.knowledge.load import load, read_yaml
from bot.messages.render import plain_ruby
from bot.web.pictures import svg
from bot.web.pictures.labels import Wanted, place
from bot.web.pictures.projection import Frame, equal_earth, frame_for
from bot.web.pictures.shapes import clip, land_path, load_geography
from bot.web.pictures.timeline import entries, timeline
from bot.web.pictures.worldmap import world_map

KNOWLEDGE = load()
LANGUAGES = tuple(KNOWLEDGE.languages)
JAPAN = [city.id for city in KNOWLEDGE.cities.values() if city.country == "JP"]
DESIGN = [city.id for city in KNOWLEDGE.cities.values() if city.field == "design"]
NAMESPACE = "{http://www.w3.org/2000/svg}"


def words(picture: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(picture).iter(f"{NAMESPACE}text")]


def said(picture: str) -> str:
    return ET.fromstring(picture).findtext(f"{NAMESPACE}desc") or ""


def test_every_city_has_coordinates_and_no_other() -> None:
    rows = read_yaml(paths.KNOWLEDGE / "coordinates.yml")["coordinates"]
    assert list(rows) == list(KNOWLEDGE.cities)
    assert all(-90 <= row["latitude"] <= 90 and -180 <= row["longitude"] <= 180 for row in rows.values())


@pytest.mark.parametrize(
    ("city", "north_of", "east_of"),
    [("asahikawa", "sapporo", "sapporo"), ("beijing", "shanghai", "wuhan"), ("dundee", "bilbao", "bilbao")],
)
def test_cities_lie_as_on_the_globe(city: str, north_of: str, east_of: str) -> None:
    places = load_geography().cities
    frame = frame_for([places[city], places[north_of], places[east_of]], 600)
    x, y = frame.locate(*places[city])
    assert y < frame.locate(*places[north_of])[1]
    assert x > frame.locate(*places[east_of])[0] or city == "dundee"


def test_equal_earth_matches_published_values() -> None:
    """Šavrič, Patterson and Jenny (2018): the pole is at 1.3173628 for a globe of radius 1."""
    unit = 1000 / (2 * 2.7066299836960748)
    assert equal_earth(90, 150)[1] == pytest.approx(-1.3173627591574133 * unit, rel=1e-6)
    assert equal_earth(0, 149.999999 - 180)[0] == pytest.approx(500, rel=1e-3)
    assert equal_earth(0, 150) == pytest.approx((0, 0))


def test_frame_is_the_world_without_cities_and_near_with_them() -> None:
    places = load_geography().cities
    assert frame_for([], 700).meridian is None
    assert frame_for([places["berlin"], places["geelong"]], 700).meridian is None
    near = frame_for([places[id] for id in JAPAN], 700)
    assert near.width < 40
    for id in JAPAN:
        x, y = near.locate(*places[id])
        assert 0 < x < 700
        assert 0 < y < near.pixel_height


def test_frame_crosses_the_date_line() -> None:
    frame = frame_for([(0, 175), (0, -175)], 600)
    assert frame.width < 60
    assert abs(frame.locate(0, 180)[0] - 300) < 1


def test_clip_cuts_a_ring_to_the_frame() -> None:
    frame = Frame(0, 0, 10, 10, 1000)
    cut = clip(((-5.0, 5.0), (5.0, 5.0), (5.0, 20.0), (-5.0, 20.0)), frame)
    assert all(-0.1 <= x <= 10.1 and -0.1 <= y <= 10.1 for x, y in cut)
    assert clip(((20.0, 20.0), (30.0, 20.0), (30.0, 30.0)), frame) == []


def test_land_is_drawn_near_and_far() -> None:
    places = load_geography().cities
    for frame in (frame_for([], 700), frame_for([places["asahikawa"]], 700)):
        path = land_path(load_geography(), frame)
        assert re.fullmatch(r"(M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z)+", path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_map_labels_the_cities_of_an_answer_in_its_language(language: str) -> None:
    picture = world_map(KNOWLEDGE, language, JAPAN, 640)
    labels = " / ".join(words(picture))
    for id in JAPAN:
        name = plain_ruby(KNOWLEDGE.name("city", id, language).name)
        assert name in labels
        assert name in said(picture)


@pytest.mark.parametrize("width", [320, 720, 1200])
@pytest.mark.parametrize("cities", [[], JAPAN, DESIGN, ["asahikawa"]])
def test_map_labels_stay_in_the_picture_and_apart(width: int, cities: list[str]) -> None:
    root = ET.fromstring(world_map(KNOWLEDGE, "ja", cities, width))
    boxes = []
    for each in root.iter(f"{NAMESPACE}text"):
        if "halo" in each.attrib["class"]:
            x, y = float(each.attrib["x"]), float(each.attrib["y"])
            boxes.append((x, y - 11, x + svg.text_width(each.text or "", 13), y + 2))
    assert boxes
    assert all(left >= 0 and right <= width and top >= 0 for left, top, right, _ in boxes)
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
            for other in boxes[number + 1 :]
        )


def test_map_describes_every_city_even_where_a_label_finds_no_room() -> None:
    picture = world_map(KNOWLEDGE, "en", DESIGN, 320)
    assert all(KNOWLEDGE.name("city", id, "en").name in said(picture) for id in DESIGN)


def test_map_marks_new_members_by_shape_and_colour() -> None:
    root = ET.fromstring(world_map(KNOWLEDGE, "en", [], 720))
    new = [each for each in root.iter(f"{NAMESPACE}path") if each.attrib.get("class") == "m new"]
    assert len(new) == 9 + 1  # and one in the legend
    assert "Design, new in 2019" in words(world_map(KNOWLEDGE, "en", [], 720))


def test_map_leaves_out_what_is_not_a_city() -> None:
    picture = world_map(KNOWLEDGE, "en", ["asahikawa", "<script>", "atlantis"], 720)
    assert "script" not in picture
    assert "atlantis" not in picture


def test_map_names_its_sources() -> None:
    picture = world_map(KNOWLEDGE, "en", [], 720)
    assert "Natural Earth" in picture
    assert "GeoNames (CC BY 4.0)" in picture


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_named_and_described_in_their_language(language: str) -> None:
    for picture in (world_map(KNOWLEDGE, language, [], 720), timeline(KNOWLEDGE, language)):
        root = ET.fromstring(picture)
        assert root.attrib["role"] == "img"
        assert root.attrib["lang"] == KNOWLEDGE.languages[language].bcp47
        assert root.findtext(f"{NAMESPACE}title")
        assert root.findtext(f"{NAMESPACE}desc")
        assert "《" not in picture


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [240, 560])
def test_timeline_fits_its_width(language: str, width: int) -> None:
    root = ET.fromstring(timeline(KNOWLEDGE, language, width))
    for each in root.iter(f"{NAMESPACE}text"):
        assert float(each.attrib["x"]) + svg.text_width(each.text or "", 14) <= width + 14


def test_timeline_shows_every_event_and_the_designation_in_order() -> None:
    rows = entries(KNOWLEDGE, "en")
    assert [row.year for row in rows] == [1976, 1987, 1990, 2015, 2017, 2019]
    assert [row.when for row in rows][2:5] == [
        "since 1990, every 3 years",
        "since 2015, every year",
        "June 2017",
    ]
    assert rows[-1].crowning
    assert all(row.when in said(timeline(KNOWLEDGE, "en")) for row in rows)


def test_place_leaves_out_a_label_without_room() -> None:
    wanted = [Wanted(str(n), "label", (50.0, 20.0), 60) for n in range(30)]
    placed = place(wanted, [], (120, 60), 16)
    assert 1 <= len(placed) < 30


def test_element_escapes_attributes_and_text() -> None:
    assert svg.element("a", class_='"x"<') == '<a class="&quot;x&quot;&lt;"/>'
    assert svg.text("<b>", 1, 2) == '<text x="1" y="2">&lt;b&gt;</text>'


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("デザイン都市", ["デザイン", "都市"]),
        ("あいう（えお）", ["あいう", "（えお）"]),
    ],
)
def test_wrap_breaks_between_words_and_wide_characters(content: str, lines: list[str]) -> None:
    assert svg.wrap(content, 10, 45) == lines
