"""benchmarks.growth: what is generated is more of the same, and what is computed is what is claimed."""

from pathlib import Path

import pytest

from benchmarks.growth import generate, point, run
from benchmarks.growth.names import city_name, disguised
from benchmarks.growth.plot import draw
from bot import paths
from bot.knowledge.load import load, read_yaml
from bot.text.normalize import fold_text

POINTS = [
    {"size": size, "wall_ms": 3.0, "processor_ms": cost, "memory_mb": 300.0}
    for size, cost in ((1, 5.0), (10, 2.0), (1_000, 3.0))
]


def test_growth_cities_have_names_of_their_own() -> None:
    """No two of 46,000 invented cities are called alike in any language, nor like a real one."""
    real = {fold_text(f) for x in load().lexicons.values() for name in x.names.values() for f in name.forms}
    for language in ("en", "ja", "ko", "zh-Hans", "zh-Hant"):
        names = {fold_text(city_name(number)[language]) for number in range(46_000)}
        assert len(names) == 46_000
        assert not names & real


def test_growth_knowledge_with_more_cities_is_valid(tmp_path: Path) -> None:
    """The generated knowledge loads as the project's does, with every city named in every language."""
    generate.with_cities(paths.KNOWLEDGE, tmp_path, 60)
    made = load(tmp_path)
    assert len(made.cities) == 60
    assert all(made.name("city", "invented_3", language).name for language in made.languages)
    assert made.facts["city.invented_3"].section


def test_growth_knowledge_with_more_languages_is_valid(tmp_path: Path) -> None:
    """Each added language has every concept, in words that are not English."""
    generate.with_languages(paths.KNOWLEDGE, tmp_path, 9)
    made = load(tmp_path)
    assert len(made.languages) == 9
    added = made.lexicons[generate.ADDED[0]]
    assert set(added.concepts) == set(made.lexicons["en"].concepts)
    assert "phone" not in added.concepts["phone"]
    assert made.fallbacks(generate.ADDED[0])[1] == "en"


def test_growth_every_added_language_is_one_of_the_world() -> None:
    """There are enough languages for the largest size."""
    own = {row["code"] for row in read_yaml(paths.KNOWLEDGE / "languages.yml")["languages"]}
    assert len(set(generate.ADDED) | own) >= max(run.LANGUAGES)


@pytest.mark.parametrize(("word", "key", "made"), [("phone", 1, "qjupi"), ("a-b 7", 2, "i-d 7")])
def test_growth_words_are_disguised_one_for_one(word: str, key: int, made: str) -> None:
    """Vowels stay vowels, and all else that is no letter stays."""
    assert disguised(word, key) == made


def test_growth_questions_are_of_every_language() -> None:
    """The same questions at every size: of each language several, and one on another subject."""
    asked = point.questions()
    assert {question.language for question in asked} == set(point.TESTED)
    assert sum(question.intent is None for question in asked) == len(point.TESTED)


def test_growth_ratio_is_of_the_last_in_the_first() -> None:
    """Turns are held against the tenth, all else against the smallest size."""
    assert run.ratio("turns", POINTS) == 1.5
    assert run.ratio("cities", POINTS) == 0.6
    assert "last in first 1.50" in run.line("turns", POINTS)


def test_growth_best_times_count() -> None:
    """A question's best round counts, and the median over the questions."""
    made = point.summary([[(9, 8), (4, 4), (5, 5)], [(3, 2), (7, 7), (6, 6)]])
    assert (made["wall_ms"], made["processor_ms"]) == (4, 4)


def test_growth_plot_is_small_and_readable(tmp_path: Path) -> None:
    """The plot's texts are texts, and it weighs little."""
    draw({"turns": POINTS, "cities": POINTS}, tmp_path / "growth.svg")
    drawn = (tmp_path / "growth.svg").read_text()
    assert "cities known" in drawn
    assert len(drawn) < 100_000
