"""Years as people write them."""

import pytest

from bot.text.normalize import fold_text
from bot.text.years import find_years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2019", [2019]),
        ("２０１９年", [2019]),
        ("in 1976, or 1987?", [1976, 1987]),
        ("1987年と88年", [1987, 1988]),
        ("平成29年6月", [2017]),
        ("平成元年", [1989]),
        ("令和元年10月30日", [2019]),
        ("令和5年度", [2023]),
        ("昭和51年", [1976]),
        ("R1年", [2019]),
        ("二〇一九年", [2019]),
        ("二零一九年", [2019]),
        ("2019년", [2019]),
        ("2019-10-30", []),
        ("0166-65-2019", []),
        ("246都市", []),
        ("20190", []),
        ("3000年", []),
        ("12019", []),
    ],
)
def test_years_are_found_exactly(text, years):
    """Western years, eras and Chinese numerals are years; phone numbers and counts are not."""
    assert [year for _, _, year in find_years(fold_text(text))] == years


def test_years_stand_where_they_were_found():
    """The place of a year holds its 年 too."""
    assert list(find_years("加盟は2008年です")) == [(3, 8, 2008)]
