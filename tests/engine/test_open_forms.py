"""bot.engine.open_forms: sealed, bounded, forgotten in time, and never in the way of a turn."""

import asyncio
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.engine import open_forms, sealed_files
from bot.engine.open_forms import OpenForms
from bot.engine.sealed_files import SealedFiles

KEY = b"k" * 64
TYPED = "Please write to citizen@example.com, Asahikawa Hanako"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the forms are kept; it is made when it is needed."""
    return tmp_path / "var" / "forms"


@pytest.fixture
def files(folder: Path) -> SealedFiles:
    return SealedFiles(folder, KEY, hours=24)


@pytest.fixture
def forms(files: SealedFiles) -> OpenForms:
    return OpenForms(files)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def aged(path: Path, hours: float) -> None:
    then = time.time() - hours * 3600
    os.utime(path, (then, then))


async def test_open_forms_are_found_after_a_restart(forms: OpenForms, files: SealedFiles) -> None:
    """What was kept last comes back, for each conversation its own; what was dropped does not."""
    for sender in ("a", "b", "旭川 " * 60, "\ud83d", "../../a"):
        await forms.keep(sender, "an earlier step")
        await forms.keep(sender, f"{TYPED} {len(sender)}")
    await forms.drop("b")
    again = OpenForms(files)
    assert [await again.find(sender) for sender in ("b", "c")] == [None, None]
    for sender in ("a", "旭川 " * 60, "\ud83d", "../../a"):
        assert await again.find(sender) == f"{TYPED} {len(sender)}"


async def test_open_forms_are_the_owners_alone(forms: OpenForms, folder: Path) -> None:
    """Other users of the machine see neither folder nor files, and a file is there whole or not at all."""
    await forms.keep("a", TYPED)
    (path,) = folder.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600


async def test_open_forms_cannot_be_read_in_the_folder(forms: OpenForms, folder: Path) -> None:
    """Neither what was typed nor whose it is; not with the key alone, and not under another name."""
    await forms.keep("sender-of-a", TYPED)
    (path,) = folder.iterdir()
    content = path.read_bytes()
    assert not any(word.encode() in content for word in ("sender", *TYPED.split()))
    assert "sender-of-a" not in path.name
    assert SealedFiles(folder, KEY, 24).opened("sender-of-a", content) == TYPED
    assert SealedFiles(folder, KEY, 24).opened("sender-of-b", content) is None
    assert SealedFiles(folder, b"x" * 64, 24).opened("sender-of-a", content) is None
    assert SealedFiles(folder, b"x" * 64, 24).place("sender-of-a") != path


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content[:40] + bytes([content[40] ^ 1]) + content[41:],
        lambda content: SealedFiles(Path(), KEY, 24).sealed("b", TYPED),
        lambda content: os.urandom(3_000),
    ],
    ids=["empty", "cut", "changed", "another's", "foreign"],
)
async def test_open_forms_broken_files_are_ignored_and_erased(
    forms: OpenForms, files: SealedFiles, spoil: Callable[[bytes], bytes]
) -> None:
    """A file that is not what was sealed under its name counts as none, and is gone afterwards."""
    await forms.keep("a", TYPED)
    path = files.place("a")
    path.write_bytes(spoil(path.read_bytes()))
    assert await OpenForms(files).find("a") is None
    assert not path.exists()


async def test_open_forms_are_forgotten_in_time(forms: OpenForms, files: SealedFiles) -> None:
    """A form left for longer than a conversation lasts is not found, and the next start erases it; others stay."""
    for sender in ("late", "old", "fresh"):
        await forms.keep(sender, TYPED)
    for sender, hours in (("late", 24.1), ("old", 25), ("fresh", 23.9)):
        aged(files.place(sender), hours)
    assert await forms.find("late") is None
    assert not files.place("late").exists()
    SealedFiles(files.folder, KEY, 24)
    assert names(files.folder) == [files.place("fresh").name]
    assert await forms.find("fresh") == TYPED


async def test_open_forms_are_swept_at_the_start(forms: OpenForms, files: SealedFiles) -> None:
    """A server that was off for days erases what has become old meanwhile before anybody comes."""
    await forms.keep("old", TYPED)
    aged(files.place("old"), 25)
    (files.folder / "tmp_left_by_a_kill").write_bytes(b"half a file")
    aged(files.folder / "tmp_left_by_a_kill", 25)
    SealedFiles(files.folder, KEY, 24)
    assert names(files.folder) == []


async def test_open_forms_are_swept_now_and_then(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when nobody writes."""
    monkeypatch.setattr(open_forms, "_SWEEP", 0.02)
    forms = OpenForms(SealedFiles(folder, KEY, hours=0.2 / 3600))
    await forms.keep("old", TYPED)
    for _ in range(200):
        if not names(folder):
            break
        await asyncio.sleep(0.02)
    assert names(folder) == []


