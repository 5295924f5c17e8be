"""Questions that were not answered well are grouped, counted per language, handled, drafted, exported."""

from datetime import UTC, datetime

import pytest
import yaml

from bot.inquiries.recording import Thumb, Turn
from bot.inquiries.store import InquiryStore
from bot.inquiries.unanswered import UnansweredQuestions, alike, fold_question

ALIKE = [
    ("来年の予算はいくらですか？", "来年の予算はいくら"),
    ("次のデザインウィークはいつですか", "次のデザインウィークはいつ？"),
    ("市長の名前を教えてください", "市長の名前は？"),
    ("How much does it cost?", "how much does it cost"),
    ("Can you tell me the mayor's name", "mayor's name?"),
    ("who is on the jury", "Who's on the jury?"),
    ("明年的预算是多少？", "请问明年的预算是多少"),
    ("下一次設計週是什麼時候", "下一次設計週是什麼時候呢？"),
    ("시장의 이름을 알려 주세요", "시장의 이름을 알려줘"),
]
DIFFERENT = [
    ("来年の予算はいくらですか", "来年のデザインウィークはいつですか"),
    ("市長の名前は？", "市の花は？"),
    ("How much does it cost?", "How many people live there?"),
    ("Who is the mayor?", "Where is the museum?"),
    ("明年的预算是多少？", "明年的活动在哪里？"),
    ("시장의 이름은?", "축제는 언제?"),
    ("ロゴを使ってもいいですか", "駐車場はありますか"),
]


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_alike_questions_share_a_group(store: InquiryStore, first: str, second: str) -> None:
    """Politeness and punctuation make no other question."""
    for text in (first, second):
        store.record([Turn("c", "not_in_source", "ja", "ask_unstated", text)])
    assert [group.count for group in UnansweredQuestions(store.database).groups()] == [2]


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_different_questions_stay_apart(first: str, second: str) -> None:
    """Questions about other things are not thrown together."""
    assert alike(fold_question(first), {1: fold_question(second)}) is None


def test_groups_count_languages_and_reasons(store: InquiryStore) -> None:
    """The most asked comes first, with counts per language and reason; test traffic is apart."""
    for language in ("ja", "ja-easy", "ja"):
        store.record([Turn("c", "not_in_source", language, "ask_unstated", "来年の予算は？")])
    store.record([Thumb(False, "ja", "ask_event", "来年の予算は")])
    store.record([Turn("c", "out_of_scope", "en", "", "weather tomorrow")])
    store.record([Turn("c", "clarify", "en", "", "test question", test=True)])
    known = UnansweredQuestions(store.database)
    first, second = known.groups()
    assert (first.count, first.languages) == (4, {"ja": 3, "ja-easy": 1})
    assert first.reasons == {"not_in_source": 3, "thumbs_down": 1}
    assert second.representative == "weather tomorrow"
    assert [group.representative for group in known.groups(test=True)] == ["test question"]


def test_handled_group_is_left_and_asked_again_opens_another(store: InquiryStore) -> None:
    """A question that comes back after staff handled it appears again."""
    store.record([Turn("c", "not_in_source", "ja", "", "来年の予算は？")])
    known = UnansweredQuestions(store.database)
    group = known.groups()[0]
    assert known.mark_handled(group.id, "hanako")
    assert known.groups() == []
    assert known.groups(handled=True)[0].handled_by == "hanako"
    store.record([Turn("c", "not_in_source", "ja", "", "来年の予算は？")])
    assert len(known.groups()) == 1
    assert known.mark_handled(group.id, "hanako", handled=False)
    assert len(known.groups()) == 2
    assert not known.mark_handled(999_999, "hanako")


def test_merge_joins_languages(store: InquiryStore) -> None:
    """Staff join the same question in two languages."""
    store.record([Turn("c", "not_in_source", "ja", "", "来年の予算は？")])
    store.record([Turn("c", "not_in_source", "en", "", "What is next year's budget?")])
    known = UnansweredQuestions(store.database)
    into, other = sorted(group.id for group in known.groups())
    assert known.merge(other, into, "hanako")
    assert [group.languages for group in known.groups()] == [{"en": 1, "ja": 1}]
    assert not known.merge(into, into, "hanako")


def test_yaml_is_ready_for_review(store: InquiryStore) -> None:
    """The export is YAML with questions, counts and the draft of a fact."""
    store.record([Turn("c", "not_in_source", "ja", "", "受付時間は: 何時? #1 'x'")])
    known = UnansweredQuestions(store.database)
    draft = {"id": "contact.hours", "value": "8:45-17:15", "section": "contact", "evidence": "一\n二\n"}
    assert known.draft_fact(known.groups()[0].id, "hanako", draft)
    row = yaml.safe_load(known.as_yaml())["questions"][0]
    assert row["question"] == "受付時間は: 何時? #1 'x'"
    assert row["languages"] == {"ja": 1}
    assert row["draft"] == draft | {"evidence": ["一", "二"]}


def test_group_remembers_when_it_was_asked(store: InquiryStore) -> None:
    """The last time counts."""
    for day in (1, 9, 5):
        moment = datetime(2026, 4, day, tzinfo=UTC)
        store.record([Turn("c", "clarify", "ja", "", "これは何の質問ですか", at=moment)])
    assert UnansweredQuestions(store.database).groups()[0].asked_at == datetime(2026, 4, 9, tzinfo=UTC)
