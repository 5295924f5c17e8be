"""The form that takes an inquiry in conversation, from the first word to the receipt."""

import re
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from actions.forms import store
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
    assert (await talk.say("When did Asahikawa join?"))["custom"]["facts"][0] == "designation.date"


async def test_inquiry_form_answers_a_question_in_between_and_goes_on(engine: "Engine") -> None:
    """An aside is answered, and the form asks again where it was."""
    talk = Talk(engine, "en")
    await talk.say("/leave_inquiry")
    contact = await talk.say("May schools visit the furniture makers?")
    aside = await talk.say("Since when does the network exist?")
    assert aside["custom"]["facts"][0] == "network.start"
    assert aside["buttons"] == contact["buttons"]


async def test_inquiry_form_gives_a_persons_number_after_three_failures(engine: "Engine") -> None:
    """Who cannot make the form understand a contact is given the phone number, and the form stays open."""
    talk = Talk(engine, "en")
    await talk.say("/leave_inquiry")
    contact = await talk.say("May schools visit the furniture makers?")
    for _ in range(2):
        assert "0166-65-7047" not in (await talk.say("12-34-5"))["text"]
    helped = await talk.say("12-34-5")
    assert "0166-65-7047" in helped["text"]
    assert helped["buttons"] == contact["buttons"]


async def test_inquiry_form_steps_aside_for_an_emergency(engine: "Engine") -> None:
    """Somebody in danger gets the numbers and nothing else, whatever the form was waiting for."""
    talk = Talk(engine, "ja")
    await talk.say("/leave_inquiry")
    reply = await talk.say("死にたい")
    assert reply["custom"]["status"] == "emergency"


LAST_WORDS = {
    "ja": "もういいです、死にたい",
    "ja-easy": "もう やめます。しにたい です",
    "en": "never mind, I want to die",
    "zh-Hans": "算了，我想死",
    "zh-Hant": "算了，我想死",
    "ko": "그만할래요, 죽고 싶어요",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_inquiry_form_hears_danger_before_a_wish_to_leave(engine: "Engine", language: str) -> None:
    """Who gives up the form and more than that gets the numbers, at the summary as well."""
    talk = Talk(engine, language)
    for message in ("/leave_inquiry", QUESTIONS[language], "citizen@example.com", "Hana Smith"):
        await talk.say(message)
    reply = await talk.say(LAST_WORDS[language])
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


WORDS = {
    "ja": ("はい", "なし", "いいえ", "送って"),
    "ja-easy": ("はい", "いりません", "いいえ", "おくって ください"),
    "en": ("yes", "none", "no", "send it"),
    "zh-Hans": ("好的", "没有", "不是", "是"),
    "zh-Hant": ("好的", "沒有", "不是", "是"),
    "ko": ("네", "없음", "아니요", "보내 주세요"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_inquiry_form_understands_typed_words(engine: "Engine", language: str) -> None:
    """Who types instead of pressing buttons is understood: yes, none, no, send."""
    yes, none, no, send = WORDS[language]
    talk = Talk(engine, language)
    await talk.say(QUESTIONS[language])
    await talk.say("/leave_inquiry")
    await talk.say(yes)  # the question that was not answered
    await talk.say(none)
    summary = await talk.say(none)
    assert summary["buttons"][0]["title"] != (changes := await talk.say(no))["buttons"][0]["title"]
    assert len(changes["buttons"]) == 4
    again = await talk.say(send)  # who has just said that something is wrong sees it once more
    assert again["text"] == summary["text"]
    number, secret = _receipt((await talk.say(send))["text"])
    found = store().lookup(number, secret)
    assert found is not None
    assert found.question == QUESTIONS[language]


@pytest.mark.parametrize("word", ["スキップ", "書かない", "Skip"])
async def test_inquiry_form_takes_no_single_word_for_an_emergency(engine: "Engine", word: str) -> None:
    """Leaving an item out is not a cry for help, whatever it looks like out of context."""
    talk = Talk(engine, "ja")
    for message in ("/leave_inquiry", QUESTIONS["ja"], "０９０－１２３４－５６７８"):
        await talk.say(message)
    summary = await talk.say(word)
    assert summary["custom"]["status"] == "inquiry"
    assert "090-1234-5678" in summary["text"]


@pytest.mark.parametrize("question", ["Can I cancel my visit?", "OK, may schools visit?"])
async def test_inquiry_form_takes_no_question_for_a_word(engine: "Engine", question: str) -> None:
    """A question that holds the word "cancel" or "OK" is a question."""
    talk = Talk(engine, "en")
    await talk.say("/leave_inquiry")
    await talk.say(question)
    await talk.say("none")
    assert question in (await talk.say("none"))["text"]


async def test_inquiry_form_keeps_its_language(engine: "Engine") -> None:
    """Mail addresses and names in Latin letters do not turn a Japanese form into an English one."""
    sender, metadata = str(uuid.uuid4()), {"language": "ja"}
    for message in ("問い合わせたい", QUESTIONS["ja"], "taro@example.jp", "John Smith", "送る"):
        (reply,) = await engine.ask(sender, message, metadata)
        assert reply["custom"]["language"] == "ja"


async def test_inquiry_form_follows_the_language_of_the_question(engine: "Engine") -> None:
    """Who writes the question in another language goes on in that one, and may still press Cancel."""
    sender, metadata = str(uuid.uuid4()), {"language": "en"}
    for message, language in (("/leave_inquiry", "en"), ("ロゴを使えますか", "ja"), ("me@example.com", "ja")):
        (reply,) = await engine.ask(sender, message, metadata)
        assert reply["custom"]["language"] == language
    (reply,) = await engine.ask(sender, "Cancel", metadata)
    assert not reply.get("buttons")
