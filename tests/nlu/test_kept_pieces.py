"""Pieces kept in files are those that were compiled, and files that are spoilt are made anew."""

from pathlib import Path

import pytest

from bot.nlu.kept_pieces import pieces_of

SAID = ("はい、送ってください", "yes please", "可以，发送吧", "네 보내 주세요", "no", "perhaps later")


@pytest.mark.parametrize("language", ["ja-easy", "ko"])
def test_kept_pieces_are_read_back(tmp_path: Path, language: str) -> None:
    """A second start reads the same from the files of the first, and leaves no others behind."""
    (tmp_path / f"pieces-{language}-0123456789abcdef").mkdir()
    made = [pieces_of.__wrapped__(language, tmp_path).read(text) for text in SAID]
    assert [pieces_of.__wrapped__(language, tmp_path).read(text) for text in SAID] == made
    assert len(list(tmp_path.iterdir())) == 1


def test_kept_pieces_are_made_anew_where_files_are_spoilt(tmp_path: Path) -> None:
    """Half a file, or a folder where nothing can be written, is no error."""
    made = pieces_of.__wrapped__("ja-easy", tmp_path).read("おくって ください")
    (file,) = tmp_path.glob("*/all.forms")
    file.write_bytes(file.read_bytes()[:100])
    assert pieces_of.__wrapped__("ja-easy", tmp_path).read("おくって ください") == made
    nowhere = tmp_path / "file"
    nowhere.write_text("")
    assert pieces_of.__wrapped__("ja-easy", nowhere).read("おくって ください") == made
