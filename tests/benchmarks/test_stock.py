"""The side-by-side with stock Rasa: its project, its adapter, its ratios and tables; without TensorFlow."""

import asyncio
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from actions.asking import from_question
from actions.topics import answer
from benchmarks.stock import client, generate, lookup, report, run, sides
from benchmarks.stock.client import Asked, Reply
from benchmarks.stock.question import from_message
from benchmarks.understanding.data import in_scope, training_examples
from benchmarks.understanding.scoring import RIGHT, verdict
from bot import paths
from bot.knowledge.load import read_yaml

MARKED = re.compile(r'\[([^\]]+)\]\{"entity": "(\w+)", "value": "([^"]+)"\}')
ABOUT = {
    "date": "2026-01-01 00:00 UTC", "cores": 2, "processor": "P", "load_before": 0.1, "load_after": 0.2,
    "commit": "abc",
}  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """Return the folder of a generated stock project."""
    folder = tmp_path_factory.mktemp("stock")
    generate.write(folder)
    return folder


@pytest.fixture(scope="module")
def expressions() -> list[tuple[str, re.Pattern[str]]]:
    """Return what RegexEntityExtractor makes of the tables: (entity, expression)."""
    made = []
    for table in generate.tables():
        lines = [line.removeprefix("- ") for line in table["examples"].splitlines()]
        plain = "regex" in table
        pattern = lines[0] if plain else f"({'|'.join(map(re.escape, lines))})"
        made.append((table["regex" if plain else "lookup"], re.compile(pattern, re.IGNORECASE)))
    return made


def message(text: str, intent: str, expressions: list[tuple[str, re.Pattern[str]]]) -> dict[str, object]:
    """Return a message as Rasa parses it when the intent is right."""
    entities = [
        {"entity": name, "start": found.start(), "end": found.end(), "value": found.group()}
        for name, expression in expressions
        for found in expression.finditer(text)
    ]
    return {"text": text, "intent": {"name": intent}, "entities": entities}


def test_generate_configuration_is_that_of_rasa_init(project):
    """Nothing is left out of Rasa's own configuration; only what its documentation adds for tables is added."""
    package = Path(str(find_spec("rasa").origin)).parent
    recommended = read_yaml(package / "engine" / "recipes" / "config_files" / "default_config.yml")
    written = read_yaml(project / "config.yml")
    added = {"RegexEntityExtractor"}
    plain = [
        {k: v for k, v in row.items() if k != "use_word_boundaries"}
        for row in written["pipeline"]
        if row["name"] not in added
    ]
    assert plain == recommended["pipeline"]
    assert written["policies"] == recommended["policies"]
    assert written["language"] == recommended["language"]


def test_generate_keeps_every_example(project):
    """Stock learns from the same sentences under the same intents; marks around names change no letter."""
    rows = read_yaml(project / "data" / "nlu.yml")["nlu"]
    learnt = {
        (row["intent"], MARKED.sub(r"\1", line.removeprefix("- ")))
        for row in rows
        if "intent" in row
        for line in row["examples"].splitlines()
    }
    assert learnt == {(intent, text) for _, text, intent in training_examples()}


def test_generate_marks_names(project):
    """What the tables are to find is marked in the examples, as Rasa needs it to take them into account."""
    text = (project / "data" / "nlu.yml").read_text(encoding="utf-8")
    marked = {entity for _, entity, _ in MARKED.findall(text)}
    assert set(generate.ENTITIES) <= marked
    assert ("神戸", "city", "kobe") in MARKED.findall(generate.annotated("神戸はいつから？", "ja"))


def test_generate_rules_cover_what_stock_predicts(project):
    """Every intent has its rule, also the one of messages that were not understood."""
    domain, rules = read_yaml(project / "domain.yml"), read_yaml(project / "data" / "rules.yml")["rules"]
    ruled = {step["intent"] for rule in rules for step in rule["steps"] if "intent" in step}
    assert set(domain["intents"]) <= ruled
    assert set(generate.ENTITIES) <= set(domain["entities"])


def test_generate_expression_finds_whole_words():
    """Names in Latin letters are not found inside words, but before Japanese ones; US is not us."""
    found = re.compile(generate.expression(["Kobe", "US"]), re.IGNORECASE)
    assert [m.group() for m in found.finditer("kobeはUS, join us, Kobessen")] == ["kobe", "US"]


def test_lookup_forms_have_no_readings():
    """Readings of Easy Japanese are not part of a name."""
    assert not any("《" in form for kind in generate.ENTITIES for form in lookup.written_forms(kind))
    assert lookup.ids("city", "KOBE") == ("kobe",)
    assert lookup.ids("year", "2019") == ("2019",)
    assert lookup.ids("city", "nowhere") == ()


