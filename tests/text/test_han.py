"""Chinese characters: variants of one character fold together, over all that three countries' sets hold."""

import opencc
import pytest

from bot.text.han import fold_han, is_old, variants, written_in
from bot.text.normalize import HAN, fold_text, script_of

CONVERSIONS = ("t2s", "s2t", "jp2t", "t2jp", "tw2t", "t2tw", "hk2t", "t2hk")


def repertoire(codec: str) -> set[str]:
    """Every Chinese character of a national set, found by decoding all of its codes."""
    pairs = (bytes((lead, trail)) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF))
    return {char for pair in pairs for char in pair.decode(codec, "ignore") if script_of(char) == HAN}


BIG5, JIS, GB = repertoire("big5"), repertoire("shift_jis"), repertoire("gb2312")
ALL = sorted(BIG5 | JIS | GB)


def test_sets_are_whole() -> None:
    """Big5 has 13,053 characters (two of them twice), JIS X 0208 6,355, GB 2312 6,763; 々, 〇 and 仝 are signs."""
    assert len(BIG5 - set("々〇")) >= 13_051
    assert (len(JIS - set("々〇仝")), len(GB - set("々〇"))) == (6355, 6763)


@pytest.mark.parametrize("conversion", CONVERSIONS)
def test_fold_makes_variants_one_over_all_sets(conversion: str) -> None:
    """Whatever one way of writing makes of a character, both fold to the same."""
    convert = opencc.OpenCC(conversion).convert
    apart = [(char, convert(char)) for char in ALL if fold_text(char) != fold_text(convert(char))]
    assert not apart


def test_fold_is_settled_over_all_sets() -> None:
    """What stands for a character stands for itself, and is one character."""
    assert all(len(fold_han(char)) == 1 and fold_han(fold_han(char)) == fold_han(char) for char in ALL)


def test_fold_joins_only_variants() -> None:
    """A character that no way of writing changes is not changed, and few characters share one."""
    changed = {char for pair in variants() for char in pair}
    assert all(fold_han(char) == char for char in ALL if char not in changed)
    shared: dict[str, set[str]] = {}
    for char in ALL:
        shared.setdefault(fold_han(char), set()).add(char)
    assert max(map(len, shared.values())) <= 6


@pytest.mark.parametrize(
    ("one", "other"),
    [pair.split("/") for pair in ["神戶/神戸", "鄉/郷", "吳/呉", "舉/挙", "戶/户", "國/国", "學/学", "澤/沢", "澤/泽", "濱/浜", "濱/滨", "區/区", "縣/県", "縣/县", "廣/広", "廣/广", "灣/湾", "黃/黄", "邊/辺", "櫻/桜", "臺/台", "爲/為", "裡/裏", "溫/温", "內/内", "稅/税", "說/説", "強/强", "錄/録", "綠/緑", "齋/斎", "藝/芸", "藝/艺", "辭/辞", "聰/聡", "鬥/闘", "鄰/隣", "姬/姫", "冰/氷", "值/値", "兔/兎", "澀/渋", "鋪/舗", "輛/輌", "辯/弁", "竈/竃", "衛/衞", "敘/叙", "粧/妝", "餅/饼", "緒/绪", "滬/沪"]],
)  # fmt: skip
def test_fold_knows_the_pairs_of_names_and_news(one: str, other: str) -> None:
    """神戶 is 神戸, 鄉 is 郷: pairs written down by hand, not taken from the tables."""
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize(
    "text", ["末未", "土士", "己已巳", "東束", "鶴岡", "上海", "大犬太", "千干于", "札幌", "栃枥"]
)
def test_fold_keeps_other_characters_apart(text: str) -> None:
    """Characters that only look alike stay different."""
    assert len({fold_text(char) for char in text}) == len(text)


@pytest.mark.parametrize(
    ("char", "ways"),
    [("戸", {"ja"}), ("户", {"zh-Hans"}), ("戶", {"zh-Hant"}), ("设", {"zh-Hans"}), ("楽", {"ja"}),
     ("設", {"ja", "zh-Hant"}), ("学", {"ja", "zh-Hans"}), ("市", {"ja", "zh-Hans", "zh-Hant"}), ("㐂", set())],
)  # fmt: skip
def test_written_in_tells_who_has_a_character(char: str, ways: set[str]) -> None:
    """The national sets tell where a character is in use."""
    assert written_in(char) == ways


def test_old_characters_are_known() -> None:
    """Japanese writes 国 for 國, and 設 as it always did."""
    assert is_old("國")
    assert not is_old("設")
