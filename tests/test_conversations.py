"""Whole conversations (tests/conversations/*.yml): every turn has the status, facts and language it must have.

A file lists `conversations`, each with `name`, `language` (of the replies, unless a turn says otherwise),
`page` (optional: what the page tells in `metadata.language`) and `turns`. A turn has `text`, `status` (one, or
a list of those that are fine) and optionally `facts` (at least these; of cities exactly those; @sets as in
tests/lang), `language` (of this reply), `says` (what the text must contain), `pick` (the reply is about the
city in this place of the last list shown) and `switch` (the language chosen in the page's menu with this turn).
"""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks.understanding.data import Sentence, resolve
from benchmarks.understanding.scoring import RIGHT, verdict
from bot.engine import Engine
from bot.knowledge.load import load, read_yaml
from bot.messages.render import Renderer, plain_ruby

FOLDER = Path(__file__).parent / "conversations"
WITHOUT_FACTS = ("smalltalk", "out_of_scope", "clarify", "meta", "emergency")
LANGUAGES = ("ja", "ja-easy", "en", "zh-Hans", "zh-Hant", "ko")
AT_LEAST = {"ja-easy": 2}  # conversations; 4 in every other language

Row = Mapping[str, Any]


def conversations() -> Iterator[tuple[str, Row]]:
    for path in sorted(FOLDER.glob("*.yml")):
        for row in read_yaml(path)["conversations"]:
            yield f"{path.stem}: {row['name']} ({row['language']})", row


ALL = dict(conversations())


@pytest.mark.parametrize("row", ALL.values(), ids=ALL.keys())
async def test_conversations_go_as_written(engine: Engine, row: Row) -> None:
    """Each turn is answered as its conversation says; all turns that are not are listed."""
    sender = uuid.uuid4().hex
    listed: list[str] = []
    wrong: list[str] = []
    for number, turn in enumerate(row["turns"], 1):
        replies = await engine.ask(sender, turn["text"], metadata(row, number))
        said = _contracted(replies)
        wrong += [f"{number}. {turn['text']!r}: {fault}" for fault in faults(row, turn, said, listed)]
        if len(said["custom"].get("cities", ())) > 1:
            listed = shown(said)
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.parametrize("language", LANGUAGES)
def test_conversations_exist_in_each_language(language: str) -> None:
    """Every language has its conversations, of five to nine turns."""
    ours = [row for row in ALL.values() if row["language"] == language]
    assert len(ours) >= AT_LEAST.get(language, 4)
    assert all(5 <= len(row["turns"]) <= 9 for row in ours)


def metadata(row: Row, number: int) -> dict[str, Any]:
    """Return what the page sends with a turn (from 1): its language, and whether it was chosen just now."""
    turns = row["turns"]
    if "switch" in turns[number - 1]:
        return {"language": turns[number - 1]["switch"], "switch": True}
    chosen = [turn["switch"] for turn in turns[:number] if "switch" in turn]
    page = chosen[-1] if chosen else row.get("page")
    return {"language": page} if page else {}


def _contracted(replies: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the one element of a reply that carries `custom`."""
    with_custom = [reply for reply in replies if "custom" in reply]
    assert len(with_custom) == 1, replies
    return with_custom[0]


def faults(row: Row, turn: Row, said: Mapping[str, Any], listed: Sequence[str]) -> list[str]:
    """Return in words what is wrong with a reply."""
    custom, found = said["custom"], []
    status, facts = str(custom["status"]), frozenset(custom["facts"])
    language = turn.get("language", row["language"])
    if custom["language"] != language:
        found.append(f"in {custom['language']}, not {language}")
    if fault := _status_or_facts(turn, status, facts, listed):
        found.append(f"{fault} [{custom['intent']}]")
    if turn.get("says", "") not in said["text"]:
        found.append(f"does not say {turn['says']!r}: {said['text']!r}")
    return found


def _status_or_facts(turn: Row, status: str, facts: frozenset[str], listed: Sequence[str]) -> str | None:
    fine = [turn["status"]] if isinstance(turn["status"], str) else turn["status"]
    if status not in fine:
        return f"{status}, not {' or '.join(fine)}"
    if status in WITHOUT_FACTS and facts:
        return f"{status} with facts {sorted(facts)}"
    wanted = frozenset(id for name in turn.get("facts", ()) for id in resolve(name))
    if "pick" in turn:
        wanted |= {
            f"city.{listed[turn['pick'] - 1]}" if turn["pick"] <= len(listed) else "a list to pick from"
        }
    right = verdict(Sentence("", turn["text"], status, wanted, None, "", None), status, facts, "") == RIGHT
    return None if right else f"facts {sorted(facts)}, not {sorted(wanted)}"


def shown(said: Mapping[str, Any]) -> list[str]:
    """Return the cities of a reply in the order in which its text names them."""
    say = Renderer(load(), said["custom"]["language"])
    return sorted(
        said["custom"]["cities"], key=lambda id: said["text"].find(plain_ruby(say.name("city", id)))
    )
