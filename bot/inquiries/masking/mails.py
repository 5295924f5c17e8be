"""Finds mail addresses: a sign like "@", a name before it, and a domain after it.

Words that stand for "@" and "." become signs first; the search then starts at the "@", so that its work is
bounded for each of them.
"""

import re
from collections.abc import Iterable

from bot.inquiries.masking.folding import Folded, padded
from bot.inquiries.masking.words import any_of, beginning, words

# "@" for sure; a word for it; the English word, which is often only a word; a symbol put for it; "." in words;
# another sign in words. Private characters: no folded text holds any.
_AT, _WORD, _ENGLISH, _SYMBOL, _DOT, _SIGN = "@", "\ue0a1", "\ue0a2", "\ue0a3", "\ue0a4", "\ue0a5"
_MARK = r"[\"'*_|~-]"  # the same on both sides of a word is as good as brackets
_OPEN, _CLOSE = r"[(\[{<【〔「『《〈]", r"[)\]}>】〕」』》〉]"
_SYMBOLS = "★☆◎●■◆□○#*§¤"
_ESCAPED = r"%40|&#64;|&#x40;|&commat;"
_BARE_AT, _BARE_DOT = any_of([*words("at", "alone"), "at"]), any_of(words("dot", "alone"))
_WORDS_OF = {
    "at": rf"{_ESCAPED}|{_OPEN}{{1,2}}\s?(?:{_BARE_AT}|{any_of(words('at', 'bracketed'))}|{_ESCAPED})\s?{_CLOSE}{{1,2}}"
    rf"|(?P<mark>{_MARK}){_BARE_AT}(?P=mark)",
    "dot": rf"{_OPEN}\s?(?:{_BARE_DOT}|{any_of(words('dot', 'bracketed'))})\s?{_CLOSE}|(?P<sign>{_MARK}){_BARE_DOT}(?P=sign)|{_BARE_DOT}|%2e",
    "word": any_of(words("at", "alone")),
    "english": r"at(?<=\sat)(?=\s)",
    "symbol": rf"[{_SYMBOLS}](?<=[a-z0-9].)(?=[a-z0-9])",
    "other": any_of(words("sign")),
}
_SIGNS = {"at": _AT, "dot": _DOT, "word": _WORD, "english": _ENGLISH, "symbol": _SYMBOL, "other": _SIGN}
_FIRST = [
    *words("at", "alone"),
    "at",
    *words("dot", "alone"),
    *words("sign"),
    *"%&([{<【〔「『《〈\"'*_|~-",
    *_SYMBOLS,
]
_IN_WORDS = re.compile(
    beginning(_FIRST) + "(?:" + "|".join(f"(?P<{name}>{rule})" for name, rule in _WORDS_OF.items()) + ")"
)
# Most texts hold nothing like "@", and of those that do most have no words for it: that is quick to see.
_HINTS = (*_ESCAPED.split("|"), *words("at", "alone"), *_SYMBOLS)
_MORE_HINTS = (*_HINTS, *words("dot", "alone"), *words("sign"), "at", "%2e")
_SHORT = re.compile(
    rf"{_OPEN}\s?(?:{any_of(words('at', 'bracketed'))}|{any_of(words('dot', 'bracketed'))})\s?{_CLOSE}"
)
_ENGLISH_AT = re.compile(r"at(?<![a-z]at)(?![a-z])")

_LATIN = r"a-z0-9\u00df-\u024f"
_SCRIPTS = any_of(words("top_script"))
_TOP = rf"(?:{any_of(words('top'))}|{_SCRIPTS})"
_STOP = rf"\s{{0,2}}[.{_DOT}]\s{{0,2}}"
_LABEL = r"[\w-]{1,63}+"
# A domain with a known end: its dots may be words, or have spaces around them; or all are commas by mistake.
_KNOWN = (
    rf"\s{{0,2}}(?:{_LABEL}(?:{_STOP}{_LABEL}){{0,7}}(?:{_STOP}|[,、。・])(?<!\w)"
    rf"|[a-z0-9-]{{1,63}}+(?:[,、。・][a-z0-9-]{{1,63}}+){{0,3}}[,、。・]){_TOP}(?!\.[a-z0-9])"
)
_ANY = (
    rf"{_LABEL}(?:[.{_DOT}]{_LABEL}){{0,7}}[.{_DOT}](?:xn--[a-z0-9-]{{2,59}}|[a-z]{{2,24}}|[^\W\d_a-z]{{2,10}})"
    r"|\[[0-9a-f:.]{3,40}\]"
)
_PROVIDER = rf"\s{{0,2}}{any_of(words('provider'))}(?![._-])(?:\s{{1,2}}{_TOP})?"
_PLAIN = rf"[{_LATIN}-]{{1,63}}(?:\.[{_LATIN}-]{{1,63}}){{0,6}}\.{_TOP}"
# The weaker the sign, the more certain the domain has to be.
_DOMAINS = {
    _AT: re.compile(rf"{_KNOWN}|(?<!\s{_AT})(?:{_ANY})|{_PROVIDER}"),
    _WORD: re.compile(f"{_KNOWN}|{_PROVIDER}"),
    _ENGLISH: re.compile(f"{_KNOWN}|{_PROVIDER}"),
    _SYMBOL: re.compile(_PLAIN),
}

