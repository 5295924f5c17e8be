"""Replaces personal data in texts by placeholders; leaves years, dates, counts and the section's number.

Promised: mail addresses, phone numbers, postal codes, My Numbers and other numbers of seven digits or more, in
any spelling. Not promised, because no pattern tells them: names, street addresses, birth dates, names of
accounts.
"""

import re
import unicodedata
from itertools import chain, pairwise

from bot.inquiries.masking.folding import Folded, fold
from bot.inquiries.masking.mails import mail_spans
from bot.inquiries.masking.numbers import number_spans
from bot.inquiries.masking.signs import OPAQUE

_MAIL = "[mail]"
_TIMES = 4  # what stands beside a number may be read anew once that is gone; hardly ever more than once
_MASKED = re.compile(r"\[(?:mail|phone|postal|number)\]")
_SHOUTED = re.compile(r"(?<=[a-z0-9])(?:AT|DOT)(?=[A-Za-z0-9])")


def mask(text: str) -> str:
    """Return `text` with personal data replaced by `[mail]`, `[phone]`, `[postal]` and `[number]`.

    Masking again changes nothing. Time grows with the length of the text alone.
    """
    for _ in range(_TIMES):
        masked = _masked_once(text)
        if masked == text:
            break
        text = masked
    return text


def _masked_once(text: str) -> str:
    folded = fold(_SHOUTED.sub(_sign, text))
    mails = mail_spans(folded)
    found = [(folded.starts[begin], folded.starts[end], _MAIL) for begin, end in mails]
    found += number_spans(_without(folded, mails))
    pieces, at = [], 0
    for begin, end, placeholder in sorted(found):
        pieces += [text[at:begin], placeholder]
        at = _visible_end(text, end)
    return "".join((*pieces, text[at:]))


def _sign(match: re.Match[str]) -> str:
    """Read "taroATexampleDOTjp" with signs, before small letters hide the words; the length stays."""
    return "@".ljust(2, "\u200b") if match.group() == "AT" else ".".ljust(3, "\u200b")


def _without(folded: Folded, spans: list[tuple[int, int]]) -> Folded:
    """Return the text with spans of it, and what was masked before, made opaque."""
    ends = [0, *chain.from_iterable(spans), len(folded.text)]
    pieces = [folded.text[begin:end] for begin, end in pairwise(ends)]
    pieces[1::2] = [OPAQUE * len(piece) for piece in pieces[1::2]]
    text = _MASKED.sub(lambda placeholder: OPAQUE * len(placeholder.group()), "".join(pieces))
    return Folded(text, folded.starts)


def _visible_end(text: str, end: int) -> int:
    """Leave out what nobody sees after a number: it belongs to the text around."""
    while unicodedata.category(text[end - 1]) == "Cf":
        end -= 1
    return end
