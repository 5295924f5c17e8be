"""The benchmark of outages sees what it is there to see."""

import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from benchmarks.outage import run, stores
from benchmarks.outage.people import Page, Seen, Sent

BARS = {"lost": 0, "doubled": 0, "sender": 5.5, "other": 1.0, "stop": 10.0}
GOOD: dict[str, Any] = {
    "outage": "locked", "lost": 0, "doubled": 0, "sender": 5.0, "others": {"chat": 0.1, "healthz": 0.2}, "stop": 2.0,
    "ready_meanwhile": False, "problems": [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, []),
        ({"lost": 1}, ["lost 1 > 0"]),
        ({"doubled": 2}, ["doubled 2 > 0"]),
        ({"sender": 34.0}, ["sender 34.0 > 5.5"]),
        ({"others": {"chat": 0.1, "healthz": 30.0}}, ["other 30.0 > 1"]),
        ({"stop": 150.0}, ["stop 150.0 > 10"]),
        ({"ready_meanwhile": True}, ["ready while the store was away"]),
        ({"problems": ["chat: ReadTimeout"]}, ["chat: ReadTimeout"]),
        ({"skipped": "no PostgreSQL"}, []),
    ],
)
def test_outage_names_each_bar_that_was_missed(change: dict[str, Any], said: list[str]) -> None:
    """Lost, doubled, slow, ready without a store: each fails the command by its name."""
    assert run.missed({**GOOD, **change}, BARS) == said


def page(status: int, text: str) -> httpx.AsyncClient:
    """A client of a site that answers everything with one page."""
    answer = httpx.MockTransport(lambda _: httpx.Response(status, text=text))
    return httpx.AsyncClient(transport=answer, base_url="http://assistant.test")


FORM = '<input name="token" value="t">'


async def test_outage_tells_sent_from_not_sent() -> None:
    """A receipt is sent; the form again with all that was written is not sent; anything else is a fault."""
    way = Page()
    await way.fill_in(page(200, FORM), "Why?")
    assert await way.send(page(503, f"{FORM} Why? Not sent yet")) is None
    assert await way.send(page(200, "482-093-751 ACDEF-HJKMN")) == Sent("Why?", "482-093-751", "ACDEF-HJKMN")
    for broken in (page(500, '{"error": "internal_server_error"}'), page(503, f"{FORM} Not sent yet")):
        with pytest.raises(RuntimeError, match="neither that it is sent"):
            await way.send(broken)


def test_outage_measures_only_what_was_asked_meanwhile() -> None:
    """An answer that was slow before or after counts there."""
    seen = Seen()
    seen.times["chat"] += [(1.0, 9.0), (5.0, 0.5), (6.0, 0.7), (20.0, 8.0)]
    assert seen.longest("chat", 4, 10) == 0.7
    assert (seen.longest("chat", end=4), seen.longest("page")) == (9.0, 0.0)


def test_outage_takes_the_file_away_and_puts_it_back() -> None:
    """What was in the file is there afterwards, and nothing is under its name meanwhile."""
    with stores.gone() as store:
        file = Path(store.url.removeprefix("sqlite:///"))
        connection = sqlite3.connect(file)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE kept (it)")
        connection.commit()
        connection.close()
        with store.broken():
            assert [path.name for path in file.parent.iterdir()] == ["data.backup"]
        assert sqlite3.connect(file).execute("SELECT name FROM sqlite_master").fetchall() == [("kept",)]


def test_outage_holds_the_lock() -> None:
    """Nobody else can write meanwhile, and afterwards they can."""
    with stores.locked() as store:
        file = store.url.removeprefix("sqlite:///")
        other = sqlite3.connect(file, timeout=0)
        with store.broken(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("CREATE TABLE mine (it)")
        other.execute("CREATE TABLE mine (it)")


def test_outage_has_what_its_configuration_names() -> None:
    """Every outage can be made, and every bar is a figure that is compared."""
    config = yaml.safe_load((run.FOLDER / "config.yml").read_text(encoding="utf-8"))
    assert [outage["name"] for outage in config["outages"]] == list(stores.STORES)
    assert run.missed({**GOOD, "others": dict.fromkeys(config["others"], 0.1)}, config["bars"]) == []
