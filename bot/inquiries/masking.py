"""Replaces personal data in texts by placeholders; leaves years, dates, counts and the section's number."""

import re
import unicodedata
from collections.abc import Callable, Iterable

MAIL, PHONE, POSTAL, NUMBER = "[mail]", "[phone]", "[postal]", "[number]"
OWN_NUMBERS = frozenset({"0166657047", "81166657047", "810166657047", "166657047"})

_SEP = r"[\s\-‐‑‒–—―ー−.・/~〜]"
_EDGE_BEFORE = r"(?<![\d])"
_EDGE_AFTER = r"(?![\d])"
_KANJI_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")

_MAIL = re.compile(
    r"(?<![a-z0-9_.+%'&*/=?^`{|}~!#$-])[a-z0-9_.+%'&*/=?^`{|}~!#$-]+\s*"
    r"(?:@|\s?[(\[{<](?:at|アット(?:マーク)?|あっと|골뱅이|@)[)\]}>]\s?|\s(?:at|アットマーク)\s(?=[a-z0-9-]+\s(?:dot|ドット)\s))\s*"
    r"[a-z0-9-]+(?:\s?(?:\.|[(\[{<](?:dot|ドット)[)\]}>]|\s(?:dot|ドット)\s)\s?[a-z0-9-]+)+",
    re.IGNORECASE,
)
_POSTAL = re.compile(
    rf"(?:〒\s*|郵便番号\s*[はが:]?\s*|(?:zip|postal)(?:\s?code)?\s*[:=]?\s*(?:is\s*)?|邮编\s*[是为:]?\s*|郵遞區號\s*[是為:]?\s*|우편번호\s*[는은:]?\s*)"
    rf"\d{{3}}\s?{_SEP}?\s?\d{{4}}{_EDGE_AFTER}"
    rf"|{_EDGE_BEFORE}(?<!\d[\-‐‑–—ー−])\d{{3}}[\-‐‑‒–—―ー−]\d{{4}}{_EDGE_AFTER}(?![\-‐‑–—ー−]\d)",
    re.IGNORECASE,
)
# Domestic and international numbers written in groups, brackets around the area code included.
_PHONE = re.compile(
    rf"(?:\+\s?\d{{1,3}}{_SEP}{{0,2}}|{_EDGE_BEFORE}(?<![\d,]))"
    rf"(?:\(\s?0?\d{{1,5}}\s?\)|\d{{1,5}}){_SEP}{{0,3}}(?:\(\s?0?\d{{1,5}}\s?\)|\d{{1,5}})"
    rf"(?:(?:{_SEP}{{1,3}}|(?<=\)))\d{{2,5}}){{0,3}}{_EDGE_AFTER}"
)
_KEYWORD_NUMBER = re.compile(
    r"(?:tel|電話(?:番号)?|でんわ(?:ばんごう)?|携帯(?:番号)?|ケータイ|☎|📞|fax|ファックス|phone(?:\s?number)?|mobile|cell|电话|電話號碼|手机号?码?|手機(?:號碼)?|전화(?:번호)?|휴대폰(?:\s?번호)?)"
    rf"\s*(?:[はが:=是为為는은]|is|#)*\s*(?P<number>\(?\d[\d\s\-‐‑–—ー−()]{{3,}}\d){_EDGE_AFTER}",
    re.IGNORECASE,
)
_KEYWORD_ID = re.compile(
    r"(?:マイナンバー|個人番号|my\s?number|个人编号|個人編號|마이넘버)\D{0,6}(?P<number>\d(?:[\s\-‐‑–—ー−_]?\d){6,})",
    re.IGNORECASE,
)
_LONG = re.compile(rf"{_EDGE_BEFORE}(?<!\d\.)\d(?:[\s\-‐‑–—ー−_]?\d){{6,}}{_EDGE_AFTER}")
_SOLID = re.compile(rf"{_EDGE_BEFORE}(?<!\d[,.])\d{{7,}}{_EDGE_AFTER}")
_KANJI_RUN = re.compile(r"[〇零一二三四五六七八九](?:[\s\-‐‑–—ー−]?[〇零一二三四五六七八九]){6,}")
_DATE = re.compile(
    r"(?:19|20)\d{2}\s?[\-‐‑–—ー−./~〜]\s?(?:0?[1-9]|1[0-2])\s?[\-‐‑–—ー−./]\s?(?:3[01]|[12]\d|0?[1-9])"
    r"|(?:0?[1-9]|[12]\d|3[01])[\-./](?:0?[1-9]|1[0-2])[\-./](?:19|20)\d{2}"
    r"|(?:0?[1-9]|1[0-2])[\-./](?:0?[1-9]|[12]\d|3[01])[\-./](?:19|20)\d{2}"
)
_WHOLE_DATE = re.compile(rf"(?<!\d)(?<!\d{_SEP})(?:{_DATE.pattern})(?!{_SEP}?\d{{3}})(?!\d)(?!-\d)")
_YEARS = re.compile(rf"(?:1[5-9]|20|21)\d{{2}}(?:{_SEP}{{1,3}}(?:1[5-9]|20|21)?\d{{2}})*")


