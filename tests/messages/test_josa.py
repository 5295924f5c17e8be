"""Korean particles fit the sound of the word before them, also of digits and Latin letters."""

import pytest

from bot.messages.josa import josa


@pytest.mark.parametrize(
    ("word", "particles", "expected"),
    [
        ("서울", "은/는", "서울은"),
        ("고베", "은/는", "고베는"),
        ("부산", "이/가", "부산이"),
        ("나고야", "을/를", "나고야를"),
        ("서울", "으로/로", "서울로"),
        ("부산", "으로/로", "부산으로"),
        ("고베", "으로/로", "고베로"),
        ("2019", "은/는", "2019는"),
        ("2008", "이/가", "2008이"),
        ("246", "을/를", "246을"),
        ("1", "으로/로", "1로"),
        ("3", "으로/로", "3으로"),
        ("IFDA", "은/는", "IFDA는"),
        ("UNESCO", "이/가", "UNESCO가"),
        ("Berlin", "은/는", "Berlin은"),
        ("아사히카와(일본)", "은/는", "아사히카와(일본)는"),
        ("한신(神戸)", "은/는", "한신(神戸)은"),
        ("‘IFI 인테리어 선언’", "을/를", "‘IFI 인테리어 선언’을"),
    ],
)
def test_josa_fits_the_sound(word, particles, expected):
    """은 or 는, 이 or 가, 을 or 를, 으로 or 로: by the last sound, not by remarks in brackets."""
    assert josa(word, particles) == expected


@pytest.mark.parametrize("word", ["", "()", "(서울)", "?!", " "])
def test_josa_survives_what_has_no_sound(word):
    """Where nothing is heard a particle still follows."""
    assert josa(word, "은/는") in (f"{word}은", f"{word}는")


def test_josa_takes_numbers():
    """Counts come as numbers."""
    assert josa(40, "은/는") == "40은"
