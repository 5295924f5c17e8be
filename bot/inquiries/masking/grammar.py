"""What a run of digits can be: the rules, in the order in which they are tried, on the signs of a text.

Signs are those of `signs.py`. What a rule takes, harmless or not, no later rule sees.
"""

import re

from bot.inquiries.masking.labels import ID, MY_NUMBER, PHONE, POSTAL
from bot.inquiries.masking.words import own_number

LONG = 7  # digits that are somebody's number, and no longer a count

_S, _J, _E = r"[-., :/()~!]{0,10}+", r"[-., :/()~!]{1,10}+", r"(?![0-9])"
# Its first character is one of a set, which is quick to look for; then a plus or a bracket before the digits.
RUN = re.compile(
    r"[0-9(+](?:(?<![(+])|(?<=\()(?:\+[-. ,:/]{0,2})?[0-9]|(?<=\+)[-. ,:/]{0,2}[0-9])"
    rf"(?:(?P<long>(?:{_S}[0-9]){{{LONG - 1},}})|(?:{_S}[0-9]){{2,}})"
)

_Y, _MONTH, _DAY = r"(?:1[5-9]|20|21)[0-9]{2}", r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12][0-9]|0?[1-9])"
_D = r"[-./,~ ]{1,2}"
_DATE = rf"(?:{_Y}{_D}{_MONTH}{_D}{_DAY}|{_DAY}{_D}{_DAY}{_D}(?:19|20)[0-9]{{2}}){_E}"
_TIME = r"(?:2[0-4]|[01]?[0-9]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?(?!:?[0-9])"
_AREA = r"(?:\((?=[+0-9 ]{1,7}\)))?"  # a bracket that closes after the area code
_OWN = rf"{_AREA}(?:(?:\+|00|01[01]|001)?{_S}81{_S}0?{_S}|0?{_S}){_S.join(own_number()[1:])}{_E}"
_MOBILE = rf"0{_S}(?:[5-9]|[12](?={_S}0)){_S}0(?:{_S}[0-9]){{8}}{_E}"
_TEN = rf"0(?:{_S}[0-9]){{9}}{_E}"
_OTHER = rf"{_MOBILE}|{_TEN}|{_S.join(own_number()[1:])}{_E}"
_NO_PHONE = rf"(?!{_OTHER})"
_STOP = rf"(?!{_OTHER}|{_DATE}|{_TIME})"  # no other number begins here
_IN_JAPAN = rf"0?{_S}(?:[5-9]{_S}0(?:{_S}[0-9]){{8}}|[1-9](?:{_S}[0-9]){{8}}){_E}"
_TAIL = r"(?:-[0-9]{1,6}(?![0-9]))?"
_NO_SUM = r"(?<![0-9#])(?<![0-9#] )"  # 180 + 66

_HARMLESS = rf"(?:{_OWN}|{_DATE}|{_TIME}|{_MONTH}/{_DAY}(?![/0-9])|0\.[0-9]+{_E}(?!\.[0-9]))"
_FOUR = rf"[0-9]{{4}}{_E}"
_YEARS_ALONE = rf"{_Y}{_J}{_Y}{_J}{_Y}{_E}(?!{_J}(?!{_Y}){_FOUR})"
_RULES = {
    # the section's own number, dates, times, 10/30, 0.25
    "harmless": rf"{_HARMLESS}(?:{_J}{_HARMLESS})*+",
    # years too, when they are said to be one
    "my_number": rf"[0-9](?:{_S}[0-9]){{11}}{_E}(?!{_J}[0-9]{{3,4}}{_E})",
    # any separator, as long as it stays the same
    "id": rf"(?=(?:{_S}[0-9]){{{LONG}}}){_AREA}[0-9]+(?:(?P<same>{_J}){_STOP}[0-9]+(?:(?P=same){_STOP}[0-9]+)*)?",
    # +81 90 1234 5678, 0081 …
    "from_abroad": rf"{_AREA}(?:\+|00|01[01]|001){_S}81{_S}{_IN_JAPAN}{_TAIL}",
    # +1 (415) 555-2671
    "abroad": rf"{_AREA}{_NO_SUM}(?:\+|00[-. ]{{0,3}})[1-9](?:[0-9]|[-. ]?\(0\)[-. ]?[0-9]|[-. ()/]{{1,3}}{_STOP}[0-9]){{6,14}}{_E}{_TAIL}",
    # +886・912・345・678
    "abroad_evenly": rf"{_NO_SUM}(?=\+(?:{_S}[0-9]){{{LONG}}})\+[0-9]{{1,6}}(?P<even>{_J})[0-9]+(?:(?P=even)[0-9]+)*",
    # 1 2 3 4 5 6 7
    "singles": rf"[0-9]{_E}(?:(?:[-. /]{{1,3}}[0-9]{_E}){{{LONG - 1},}}|(?:{_J}[0-9]{_E}){{9,}})",
    # twelve, sixteen or nineteen digits in fours that are not all years
    "card": rf"(?!{_YEARS_ALONE})[0-9]{{4}}(?P<gap>{_J})[0-9]{{4}}{_J}{_FOUR}(?:{_J}{_FOUR}(?:(?P=gap)[0-9]{{3}}{_E})?)?",
    # 090, 080, 070, 060, 050, 020 and Korea's 010: eleven digits
    "mobile": _AREA + _MOBILE + _TAIL,
    # 〒 before any spelling; years stay
    "postal_labelled": rf"(?!{_Y}{_E})(?:[0-9]{{3}}{_S}[0-9]{{4}}|[0-9](?:[-. ]{{0,2}}[0-9]){{2,8}}){_E}",
    # 070-8525
    "postal": rf"[0-9]{{3}}-{{1,2}}{_FOUR}(?!-{{1,2}}[0-9])",
    # Japanese numbers of ten digits
    "ten": _AREA + _TEN + _TAIL,
    # other countries' numbers as they are dialled there
    "domestic": rf"{_AREA}0(?:[0-9]|[-. ()/]{{1,3}}(?!{_DATE})[0-9]){{8,13}}?{_E}{_TAIL}",
    # 1987・1988, 1987-88
    "years": rf"(?!{_Y}-(?!{_Y}){_FOUR}){_Y}{_E}(?:{_J}{_Y}{_E}|[-~/][0-9]{{2}}{_E}(?!-[0-9]))*+",
    # 1,234,567
    "thousands": rf"[1-9][0-9]{{0,2}}(?:,[0-9]{{3}})+{_E}(?!,[0-9])",
    # 3.14159265
    "decimal": rf"[1-9][0-9]?\.[0-9]+{_E}(?!\.[0-9])",
    # no separator at all
    "solid": rf"[0-9]{{{LONG},}}",
    # 電話 25-1234
    "local": rf"(?:(?:\([0-9]{{1,4}}\)|[0-9]{{1,4}})(?P<short>[-. /~,]{{0,2}}){_FOUR}(?!(?P=short){_STOP}[0-9])|[0-9]{{5,8}}{_E}(?!-[0-9]))",
    # groups with dashes or spaces; judged by their sizes
    "tight": rf"(?=(?:[- ()]{{0,3}}[0-9]){{{LONG}}}){_AREA}[0-9]+(?: ?-{{1,2}} ?{_STOP}[0-9]+|[- ()]{{1,3}}{_STOP}(?:[0-9]{{1,6}}{_E}|(?<=[0-9]{{4}} )[0-9]+))*",
    # groups with other separators; judged
    "listed": rf"[0-9]{{1,6}}(?P<between>{_J}){_NO_PHONE}(?:[0-9]{{1,6}}|(?<=[0-9]{{4}}[^ ])[0-9]+){_E}(?:(?P=between){_NO_PHONE}[0-9]{{1,6}}{_E})*",
    # what is left is a count
    "count": r"[0-9]+",
}  # fmt: skip
_AFTER_LABEL = {
    "my_number": MY_NUMBER,
    "id": MY_NUMBER + ID,
    "postal_labelled": POSTAL,
    "local": PHONE + MY_NUMBER,
}


