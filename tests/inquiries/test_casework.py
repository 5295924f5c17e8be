"""Staff find, answer and close inquiries, and every deed is written down."""

import pytest

from bot.inquiries import caselist
from bot.inquiries.accounts import Accounts, Role, Staff
from bot.inquiries.caselist import NOBODY, Filter
from bot.inquiries.cases import LOOKUP, MAIL, AnswerDraft
from bot.inquiries.casework import Casework
from bot.inquiries.records import Contact, ContactKind, Draft, State
from bot.inquiries.store import InquiryStore
from tests.inquiries.conftest import PASSWORD


@pytest.fixture
def work(store: InquiryStore) -> Casework:
    """The desk's access, with three inquiries."""
    phone = Contact(ContactKind.PHONE, "+819012345678", "090-1234-5678")
    store.submit(Draft("神戸市はいつ加盟しましたか", "ja", name="山田"), "1")
    store.submit(Draft("When is the ＤＥＳＩＧＮ week? 100%_sure", "en", phone), "2")
    store.submit(Draft("试验", "zh-Hans", test=True), "3")
    return Casework(store.database, store.settings.key)


@pytest.mark.parametrize(
    ("wanted", "questions"),
    [
        (Filter(), 2),
        (Filter(language="en"), 1),
        (Filter(state=State.CLOSED), 0),
        (Filter(assignee=NOBODY), 2),
        (Filter(assignee="hanako"), 0),
        (Filter(words="神戸"), 1),
        (Filter(words="design WEEK"), 1),
        (Filter(words="week 神戸"), 0),
        (Filter(words="山田"), 1),
        (Filter(words="090-1234"), 1),
        (Filter(words="+8190"), 1),
        (Filter(words="%"), 1),
        (Filter(words="_"), 1),
        (Filter(words="'"), 0),
        (Filter(test=True), 1),
    ],
)
def test_list_is_narrowed(work: Casework, staff: Staff, wanted: Filter, questions: int) -> None:
    """State, language, assignee and words narrow; wildcards are plain characters; tests are apart."""
    assert len(work.page(wanted, staff).rows) == questions


def test_unread_marks_are_personal(work: Casework, staff: Staff, store: InquiryStore) -> None:
    """What one person has opened is still unread for another, and can be marked unread again."""
    other = Accounts(store.database, store.settings).create("taro", "太郎", Role.AGENT, PASSWORD)
    number = work.page(Filter(), staff).rows[0].number
    work.mark_read(number, staff)
    work.mark_read(number, staff)
    assert [row.unread for row in work.page(Filter(), staff).rows] == [False, True]
    assert [row.unread for row in work.page(Filter(), other).rows] == [True, True]
    assert len(work.page(Filter(unread_by=staff.id), staff).rows) == 1
    work.mark_read(number, staff, read=False)
    assert len(work.page(Filter(unread_by=staff.id), staff).rows) == 2


def test_pages_follow_each_other(work: Casework, staff: Staff, store: InquiryStore) -> None:
    """The list is cut into pages without a gap or a repetition."""
    for key in range(101):
        store.submit(Draft(f"質問{key}", "ja"), f"k{key}")
    pages = [work.page(Filter(), staff, number) for number in (1, 2, 3)]
    numbers = [row.number for page in pages for row in page.rows]
    assert [page.has_next for page in pages] == [True, True, False]
    assert len(numbers) == len(set(numbers)) == 103


def test_case_work_is_written_down(work: Casework, staff: Staff) -> None:
    """States, assignee, notes and answers appear in the inquiry and in its history, with who did it."""
    number = work.page(Filter(language="ja"), staff).rows[0].number
    assert work.set_state(number, State.IN_PROGRESS, staff)
    assert work.assign(number, "hanako", staff)
    assert work.add_note(number, "電話で確認した", staff)
    assert work.answer(
        number, AnswerDraft("回答です", "回答です", ("city.kobe",), LOOKUP, request="r"), staff
    )
    assert work.set_state(number, State.CLOSED, staff)
    case = work.case(number)
    assert case is not None
    assert (case.state, case.assignee) == (State.CLOSED, "hanako")
    assert [note.text for note in case.notes] == ["電話で確認した"]
    assert [answer.text for answer in case.answers] == ["回答です"]
    deeds = [entry.action for entry in reversed(case.history)]
    assert deeds == ["state-in-progress", "assigned", "noted", "answered-lookup", "state-closed"]
    assert {entry.actor for entry in case.history} == {"hanako"}
    assert work.counts() == {State.NEW: 1, State.IN_PROGRESS: 0, State.ANSWERED: 0, State.CLOSED: 1}


def test_answer_twice_is_one_answer(work: Casework, staff: Staff) -> None:
    """A double click sends one answer; the look-up shows it once."""
    number = work.page(Filter(language="ja"), staff).rows[0].number
    draft = AnswerDraft("回答", "回答", (), LOOKUP, request="same")
    assert work.answer(number, draft, staff)
    assert work.answer(number, draft, staff)
    case = work.case(number)
    assert case is not None
    assert len(case.answers) == 1


def test_what_does_not_exist_is_refused(work: Casework, staff: Staff) -> None:
    """Unknown inquiries, unknown assignees, empty notes, mail without an address."""
    number = work.page(Filter(language="en"), staff).rows[0].number
    assert work.case("123") is None
    assert not work.set_state("111-111-111", State.CLOSED, staff)
    assert not work.assign(number, "nobody-here", staff)
    assert not work.add_note(number, " \n", staff)
    assert not work.answer(number, AnswerDraft("x", "x", (), MAIL, request="r"), staff)


def test_export_gives_every_inquiry_of_the_filter(work: Casework, staff: Staff) -> None:
    """The export follows the filter, newest first."""
    assert [case.language for case in work.rows(Filter(), staff)] == ["en", "ja"]
    assert [case.language for case in work.rows(Filter(test=True), staff)] == ["zh-Hans"]


@pytest.mark.parametrize(("tries", "most"), [(1, 1_000), (3, 1_000), (40, 8_000), (40, 100)])
def test_search_finds_the_same_however_far_it_looks_first(
    work: Casework, staff: Staff, store: InquiryStore, monkeypatch: pytest.MonkeyPatch, tries: int, most: int
) -> None:
    """Words that many, few or no inquiries hold: every page has what is on it, newest first, nothing twice."""
    for number in range(12):
        store.submit(Draft(f"chair {number} {'oak' if number % 5 == 0 else ''}", "en"), f"chair-{number}")
    for name, value in {"PAGE_SIZE": 4, "_TRIES": tries, "_MOST_TRIES": most}.items():
        monkeypatch.setattr(caselist, name, value)
    for words, expected in {"chair": range(11, -1, -1), "oak": (10, 5, 0), "birch": ()}.items():
        pages = [work.page(Filter(words=words), staff, number) for number in (1, 2, 3, 4)]
        found = [row.question.split()[1] for page in pages for row in page.rows]
        assert found == [str(number) for number in expected]
        assert [page.has_next for page in pages] == [len(found) > 4, len(found) > 8, False, False]


def test_counts_stop_at_a_limit(work: Casework, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list says how many inquiries are new, and does not count a hundred thousand each time."""
    assert work.counts()[State.NEW] == 2
    monkeypatch.setattr(caselist, "COUNTED_TO", 1)
    assert work.counts()[State.NEW] == 1
