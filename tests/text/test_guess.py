"""The language of a message: script, then words, then a language identifier, else the conversation."""

import unicodedata

import pytest

from bot.nlu.language_choice import choose
from bot.nlu.language_evidence import ASSUMED, SPOKEN, STATED
from bot.nlu.vocabulary import vocabulary, without_ruby


def spoken(text: str, conversation: str = "ja", standing: int = STATED) -> str:
    return choose(vocabulary(), text, conversation, standing).code


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


def chinese_names() -> list[tuple[str, set[str]]]:
    """Names of places in Chinese characters that Japanese writes otherwise, and who writes them so."""
    lexicons = vocabulary().knowledge.lexicons
    found: dict[str, set[str]] = {}
    for code in ("ja", "zh-Hans", "zh-Hant"):
        for (kind, _), name in lexicons[code].names.items():
            for form in name.forms if kind in ("city", "country", "region") else ():
                found.setdefault(without_ruby(form), set()).add(code)
    return [
        (form, codes)
        for form, codes in found.items()
        if "ja" not in codes and not any(map(str.isascii, form))
    ]


@pytest.mark.parametrize("standing", [ASSUMED, STATED])
def test_guess_answers_chinese_names_in_chinese(standing: int) -> None:
    """首爾 is Traditional, 首尔 Simplified, 柏林 Chinese: nobody in Japan writes them so."""
    names = chinese_names()
    assert len(names) > 800
    assert not [form for form, codes in names if spoken(form, "ja", standing) not in codes]
    assert not [form for form, codes in names if spoken(form, "en", standing) not in codes]


