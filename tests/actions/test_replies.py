"""Whatever is asked, in every language, the reply is complete text: no gap, no doubled mark, no kanji unread."""

import itertools
import re

import pytest

from actions import reply
from actions.asking import Asking
from actions.topics import ANSWERS, answer
from bot.dialogue.frame import Frame
from bot.knowledge.load import load

ENTITIES: tuple[tuple[tuple[str, str], ...], ...] = (
    (), (("city", "kobe"),), (("city", "berlin"),), (("place", "kyoto"),), (("place", "asia/tokyo"),),
    (("country", "JP"),), (("country", "BR"), ("field", "design")), (("region", "asia"),), (("field", "music"),),
    (("year", "2014"),), (("year", "2019"),), (("since", "2010"), ("until", "2014")), (("until", "2018"),),
    (("not_country", "JP"),), (("not_field", "design"), ("country", "JP")), (("not_city", "kobe"), ("country", "JP")),
    (("event", "ifda"),), (("event", "forum"), ("event", "ifi_declaration")), (("city", "kobe"), ("city", "nagoya")),
    (("city", "berlin"), ("city", "bangkok")), (("country", "SE"), ("field", "design")),
    (("country", "JP"), ("field", "literature")), (("city", "kobe"), ("city", "kanazawa"), ("city", "asahikawa")),
)  # fmt: skip
CONCEPTS = ((), ("member",), ("new",), ("how_many",), ("first",), ("last",), ("where", "held"), ("cost",))
FLAWS = re.compile(r"[{}]|  |None|[、，。]{2}|\.\.|, ,|\( |\(\)|（）|:$|：$")
READ = re.compile("[一-鿿々ヶ]+《[^》]*》")
OWN_NAMES = re.compile("日本語|简体中文|繁體中文")  # of the languages, as they are written in themselves


@pytest.mark.parametrize("language", sorted(load().languages))
@pytest.mark.parametrize("intent", sorted(ANSWERS))
def test_replies_have_no_flaw(language: str, intent: str) -> None:
    """Every intent answers every combination of what may be asked, and leaves no trace of its making."""
    found = set()
    for entities, concepts in itertools.product(ENTITIES, CONCEPTS):
        text = reply.body(answer(Asking(intent, "is it?", Frame(concepts, entities), language)))
        flaws = {match.group() for match in FLAWS.finditer(text)}
        if load().languages[language].ruby:
            flaws |= set(re.findall("[一-鿿]+", OWN_NAMES.sub("", READ.sub("", text))))
        found |= {f"{flaw!r} in {text!r}" for flaw in flaws}
    assert not found, "\n".join(sorted(found)[:5])
