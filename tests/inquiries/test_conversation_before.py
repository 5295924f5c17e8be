"""An inquiry made in conversation hands the desk what came before it: masked, with topics and facts."""

import json
import re
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from actions.forms import store
from actions.inquiry_before import lines_before
from bot.inquiries.cases import Case
from bot.inquiries.casework import Casework
from bot.inquiries.suggestions import suggest_facts

if TYPE_CHECKING:
    from bot.engine import Engine


async def _case(engine: "Engine", language: str, *messages: str) -> Case:
    """Hold a conversation that ends with an inquiry, and return it as the desk has it."""
    sender, replies = uuid.uuid4().hex, []
    for message in messages:
        replies = await engine.ask(sender, message, {"language": language})
    number = re.search(r"\d{3}-\d{3}-\d{3}", replies[0]["text"])
    assert number, replies
    case = Casework(store().database, store().settings.key).case(number.group())
    assert case
    return case


async def test_desk_gets_the_conversation_before_an_inquiry(engine: "Engine") -> None:
    """Three turns, then an inquiry: all six lines are there, masked, in their language, with their topics."""
    case = await _case(
        engine, "en",
        "When did Asahikawa join?", "and Kobe?", "How much did it cost? Mail me: hana@example.com",
        "/leave_inquiry", "May schools visit Asahikawa Design Week?", "hana@example.com", "Hana", "Send",
    )  # fmt: skip
    assert [(line.by_citizen, line.language) for line in case.transcript] == [(True, "en"), (False, "en")] * 3
    assert "2008" in case.transcript[3].text
    assert "[mail]" in case.transcript[4].text
    assert case.transcript[5].status in ("not_in_source", "out_of_scope")
    assert "hana" not in json.dumps([line.text for line in case.transcript])
    assert {"ask_city", "ask_designation_date"} <= set(case.topics)
    assert {"city.kobe", "designation.date"} <= set(case.facts)
    assert "event.design_week" in suggest_facts(case.question, case.language, case.facts)


@pytest.mark.parametrize(
    ("language", "questions"),
    [
        ("ja", ("旭川はいつ加盟しましたか", "ロゴを使えますか")),
        ("en", ("When did Asahikawa join?", "May I use the logo?")),
        ("zh-Hans", ("旭川是什么时候加入的？", "可以使用标志吗？")),
        ("ko", ("아사히카와는 언제 가입했나요?", "로고를 사용할 수 있나요?")),
    ],
)
async def test_question_without_an_answer_is_handed_over(
    engine: "Engine", language: str, questions: tuple[str, str]
) -> None:
    """Offered after "the announcement does not say", the inquiry holds that question and what led to it."""
    case = await _case(engine, language, *questions, "/leave_inquiry", "OK", "n/a", "n/a", "OK")
    assert case.question == questions[1]
    assert case.language == language
    assert [line.text for line in case.transcript if line.by_citizen] == list(questions)
    assert case.transcript[-1].status == "not_in_source"
    assert case.topics[0] == "ask_logo"
    assert case.facts[0] == "designation.date"


async def test_question_typed_into_the_form_is_read(engine: "Engine") -> None:
    """Without a conversation before it, an inquiry has the topic and the facts of its own question."""
    case = await _case(
        engine, "ja", "/leave_inquiry", "神戸はいつ加盟しましたか", "なし", "なし", "送って"
    )  # fmt: skip
    assert case.transcript == ()
    assert case.topics == ("ask_city",)
    assert case.facts[0] == "city.kobe"


async def test_earlier_inquiry_is_no_conversation(engine: "Engine") -> None:
    """Name, contact and secret of an inquiry made before do not stand in the conversation before the next."""
    first = ("/leave_inquiry", "May schools visit?", "taro@example.jp", "Taro Yamada", "Send")
    case = await _case(
        engine, "en", "When did Asahikawa join?", *first, "and Kobe?",
        "/leave_inquiry", "May families visit?", "none", "none", "Send",
    )  # fmt: skip
    said = " ".join(line.text for line in case.transcript)
    assert [line.text for line in case.transcript if line.by_citizen][-1] == "and Kobe?"
    assert not re.search(r"Taro|example|May schools|[0-9A-Z]{5}-[0-9A-Z]{5}", said)


async def test_long_form_keeps_the_conversation_before_it(engine: "Engine") -> None:
    """Asides and corrections push the conversation out of the memory of turns, not out of the inquiry."""
    asides = ["When did Kobe join?", "Which fields are there?", "When did Nagoya join?"] * 2
    case = await _case(
        engine, "en", "When did Asahikawa join?",
        "/leave_inquiry", "May schools visit?", *asides, "none", "Hana", *asides, "Send",
    )  # fmt: skip
    assert case.transcript[0].text == "When did Asahikawa join?"


def _said(text: str) -> dict[str, Any]:
    return {"event": "user", "text": text, "parse_data": {"language": {"code": "en"}}}


def _replied(text: str, status: str, buttons: list[dict[str, str]] | None = None) -> dict[str, Any]:
    custom = {"status": status, "language": "en", "intent": "ask_history", "facts": []}
    return {"event": "bot", "text": text, "data": {"custom": custom, "buttons": buttons}}


def test_lines_before_name_the_button_that_was_pressed() -> None:
    """Staff read what stood on a button, not the command behind it."""
    button = {"title": "The history?", "payload": "/ask_history"}
    events = [_said("hello"), _replied("Hello.", "smalltalk", [button]), _said("/ask_history")]
    assert [line["text"] for line in lines_before(events)] == ["hello", "Hello.", "The history?"]


def test_lines_before_begin_with_the_session() -> None:
    """What was said in an earlier session does not belong to this inquiry."""
    events = [_said("yesterday"), {"event": "session_started"}, _said("today")]
    assert [line["text"] for line in lines_before(events)] == ["today"]


def test_lines_before_leave_out_a_form_whose_beginning_is_forgotten() -> None:
    """Rasa's memory is cut by turns; the rest of a form that is cut in two is still a form."""
    ended = {"event": "active_loop", "name": None}
    events = [_said("taro@example.jp"), _said("Taro"), ended, _said("and Kobe?")]
    assert [line["text"] for line in lines_before(events)] == ["and Kobe?"]
