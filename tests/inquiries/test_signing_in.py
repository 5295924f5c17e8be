"""The way into the desk: wrong passwords slow down one account at one place, and never close it to others."""

import asyncio
import threading
import time

import pytest

from bot.inquiries import audit, signing_in
from bot.inquiries.accounts import Accounts, Role
from bot.inquiries.settings import InquirySettings
from bot.inquiries.signing_in import Attempt, Busy, Door, SlowedDown
from bot.inquiries.store import InquiryStore
from tests.inquiries.conftest import KEY, PASSWORD

WRONG = "wrong password!"


@pytest.fixture
def accounts(store: InquiryStore) -> Accounts:
    """Accounts with two agents."""
    accounts = Accounts(store.database, store.settings)
    accounts.create("hanako", "花子", Role.AGENT, PASSWORD)
    accounts.create("taro", "太郎", Role.AGENT, PASSWORD)
    return accounts


@pytest.fixture
def door(accounts: Accounts, store: InquiryStore) -> Door:
    """The way to them."""
    return Door(accounts, store.settings)


async def outcome(door: Door, login: str, password: str, client: str, device: str = "") -> str | int:
    """Return "in", "wrong", "busy" or the minutes to wait."""
    try:
        token = await door.sign_in(Attempt(login, password, client, device))
    except SlowedDown as slowed:
        return slowed.minutes
    except Busy:
        return "busy"
    return "in" if token else "wrong"


async def test_signing_in_pauses_for_one_account_at_one_place(door: Door) -> None:
    """After five wrong passwords that place waits for that account; others come in at once, and so do elsewhere."""
    assert [await outcome(door, "hanako", WRONG, "192.0.2.1") for _ in range(6)] == ["wrong"] * 5 + [1]
    assert await outcome(door, " HANAKO ", PASSWORD, "192.0.2.1") == 1
    assert await outcome(door, "taro", PASSWORD, "192.0.2.1") == "in"
    assert await outcome(door, "hanako", PASSWORD, "192.0.2.2") == "in"


