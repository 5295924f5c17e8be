"""The facts are proved: each quotation stands in the section that is cited, whatever spaces are in it."""

import dataclasses

import pytest

from bot import paths
from bot.checking.evidence import evidence_findings, proof_findings, sections_of
from bot.knowledge.load import load
from bot.knowledge.model import Fact, Section

ANNOUNCEMENT = paths.ROOT.parent / "shared" / "announcement.txt"
SECTIONS = (
    Section("intro", "Title", "旭川市の 加盟"),
    Section("date", "Date", "１．加盟認定日"),
    Section("contact", "Contact", "＜担当＞"),
)
TEXT = " 旭川市の加盟 \n\n旭川市は加盟し\nまし た。\n\n１．加盟認定日   \n\n令和元年 10 月 \n30 日\n\n＜担当＞\n0166-65-7047\n"


def knowledge(*facts: Fact, sections=SECTIONS):
    document = dataclasses.replace(load().document, sections=sections)
    return dataclasses.replace(load(), document=document, facts={fact.id: fact for fact in facts})


def told(*facts: Fact, text: str = TEXT, sections=SECTIONS) -> list[str]:
    return [str(found) for found in evidence_findings(knowledge(*facts, sections=sections), text, "a.txt")]


def test_evidence_sections_end_where_the_next_begins():
    """The introduction begins at the title and ends at the first numbered heading."""
    found, missing = sections_of(TEXT, SECTIONS)
    assert missing == []
    assert found == {
        "intro": "旭川市の加盟旭川市は加盟しました。",
        "date": "１．加盟認定日令和元年10月30日",
        "contact": "＜担当＞0166-65-7047",
    }


@pytest.mark.parametrize("evidence", ["令和元年 10 月 30 日", "令和元年10月30日", "元年\n10"])
def test_evidence_ignores_stray_spaces_and_line_breaks(evidence):
    """The announcement breaks words and numbers anywhere."""
    assert told(Fact("date", 1, "date", (evidence,))) == []


def test_evidence_in_another_section_is_no_proof():
    """A quotation must stand where the fact says that it stands."""
    (found,) = told(Fact("phone", 1, "date", ("0166-65-7047",)))
    assert "knowledge/facts.yml phone: '0166-65-7047' is not in the section `date` of a.txt; " in found


def test_evidence_keeps_characters_as_they_are():
    """Full-width digits, brackets and marks of the announcement are quoted, not folded."""
    assert told(Fact("date", 1, "date", ("令和元年１０月",)))


def test_evidence_all_unproved_are_told():
    """Every unproved quotation is a finding of its own."""
    facts = Fact("a", 1, "intro", ("札幌市", "函館市")), Fact("b", 1, "contact", ("0120",))
    assert len(told(*facts)) == 3


def test_evidence_headings_stand_in_order():
    """A heading that is gone, or stands before the one it should follow, is named."""
    swapped = (SECTIONS[0], SECTIONS[2], SECTIONS[1])
    (found,) = told(sections=swapped)
    assert found.startswith("a.txt: the heading '１．加盟認定日' is not there, or not in this place; ")


def test_evidence_is_needed():
    """A fact that quotes nothing, or only spaces, cannot be proved."""
    unproved = knowledge(
        Fact("a", 1, "intro", ()), Fact("b", 1, "intro", (" ",)), Fact("c", 1, "intro", ("x",))
    )
    assert [finding.path for finding in proof_findings(unproved)] == [
        "knowledge/facts.yml a",
        "knowledge/facts.yml b",
    ]


@pytest.mark.skipif(not ANNOUNCEMENT.exists(), reason=f"the announcement is not at {ANNOUNCEMENT}")
def test_evidence_announcement_proves_every_fact():
    """All that the assistant says about the subject stands in the announcement, in the section it names."""
    text = ANNOUNCEMENT.read_text(encoding="utf-8")
    assert [str(finding) for finding in evidence_findings(load(), text, ANNOUNCEMENT.name)] == []
