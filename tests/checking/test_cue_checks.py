"""What `bot check` says of knowledge/cues and knowledge/groups.yml."""

import pytest

from bot.checking.everything import findings


def texts(project) -> set[str]:
    return {str(finding) for finding in findings(project)}


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("knowledge/cues/en.yml", ("terminating: [but,", "ending: [but,"), "knowledge/cues/en.yml ending: the table is unknown"),
        ("knowledge/cues/en.yml", ("terminating: [but,", "ending: [but,"), "knowledge/cues/en.yml terminating: no words"),
        ("knowledge/cues/ko.yml", ("except:\n  following:", "except:\n  behind:"), "knowledge/cues/ko.yml except: behind is no side"),
        ("knowledge/cues/ja.yml", ("pseudo: [", "pseudo: [以外, "), "knowledge/cues/ja.yml except: '以外' is also under pseudo"),
        ("knowledge/groups.yml", ("[EE, LT, LV]", "[EE, LT, XX]"), "knowledge/groups.yml baltic: country 'XX' is unknown"),
        ("knowledge/groups.yml", ('source: "Baltic Assembly"', 'source: ""'), "knowledge/groups.yml baltic: `source` is missing"),
        ("knowledge/concepts/en.yml", ("\nother:", "\nexcept: [sans]\nother:"), "knowledge/concepts/en.yml except: its words stand elsewhere"),
    ],
)  # fmt: skip
def test_cue_checks_name_what_is_wrong(project, spoil, name: str, change: tuple[str, str], said: str) -> None:
    """Each mistake is found where it is, with what to do."""
    spoil(name, change)
    assert any(finding.startswith(said) for finding in texts(project))
