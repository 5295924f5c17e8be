"""The served product in one application: what is mounted, and that turns are counted for the desk."""

from typing import TYPE_CHECKING

import httpx
import pytest

from actions.forms import store
from bot.settings import Settings
from bot.web.assembly import Recorder, assemble

if TYPE_CHECKING:
    from bot.engine import Engine


@pytest.mark.parametrize(
    "path", ["/", "/plain", "/embed-demo", "/inquiry", "/widget.js", "/timeline.svg", "/healthz"]
)
async def test_assembly_serves_every_part(engine: "Engine", path: str) -> None:
    """Pages, pictures, form and health answer from one application."""
    app = assemble(engine, Settings(), store())
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://assistant.test"
    ) as client:
        assert (await client.get(path)).status_code == 200


async def test_assembly_keeps_missed_questions_masked(
    engine: "Engine", monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question without an answer reaches the store with its personal data masked; an answered one does not."""
    kept: list[tuple[str, str | None]] = []
    monkeypatch.setattr(
        store(), "record_turn", lambda _s, status, _l, _i, masked: kept.append((status, masked))
    )
    record = Recorder(store())
    ask = record.asking(engine.ask)
    await ask("recorder", "When did Asahikawa join?", {"language": "en"})
    await ask("recorder", "my number is 090-1234-5678, what is the weather", {"language": "en"})
    await record.finish()
    assert kept[0] == ("answered", None)
    assert "090-1234-5678" not in str(kept[1][1])
