"""Serves in each configuration of config.yml, asks with many clients, and writes result.json."""

import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil
import psycopg2  # type: ignore[import-untyped]
import redis
import yaml

from benchmarks.stock.machine import about
from benchmarks.workers.generate import put, waits
from benchmarks.workers.report import section, write_docs
from bot import paths

FOLDER = Path(__file__).parent
REDIS = os.environ.get("ASSISTANT_TEST_REDIS", "redis://127.0.0.1:6379/14")
POSTGRES = os.environ.get("ASSISTANT_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")
PATIENCE = 180  # seconds until a server that does not serve counts as broken
_SCHEMA = "assistant_benchmark"
_MEGA = 1_000_000


def main() -> None:
    """Measure, print, and write result.json."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.workers", description=__doc__)
    parser.add_argument("--seconds", type=float, help="of each measurement (default: as in config.yml)")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/benchmarks.md")
    arguments = parser.parse_args()
    config = yaml.safe_load((FOLDER / "config.yml").read_text(encoding="utf-8"))
    config["seconds"] = arguments.seconds or config["seconds"]
    result = {"machine": machine(), "configuration": config, "figures": []}
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; the clients use them too", flush=True)
    for row in config["configurations"]:
        for figure in measured(row, config):
            print(line(figure), flush=True)
            result["figures"].append(figure)
    (FOLDER / "result.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    if arguments.write_docs:
        write_docs(paths.ROOT / "docs" / "benchmarks.md", section(result))


def line(figure: Mapping[str, Any]) -> str:
    """Return a figure as one line of text."""
    name = f"{figure['store']}, {figure['workers']} process{'es' if figure['workers'] > 1 else ''}"
    return (
        f"{name:26} {figure['clients']:3} clients {figure['answers_per_second']:7.1f} answers/s   "
        f"median {figure['median_ms']:6.1f} ms   p95 {figure['p95_ms']:6.1f} ms   "
        f"server {figure['server_cpu_ms_per_answer']:.1f} ms each, {figure['server_cores']:.2f} cores, "
        f"clients {figure['client_cores']:.2f}   "
        f"{figure['memory_mb']:.0f} MB"
    )


def measured(row: Mapping[str, Any], config: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the figures of one configuration, one for each number of clients."""
    with stores(), serving(row["store"], row["workers"]) as (server, port):
        second = statistics.median(waits(port, config["waits"])) * 1_000
        for clients in config["clients"]:
            yield {**row, **figure(server, port, clients, config), "second_message_ms": round(second, 2)}


def figure(server: psutil.Process, port: int, clients: int, config: Mapping[str, Any]) -> dict[str, Any]:
    """Ask with so many clients and return what came of it."""
    before, own, load = cpu(server), time.process_time(), os.getloadavg()[0]
    begun = time.perf_counter()
    found = put(port, clients, config["warming"], config["seconds"], config["questions_per_conversation"])
    lasted, used = time.perf_counter() - begun, cpu(server) - before
    if len(found.times) < 2:
        raise RuntimeError("the machine is too busy to measure anything; stop what else it does")
    return {
        "clients": clients,
        "answers_per_second": round(len(found.times) / config["seconds"], 1),
        "median_ms": round(statistics.median(found.times) * 1_000, 2),
        "p95_ms": round(statistics.quantiles(found.times, n=20)[-1] * 1_000, 2),
        "errors": found.errors,
        "server_cpu_ms_per_answer": round(used / found.answers * 1_000, 2),
        "server_cores": round(used / lasted, 2),
        "client_cores": round((time.process_time() - own) / lasted, 2),
        "memory_mb": round(memory(server) / _MEGA),
        "load_before": round(load, 2),
    }


@contextmanager
def stores() -> Iterator[None]:
    """Empty stores, emptied again: a database of Redis, a schema of PostgreSQL."""
    connection = psycopg2.connect(POSTGRES, connect_timeout=3)
    connection.autocommit = True
    connection.cursor().execute(f"DROP SCHEMA IF EXISTS {_SCHEMA} CASCADE; CREATE SCHEMA {_SCHEMA}")
    forget()
    try:
        yield
    finally:
        forget()
        connection.cursor().execute(f"DROP SCHEMA {_SCHEMA} CASCADE")
        connection.close()


def forget() -> None:
    """Delete what the assistant keeps in Redis, and nothing else."""
    client = redis.Redis.from_url(REDIS)
    for key in client.scan_iter("assistant:*", count=1_000):
        client.delete(key)
    client.close()


@contextmanager
def serving(store: str, workers: int) -> Iterator[tuple[psutil.Process, int]]:
    """Serve, and yield the process and its port."""
    urls = {"memory": "", "redis": REDIS, "postgresql": f"{POSTGRES}?options=-csearch_path%3D{_SCHEMA}"}
    with tempfile.TemporaryDirectory() as state:
        variables = {
            "ASSISTANT_CONVERSATIONS_URL": urls[store],
            "ASSISTANT_LOCKS_URL": "" if store == "memory" else REDIS,
            "ASSISTANT_DATABASE_URL": f"sqlite:///{state}/data.db",
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "serve", "--port", "0", "--workers", str(workers)],
            cwd=paths.ROOT, env=os.environ | variables, text=True, stderr=subprocess.PIPE,
        )  # fmt: skip
        try:
            yield psutil.Process(process.pid), port_of(process)
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)


def port_of(process: subprocess.Popen[str]) -> int:
    """Return the port on which a server says that it serves."""
    assert process.stderr is not None
    for said in process.stderr:
        if found := re.match(r"Serving on http://[^:]+:(\d+)/", said):
            return int(found[1])
    raise RuntimeError("the server did not start; run `python -m bot serve`")


def cpu(server: psutil.Process) -> float:
    """Return the processor time in seconds that a server and its processes have used."""
    return sum(sum(process.cpu_times()[:2]) for process in (server, *server.children()))


def memory(server: psutil.Process) -> int:
    """Return the bytes of a server and its processes, pages that they share counted once."""
    return sum(process.memory_full_info().pss for process in (server, *server.children()))


def machine() -> dict[str, Any]:
    """Return what the figures were measured on."""
    with psycopg2.connect(POSTGRES, connect_timeout=3) as connection:
        postgres = connection.server_version
    names = ("rasa", "fastapi", "uvicorn", "uvloop", "redis", "psycopg2-binary")
    return {
        **about(),
        "packages": {name: version(name) for name in names},
        "servers": {
            "redis": redis.Redis.from_url(REDIS).info("server")["redis_version"],
            "postgresql": f"{postgres // 10_000}.{postgres % 10_000}",
        },
    }


if __name__ == "__main__":
    main()
