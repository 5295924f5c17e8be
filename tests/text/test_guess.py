"""The language of a message: script, then words, then a language identifier, else the conversation."""

import pytest

from bot.nlu.language_choice import choose
from bot.nlu.vocabulary import vocabulary


def spoken(text: str, conversation: str = "ja") -> str:
    return choose(vocabulary(), text, conversation).code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("いつ加盟しましたか", "ja"),
        ("カメイビ", "ja"),
        ("언제 가입했어요?", "ko"),
        ("ㅇㅇ", "ko"),
        ("When did Asahikawa join?", "en"),
        ("phone number", "en"),
        ("旭川是什么时候加入的？", "zh-Hans"),
        ("有哪些设计之都", "zh-Hans"),
        ("旭川是什麼時候加入的？", "zh-Hant"),
        ("有哪些設計之都", "zh-Hant"),
        ("asahikawa wa itsu kamei shimashita ka", "ja"),
        ("UNESCOはいつ", "ja"),
        ("IFDA가 뭐예요?", "ko"),
    ],
)
@pytest.mark.parametrize("conversation", ["ja", "en", "zh-Hant"])
def test_guess_tells_what_the_message_shows(text, language, conversation):
    """A message that shows its language is answered in it, whatever was spoken before."""
    assert spoken(text, conversation) == language


@pytest.mark.parametrize("text", ["旭川市", "神戸市", "加盟日", "加盟認定日", "創造都市", "申請内容", "予算"])
def test_guess_kanji_only_stays_japanese(text):
    """In a Japanese conversation kanji are Japanese, also where Chinese has the same words."""
    assert spoken(text, "ja") == "ja"
    assert spoken(text, "ja-easy") == "ja-easy"


@pytest.mark.parametrize(
    "text",
    [
        "旭川市",
        "名古屋",
        "人口",
        "分野",
        "2019",
        "246",
        "Kobe",
        "IFDA",
        "SDGs",
        "UNESCO",
        "?",
        "😀",
        "",
    ],
)
@pytest.mark.parametrize("conversation", ["ja", "ko", "zh-Hans", "zh-Hant", "en", "ja-easy"])
def test_guess_follows_the_conversation(text, conversation):
    """Kanji that all write, numbers, names and signs are answered in the conversation's language."""
    assert spoken(text, conversation) == conversation


@pytest.mark.parametrize(
    ("text", "conversation", "language"),
    [
        ("连接", "ja", "zh-Hans"),
        ("你好", "ja", "zh-Hans"),
        ("你好", "zh-Hant", "zh-Hant"),
        ("謝謝你", "zh-Hans", "zh-Hant"),
        ("電話番号", "zh-Hans", "zh-Hans"),
        ("設計之都", "zh-Hant", "zh-Hant"),
        ("设计之都", "zh-Hant", "zh-Hans"),
    ],
)
def test_guess_tells_simplified_from_traditional(text, conversation, language):
    """Characters peculiar to one way of writing decide; others follow the conversation."""
    assert spoken(text, conversation) == language


def test_guess_keeps_easy_japanese():
    """Whoever asked for Easy Japanese keeps it until told otherwise."""
    assert spoken("いつ はいりましたか", "ja-easy") == "ja-easy"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Quand Asahikawa est-elle devenue membre du réseau ?", "fr"),
        ("Wann wurde die Stadt Mitglied des Netzwerks?", "de"),
        ("¿Cuándo se unió la ciudad a la red?", "es"),
        ("เมืองอาซาฮิกาวะเข้าร่วมเมื่อไหร่", "th"),
        ("Когда Асахикава стала членом сети?", "ru"),
        ("متى انضمت المدينة إلى الشبكة؟", "ar"),
        ("Thành phố gia nhập mạng lưới khi nào?", "vi"),
        ("שלום", "he"),
        ("नमस्ते", "hi"),
    ],
)
def test_guess_recognises_languages_not_on_offer(text, code):
    """A language that is not on offer is recognised, and answered in English."""
    chosen = choose(vocabulary(), text, "ja")
    assert (chosen.unsupported, chosen.code) == (code, "en")


@pytest.mark.parametrize(
    "text", ["When did Dundee join?", "is Saint-Étienne a member", "cities in Côte d'Ivoire"]
)
def test_guess_foreign_names_do_not_make_a_language(text):
    """A French name in an English question leaves it English."""
    chosen = choose(vocabulary(), text, "ja")
    assert (chosen.unsupported, chosen.code) == (None, "en")


@pytest.mark.parametrize("text", ["\ud800", "\u202e\u200f", "\x00\x07", "a" * 5000, "旭" * 5000, "Ω" * 3000])
def test_guess_survives_anything(text):
    """Broken, invisible and endless text gets a language on offer."""
    assert spoken(text, "ko") in vocabulary().knowledge.languages
