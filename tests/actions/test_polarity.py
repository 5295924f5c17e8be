"""Yes and no stand only before answers to questions that ask for them and that the facts settle."""

import re
from pathlib import Path

import pytest

from actions import polarity
from actions.asking import Asking
from actions.topics import answer
from bot import paths
from bot.dialogue.frame import Frame
from bot.knowledge.load import load
from bot.messages.catalog import keys, text

KOBE, HANOI, HELSINKI, HOME = (("city", id) for id in ("kobe", "hanoi", "helsinki", "asahikawa"))
MEMBER = ("member",)


def said(intent: str, language: str, text: str, concepts: tuple[str, ...], *entities: tuple[str, str]) -> str:
    return answer(Asking(intent, text, Frame(concepts, entities), language)).paragraphs[0]


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("en", "Is Kobe a member?", "Yes, Kobe is a member in the field of Design"),
        ("en", "has kobe joined", "Yes, Kobe"),
        ("en", "Kobe", "Kobe is a member"),
        ("ja", "神戸は加盟していますか", "はい、神戸市は、"),
        ("ja", "神戸市の加盟", "神戸市は、"),
        ("ja-easy", "神戸は 入って いますか", "はい。神戸市"),
        ("zh-Hans", "神户是成员吗", "是的，神户是"),
        ("zh-Hant", "神戶是會員嗎？", "是的，神戶市是"),
        ("ko", "고베는 가입 도시인가요?", "네, 고베는 "),
        ("ko", "고베", "고베는 "),
    ],
)
def test_polarity_yes_is_for_questions_of_membership(language: str, text: str, start: str) -> None:
    """A question whether a member is one gets a yes; a name alone gets the statement."""
    assert said("ask_city", language, text, MEMBER, KOBE).startswith(start)


KYOTO = ("place", "kyoto")
DENIED = [
    ("ja", "KOBE", "神戸は加盟していないのですか", "いいえ、神戸市は、デザイン分野の加盟都市です。"),
    ("ja", "KYOTO", "京都は入ってへんの？", "はい、京都市は、"),
    ("ja", "KYOTO", "京都は加盟都市ではないですよね？", "はい、京都市は、"),
    ("ja-easy", "KYOTO", "京都は 入って いませんか", "はい。京都市"),
    ("ko", "KOBE", "고베는 가입 도시가 아니죠?", "아니요, 고베는"),
    ("ko", "KYOTO", "교토는 가입 도시가 아니죠?", "네, 교토는"),
    ("zh-Hans", "KOBE", "神户还没加入吗？", "不，神户是"),
    ("zh-Hans", "KYOTO", "京都没有加入吗？", "对，截至"),
    ("zh-Hans", "KYOTO", "京都不是成员吧？", "对，截至"),
    ("zh-Hant", "KOBE", "神戶還沒加入嗎？", "不，神戶市是"),
    ("zh-Hant", "KYOTO", "京都沒有加入嗎？", "對，截至"),
    ("en", "KOBE", "Isn't Kobe a member?", "Yes, Kobe is"),
    ("en", "KYOTO", "Isn't Kyoto a member?", "No, Kyoto is not"),
]


@pytest.mark.parametrize(("language", "city", "text", "start"), DENIED)
def test_polarity_of_denied_questions(language: str, city: str, text: str, start: str) -> None:
    """Yes agrees with what is denied in Japanese, Korean and Chinese; in English it follows the facts."""
    asked = KOBE if city == "KOBE" else KYOTO
    assert said("ask_city", language, text, MEMBER, asked).startswith(start)


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("zh-Hans", "神户不是成员吗？", "是的，神户是"),
        ("zh-Hans", "神户是不是成员", "是的，神户是"),
        ("zh-Hant", "神戶不也是會員嗎？", "是的，神戶市是"),
        ("ja", "神戸も加盟したのではないですか", "はい、神戸市は"),
    ],
)
def test_polarity_tags_expect_a_yes(language: str, text: str, start: str) -> None:
    """A denial that only asks for agreement is answered like a plain question."""
    concepts = ("member", "whether") if language != "ja" else MEMBER
    assert said("ask_city", language, text, concepts, KOBE).startswith(start)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "神戸って加盟都市じゃなかった？"),
        ("ja", "神戸は加盟都市じゃないの？"),
        ("ko", "고베는 가입하지 않았나요?"),
        ("ko", "고베는 가입한 거 아니에요?"),
    ],
)
def test_polarity_doubtful_denials_get_the_statement(language: str, text: str) -> None:
    """Where a denial may mean either, neither yes nor no is said."""
    line = said("ask_city", language, text, MEMBER, KOBE)
    assert line == said("ask_city", language, "", MEMBER, KOBE)


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("zh-Hans", "京都有没有加入？", "没有，"),
        ("zh-Hans", "京都是成员吗？", "不是，"),
        ("zh-Hans", "京都在名单上吗？", "不在，"),
        ("zh-Hant", "京都有沒有加入？", "沒有，"),
        ("zh-Hant", "京都是會員嗎？", "不是，"),
        ("zh-Hant", "京都在名單上嗎？", "不在，"),
    ],
)
def test_polarity_no_repeats_the_verb(language: str, text: str, start: str) -> None:
    """In Chinese a no takes up the word with which the question asks."""
    assert said("ask_city", language, text, MEMBER, KYOTO).startswith(start)