# Names, read from the sign to their beginning; what only adorns them ('"-) is none of theirs.
_PART = rf"[{_LATIN}_.!#$%&'*+^`~-]{{0,63}}[{_LATIN}_.+]"
_NAME = re.compile(
    rf"[\s@]{{0,3}}(?:\"[^\"\n]{{1,64}}\"|{_PART}(?:\s{{0,2}}[{_DOT}{_SIGN}]\s{{0,2}}{_PART}){{0,6}})"
)
_OTHER_NAME = re.compile(
    rf"[\s@]{{0,3}}[\w.+\-'{_DOT}{_SIGN}\U0001f300-\U0001faff]{{0,63}}[\w.+\U0001f300-\U0001faff]"
)
_ANCHORS = re.compile(
    rf"[{_AT}{_WORD}{_ENGLISH}{_SYMBOL}](?=\[|\s{{0,2}}{_LABEL}\s{{0,2}}[.,、。・{_DOT}]\s{{0,2}}\w|\s{{0,2}}{any_of(words('provider'))})"
)
_LABELLED = re.compile(rf".*{any_of(words('mail_label'))}{any_of(words('after_label'))}{{1,2}}")
_ORDINARY = frozenset(words("not_before_at"))


def mail_spans(folded: Folded) -> list[tuple[int, int]]:
    """Return where mail addresses stand in a folded text, in order; they do not overlap."""
    if not ("@" in folded.text or _holds(folded.text, _HINTS) or _ENGLISH_AT.search(folded.text)):
        return []
    signs = Folded(folded.text, range(len(folded.text) + 1))
    if _holds(folded.text, _MORE_HINTS):
        signs = signs.rewritten(_IN_WORDS.sub(_sign, folded.text))
    backwards, found, free = signs.text[::-1], list[tuple[int, int]](), 0
    for anchor in _ANCHORS.finditer(signs.text):
        if (
            anchor.start() < free
            or (domain := _DOMAINS[anchor.group()].match(signs.text, anchor.end())) is None
        ):
            continue
        begin = _name(signs.text, backwards, anchor.start(), free)
        if begin is not None and not _is_prose(
            signs.text[begin : anchor.start()], anchor.group() + domain.group()
        ):
            free = domain.end()
            found.append((signs.starts[begin], signs.starts[free]))
    return found


def _holds(text: str, hints: Iterable[str]) -> bool:
    return any(hint in text for hint in hints) or _SHORT.search(text) is not None


def _sign(match: re.Match[str]) -> str:
    return padded(_SIGNS[match.lastgroup or "at"], len(match.group()))


def _name(text: str, backwards: str, sign: int, free: int) -> int | None:
    """Return where the name before the sign begins; None when there is none."""
    read, stop = len(text) - sign, len(text) - free
    name = _NAME.match(backwards, read, stop)
    if name and (backwards[name.end() - 1].isalnum() or name.end() == stop):
        return len(text) - name.end()
    other = _OTHER_NAME.match(backwards, read, stop) or name
    return _unlabelled(text, len(text) - other.end(), sign) if other else None


def _unlabelled(text: str, begin: int, end: int) -> int:
    """Cut "メールは" off a name that is written in letters of the same script."""
    label = _LABELLED.match(text, begin, end)
    return label.end() if label and label.end() < end else begin


def _is_prose(name: str, domain: str) -> bool:
    """Tell whether "at" is only a word: "meet at example.com"."""
    return domain[0] == _ENGLISH and _DOT not in domain and name.strip() in _ORDINARY
