"""A check that hangs is one answer that says no, in time."""

import asyncio
import time

from bot.web.probe import Probe


class Check:
    """A store that hangs until it is let go."""

    def __init__(self) -> None:
        self.begun, self.let_go = 0, asyncio.Event()

    async def __call__(self) -> bool:
        self.begun += 1
        await self.let_go.wait()
        return True


async def test_probe_does_not_wait_for_a_store_that_hangs() -> None:
    """All checks together answer within a second, and one that still hangs is not begun again."""
    checks = [Check() for _ in range(5)]
    probes = [Probe("store", check) for check in checks]
    for _ in range(3):
        began = time.monotonic()
        found = await asyncio.gather(*(probe.holds() for probe in probes))
        assert found == [False] * 5
        assert time.monotonic() - began < 1
    assert [check.begun for check in checks] == [1] * 5
    for check in checks:
        check.let_go.set()
    await asyncio.sleep(0)
    assert await asyncio.gather(*(probe.holds() for probe in probes)) == [True] * 5


async def test_probe_takes_an_error_for_a_no() -> None:
    """Whatever a store raises, it is not there; the next look asks again."""
    answers = iter([ZeroDivisionError(), True])

    async def check() -> bool:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    probe = Probe("store", check)
    assert not await probe.holds()
    await asyncio.sleep(0.3)
    assert await probe.holds()


async def test_probe_asks_once_for_many_who_ask_at_once() -> None:
    """A check may write; who asks all the time gets the answer of a moment ago."""
    begun = 0

    async def check() -> bool:
        nonlocal begun
        begun += 1
        return True

    probe = Probe("store", check)
    assert all(await asyncio.gather(*(probe.holds() for _ in range(50))))
    assert begun == 1