async def test_open_forms_of_too_many_the_oldest_go(
    forms: OpenForms, files: SealedFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever visitors do, the folder stays small: in number, also over a restart …"""
    monkeypatch.setattr(sealed_files, "_MOST_FILES", 10)
    for number in range(20):
        await forms.keep(f"sender {number}", TYPED)
        if number > 5:
            await forms.keep("goes on", TYPED)
        aged(files.place(f"sender {number}"), hours=(20 - number) / 60)
    left = ["goes on", *(f"sender {number}" for number in range(11, 20))]
    assert names(files.folder) == sorted(files.place(sender).name for sender in left)
    await OpenForms(SealedFiles(files.folder, KEY, 24)).keep("one more", TYPED)
    assert not files.place("sender 11").exists()
    assert len(names(files.folder)) == 10


async def test_open_forms_of_too_large_the_oldest_go(
    forms: OpenForms, files: SealedFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """… and in bytes."""
    monkeypatch.setattr(sealed_files, "_MOST_BYTES", 9_000)
    for number in range(3):
        await forms.keep(f"sender {number}", "x" * 3_000)
    await forms.keep("sender 1", "x" * 10)
    await forms.keep("sender 3", "x" * 3_000)
    assert [files.place(f"sender {number}").exists() for number in range(4)] == [False, True, True, True]


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


async def test_open_forms_a_full_disk_costs_nobody_a_turn(
    forms: OpenForms, files: SealedFiles, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Forms stay in memory, said once in the log and without their text; when there is room they are written."""
    monkeypatch.setattr(files, "_write", full)
    with caplog.at_level(logging.WARNING):
        for number in range(20):
            await forms.keep(f"sender {number}", TYPED)
    assert [await forms.find(f"sender {number}") for number in range(20)] == [TYPED] * 20
    assert len(caplog.records) == 1
    assert "No space left on device" in caplog.text
    assert TYPED not in caplog.text
    monkeypatch.undo()
    forms._rests_until = 1  # the rest is over
    await forms.keep("another", TYPED)
    assert len(names(files.folder)) == 21
    assert [await OpenForms(files).find(f"sender {number}") for number in range(20)] == [TYPED] * 20


async def test_open_forms_that_end_are_erased_from_a_full_disk(
    forms: OpenForms, files: SealedFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be written does not stand in the way of what must be erased."""
    await forms.keep("ended", TYPED)
    monkeypatch.setattr(files, "_write", full)
    await forms.keep("going on", TYPED)
    forms._rests_until = 1  # the rest is over
    await forms.drop("ended")
    assert not files.place("ended").exists()
    assert await forms.find("ended") is None


async def test_open_forms_a_folder_that_has_gone_is_made_again(forms: OpenForms, files: SealedFiles) -> None:
    """Somebody tidied up while the server ran: nobody is affected but whose files were erased."""
    await forms.keep("a", TYPED)
    files.place("a").unlink()
    files.folder.rmdir()
    await forms.keep("b", TYPED)
    assert names(files.folder) == [files.place("b").name]


async def test_open_forms_where_no_folder_can_be(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A file in the folder's place: turns go on, and the log says which place it is."""
    (tmp_path / "forms").write_text("")
    forms = OpenForms.at(tmp_path / "forms", KEY, 24)
    await forms.keep("a", TYPED)
    assert await forms.find("a") == TYPED
    assert await forms.find("b") is None
    assert str(tmp_path / "forms") in caplog.text


async def test_open_forms_a_disk_that_hangs_holds_nobody_up(
    forms: OpenForms, files: SealedFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One turn waits a moment, the others not at all, and the event loop never."""
    monkeypatch.setattr(files, "_write", lambda *_: time.sleep(3))
    began = time.monotonic()
    for number in range(20):
        await forms.keep(f"sender {number}", TYPED)
    assert time.monotonic() - began < 2 * open_forms._PATIENCE
    assert await forms.find("sender 0") == TYPED


async def test_open_forms_wait_in_bounded_memory(
    forms: OpenForms, files: SealedFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full for days does not fill the memory."""
    monkeypatch.setattr(open_forms, "_MOST_WAITING", 10)
    monkeypatch.setattr(files, "_write", full)
    for number in range(30):
        await forms.keep(f"sender {number}", TYPED)
    assert [await forms.find(f"sender {number}") for number in (0, 19, 20, 29)] == [None, None, TYPED, TYPED]


async def test_open_forms_kept_at_once_are_all_kept(forms: OpenForms, files: SealedFiles) -> None:
    """Many people's steps at the same moment, and each one's last step wins."""
    for step in range(5):
        await asyncio.gather(*(forms.keep(f"sender {number}", f"step {step}") for number in range(50)))
    again = OpenForms(files)
    assert {await again.find(f"sender {number}") for number in range(50)} == {"step 4"}
    assert len(names(files.folder)) == 50