async def test_signing_in_pauses_longer_and_longer(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """A minute after five, a quarter of an hour after ten, an hour after twenty; then it goes on by itself."""
    now, pauses = time.time, []
    later = 0.0
    monkeypatch.setattr(time, "time", lambda: now() + later)
    for _ in range(3):
        while isinstance(said := await outcome(door, "hanako", WRONG, "192.0.2.1"), str):
            assert said == "wrong"
        pauses.append(said)
        later += said * 60
    assert pauses == [1, 14, 1]
    while isinstance(said := await outcome(door, "hanako", WRONG, "192.0.2.1"), str):
        pass
    assert said > 30
    later += said * 60
    assert await outcome(door, "hanako", PASSWORD, "192.0.2.1") == "in"


async def test_signing_in_pauses_for_a_place_that_tries_many_accounts(door: Door) -> None:
    """Twenty wrong passwords a minute, for whatever accounts, are enough of one place."""
    said = [await outcome(door, f"somebody{number}", WRONG, "192.0.2.1") for number in range(21)]
    assert said == ["wrong"] * 20 + [1]
    assert await outcome(door, "hanako", PASSWORD, "192.0.2.1") == 1
    assert await outcome(door, "hanako", PASSWORD, "192.0.2.2") == "in"


async def test_signing_in_from_a_known_device_suffers_nothing_from_others(door: Door) -> None:
    """Whoever guesses at the same address, a browser that was in before gets in; its own mistakes count."""
    for number in range(30):
        await outcome(door, ("hanako", "taro", "x1")[number % 3], WRONG, "192.0.2.1")
    assert await outcome(door, "hanako", PASSWORD, "192.0.2.1") == 1
    assert await outcome(door, "hanako", PASSWORD, "192.0.2.1", "device1") == "in"
    own = [await outcome(door, "hanako", WRONG, "192.0.2.1", "device1") for _ in range(6)]
    assert own == ["wrong"] * 5 + [1]
    assert await outcome(door, "hanako", PASSWORD, "192.0.2.1", "device2") == "in"


async def test_signing_in_never_closes_the_desk_to_everybody(door: Door) -> None:
    """260 wrong passwords from 11 addresses, and whoever knows the right one gets in from a twelfth."""
    said = [
        await outcome(door, ("hanako", "taro")[number % 2], WRONG, f"192.0.2.{number % 11}")
        for number in range(260)
    ]
    assert said.count("wrong") == 11 * 10
    assert [await outcome(door, login, PASSWORD, "198.51.100.1") for login in ("hanako", "taro")] == [
        "in",
        "in",
    ]


async def test_signing_in_is_in_the_log_without_addresses(door: Door, accounts: Accounts) -> None:
    """Each failure and each pause is written down with a name of its place, by which attacks can be told apart."""
    for client in ("192.0.2.1", "192.0.2.2"):
        for _ in range(7):
            await outcome(door, "hanako", WRONG, client)
    await outcome(door, "nobody", WRONG, "192.0.2.1")
    entries = [entry for entry in audit.entries(accounts.database) if entry.action.startswith("sign-in")]
    assert [entry.action for entry in entries].count("sign-in-failed") == 10
    slowed = [entry for entry in entries if entry.action == "sign-in-slowed"]
    assert [(entry.actor, entry.detail) for entry in slowed] == [("hanako", {"minutes": 1})] * 2
    assert len({entry.subject for entry in entries}) == 2
    assert entries[0].action == "sign-in-refused"
    assert "192.0.2" not in str(entries)


class Slow:
    """Accounts whose passwords take a while; counts how many are looked at in the same moment."""

    def __init__(self) -> None:
        self.now, self.most, self.done = 0, 0, 0
        self._lock = threading.Lock()

    def sign_in(self, login: str, password: str, place: str = "") -> str | None:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
        time.sleep(0.02)
        with self._lock:
            self.now, self.done = self.now - 1, self.done + 1
        return "token" if password == PASSWORD else None

    def note_pause(self, login: str, place: str, minutes: int) -> None:
        """Nothing is kept."""


@pytest.fixture
def slow() -> Slow:
    """Accounts without a database."""
    return Slow()


@pytest.fixture
def narrow(slow: Slow) -> Door:
    """A door to them."""
    return Door(slow, InquirySettings("sqlite:///unused.db", KEY))  # type: ignore[arg-type]


async def test_signing_in_takes_one_core_however_many_try(narrow: Door, slow: Slow) -> None:
    """Of a flood from many addresses a bounded number waits, one password is looked at at once, the loop goes on."""
    flood = asyncio.gather(*(outcome(narrow, "hanako", WRONG, f"192.0.2.{n}") for n in range(250)))
    longest = 0.0
    while not flood.done():
        before = time.monotonic()
        await asyncio.sleep(0.005)
        longest = max(longest, time.monotonic() - before)
    said = await flood
    assert (slow.most, slow.done) == (1, said.count("wrong"))
    assert said.count("busy") == 250 - 100
    assert longest < 0.2


async def test_signing_in_leaves_room_for_others_than_one_place(narrow: Door) -> None:
    """One address that sends all it can holds two places in the queue."""
    flood = asyncio.gather(*(outcome(narrow, "hanako", WRONG, "192.0.2.1") for _ in range(100)))
    await asyncio.sleep(0)
    began = time.monotonic()
    assert await outcome(narrow, "hanako", PASSWORD, "198.51.100.1") == "in"
    assert time.monotonic() - began < 0.5
    assert (await flood).count("busy") == 98


async def test_signing_in_lets_a_place_without_mistakes_go_first(narrow: Door) -> None:
    """While sixty addresses guess without a pause, somebody at another one waits for one password, not for sixty."""
    guessing = True

    async def guess(number: int) -> None:
        while guessing:
            await outcome(narrow, f"somebody{number}", WRONG, f"192.0.2.{number % 60}")
            await asyncio.sleep(0.05)

    everybody = asyncio.gather(*(guess(number) for number in range(120)))
    await asyncio.sleep(3)  # each of them has been wrong by now
    began = time.monotonic()
    said = await outcome(narrow, "hanako", PASSWORD, "198.51.100.1")
    took, guessing = time.monotonic() - began, False
    await everybody
    assert said == "in"
    assert took < 0.3


async def test_signing_in_from_a_known_device_does_not_queue_behind_strangers(narrow: Door) -> None:
    """A flood from hundreds of addresses leaves the way of the staff's own browsers free."""
    flood = asyncio.gather(*(outcome(narrow, "hanako", WRONG, f"192.0.2.{n}") for n in range(200)))
    await asyncio.sleep(0)
    assert await outcome(narrow, "taro", PASSWORD, "198.51.100.1") == "busy"
    began = time.monotonic()
    assert await outcome(narrow, "taro", PASSWORD, "198.51.100.1", "device") == "in"
    assert time.monotonic() - began < 0.3
    await flood


async def test_signing_in_gives_up_what_takes_too_long(narrow: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who would wait longer than the patience is told to come again, and is not looked at in vain."""
    monkeypatch.setattr(signing_in, "_PATIENCE", 0.05)
    said = await asyncio.gather(*(outcome(narrow, "hanako", WRONG, f"192.0.2.{n}") for n in range(10)))
    assert said.count("wrong") in range(1, 4)
    assert said.count("busy") == 10 - said.count("wrong")
    await asyncio.sleep(0.1)
    assert await outcome(narrow, "hanako", PASSWORD, "192.0.2.1") == "in"
