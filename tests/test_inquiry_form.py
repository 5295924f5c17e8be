"""The form that takes an inquiry in conversation, from the first word to the receipt."""

import re
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from actions.inquiry import store
from bot.knowledge.load import load

if TYPE_CHECKING:
    from bot.engine import Engine

LANGUAGES = tuple(load().languages)
QUESTIONS = {
    "ja": "来年のデザインウィークの日程を教えてください",
    "ja-easy": "らいねんの デザインウィークは いつですか",
    "en": "When is next year's Design Week?",
    "zh-Hans": "明年的设计周是什么时候？",
    "zh-Hant": "明年的設計週是什麼時候？",
    "ko": "내년 디자인 위크는 언제인가요?",
}


class Talk:
    """A conversation in one language."""

    def __init__(self, engine: "Engine", language: str) -> None:
        self._engine, self._language, self._sender = engine, language, str(uuid.uuid4())

    async def say(self, text: str) -> dict[str, Any]:
        """Send a message and return the one reply."""
        metadata = {"language": self._language, "switch": True}
        (reply,) = await self._engine.ask(self._sender, text, metadata)
        return reply


def _receipt(text: str) -> tuple[str, str]:
    number = re.search(r"\d{3}-\d{3}-\d{3}", text)
    secret = re.search(r"\b[0-9A-Z]{5}-[0-9A-Z]{5}\b", text)
    assert number is not None, text
    assert secret is not None, text
    return number.group(), secret.group()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_inquiry_form_is_finished_in_every_language(engine: "Engine", language: str) -> None:
    """Question, contact, name and confirmation lead to a receipt that opens the inquiry, by buttons alone."""
    talk = Talk(engine, language)
    assert (await talk.say("/leave_inquiry"))["custom"]["status"] == "inquiry"
    await talk.say(QUESTIONS[language])
    await talk.say("citizen@example.com")
    asked = await talk.say("旭川 花子")
    send = asked["buttons"][0]["payload"]
    assert "citizen@example.com" in asked["text"]
    done = await talk.say(send)
    number, secret = _receipt(done["text"])
    found = store().lookup(number, secret)
    assert found is not None
    assert found.question == QUESTIONS[language]


async def test_inquiry_form_is_left_at_any_point(engine: "Engine") -> None:
    """Cancel ends the form, and the next question is an ordinary one."""
    talk = Talk(engine, "en")
    await talk.say("/leave_inquiry")
    await talk.say("Where can I see the prize-winning chairs?")
    assert (await talk.say("Cancel"))["custom"]["status"] == "inquiry"
    assert (await talk.say("When did Asahikawa join?"))["custom"]["facts"] == ["designation.date"]


async def test_inquiry_form_answers_a_question_in_between_and_goes_on(engine: "Engine") -> None:
    """An aside is answered, and the form asks again where it was."""
    talk = Talk(engine, "en")
    await talk.say("/leave_inquiry")
    contact = await talk.say("May schools visit the furniture makers?")
    aside = await talk.say("Since when does the network exist?")
    assert aside["custom"]["facts"] == ["network.start"]
    assert aside["buttons"] == contact["buttons"]


async def test_inquiry_form_gives_a_persons_number_after_three_failures(engine: "Engine") -> None:
    """Who cannot make the form understand a contact is given the phone number, and the form ends."""
    talk = Talk(engine, "en")
    await talk.say("/leave_inquiry")
    await talk.say("May schools visit the furniture makers?")
    for _ in range(2):
        assert "0166-65-7047" not in (await talk.say("pigeon post"))["text"]
    assert "0166-65-7047" in (await talk.say("pigeon post"))["text"]


async def test_inquiry_form_steps_aside_for_an_emergency(engine: "Engine") -> None:
    """Somebody in danger gets the numbers and nothing else, whatever the form was waiting for."""
    talk = Talk(engine, "ja")
    await talk.say("/leave_inquiry")
    reply = await talk.say("死にたい")
    assert reply["custom"]["status"] == "emergency"


async def test_inquiry_look_up_finds_the_state(engine: "Engine") -> None:
    """Receipt and secret give the state; a wrong secret is told as an unknown inquiry."""
    talk = Talk(engine, "en")
    for message in (
        "/leave_inquiry",
        "May schools visit the furniture makers?",
        "Look it up myself",
        "Leave it out",
    ):
        summary = await talk.say(message)
    number, secret = _receipt((await talk.say(summary["buttons"][0]["payload"]))["text"])
    await talk.say("/check_inquiry")
    await talk.say(number)
    assert number in (await talk.say(secret))["text"]
    await talk.say("/check_inquiry")
    await talk.say(number)
    assert "Nothing was found" in (await talk.say("AAAAA-AAAAA"))["text"]
