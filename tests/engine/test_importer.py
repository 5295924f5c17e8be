"""The training files are read once, and what Rasa does with one copy of an example leaves the others alone."""

from copy import deepcopy
from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter

from bot import paths
from bot.engine.importer import Example, OnceImporter

FILES = (str(paths.CONFIG), str(paths.DOMAIN), [str(paths.DATA)])


def test_importer_returns_what_rasas_own_returns() -> None:
    """The same examples, stories and domain, each read once."""
    ours, theirs = OnceImporter(*FILES), RasaFileImporter(*FILES)
    assert ours.get_nlu_data("ja").fingerprint() == theirs.get_nlu_data("ja").fingerprint()
    assert ours.get_nlu_data() is ours.get_nlu_data("ja")
    assert ours.get_stories() is ours.get_stories()
    assert ours.get_domain().fingerprint() == theirs.get_domain().fingerprint()


def test_importer_copies_of_an_example_are_apart() -> None:
    """Setting a value on a copy changes neither the example nor its fingerprint."""
    example = Example({"text": "When?", "intent": "ask_designation"})
    before, twin = example.fingerprint(), deepcopy(example)
    assert twin == example
    twin.set("intent", "ask_city", add_to_output=True)
    assert (example.get("intent"), example.fingerprint()) == ("ask_designation", before)
    assert twin != example
    assert "intent" not in example.output_properties


def test_importer_leaves_to_rasa_what_it_does_not_read_itself(tmp_path: Path) -> None:
    """Entities, other sections and intents with a slash are read by Rasa; plain lists are not read twice."""
    marked = tmp_path / "marked.yml"
    marked.write_text('version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - hi [Kobe](city)\n')
    plain = tmp_path / "plain.yml"
    plain.write_text('version: "3.1"\nnlu:\n- intent: thank\n  examples: |\n    - thanks\n')
    read = OnceImporter(*FILES[:2], [str(tmp_path)]).get_nlu_data()
    assert {(each.get("text"), each.get("intent")) for each in read.training_examples} == {
        ("hi Kobe", "greet"), ("thanks", "thank"),
    }  # fmt: skip
    assert [each.get("entities") for each in read.training_examples if each.get("entities")]


def test_importer_setting_the_same_value_keeps_the_fingerprint() -> None:
    """Rasa strips every intent again and again; what stays the same object changes nothing."""
    example = Example({"text": "When?", "intent": "ask_designation"})
    before = example.fingerprint()
    example.set("intent", example.get("intent").strip())
    assert example._cached_fingerprint == before
