"""The training files are read once, and what Rasa does with one copy of an example leaves the others alone."""

from copy import deepcopy

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