@pytest.mark.parametrize(
    ("text", "conversation"),
    [
        ("音楽", "en"), ("設計", "en"), ("映画", "ko"), ("디자인", "ja"), ("furniture", "ja"), ("phone number", "ko"),
        ("設計", "ja"), ("设计之都", "ja"), ("首爾", "ja"), ("柏林", "ko"), ("首尔", "en"), ("turin", "ja"), ("kitchen", "zh-Hans"),
        ("デザイン", "zh-Hant"), ("創造都市", "ja-easy"), ("文學", "ja"), ("٢٠١٤", "ko"), ("二〇一四", "en"),
    ],
)  # fmt: skip
def test_guess_one_noun_never_turns_a_conversation(text: str, conversation: str) -> None:
    """A name, a number, a borrowed word is answered in the language that is being spoken."""
    assert spoken(text, conversation, SPOKEN) == conversation


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("旭川はいつ入りましたか", "ja"), ("ありがとう", "ja"), ("你好", "zh-Hans"), ("謝謝你", "zh-Hant"), ("안녕하세요", "ko"),
        ("hello", "en"), ("when?", "en"), ("有哪些城市", "zh-Hans"), ("旭川市何時加入", "zh-Hant"), ("도시가 몇 개예요", "ko"),
        ("arigatou", "ja"), ("Kobe wa?", "ja"), ("itsu desu ka", "ja"), ("konnichiwa", "ja"), ("Dubai no bunya wa?", "ja"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("conversation", ["ja", "en", "ko"])
def test_guess_a_sentence_turns_a_conversation(text: str, language: str, conversation: str) -> None:
    """Whoever says something in another language is answered in it."""
    assert spoken(text, conversation, SPOKEN) == language


@pytest.mark.parametrize(
    "text",
    [
        "音楽 city in japan", "member 都市 in 2019", "design cities in 中国", "is 神戸 a member", "what is 工芸", "디자인 city in korea",
        "taipei kitchen furniture fair", "member since when", "unesco design title benefits local craft", "asahikawa furniture industry",
        "cities filmmaking", "α version of the plan", "shorter", "do they speak english", "announcement in english",
    ],
)  # fmt: skip
@pytest.mark.parametrize("standing", [STATED, SPOKEN])
def test_guess_keeps_english_with_foreign_nouns_and_without_verbs(text: str, standing: int) -> None:
    """Keywords are English too, and so is a sentence with a Japanese noun in it."""
    chosen = choose(vocabulary(), text, "en", standing)
    assert (chosen.code, chosen.unsupported) == ("en", None)


@pytest.mark.parametrize(
    "text", ["turin", "africa", "Berlin", "Kobe, Nagoya", "San José", "kitchen furniture"]
)
def test_guess_latin_letters_are_english_where_nobody_said_a_language(text: str) -> None:
    """Without a page and before anything was spoken a name in Latin letters is answered in English."""
    assert spoken(text, "ja", ASSUMED) == "en"


@pytest.mark.parametrize("text", ["٢٠١٤", "۲۰۱۴", "二〇一四", "２０１４", "२०१४"])
@pytest.mark.parametrize("conversation", ["ja", "en", "zh-Hans", "ko"])
def test_guess_digits_of_no_script_are_a_language(text: str, conversation: str) -> None:
    """A year in any digits is answered in the conversation's language."""
    chosen = choose(vocabulary(), text, conversation)
    assert (chosen.code, chosen.unsupported) == (conversation, None)


@pytest.mark.parametrize(
    "text", ["고베는 언제 가입했어요?", "ガンダムはいつですか", "Où est Saint-Étienne, s'il vous plaît ?"]
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_guess_reads_characters_in_parts(text: str, form: str) -> None:
    """Text as macOS pastes it shows the same language."""
    chosen = choose(vocabulary(), unicodedata.normalize(form, text), "en")
    assert (chosen.code, chosen.unsupported) == (
        choose(vocabulary(), text, "en").code,
        None if ord(text[0]) > 999 else "fr",
    )


@pytest.mark.parametrize(
    ("text", "conversation", "language"),
    [
        ("ラーメン是什么", "zh-Hans", "zh-Hans"),
        ("优の良品是什么公司", "ja", "zh-Hans"),
        ("廣田市長", "ja", "ja"),
        ("國家", "ja", "zh-Hant"),
    ],
)
def test_guess_weighs_mixed_characters(text: str, conversation: str, language: str) -> None:
    """Kana in a Chinese sentence, and old characters in a Japanese name, do not decide."""
    assert spoken(text, conversation) == language


@pytest.mark.parametrize(
    ("text", "conversation", "asked"),
    [
        ("旭川はいつ加盟しましたか。やさしい日本語で。", "ja", "旭川はいつ加盟しましたか"),
        ("やさしい日本語で旭川の分野を教えてください", "ja", "旭川の分野を教えてください"),
        ("電話番号をひらがなで", "ja", "電話番号"),
        ("When did Asahikawa join? Easy Japanese please", "en", "When did Asahikawa join?"),
        ("旭川什么时候加入的？请用简单日语回答", "zh-Hans", "旭川什么时候加入的？"),
        ("旭川何時加入？請用簡單日文回答", "zh-Hant", "旭川何時加入？"),
        ("아사히카와는 언제 가입했나요? 쉬운 일본어로 알려 주세요", "ko", "아사히카와는 언제 가입했나요?"),
    ],
)
def test_choice_answers_a_question_in_easy_japanese(text: str, conversation: str, asked: str) -> None:
    """A question that asks for Easy Japanese is answered, and in it."""
    chosen = choose(vocabulary(), text, conversation)
    assert (chosen.code, chosen.read_as, chosen.told) == ("ja-easy", asked, True)


@pytest.mark.parametrize(
    "text",
    ["やさしい日本語でお願いします", "やさしい日本語とは何ですか", "ひらがなで", "短くして", "もっと短く"],
)
def test_choice_leaves_a_mere_wish_to_be_answered(text: str) -> None:
    """Where nothing else is asked, the wish itself is answered; "shorter" is no wish for a language."""
    assert choose(vocabulary(), text, "ja").code == "ja"
    assert choose(vocabulary(), text, "ja").read_as == text


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


@pytest.mark.parametrize("text", ["wat is teh feild of kobe", "how mny citis ar ther", "what ar teh feelds"])
def test_guess_badly_typed_english_is_english(text):
    """A few slips among English words make no other language where English is spoken."""
    chosen = choose(vocabulary(), text, "en")
    assert (chosen.unsupported, chosen.code) == (None, "en")


@pytest.mark.parametrize("text", ["\ud800", "\u202e\u200f", "\x00\x07", "a" * 5000, "旭" * 5000, "Ω" * 3000])
def test_guess_survives_anything(text):
    """Broken, invisible and endless text gets a language on offer."""
    assert spoken(text, "ko") in vocabulary().knowledge.languages


SAID = [
    "旭川はいつ加盟しましたか", "ドバイのデザイン", "あさひかわは いつ はいりましたか", "When did Asahikawa join?", "design cities in 中国", "turin",
    "旭川是什么时候加入的？", "旭川是什麼時候加入的？", "首爾", "首尔", "고베는 언제 가입했어요?", "디자인 도시", "Kobe wa?", "arigatou", "Quelle est la ville ?",
    "2014", "音楽", "設計之都", "IFDA",
]  # fmt: skip


def wide(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


@pytest.mark.parametrize("text", SAID)
@pytest.mark.parametrize("conversation", ["ja", "en", "zh-Hant"])
@pytest.mark.parametrize("standing", [ASSUMED, STATED, SPOKEN])
def test_guess_sees_through_forms_of_writing(text: str, conversation: str, standing: int) -> None:
    """Composition, width and spaces around do not change the language of a message."""
    said = spoken(text, conversation, standing)
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")]
    for other in (*forms, wide(text), f"  {text}\n", f"\u3000{text} "):
        assert spoken(other, conversation, standing) == said, other