@pytest.mark.parametrize("language", ["ja", "ja-easy", "en"])
def test_question_right_intents_lead_to_right_answers(language, expressions):
    """The adapter takes nothing away: with the right intent nearly every answer is right."""
    sentences = [sentence for sentence in in_scope(language) if sentence.intent]
    right = 0
    for sentence in sentences:
        made = from_message(message(sentence.text, str(sentence.intent), expressions))
        given = answer(from_question(made, sentence.conversation_language))
        spoken = given.language or sentence.conversation_language
        right += verdict(sentence, given.status, frozenset(given.facts), spoken) == RIGHT
    assert right / len(sentences) > 0.95


@pytest.mark.parametrize(
    ("text", "intent", "expected"),
    [
        ("Is Mexico City a member?", "ask_city", ["city:mexico_city"]),
        ("シンガポールはいつ？", "ask_city", ["city:singapore", "country:SG"]),
        ("Is Kyoto a member?", "ask_city", ["place:kyoto"]),
        ("What happened in 1990?", "ask_history", ["year:1990"]),
    ],
)
def test_question_entities(text, intent, expected, expressions):
    """Names become ids; one inside a longer one is not meant, and a member is not also another place."""
    assert sorted(from_message(message(text, intent, expressions))["entities"]) == expected


def test_question_not_understood():
    """Rasa's fallback is an admission, and a city that was not found is an unknown one."""
    assert from_message({"text": "?", "intent": {"name": "nlu_fallback"}})["intent"] == "out_of_scope"
    assert from_message({"text": "Is Foo in it?", "intent": {"name": "ask_city"}})["foreign"]


def test_adapter_serves_every_action_of_the_domain():
    """The action server answers with the adapted actions, each under its name."""
    script = (
        "import json; from rasa_sdk.executor import ActionExecutor; executor = ActionExecutor();"
        "executor.register_package('benchmarks.stock.adapter');"
        "print(json.dumps({n: type(f.__self__).__module__ for n, f in executor.actions.items()}))"
    )
    done = subprocess.run(  # a process of its own: what it registers would replace the project's actions here
        [sys.executable, "-W", "ignore", "-c", script], cwd=paths.ROOT, capture_output=True, check=True
    )
    served = json.loads(done.stdout.splitlines()[-1])
    wanted = set(read_yaml(paths.DOMAIN)["actions"])
    assert wanted <= set(served)
    assert {served[name] for name in wanted} == {"benchmarks.stock.adapter"}


def parts(ours: float = 1.0, stock: float = 10.0) -> dict[str, dict[str, object]]:
    """Return a result in which every figure of a side is the same."""

    def side(value: float) -> dict[str, object]:
        rate = {"per_second": value}
        return {
            "median": value, "seconds": value, "cpu_seconds": value, "memory": value * 1e6, "latency": {"median": value, "p95": value},
            "throughput": {"1": rate, "10": rate},
        }  # fmt: skip

    both = {"about": ABOUT, "ours": side(ours), "stock": side(stock)}
    row = {"sentences": 10, "off_topic": 5, "off_topic_answered": 1, "real": 0, "real_answered": 0}
    return {
        "size": {"about": ABOUT, "ours": ours * 1e6, "stock": stock * 1e6},
        "start": both, "training": both, "speed": both,
        "answers": {"about": ABOUT, "ours": {"ja": {**row, "right": 9}}, "stock": {"ja": {**row, "right": 7}}},
    }  # fmt: skip


def test_report_rows_hold_the_bars():
    """The bars are those that were set, each on the figure it was set for."""
    bars = {row.name: row.bar for row in report.rows(parts()) if row.bar}
    assert bars == {
        "installed": "≤ 0.4 ×",
        "cold start to first answer": "≤ 0.2 ×",
        "training": "≤ 0.25 ×",
        "resident memory": "≤ 0.3 ×",
        "latency, median": "≤ 0.125 × and ≤ 4 ms",
        "throughput, 10 clients": "≥ 10 ×",
    }


@pytest.mark.parametrize(
    ("row", "met"),
    [
        (report.Row("size", "MB", 4, 10, most=0.4), True),
        (report.Row("size", "MB", 4.1, 10, most=0.4), False),
        (report.Row("latency", "ms", 5, 100, most=0.125, limit=4), False),
        (report.Row("throughput", "/s", 100, 10, least=10), True),
        (report.Row("throughput", "/s", 99, 10, least=10), False),
        (report.Row("p95", "ms", 99, 10), None),
    ],
)
def test_report_row_is_met(row, met):
    """A bar holds for the ratio, and where it says so for this project alone."""
    assert row.is_met is met


