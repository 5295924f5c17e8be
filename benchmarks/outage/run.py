"""Serves, takes the store away while people use the assistant, and prints what was lost, doubled and slow."""

import argparse
import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select

from benchmarks.outage.people import Seen, Town, ready
from benchmarks.outage.postgres import Missing
from benchmarks.outage.stores import STORES, Breakable
from benchmarks.stock.machine import about
from benchmarks.workers.run import port_of
from bot import paths
from bot.inquiries.database import Database
from bot.inquiries.model import Inquiry
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore

FOLDER = Path(__file__).parent
_KEY = "0" * 32
_STOPPING = 3.0  # seconds of another outage after which the server is told to stop


def main() -> int:
    """Measure, print, write result.json; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.outage", description=__doc__)
    parser.add_argument("--only", choices=tuple(STORES), action="append", help="one of the outages")
    parser.add_argument("--seconds", type=float, help="of each outage (default: as in config.yml)")
    parser.add_argument(
        "--workers", type=int, default=1, help="processes; several need shared stores (README)"
    )
    arguments = parser.parse_args()
    config = yaml.safe_load((FOLDER / "config.yml").read_text(encoding="utf-8"))
    result: dict[str, Any] = {"machine": about(), "configuration": config, "outages": []}
    for outage in config["outages"]:
        if outage["name"] in (arguments.only or STORES):
            seconds = arguments.seconds or outage["seconds"]
            figures = measured(outage["name"], seconds, config, arguments.workers)
            print(line(figures), flush=True)
            result["outages"].append(figures)
    if not arguments.only and not arguments.seconds and arguments.workers == 1:
        (FOLDER / "result.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return int(any(missed(figures, config["bars"]) for figures in result["outages"]))


def measured(name: str, seconds: float, config: Mapping[str, Any], workers: int = 1) -> dict[str, Any]:
    """Return what one outage did; `skipped` says why it could not be tried here."""
    try:
        with STORES[name]() as store, serving(store.url, workers) as (server, url):
            seen, course = asyncio.run(_through(store, url, seconds, config))
            kept = _kept(store.url, seen)
            stop = _stopped_in(store, server)
    except Missing as missing:
        return {"outage": name, "skipped": str(missing)}
    return {
        "outage": name,
        "seconds": seconds,
        "workers": workers,
        **kept,
        "told_not_sent": seen.refusals,
        "sender": seen.longest("sender"),
        "others_before": {kind: seen.longest(kind, end=course.begin) for kind in config["others"]},
        "others": {kind: seen.longest(kind, course.begin, course.end) for kind in config["others"]},
        "ready_meanwhile": course.was_ready,
        "ready_after": round(course.ready_after, 1),
        "stop": round(stop, 1),
        "problems": seen.problems,
    }


@dataclass(frozen=True, slots=True)
class Course:
    """An outage from `begin` to `end` (time.perf_counter), whether the server said that it was ready meanwhile,
    and after how many seconds it was again."""

    begin: float
    end: float
    was_ready: bool
    ready_after: float


async def _through(
    store: Breakable, url: str, seconds: float, config: Mapping[str, Any]
) -> tuple[Seen, Course]:
    """Let people live through one outage; return what they saw, and its course."""
    town = Town(url, config)
    living = asyncio.create_task(town.live())
    await asyncio.sleep(config["before"])
    broken, begin = store.broken(), time.perf_counter()
    await asyncio.to_thread(broken.__enter__)
    try:
        await asyncio.sleep(seconds)
        was_ready = await asyncio.to_thread(ready, url)
    finally:
        await asyncio.to_thread(broken.__exit__, None, None, None)
    end = time.perf_counter()
    while not await asyncio.to_thread(ready, url) and time.perf_counter() - end < config["patience"]:
        await asyncio.sleep(0.1)
    course = Course(begin, end, was_ready, time.perf_counter() - end)
    await asyncio.sleep(config["before"])
    town.is_over.set()
    await living
    return town.seen, course


def _kept(url: str, seen: Seen) -> dict[str, int]:
    """Return how many inquiries of those sent are lost, doubled, or not those of their receipts."""
    store = InquiryStore(Database(url), InquirySettings(url, _KEY.encode()))
    with store.database.reading() as session:
        rows = session.execute(select(Inquiry.question, Inquiry.number)).all()
    questions = Counter(question for question, _ in rows)
    found = [(sent, store.lookup(sent.number, sent.secret)) for sent in seen.receipts]
    lost = sum(status is None or status.question != sent.question for sent, status in found)
    doubled = sum(count - 1 for count in questions.values())
    store.database.close()
    return {
        "citizens": seen.citizens,
        "sent": len(seen.receipts),
        "lost": lost + seen.citizens - len(seen.receipts),
        "doubled": doubled,
    }


def _stopped_in(store: Breakable, server: subprocess.Popen[str]) -> float:
    """Return the seconds in which the server stops while its store is broken."""
    with store.broken():
        time.sleep(_STOPPING)
        began = time.monotonic()
        server.send_signal(signal.SIGTERM)
        server.wait(120)
        return time.monotonic() - began


@contextmanager
def serving(url: str, workers: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Serve with this database, and give the process and its address."""
    variables = {
        "ASSISTANT_DATABASE_URL": url,
        "ASSISTANT_SECRET_KEY": _KEY,
        "ASSISTANT_PROXIES": "127.0.0.1",  # each citizen comes from an address of their own
    }
    server = subprocess.Popen(
        [sys.executable, "-m", "bot", "serve", "--port", "0", "--workers", str(workers)],
        cwd=paths.ROOT, env=os.environ | variables, text=True, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield server, f"http://127.0.0.1:{port_of(server)}"
    finally:
        server.kill()
        server.communicate()


def missed(figures: Mapping[str, Any], bars: Mapping[str, float]) -> list[str]:
    """Return which bars were missed."""
    if "skipped" in figures:
        return []
    values = {**figures, "other": max(figures["others"].values())}
    too_much = [f"{name} {values[name]} > {bar:g}" for name, bar in bars.items() if values[name] > bar]
    said_ready = ["ready while the store was away"] if figures["ready_meanwhile"] else []
    return [*too_much, *said_ready, *figures["problems"]]


def line(figures: Mapping[str, Any]) -> str:
    """Return the figures of an outage as one line."""
    if "skipped" in figures:
        return f"{figures['outage']:8} skipped: {figures['skipped']}"
    return (
        f"{figures['outage']:8} {figures['seconds']:3g} s   {figures['citizens']:3} citizens, "
        f"sent {figures['sent']}, lost {figures['lost']}, doubled {figures['doubled']}; "
        f"told 'not sent yet' {figures['told_not_sent']} times, after {figures['sender']} s at most   "
        f"others at most: {_told(figures['others'])} (before: {_told(figures['others_before'])})   "
        f"ready again after {figures['ready_after']} s, "
        f"stopped in {figures['stop']} s   {len(figures['problems'])} problems {figures['problems'][:2] or ''}"
    )


def _told(times: Mapping[str, float]) -> str:
    return ", ".join(f"{kind} {seconds} s" for kind, seconds in times.items())


if __name__ == "__main__":
    raise SystemExit(main())
