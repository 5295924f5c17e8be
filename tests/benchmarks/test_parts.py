"""benchmarks.parts: the parts of an answer add up to the whole."""

import contextlib
import itertools

# Rasa's own components come first: one of them has the name of one of ours, and the last registered counts.
import rasa.engine.recipes.default_components  # noqa: F401

from benchmarks.parts import run
from benchmarks.parts.stopwatch import Stopwatch


def ticking() -> Stopwatch:
    """A stopwatch whose clock moves on by one second whenever it is read."""
    seconds = itertools.count()
    return Stopwatch(lambda: float(next(seconds)))


def test_parts_inner_calls_count_for_the_inner_part() -> None:
    """While a part calls another, only the other one's time runs."""
    watch = ticking()
    watch.begin("outer")
    watch.begin("inner")
    watch.end()
    watch.end()
    assert watch.lap() == {"outer": 2.0, "inner": 1.0}
    assert watch.lap() == {}


async def test_parts_wrapped_functions_return_what_they_did() -> None:
    """Functions and coroutine functions work as before, and time ends where an error is raised."""
    watch = ticking()

    async def waits(x: int) -> int:
        return x + 1

    def fails() -> None:
        raise ValueError

    assert await watch.wrapped("a", waits)(1) == 2
    with contextlib.suppress(ValueError):
        watch.wrapped("b", fails)()
    assert watch.lap() == {"a": 1.0, "b": 1.0}


def test_parts_table_is_sorted_and_ends_with_the_whole() -> None:
    """The dearest part comes first; the shares are of the whole answer."""
    laps = [{"action": 0.003, "tokens": 0.001}, {"action": 0.003, "tokens": 0.001}]
    rows = run.table(laps)
    assert [rows[0]["part"], rows[0]["share"], rows[-1]["part"]] == ["action", 0.75, "whole answer"]
    assert "| action | 3.00 | 3.00 | 75% | from the question to the answer |" in run.shown(rows)


def test_parts_name_calls_that_exist() -> None:
    """Every call that is counted is there; each part says what it is."""
    watch = Stopwatch()
    wrapped: list[str] = []
    watch.wrap = lambda part, owner, name: wrapped.append(getattr(owner, name).__name__)  # type: ignore[method-assign]
    run.wrap_all(watch)
    assert len(wrapped) == sum(map(len, run.PARTS.values()))
    assert set(run.MEANS) == {run.HTTP, *run.PARTS}
