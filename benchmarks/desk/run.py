"""Measures the desk's list over HTTP; writes the figures beside their configuration.

.venv/bin/python -m benchmarks.desk.run [--inquiries 100000] [--database-url URL] [--out FILE]
"""

import argparse
import json
import platform
import re
import socket
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

import httpx
import uvicorn
from fastapi import FastAPI

from benchmarks.desk.generate import fill
from bot.inquiries.accounts import Accounts, Role
from bot.inquiries.limits import Limiter
from bot.inquiries.settings import InquirySettings
from bot.inquiries.store import InquiryStore
from bot.web.desk import build_desk_router

BAR = 100.0  # milliseconds, median
UNLIMITED = dict.fromkeys(("inquiry", "lookup", "desk"), ("1000000/minute", "1000000/minute"))
PAGES = {
    "first page": "/desk/inquiries",
    "state new": "/desk/inquiries?state=new",
    "language ko": "/desk/inquiries?language=ko",
    "nobody's, closed": "/desk/inquiries?assignee=nobody&state=closed",
    "only unread": "/desk/inquiries?unread=1",
    "page 1000": "/desk/inquiries?page=1000",
    "last page": "/desk/inquiries?page=2000",
    "search, many found": "/desk/inquiries?q=design",
    "search, half found": "/desk/inquiries?q=example",
    "search, page 20": "/desk/inquiries?q=design&page=20",
    "search, few found": "/desk/inquiries?q=person5000",
    "search, one found": "/desk/inquiries?q=person50001",
    "search, none found": "/desk/inquiries?q=%E8%A6%8B%E3%81%A4%E3%81%8B%E3%82%89%E3%81%AA%E3%81%84",
    "search and filters": "/desk/inquiries?q=logo&language=en&state=closed",
}


def main() -> int:
    """Measure, print, write; fail when a median is above the bar."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        url = arguments.database_url or f"sqlite:///{folder}/data.db"
        store = InquiryStore.open(InquirySettings(url, b"0" * 32))
        began = time.perf_counter()
        fill(store.database, arguments.inquiries, arguments.seed)
        print(f"{arguments.inquiries} inquiries made in {time.perf_counter() - began:.0f} s", file=sys.stderr)
        result = _measure(store, arguments.repeats)
        store.database.close()
    report = {
        "configuration": {**vars(arguments), "out": str(arguments.out), "database_url": url.split(":")[0]},
        "machine": {"python": platform.python_version(), "system": platform.platform()},
        "milliseconds": result,
    }
    arguments.out.write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for name, row in result.items():
        print(f"{name:22} median {row['median']:7.1f} ms   90th percentile {row['p90']:7.1f} ms")
    return 0 if all(row["median"] <= BAR for row in result.values()) else 1


def _measure(store: InquiryStore, repeats: int) -> dict[str, dict[str, float]]:
    Accounts(store.database, store.settings).create("bench", "計測", Role.AGENT, "correct horse battery")
    app = FastAPI()
    app.include_router(build_desk_router(store, store.settings, Limiter(rules=UNLIMITED)))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="warning", ws="none"))
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.01)
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", follow_redirects=True, timeout=60) as client:
        _sign_in(client)
        return {name: _times(client, path, repeats) for name, path in PAGES.items()}


def _sign_in(client: httpx.Client) -> None:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/desk/sign-in").text)
    assert found
    fields = {"token": found[1], "login": "bench", "password": "correct horse battery"}
    assert client.post("/desk/sign-in", data=fields).url.path == "/desk/inquiries"


def _times(client: httpx.Client, path: str, repeats: int) -> dict[str, float]:
    times = []
    for _ in range(repeats + 2):
        began = time.perf_counter()
        assert client.get(path).status_code == 200
        times.append((time.perf_counter() - began) * 1000)
    times = sorted(times[2:])  # the first two fill caches
    return {"median": round(statistics.median(times), 1), "p90": round(times[int(len(times) * 0.9)], 1)}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inquiries", type=int, default=100_000)
    parser.add_argument("--repeats", type=int, default=30)
    parser.add_argument("--seed", type=int, default=20191030)
    parser.add_argument("--database-url", default="")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "result.json")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
