"""An inquiry is taken whatever becomes of the reading of its question."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.web import understanding
from bot.web.understanding import Reading, reader

CUSTOM = {"intent": "ask_city", "facts": ["city.kobe"]}


async def answers(sender: str, message: str, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [{"text": "…"}, {"custom": CUSTOM}]


async def breaks(sender: str, message: str, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
    raise ConnectionError


async def hangs(sender: str, message: str, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
    await asyncio.sleep(60)
    return []


@pytest.mark.parametrize(
    ("ask", "found"),
    [(answers, Reading(("ask_city",), ("city.kobe",))), (breaks, Reading()), (hangs, Reading())],
)
async def test_understanding_waits_for_no_conversation(
    monkeypatch: pytest.MonkeyPatch, ask: Any, found: Reading
) -> None:
    """A store of conversations that is away or hangs costs the desk the topics, and the citizen nothing."""
    monkeypatch.setattr(understanding, "_PATIENCE", 0.05)
    assert await asyncio.wait_for(reader(ask, 100)("Kobe?", "en"), 5) == found
