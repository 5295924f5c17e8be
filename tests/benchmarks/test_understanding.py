"""benchmarks.understanding: what it counts, what it prints and writes, and how it compares two commits."""

import csv
import json
import os
import subprocess
from pathlib import Path

import pytest

from benchmarks import configuration
from benchmarks.understanding import __main__ as command
from benchmarks.understanding import calibration, compare, data, figures, results, scoring, tables
from benchmarks.understanding.figures import Measured, OffTopic
from bot import paths
from bot.nlu.classifier import Settings
from bot.nlu.intent import IntentClassifier
from bot.nlu.intent import _settings as settings_of_component

RIGHT, PARTLY, REFUSED, WRONG = scoring.VERDICTS


def outcome(
    verdict: str, *, language: str = "en", text: str = "when?", intent: str | None = None,
    facts: frozenset[str] = frozenset({"designation.date"}), confidence: float = 0.9,
) -> scoring.Outcome:  # fmt: skip
    sentence = data.Sentence(language, text, "answered", facts, intent, language, None)
    return scoring.Outcome(sentence, verdict, ("ask_city",), "answered", frozenset(), confidence, language)


@pytest.fixture
def measured() -> Measured:
    """Ten sentences in two languages and three questions on other subjects."""
    english = [outcome(RIGHT), outcome(RIGHT), outcome(PARTLY, text="both?"), outcome(WRONG, text="whence?")]
    korean = [outcome(RIGHT, language="ko")] * 5 + [
        outcome(REFUSED, language="ko", text="언제?", confidence=0.1)
    ]
    others = [
        OffTopic("en", "is it raining?", "answered", real=True),
        OffTopic("en", "who wrote Hamlet?", "out_of_scope", real=True),
        OffTopic("ko", "농담해 줘", "out_of_scope", real=False),
    ]
    return Measured(english + korean, others, {"en": 50.0})


def test_understanding_figures_are_shares_of_a_language(measured):
    """Each language's shares are of its own sentences; false answers of its own off-topic questions."""
    english, korean = measured.rows()
    assert [english[name] for name in scoring.VERDICTS] == [50.0, 25.0, 0.0, 25.0]
    assert (english["real"], english["real_answered"], english["off_topic"]) == (2, 50.0, 0)
    assert (korean["language"], korean["refused"], korean["off_topic_answered"]) == ("ko", 16.7, 0.0)
    assert (english["left_out"], korean["left_out"]) == (50.0, None)


def test_understanding_calibration_error_is_the_distance_from_the_share_right():
    """Nine of ten right at 0.9 is perfect; half right at 0.9 is off by 0.4; bins count by their sentences."""
    assert calibration.expected_error([outcome(RIGHT)] * 9 + [outcome(WRONG)]) == pytest.approx(0.0)
    half = [outcome(RIGHT), outcome(WRONG)]
    assert calibration.expected_error(half) == pytest.approx(0.4)
    unsure_but_right = [outcome(RIGHT, confidence=0.55)] * 2
    assert calibration.expected_error(half + unsure_but_right) == pytest.approx(0.4 / 2 + 0.45 / 2)
    assert calibration.expected_error([]) == 0.0


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"designation.date"}, "designation.date"),
        ({"city.kobe"}, "city"),
        ({"city.kobe", "city.nagoya", "field.film"}, "city, several"),
        (set(), "answered"),
    ],
)
def test_understanding_kinds_are_what_is_asked_for(facts, kind):
    """Languages whose sentences name an intent and those that do not have the same kinds."""
    for intent in ("ask_city", None):
        assert figures.kind(outcome(RIGHT, intent=intent, facts=frozenset(facts))) == kind


def test_understanding_prints_kinds_by_language_and_wrong_sentences(measured):
    """A cell shows the right ones and only what was missed; wrong sentences and false answers are quoted."""
    head, line = tables.kinds_by_language(measured.outcomes)
    assert head.split()[-2:] == ["en", "ko"]
    assert line.split() == ["designation.date", "2", "p1", "w1", "5", "r1"]
    wrong = "\n".join(tables.mistakes(measured, (WRONG,)))
    assert "'whence?'" in wrong
    assert "en off-topic, answered: 'is it raining?'" in wrong
    assert "언제?" not in wrong
    assert "언제?" in "\n".join(tables.mistakes(measured, (REFUSED,)))
    assert len(list(tables.every_kind(measured.outcomes))) == 2
    assert len(tables.head().split("  ")) >= len(measured.row("en"))


def test_understanding_files_hold_every_sentence_and_the_configuration(measured, tmp_path):
    """CSV for each language, kind and sentence; JSON with machine, versions and configuration; a plot."""
    results.write(tmp_path, measured)
    with (tmp_path / "results.csv").open(encoding="utf-8") as file:
        assert [row["right"] for row in csv.DictReader(file)] == ["50.0", "83.3"]
    with (tmp_path / "sentences.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 13
    with (tmp_path / "kinds.csv").open(encoding="utf-8") as file:
        assert next(csv.DictReader(file))["partly right"] == "1"
    written = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))
    assert {"machine", "versions", "configuration", "languages", "kinds", "ece_all"} <= set(written)
    plot = (tmp_path / "understanding.svg").read_text(encoding="utf-8")
    assert "calibration error" in plot
    assert len(plot) < 60_000


