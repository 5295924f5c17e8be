"""Receipts can be read out, catch mistakes, and give nothing away."""

import pytest

from bot.inquiries import receipts

KEY = b"k" * 32


def test_check_digit_catches_every_wrong_digit_and_swap() -> None:
    """Every single wrong digit and every swap of neighbours is noticed."""
    number = receipts.new_number()
    digits = number.replace("-", "")
    for place in range(9):
        for wrong in set("0123456789") - {digits[place]}:
            assert receipts.parse_number(digits[:place] + wrong + digits[place + 1 :]) is None
    for place in range(8):
        if digits[place] != digits[place + 1]:
            swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
            assert receipts.parse_number(swapped) is None


def test_number_is_random_and_not_sequential() -> None:
    """A thousand numbers are all different and in no order."""
    numbers = [receipts.new_number() for _ in range(1000)]
    assert len(set(numbers)) == 1000
    assert numbers != sorted(numbers)
    assert all(number[0] != "0" for number in numbers)


@pytest.mark.parametrize("style", ["{0}{1}{2}", "{0} {1} {2}", "{0}ー{1}ー{2}", "　{0}-{1}-{2}　"])
def test_number_is_read_in_every_way_of_writing(style: str) -> None:
    """Spaces, other dashes and full-width digits do not matter."""
    number = receipts.new_number()
    written = style.format(*number.split("-"))
    assert receipts.parse_number(written) == number
    wide = written.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"})
    assert receipts.parse_number(wide) == number


def test_find_number_inside_a_sentence() -> None:
    """A number is found between words; a phone number is not one."""
    number = receipts.new_number()
    assert receipts.find_number(f"受付番号は{number}です") == number
    assert receipts.find_number("電話は0166-65-7047です") is None


def test_secret_is_the_same_for_the_same_submission_only() -> None:
    """A repeated submission gets the same secret, another one another, another key another."""
    secret = receipts.derive_secret(KEY, "form-1", "123-456-789")
    assert secret == receipts.derive_secret(KEY, "form-1", "123-456-789")
    assert secret != receipts.derive_secret(KEY, "form-2", "123-456-789")
    assert secret != receipts.derive_secret(b"x" * 32, "form-1", "123-456-789")


def test_secret_matches_as_people_type_it() -> None:
    """Case, width, dashes and spaces do not matter; a wrong character does."""
    secret = receipts.derive_secret(KEY, "form", "123-456-789")
    stored = receipts.hash_secret(KEY, "123-456-789", secret)
    typed = secret.lower().replace("-", " ")
    assert receipts.secret_matches(KEY, "123-456-789", typed, stored)
    assert not receipts.secret_matches(KEY, "123-456-789", secret[:-1] + "0", stored)
    assert secret not in stored
    assert not set("0O1IL2Z5S8BG") & set(secret)
