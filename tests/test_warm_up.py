"""What is read at first use is read before anybody is served: the first citizen holds up nobody."""

import time
from typing import TYPE_CHECKING

from bot.commands._assistant import _SENDER, _warm_up
from bot.nlu import reply_reader

if TYPE_CHECKING:
    from bot.engine import Engine


async def test_warm_up_reads_what_forms_need(engine: "Engine") -> None:
    """The first reply to a form finds everything read, and no form stays open behind."""
    reply_reader._pieces.cache_clear()
    await _warm_up(engine)
    assert reply_reader._pieces.cache_info().currsize == 1
    tracker = await engine.tracker_store.retrieve(_SENDER)
    assert tracker is not None
    assert tracker.active_loop_name is None
    began = time.monotonic()
    for message in ("Send a question", "Can a class visit a workshop in spring?", "Cancel"):
        await engine.ask("first-citizen", message, {"language": "en"})
    assert time.monotonic() - began < 3
