"""Tells what is written before a number: a label such as "電話番号は", read from the number backwards."""

import re

from bot.inquiries.masking.words import any_of, backwards, words

PHONE, POSTAL, ID, MY_NUMBER = "T", "Z", "N", "M"
_LABELS = {MY_NUMBER: "my_number_label", ID: "id_label", POSTAL: "postal_label", PHONE: "phone_label"}
_BEFORE = re.compile(
    rf"\s{{0,3}}(?:{any_of(backwards(words('after_label')))}\s{{0,3}}){{0,4}}"
    rf"(?:{'|'.join(f'({any_of(backwards(words(name)))})' for name in _LABELS.values())})"
)
_EXTENSION = re.compile(
    rf"[\s,、(]{{0,3}}{any_of(words('extension_label'))}(?:\s{{0,2}}{any_of(words('after_label'))}){{0,3}}\s{{0,2}}[0-9]{{1,6}}(?![0-9])\)?"
)
_KINDS = ("", *_LABELS)


class Labels:
    """The labels in a folded text."""

    def __init__(self, text: str) -> None:
        self._text, self._backwards = text, text[::-1]

    def before(self, place: int) -> str:
        """Return which label ends at `place`, "" for none."""
        match = _BEFORE.match(self._backwards, len(self._text) - place)
        return _KINDS[match.lastindex or 0] if match else ""

    def extension(self, place: int) -> int:
        """Return where the extension that follows a phone number at `place` ends; `place` when there is none."""
        match = _EXTENSION.match(self._text, place)
        return match.end() if match else place
