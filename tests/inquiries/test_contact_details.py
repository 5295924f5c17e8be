"""One means of contact is found in what people write, checked and normalised."""

import pytest

from bot.inquiries.contact_details import validate_contact
from bot.inquiries.records import Contact, ContactKind, ContactProblem

GOOD = [
    ("taro@example.jp", "taro@example.jp"),
    ("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ", "taro@example.co.jp"),
    ("メールはtaro@example.comです", "taro@example.com"),
    ("Please mail me at hanako.s@city.example.com.", "hanako.s@city.example.com"),
    ("mailto:a.b@example.org", "a.b@example.org"),
    ("我的邮箱是lihua@example.cn谢谢", "lihua@example.cn"),
    ("이메일은 minsu@example.kr 입니다", "minsu@example.kr"),
    ("User@EXAMPLE.com", "User@example.com"),
    ("0166-25-1234", "+81166251234"),
    ("（０１６６）２５－１２３４", "+81166251234"),
    ("電話は0166ー25ー1234です", "+81166251234"),
    ("090-1234-5678", "+819012345678"),
    ("０９０１２３４５６７８", "+819012345678"),
    ("090ｰ1234ｰ5678", "+819012345678"),
    ("携帯 080 1234 5678 まで", "+818012345678"),
    ("+81 90-1234-5678", "+819012345678"),
    ("+82 10-1234-5678", "+821012345678"),
    ("+86 138 0013 8000", "+8613800138000"),
    ("+886 912 345 678", "+886912345678"),
    ("+1 415 555 2671", "+14155552671"),
    ("0120-123-456", "+81120123456"),
]
BAD = [
    ("", ContactProblem.EMPTY),
    ("　", ContactProblem.EMPTY),
    ("なし", ContactProblem.NEITHER),
    ("call me", ContactProblem.NEITHER),
    ("taro@", ContactProblem.MAIL),
    ("taro@example", ContactProblem.MAIL),
    ("taro@localhost", ContactProblem.MAIL),
    ("taro..yamada@example.com", ContactProblem.MAIL),
    ("03-1234", ContactProblem.PHONE),
    ("090-1234-567", ContactProblem.PHONE),
    ("123456789012345", ContactProblem.PHONE),
    ("taro@example.com か 090-1234-5678", ContactProblem.SEVERAL),
    ("a@example.com, b@example.com", ContactProblem.SEVERAL),
    ("x" * 300 + "@example.com", ContactProblem.MAIL),
]


@pytest.mark.parametrize(("text", "value"), GOOD)
def test_contact_is_found_and_normalised(text: str, value: str) -> None:
    """Words around it, full-width characters and Japanese ways of writing do not matter."""
    contact = validate_contact(text)
    assert isinstance(contact, Contact)
    assert contact.value == value
    assert contact.kind is (ContactKind.MAIL if "@" in value else ContactKind.PHONE)


@pytest.mark.parametrize(("text", "problem"), BAD)
def test_contact_problem_says_what_is_wrong(text: str, problem: ContactProblem) -> None:
    """Each kind of mistake has its own explanation."""
    assert validate_contact(text) is problem


def test_contact_display_is_japanese_inside_japan() -> None:
    """A Japanese number is shown as it is dialled in Japan, others with their country code."""
    japanese, korean = validate_contact("+81166251234"), validate_contact("+821012345678")
    assert isinstance(japanese, Contact)
    assert isinstance(korean, Contact)
    assert japanese.display == "0166-25-1234"
    assert korean.display.startswith("+82 ")
