"""Finds phone numbers, postal codes and long numbers, and passes over dates, times, years and counts."""

import re
from collections.abc import Iterator

from bot.inquiries.masking.folding import Folded
from bot.inquiries.masking.grammar import GRAMMARS, RUN, Groups
from bot.inquiries.masking.labels import MY_NUMBER, PHONE, POSTAL, Labels
from bot.inquiries.masking.signs import as_signs
from bot.inquiries.masking.spoken import with_digits

_PHONE, _POSTAL, _NUMBER = "[phone]", "[postal]", "[number]"
_KINDS = {
    "my_number": _NUMBER, "id": _NUMBER, "from_abroad": _PHONE, "abroad": _PHONE, "abroad_evenly": _PHONE,
    "singles": _NUMBER, "card": _NUMBER, "mobile": _PHONE, "postal_labelled": _POSTAL, "postal": _POSTAL,
    "ten": _PHONE, "domestic": _PHONE, "solid": _NUMBER, "local": _PHONE, "tight": _NUMBER, "listed": _NUMBER,
}  # fmt: skip
_JUDGED = {"tight": Groups.are_one_number, "listed": Groups.are_no_list, "local": Groups.are_foreign}
_DIGITS = frozenset("0123456789")
_WITH_LETTERS = re.compile(  # British and Canadian postal codes
    r"[a-z](?<![a-z0-9][a-z])[a-z]?[0-9](?:[0-9a-z]?[ -]?[0-9][a-z]{2}|[a-z][ -]?[0-9][a-z][0-9])(?![a-z0-9])"
)


def number_spans(folded: Folded) -> list[tuple[int, int, str]]:
    """Return where personal numbers stand in the original of a text, and their placeholders."""
    written = with_digits(folded)
    if _DIGITS.isdisjoint(written.text):
        return []
    labels, found = Labels(written.text), list[tuple[int, int, str]]()
    found += _codes(written.text, labels)
    free = 0
    for run in RUN.finditer(as_signs(written.text)):
        label = labels.before(run.start()) if run.start() >= free else ""
        if run["long"] or label in (MY_NUMBER, PHONE, POSTAL):
            for begin, end, kind in _numbers(run, max(free, run.start()), label):
                free = labels.extension(end) if kind == _PHONE else end
                found.append((begin, free, kind))
    return [(written.starts[begin], written.starts[end], kind) for begin, end, kind in found]


def _codes(text: str, labels: Labels) -> Iterator[tuple[int, int, str]]:
    for match in _WITH_LETTERS.finditer(text):
        if labels.before(match.start()) == POSTAL:
            yield *match.span(), _POSTAL


def _numbers(run: re.Match[str], begin: int, label: str) -> Iterator[tuple[int, int, str]]:
    """Yield the personal numbers of a run; only the first one is after its label."""
    match = GRAMMARS[label].search(run.string, begin, run.end())
    while match:
        rule = match.lastgroup or ""
        if rule in _KINDS and (rule not in _JUDGED or _JUDGED[rule](Groups(match.group()))):
            yield *match.span(), _PHONE if label == PHONE and _KINDS[rule] == _NUMBER else _KINDS[rule]
        label = ""
        match = GRAMMARS[label].search(run.string, match.end(), run.end())