def test_report_section_shows_both_sides():
    """Figures, ratio, bar and whether it is met stand in one line; languages in another table."""
    text = report.section(parts())
    assert "| installed | 1 MB | 10 MB | 0.1 × | ≤ 0.4 × | met |" in text
    assert "| throughput, 10 clients | 1 /s | 10 /s | 0.1 × | ≥ 10 × | **missed** |" in text
    assert "| ja | 10 | 90.0 % | 70.0 % | above | 1 of 5 | 1 of 5 |" in text
    assert "- size: 2026-01-01 00:00 UTC, 2 cores of P, load 0.1 before and 0.2 after, commit abc" in text


def test_report_is_passed_only_when_everything_is():
    """One missed bar, or one language in which stock is as good, fails the run."""
    result = parts()
    del result["speed"]
    assert report.is_passed(result)
    result["answers"]["stock"]["ja"]["right"] = 9
    assert not report.is_passed(result)
    assert not report.is_passed(parts())


def test_report_write_docs_changes_its_section_alone(tmp_path):
    """What others wrote around the marks stays; without marks nothing is written."""
    document = tmp_path / "benchmarks.md"
    document.write_text(f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n", encoding="utf-8")
    report.write_docs(document, "new")
    assert document.read_text(encoding="utf-8") == f"before\n{report.BEGIN}\nnew\n{report.END}\nafter\n"
    document.write_text("nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="marks"):
        report.write_docs(document, "new")


def test_report_summary():
    """Median and 95th percentile are those of the sorted values."""
    assert report.summary(range(101)) == {"median": 50, "p95": 95, "count": 101}


@pytest.fixture
def echo() -> Iterator[int]:
    """Serve on a free port: every message is answered, those of more than nine letters without `custom`."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            length = int(re.search(rb"content-length: (\d+)", head.lower())[1])
            asked = json.loads(await reader.readexactly(length))["message"]
            custom = [{"custom": {"status": "answered", "text": asked}}] if len(asked) < 10 else []
            body = json.dumps([{"text": asked}, *custom]).encode()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(talk, "127.0.0.1", 0))
    loop.set_exception_handler(lambda *_: None)  # a client that leaves is no mistake
    threading.Thread(target=loop.run_forever, daemon=True).start()
    yield server.sockets[0].getsockname()[1]
    loop.call_soon_threadsafe(loop.stop)


def test_client_each_keeps_the_order(echo):
    """Replies come back in the order of the questions, however many clients ask."""
    asked = [Asked(str(number), "ja") for number in range(20)]
    replies = client.each(echo, asked, 3)
    assert [reply.custom["text"] for reply in replies] == [question.text for question in asked]


def test_client_load_counts_good_answers(echo):
    """Only what an action answered counts; the number of questions is bounded."""
    load = client.load(echo, [Asked("short", "ja"), Asked("much too long", "ja")], 2, 30, 40)
    assert (len(load.seconds), load.failed) == (20, 20)
    assert load.throughput == pytest.approx(20 / load.elapsed)


def test_client_connection_asks(echo):
    """One client asks and reads the reply."""
    with client.Connection(echo) as connection:
        assert connection.ask(Asked("short", "ja")).is_good
        assert not connection.ask(Asked("much too long", "ja")).is_good


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'[{"text": "hi"}]', b"<html>"])
def test_client_custom_of_nothing(content):
    """A reply without `custom` is a reply without an answer."""
    assert not Reply(client.custom_of(content), 0.1).is_good


def test_sides_start_what_they_should(tmp_path):
    """This project is one process; stock is a server that is told where its action server is."""
    python = tmp_path / "bin" / "python"
    (one,) = sides.ours(python).serving([1, 2])
    assert one.command[1:] == ("-m", "bot", "serve", "--host", "127.0.0.1", "--port", "1")
    actions, server = sides.stock(python, tmp_path).serving([1, 2])
    assert actions.command[1:] == ("-m", "rasa_sdk", "--actions", "benchmarks.stock.adapter", "--port", "2")
    assert actions.environment["PYTHONPATH"] == str(paths.ROOT)
    assert server.command[1:6] == ("run", "--interface", "127.0.0.1", "--port", "1")
    assert ":2/webhook" in (tmp_path / "endpoints.yml").read_text(encoding="utf-8")


def test_sides_environment_is_quiet(monkeypatch):
    """Nothing of the benchmark's own interpreter or settings reaches a server; telemetry is off."""
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", "sqlite:////elsewhere")
    made = sides.environment({"OWN": "1"})
    assert made["OWN"] == "1"
    assert made["RASA_TELEMETRY_ENABLED"] == "false"
    assert not {"PYTHONPATH", "ASSISTANT_DATABASE_URL"} & set(made)


def test_sides_free_ports_differ():
    """Two servers get two ports."""
    assert len(set(sides.free_ports(2))) == 2


def test_run_measures_every_part():
    """What can be asked for can be measured."""
    assert set(run.PARTS) == set(run.MEASURES)
    assert set(run.OPTIONS) <= set(run.PARTS)
