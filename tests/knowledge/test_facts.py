"""The facts as they stand: complete, countable from their lists, and those of the announcement."""

import re
from collections import Counter

import pytest

from bot import paths
from bot.checking.evidence import sections_of, squash
from bot.knowledge import query
from bot.knowledge.load import load
from bot.knowledge.sets import DESIGN, JAPAN, all_of, evaluate, joined

ANNOUNCEMENT = paths.ROOT.parent / "shared" / "announcement.txt"


def test_facts_design_cities_are_31_and_9():
    """The lists hold 31 design cities from before and 9 of 2019, which makes the 40 announced."""
    knowledge = load()
    old = evaluate(knowledge, all_of(DESIGN, joined(knowledge, new=False))).cities
    new = evaluate(knowledge, all_of(DESIGN, joined(knowledge, new=True))).cities
    assert (len(old), len(new), len({*old, *new})) == (31, 9, 40)
    assert [knowledge.facts[f"design.cities_{which}"].value for which in ("before", "new", "after")] == [
        31,
        9,
        40,
    ]


def test_facts_japanese_cities_are_9_in_six_fields():
    """Japan has nine members: three for design, two for crafts, one in four fields, none in literature."""
    knowledge = load()
    found = evaluate(knowledge, JAPAN).cities
    assert len(found) == knowledge.facts["japan.cities"].value == 9
    assert Counter(city.field for city in found) == {
        "design": 3, "crafts": 2, "media_arts": 1, "music": 1, "gastronomy": 1, "film": 1,
    }  # fmt: skip


def test_facts_seven_fields():
    """The seven fields stand in the announcement's order."""
    assert load().fields == (
        "film", "design", "crafts", "media_arts", "music", "gastronomy", "literature",
    )  # fmt: skip


def test_facts_network_grew_by_66():
    """From 180 to 246 cities."""
    knowledge = load()
    assert knowledge.facts["network.cities_before"].value == 180
    assert query.new_members(knowledge) == 66


def test_facts_asahikawa_is_third():
    """The rank that the announcement states is the one that the joining years give."""
    knowledge = load()
    rank = query.rank_in_field(knowledge, knowledge.cities["asahikawa"])
    assert rank == knowledge.facts["designation.rank_in_japan"].value == 3


@pytest.mark.parametrize(
    "city", [c for c in load().cities.values() if c.country == "JP"], ids=lambda city: city.id
)
def test_facts_joining_years_stand_in_their_evidence(city):
    """A Japanese city's year is the one quoted from the announcement."""
    evidence = " ".join(load().facts[city.fact_id].evidence)
    assert f"（{city.joined}）" in evidence


@pytest.mark.parametrize("fact", load().facts.values(), ids=lambda fact: fact.id)
def test_facts_name_their_section(fact):
    """Every fact names a section of the announcement and quotes it."""
    assert fact.section in {section.id for section in load().document.sections}
    assert fact.evidence


def _listed(text: str) -> list[tuple[str, str]]:
    """Read 「神戸市，名古屋市（日本），深圳…」: a country in brackets closes a run of cities."""
    found: list[tuple[str, str]] = []
    for run, country in re.findall(r"([^（）]+)（([^）]+)）", text):
        found += [(city, country) for city in re.split("[，、,]", run) if city]
    return found


@pytest.mark.skipif(not ANNOUNCEMENT.exists(), reason=f"the announcement is not at {ANNOUNCEMENT}")
@pytest.mark.parametrize(
    ("begin", "end", "new"), [("デザイン分野：", "今回加盟：", False), ("今回加盟：", None, True)]
)
def test_facts_lists_are_those_of_the_announcement(begin, end, new):
    """Read again by another way, the announcement lists the same cities in the same countries."""
    knowledge = load()
    text = ANNOUNCEMENT.read_text(encoding="utf-8")
    section = sections_of(text, knowledge.document.sections)[0]["network"]
    part = section.partition(begin)[2].partition(end)[0] if end else section.partition(begin)[2]
    part = part.replace("旭川市，", "旭川市（日本），")  # the one city without a country
    found = evaluate(knowledge, all_of(DESIGN, joined(knowledge, new=new))).cities
    expected = [(city.id, city.country) for city in found]
    assert [_known(name, country) for name, country in _listed(part)] == expected


def _known(name: str, country: str) -> tuple[str, str]:
    """Return the ids of a city and a country as the announcement writes them."""
    names = load().lexicons["ja"].names
    city = next(id for (kind, id), row in names.items() if kind == "city" and name in row.forms)
    code = next(id for (kind, id), row in names.items() if kind == "country" and country in row.forms)
    return city, code


def test_facts_squash_keeps_everything_but_spaces():
    """Only spaces and line breaks of the announcement are stray; its characters stay as they are."""
    assert squash(" ３．ユネスコ\n創造 都市　（2008） ") == "３．ユネスコ創造都市（2008）"