def test_understanding_docs_get_the_section_between_its_marks(measured):
    """What stands around the marks stays; without marks the error says what to do."""
    page = f"# A\n{results.BEGIN}\nold\n{results.END}\nend\n"
    section = results.section(results.result(measured))
    new = results.between_marks(page, section)
    assert new.startswith("# A\n")
    assert new.endswith(f"{results.END}\nend\n")
    assert "old" not in new
    assert "| en | 4 | 50.0 % | 25.0 % | 0.0 % | 25.0 % | – | 50.0 % of 2 | 50.0 % |" in new
    assert "| `designation.date` | 2 p1 w1 | 5 r1 |" in new
    with pytest.raises(ValueError, match="marks of this section are missing; put"):
        results.between_marks("# A\n", section)


def test_understanding_is_trained_as_config_yml_says(tmp_path):
    """The values are those that the component is given, and a change of config.yml changes what is measured."""
    config = configuration.shipped()
    assert set(config) == set(IntentClassifier.get_default_config())
    assert configuration.settings(config) == settings_of_component(config)
    changed = tmp_path / "config.yml"
    changed.write_text(paths.CONFIG.read_text(encoding="utf-8").replace("c_text: 10.0", "c_text: 3.0"))
    assert configuration.settings(configuration.shipped(changed)) == Settings(c_text=3.0)
    changed.write_text("pipeline: []\n")
    with pytest.raises(LookupError, match="is not in the pipeline; restore it"):
        configuration.shipped(changed)


def test_understanding_compare_tells_what_changed(measured):
    """Verdicts side by side for each language, and each sentence whose outcome is another one now."""
    after = Measured([*measured.outcomes[:3], outcome(RIGHT, text="whence?"), *measured.outcomes[4:]],
                     [OffTopic("en", "is it raining?", "out_of_scope", real=True), *measured.off_topic[1:]])  # fmt: skip
    assert compare.changes(measured, after) == [
        compare.Change("en", "whence?", WRONG, RIGHT),
        compare.Change("en", "is it raining?", "off-topic, answered", "off-topic, out_of_scope"),
    ]
    assert compare.changes(measured, measured) == []
    head, english, _ = compare.table(measured, after)
    assert head.split()[:3] == ["language", "sentences", "right"]
    assert "50.0 → 75.0" in english
    assert "50.0 → 0.0" in english


def test_understanding_compare_refuses_what_is_no_commit(capsys):
    """The error names the revision and says what to name."""
    assert command.main(["--compare", "no-such-branch", "."]) == 1
    told = capsys.readouterr().err
    assert told == "no-such-branch: not a commit of this repository; name a commit, a branch, a tag or .\n"


SCORING = """
from types import SimpleNamespace
def trained_reader(): return "{status}"
def respond(reader, text, conversation):
    if text == "breaks": raise KeyError(text)
    return SimpleNamespace(status=reader, facts=["city.kobe"]), ("ask_city",), conversation, 0.8
"""


@pytest.fixture
def repository(tmp_path, monkeypatch) -> Path:
    """A repository with two commits whose understanding answers and refuses everything."""
    # Whoever runs the tests may sign commits, or run them from a hook, where git names the hook's repository.
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    root = tmp_path / "repository"
    code = root / "benchmarks" / "understanding" / "scoring.py"
    code.parent.mkdir(parents=True)
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-C", str(root)]
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    for status in ("answered", "out_of_scope"):
        code.write_text(SCORING.format(status=status), encoding="utf-8")
        subprocess.run([*git, "add", "."], check=True)
        subprocess.run([*git, "commit", "-q", "-m", status], check=True)
    monkeypatch.setattr(compare.paths, "ROOT", root)
    monkeypatch.setattr(compare, "FOLDER", tmp_path / "cache")
    return root


def test_understanding_compare_asks_each_commit_by_its_own_code(repository, monkeypatch):
    """Each commit answers in its own process, on the same sentences; one that breaks it is an error of its."""
    wanted = frozenset({"city.kobe"})
    texts = {"en": [outcome(RIGHT, text=text, facts=wanted).sentence for text in ("Kobe?", "breaks")]}
    monkeypatch.setattr(data, "in_scope", lambda language: texts.get(language, []))
    monkeypatch.setattr(compare, "off_topic", lambda language, _: [("rain?", False)] * (language == "en"))
    before, after = compare.ask("HEAD~1", repository), compare.ask("HEAD", repository)
    assert [o.verdict for o in before.outcomes] == [RIGHT, WRONG]
    assert [o.verdict for o in after.outcomes] == [REFUSED, WRONG]
    assert before.outcomes[1].status == "error"
    assert [change.text for change in compare.changes(before, after)] == ["Kobe?", "rain?"]
    assert compare.tree("HEAD") == compare.tree("HEAD")


def test_understanding_compare_says_when_a_commit_cannot_be_asked(repository):
    """A commit without the benchmark is named, with the reason."""
    (repository / "benchmarks" / "understanding" / "scoring.py").unlink()
    with pytest.raises(compare.CompareError, match=r"^\.: cannot be asked \(.*\); name a commit with"):
        compare.ask(".", repository)
