"""All checks together: over this repository, and over one in which files are broken."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.checking import everything
from bot.checking.everything import findings
from bot.checking.project import Project
from bot.errors import Finding

ANNOUNCEMENT = Project().root.parent / "shared" / "announcement.txt"


def test_everything_in_this_repository_is_right():
    """The data that is committed has no findings."""
    announcement = ANNOUNCEMENT if ANNOUNCEMENT.exists() else None
    assert [str(finding) for finding in findings(Project(), announcement)] == []


def test_everything_is_told_when_files_cannot_be_read(project, spoil):
    """A file that is not YAML and one that is gone do not hide what is wrong elsewhere."""
    (project.knowledge / "facts.yml").write_text("a: [1", encoding="utf-8")
    (project.root / "domain.yml").unlink()
    spoil("bot/messages/ko.ftl", ("\npart-year =", "\npart-jahr ="))
    found = "\n".join(map(str, findings(project)))
    assert "knowledge/facts.yml: not valid YAML" in found
    assert "domain.yml: the file is missing" in found
    assert "bot/messages/ko.ftl part-year: no text" in found
    assert str(project.root) not in found


def test_everything_bad_rows_are_findings(project, spoil):
    """A row with a missing or wrong key is told, not thrown."""
    spoil("knowledge/languages.yml", ("script: hang}", "scrpt: hang}"))
    found = "\n".join(map(str, findings(project)))
    assert "knowledge/languages.yml ko: `scrpt` is unknown" in found
    assert "knowledge: a row cannot be read" in found


def test_everything_announcement_that_is_not_there(project):
    """A wrong --announcement is a finding."""
    found = "\n".join(map(str, findings(project, Path("/nowhere/announcement.txt"))))
    assert "/nowhere/announcement.txt: cannot be read" in found


@pytest.mark.parametrize(
    ("found", "code", "last"),
    [
        ([], 0, "No findings; no announcement was read.\n"),
        ([Finding("a", "b", "c")], 1, "1 finding\n"),
        ([Finding("a", "b", "c"), Finding("d", "e", "f")], 1, "2 findings\n"),
    ],
)
def test_check_prints_all_findings_and_fails(monkeypatch, capsys, found, code, last):
    """Findings go to the output one a line; the exit code says whether there are any."""
    monkeypatch.setattr("bot.commands.check.findings", lambda project, announcement: found)
    assert main(["check"]) == code
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [str(finding) for finding in found]
    assert printed.err == last


def test_check_says_that_the_facts_are_proved(monkeypatch, capsys):
    """With an announcement the clean result says what was proved."""
    monkeypatch.setattr("bot.commands.check.findings", lambda project, announcement: [])
    assert main(["check", "--announcement", "announcement.txt"]) == 0
    assert capsys.readouterr().err == "No findings; every fact is proved by announcement.txt.\n"


def test_check_every_module_is_run():
    """A check that is written and not called would find nothing."""
    folder = Path(everything.__file__).parent
    helpers = {"__init__", "everything", "project", "starter"}
    modules = {path.stem for path in folder.glob("*.py")} - helpers
    assert modules <= set(vars(everything))