def mask(text: str) -> str:
    """Return `text` with mail addresses, phone and postal numbers, My Numbers and long numbers replaced.

    The section's own phone number, dates and lists of years stay.
    """
    pieces, at = [], 0
    for date in _WHOLE_DATE.finditer(_fold(text)):  # a date beside a number must not become part of it
        pieces += [_mask_piece(text[at : date.start()]), text[date.start() : date.end()]]
        at = date.end()
    return "".join((*pieces, _mask_piece(text[at:])))


def _mask_piece(text: str) -> str:
    for pattern, placeholder, is_personal in _RULES:
        text = _replace(text, pattern, placeholder, is_personal)
    return text


def has_personal_data(text: str) -> bool:
    """Tell whether `mask` would change the text."""
    return mask(text) != text


def is_my_number(digits: str) -> bool:
    """Tell whether twelve digits are a My Number by its check digit (Ministerial Order 85 of 2014)."""
    if len(digits) != 12 or not digits.isdigit():
        return False
    weights = [n + 1 if n <= 6 else n - 5 for n in range(1, 12)]
    rest = sum(int(digit) * weight for digit, weight in zip(reversed(digits[:11]), weights, strict=True)) % 11
    return int(digits[11]) == (0 if rest <= 1 else 11 - rest)


def _replace(
    text: str, pattern: re.Pattern[str], placeholder: str, is_personal: Callable[[str], bool]
) -> str:
    folded = _fold(text)
    pieces, at = [], 0
    for start, end in _spans(pattern, folded):
        if is_personal(folded[start:end]):
            pieces += [text[at:start], placeholder]
            at = end
    return "".join((*pieces, text[at:]))


def _spans(pattern: re.Pattern[str], folded: str) -> Iterable[tuple[int, int]]:
    name = "number" if "number" in pattern.groupindex else 0
    return (match.span(name) for match in pattern.finditer(folded))


def _fold(text: str) -> str:
    """Fold widths and digits of every script one character to one, so that positions stay the same."""
    return "".join(_fold_char(char) for char in text)


def _fold_char(char: str) -> str:
    if char.isascii():
        return char
    folded = unicodedata.normalize("NFKC", char)
    if len(folded) != 1:
        return char
    return str(unicodedata.decimal(folded)) if folded.isdecimal() else folded


def _digits(found: str) -> str:
    return re.sub(r"\D", "", found.translate(_KANJI_DIGITS))


def _is_harmless(found: str) -> bool:
    stripped, digits = found.strip(), _digits(found)
    is_time = bool(_DATE.fullmatch(stripped) or _YEARS.fullmatch(stripped))
    return digits in OWN_NUMBERS or (is_time and not is_my_number(digits))


def _is_phone(found: str) -> bool:
    digits = _digits(found)
    if _is_harmless(found) or not 9 <= len(digits) <= 15:
        return False
    return found.strip().startswith("+") or digits.startswith("0")


def _is_long(found: str) -> bool:
    return not _is_harmless(found)


def _is_solid(found: str) -> bool:
    return _digits(found) not in OWN_NUMBERS


def _always(_: str) -> bool:
    return True


_RULES: tuple[tuple[re.Pattern[str], str, Callable[[str], bool]], ...] = (
    (_MAIL, MAIL, _always),
    (_PHONE, PHONE, _is_phone),
    (_POSTAL, POSTAL, _is_long),
    (_KEYWORD_NUMBER, PHONE, _is_long),
    (_KEYWORD_ID, NUMBER, _always),
    (_LONG, NUMBER, _is_long),
    (_SOLID, NUMBER, _is_solid),
    (_KANJI_RUN, NUMBER, _is_long),
)
