"""Keeps questions without a good answer, groups similar ones, and drafts facts from them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import yaml
from rapidfuzz import fuzz, process
from sqlalchemy import select, update

from bot.inquiries import audit, masking
from bot.inquiries.cleaning import clean
from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import MissedQuestion, QuestionGroup

MISSED = frozenset({"not_in_source", "out_of_scope", "clarify"})
THUMBS_DOWN = "thumbs_down"
TEXT_LIMIT = 500  # characters of a question that are kept
_COMPARED = 3000  # newest open groups that a question is compared with
_ALIKE = 78.0  # of 100; measured in tests/inquiries/test_unanswered.py
_SCORERS = (fuzz.ratio, fuzz.token_sort_ratio)
_GROUPS = "groups"  # where a session keeps what it has read
# What makes questions polite, not different.
_POLITE = re.compile(
    r"(?:について)?(?:を|は|が)?(?:教えて|おしえて|知りたい|しりたい|お願い)?(?:くださいませんか|ください|下さい"
    r"|もらえますか|いただけますか|します|です|でしょうか|ですか|ますか|の|か)*$"
    r"|^(?:(?:please|can you|could you|would you|tell me|do you know|请问|請問|请|請|我想知道|想问一下)\s*)+"
    r"|(?:알려\s?주세요|알려줘|인가요|입니까|이에요|예요|나요|까요)$|(?:吗|嗎|呢)$"
)


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that resemble each other. `languages` and `reasons` are counts."""

    id: int
    representative: str
    asked_at: datetime
    languages: dict[str, int]
    reasons: dict[str, int]
    examples: tuple[tuple[str, str], ...] = ()
    handled_by: str = ""
    draft: dict[str, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Return how many times it was asked."""
        return sum(self.languages.values())


def add(session: Any, text: str, language: str, reason: str, intent: str, test: bool, now: datetime) -> None:
    """Keep a question in the open group that it resembles, or in a new one."""
    text = masking.mask(clean(text))[:TEXT_LIMIT]
    folded = fold_question(text)
    if not folded:
        return
    known = _open_groups(session)
    group_id = alike(folded, known)
    if group_id is None:
        group = QuestionGroup(representative=text, folded=folded, created_at=now, asked_at=now)
        session.add(group)
        session.flush()
        group_id = group.id
        known[group_id] = folded
    else:
        newer = update(QuestionGroup).where(QuestionGroup.id == group_id, QuestionGroup.asked_at < now)
        session.execute(newer.values(asked_at=now))
    session.add(
        MissedQuestion(
            group_id=group_id,
            at=now,
            language=language[:16],
            reason=reason,
            intent=intent[:64],
            text=text,
            test=test,
        )
    )


def fold_question(text: str) -> str:
    """Return what is compared of a question: no width, case, punctuation, politeness."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    folded = re.sub(r"[^\w\s]+", " ", folded).strip()
    return " ".join(_POLITE.sub("", folded).split()) or folded


def alike(folded: str, known: Mapping[int, str]) -> int | None:
    """Return the key of the folded question that is most alike: the same letters, in any order of words."""
    found = (process.extractOne(folded, known, scorer=scorer, score_cutoff=_ALIKE) for scorer in _SCORERS)
    best = max(filter(None, found), key=lambda match: match[1], default=None)
    return int(best[2]) if best else None


def _open_groups(session: Any) -> dict[int, str]:
    """Return the newest open groups, read once a transaction: many questions are compared with them."""
    if _GROUPS not in session.info:
        newest = (
            select(QuestionGroup.id, QuestionGroup.folded)
            .where(QuestionGroup.handled_at.is_(None))
            .order_by(QuestionGroup.asked_at.desc())
            .limit(_COMPARED)
        )
        session.info[_GROUPS] = {row.id: row.folded for row in session.execute(newest)}
    known: dict[int, str] = session.info[_GROUPS]
    return known


class UnansweredQuestions:
    """The desk's view of the questions that were not answered well."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def groups(self, handled: bool = False, test: bool = False, limit: int = 200) -> list[Group]:
        """Return groups, those asked most often first."""
        done = QuestionGroup.handled_at.isnot(None) if handled else QuestionGroup.handled_at.is_(None)
        newest = select(QuestionGroup.id).where(done).order_by(QuestionGroup.asked_at.desc()).limit(_COMPARED)
        with self.database.reading() as session:
            return sorted(
                _read(session, session.scalars(newest).all(), test), key=lambda group: -group.count
            )[:limit]

    def group(self, id: int) -> Group | None:
        """Return one group, or None when there is none."""
        with self.database.reading() as session:
            return next(iter(_read(session, [id], None)), None)

    def mark_handled(self, id: int, actor: str, handled: bool = True) -> bool:
        """Mark a group as dealt with, or as open again; False when there is none."""
        values = {
            "handled_at": utc_now() if handled else None,
            "handled_by": actor if handled else "",
        }
        return self._change(id, actor, "question-handled" if handled else "question-reopened", values)

    def draft_fact(self, id: int, actor: str, draft: dict[str, str]) -> bool:
        """Keep a draft of a fact (id, value, section, evidence) that would answer the group."""
        values = {f"draft_{key}": draft.get(key, "") for key in ("id", "value", "section", "evidence")}
        return self._change(id, actor, "fact-drafted", values)

    def merge(self, id: int, into: int, actor: str) -> bool:
        """Move the questions of one group into another, for instance across languages."""
        with self.database.writing() as session:
            source, target = session.get(QuestionGroup, id), session.get(QuestionGroup, into)
            if not source or not target or source is target:
                return False
            moved = update(MissedQuestion).where(MissedQuestion.group_id == id).values(group_id=into)
            session.execute(moved.execution_options(synchronize_session=False))
            target.asked_at = max(source.asked_at, target.asked_at)
            session.delete(source)
            audit.record(session, actor, "questions-merged", f"question {into}", merged=id)
        return True

    def as_yaml(self) -> str:
        """Return the open groups and their drafts as YAML, for a person to review."""
        listed = [_as_mapping(group) for group in self.groups()]
        return str(yaml.safe_dump({"questions": listed}, allow_unicode=True, sort_keys=False, width=110))

    def _change(self, id: int, actor: str, action: str, values: dict[str, Any]) -> bool:
        with self.database.writing() as session:
            group = session.get(QuestionGroup, id)
            if group is None:
                return False
            for name, value in values.items():
                setattr(group, name, value)
            audit.record(session, actor, action, f"question {id}")
        return True


def _read(session: Any, ids: Iterable[int], test: bool | None) -> list[Group]:
    ids = list(ids)
    questions = (
        select(MissedQuestion).where(MissedQuestion.group_id.in_(ids)).order_by(MissedQuestion.id.desc())
    )
    if test is not None:
        questions = questions.where(MissedQuestion.test.is_(test))
    by_group: dict[int, list[Any]] = {}
    for question in session.scalars(questions):
        by_group.setdefault(question.group_id, []).append(question)
    rows = session.scalars(select(QuestionGroup).where(QuestionGroup.id.in_(ids)))
    return [_group(row, by_group[row.id]) for row in rows if row.id in by_group]


def _group(row: Any, questions: list[Any]) -> Group:
    return Group(
        id=row.id,
        representative=row.representative,
        asked_at=row.asked_at,
        languages=dict(Counter(question.language for question in questions).most_common()),
        reasons=dict(Counter(question.reason for question in questions).most_common()),
        examples=tuple(dict.fromkeys((question.language, question.text) for question in questions))[:20],
        handled_by=row.handled_by,
        draft={key: getattr(row, f"draft_{key}") for key in ("id", "value", "section", "evidence")},
    )


def _as_mapping(group: Group) -> dict[str, Any]:
    examples = [{"language": language, "text": text} for language, text in group.examples]
    mapping: dict[str, Any] = {
        "question": group.representative,
        "languages": group.languages,
        "reasons": group.reasons,
        "examples": examples,
    }
    if group.draft.get("id") or group.draft.get("value"):
        mapping["draft"] = {
            "id": group.draft["id"],
            "value": group.draft["value"],
            "section": group.draft["section"],
            "evidence": [line for line in group.draft["evidence"].splitlines() if line.strip()],
        }
    return mapping