@pytest.mark.parametrize(
    ("language", "text"), [("ja", "神戸が加盟したのは？"), ("zh-Hans", "神户呢？"), ("ko", "고베는?")]
)
def test_polarity_open_questions_get_no_yes(language: str, text: str) -> None:
    """A mark after a topic asks for more than yes or no."""
    line = said("ask_city", language, text, MEMBER, KOBE)
    assert line == said("ask_city", language, "", MEMBER, KOBE)


@pytest.mark.parametrize("path", sorted(paths.MESSAGES.glob("*.words.ftl")), ids=lambda path: path.name)
def test_polarity_words_are_patterns(path: Path) -> None:
    """Every pattern of a language compiles, and none finds anything in an empty message."""
    language = path.name.removesuffix(".words.ftl")
    patterns = [key for key in keys(language) if key.startswith("words-")]
    assert not [key for key in patterns if re.search(text(language, key), "")]


@pytest.mark.parametrize(
    ("concepts", "entities", "start"),
    [
        (
            ("new",),
            (HELSINKI,),
            "No, Helsinki (Finland) was already a member in the field of Design before 2019.",
        ),
        (("member", "before"), (HANOI, ("until", "2018")), "No, Hanoi (Vietnam) joined in 2019"),
        (("member", "before"), (KOBE, ("until", "2018")), "Yes, Kobe"),
        (MEMBER, (KOBE, ("year", "2008")), "Yes, Kobe"),
        (MEMBER, (HELSINKI, ("year", "2019")), "No, Helsinki (Finland) was already a member"),
        (MEMBER, (HELSINKI, ("year", "2014")), "Helsinki (Finland) was already a member"),
        (MEMBER, (KOBE, ("year", "2010")), "No, Kobe joined in 2008, not in 2010"),
        (MEMBER, (KOBE, ("field", "music")), "No, Kobe is a member in the field of Design, not Music."),
        (MEMBER, (("place", "kyoto"),), "No, Kyoto is not among the nine"),
        (MEMBER, (("place", "paris"),), "Paris is not on the announcement’s lists"),
        (("member", "why"), (KOBE,), "Kobe is a member"),
        (("member", "now"), (KOBE,), "Kobe is a member"),
        (("member", "not"), (KOBE,), "Kobe is a member"),
        (MEMBER, (KOBE, HANOI), "Kobe is a member"),
        ((), (HELSINKI, ("country", "FI")), "Yes, Helsinki (Finland) is a member"),
        ((), (HELSINKI, ("country", "SE")), "No, Helsinki is in Finland, not in Sweden. It is a member"),
        (("field", "whether"), (KOBE,), "No, Kobe is a member in the field of Design."),
        (MEMBER, (("place", "okayama"), ("year", "2023")), "The announcement is as of October 30, 2019"),
    ],
)
def test_polarity_follows_the_facts(
    concepts: tuple[str, ...], entities: tuple[tuple[str, str], ...], start: str
) -> None:
    """Year, field, "new" and "before" are confirmed or denied; what asks for more gets the statement."""
    assert said("ask_city", "en", "is that so?", concepts, *entities).startswith(start)


@pytest.mark.parametrize(
    ("intent", "text", "concepts", "entities", "start"),
    [
        ("ask_designation", "is it a design city?", ("design_city",), (HOME,), "Yes, Asahikawa joined"),
        ("ask_designation", "tell me about it", ("design_city", "what"), (HOME,), "Asahikawa joined"),
        (
            "ask_designation_date",
            "in 2018?",
            MEMBER,
            (HOME, ("year", "2018")),
            "No, Asahikawa was designated",
        ),
        (
            "ask_designation_field",
            "for food?",
            MEMBER,
            (("field", "gastronomy"),),
            "No, Asahikawa is a member",
        ),
        ("ask_designation_rank", "is it the third?", ("rank",), (), "Yes, Asahikawa is the third"),
        ("ask_designation_rank", "is it the fourth?", ("rank",), (), "No, Asahikawa is the third"),
        ("ask_designation_rank", "what rank?", ("rank", "which"), (), "Asahikawa is the third"),
        ("ask_fields", "is music a field?", ("field",), (("field", "music"),), "Yes. Music is one of"),
        ("ask_fields", "is architecture a field?", ("field", "field"), (), "No. As of October 30, 2019"),
        ("ask_sdgs", "does it help the SDGs?", ("sdgs",), (), "Through its work"),
    ],
)
def test_polarity_of_the_designation(
    intent: str, text: str, concepts: tuple[str, ...], entities: tuple[tuple[str, str], ...], start: str
) -> None:
    """So are the date, the field and the rank of the city itself, and the fields of the network."""
    assert said(intent, "en", text, concepts, *entities).startswith(start)


def test_polarity_unknown_words_are_not_confirmed() -> None:
    """Because of its zoo? What is not understood is neither confirmed nor denied."""
    asking = Asking(
        "ask_designation",
        "is it designated because of its zoo?",
        Frame(MEMBER, (HOME,)),
        "en",
        foreign=("zoo",),
    )
    assert not polarity.asked(asking)
    assert answer(asking).paragraphs[0].startswith("Asahikawa joined")


@pytest.mark.parametrize("language", sorted(load().languages))
def test_polarity_follow_up_gets_the_statement(language: str) -> None:
    """After "is Kobe a member?", "and Nagoya?" asks for Nagoya, not for a yes."""
    asking = Asking("ask_city", "Nagoya?", Frame(MEMBER, (("city", "nagoya"),)), language, follow_up=True)
    assert answer(asking).paragraphs[0].startswith(asking.say.name("city", "nagoya"))