def _grammar(label: str) -> re.Pattern[str]:
    rules = {
        name: rule
        for name, rule in _RULES.items()
        if name not in _AFTER_LABEL or (label and label in _AFTER_LABEL[name])
    }
    return re.compile(f"(?=[0-9(+])(?:{'|'.join(f'(?P<{name}>{rule})' for name, rule in rules.items())})")


# The next number of a run, by the label that stands before it ("" for none).
GRAMMARS = {label: _grammar(label) for label in ("", MY_NUMBER, ID, POSTAL, PHONE)}
_YEAR = re.compile(_Y)
_ROUND = re.compile(r"[1-9][0-9]*00")


class Groups:
    """The groups of digits of a number, and what stands between them."""

    def __init__(self, found: str) -> None:
        self.digits = re.findall("[0-9]+", found)
        self.gaps = re.findall("[^0-9]+", found.strip("()"))
        self.sizes = [len(digits) for digits in self.digits]

    def are_one_number(self) -> bool:
        """Tell whether groups with dashes or spaces between them are one number, and not counts side by side."""
        if sum(self.sizes) < LONG or (len(self.digits) == 2 and all(map(_ROUND.fullmatch, self.digits))):
            return False  # 1000-2000
        if ") (" in self.gaps:
            return False  # (1) (2) (3)
        if " " not in "".join(self.gaps):
            return True
        if len(self.digits) == 2 and any(map(_YEAR.fullmatch, self.digits)):
            return False  # in 2019 1200 people
        if any(")" in gap for gap in self.gaps) and sum(self.sizes) > 8:
            return True  # 8 (495) 123-45-67
        return not self._like_counts() or self._regular(1) or self.sizes == [3, 3, 4]

    def are_no_list(self) -> bool:
        """Tell whether groups with other separators between them are one number, and not a list or a range."""
        gap = self.gaps[0]
        if sum(self.sizes) < LONG or (gap == "~" and len(self.digits) == 2 and max(self.sizes) < LONG):
            return False
        if gap == ", ":
            return self._coded()
        return not self._like_counts() or (gap in (".", "/") and len(self.digits) > 2 and self._regular(2))

    def are_foreign(self) -> bool:
        """Tell whether the digits are not the end of the section's own number."""
        return not own_number().endswith("".join(self.digits))

    def _like_counts(self) -> bool:
        """Tell whether every group may be a count of things or a year."""
        return all(
            digits == "0" or (len(digits) <= 3 and digits[0] != "0") or _YEAR.fullmatch(digits)
            for digits in self.digits
        )

    def _coded(self) -> bool:
        """Tell whether zeros stand where no count has them."""
        first, *_ = self.digits
        led = first[0] == "0" and sum(self.sizes) >= 9 and not self._regular(1)
        return led or any(digits[0] == "0" and len(digits) > 2 for digits in self.digits)

    def _regular(self, size: int) -> bool:
        """Tell whether all groups have one size, which is at least `size`."""
        return len(set(self.sizes)) == 1 and self.sizes[0] >= size
