"""Makes a text into signs for the grammar of numbers, one for each character.

Digits stay. What may stand between groups of digits becomes one of `-` (dashes and any symbol), space, `.`, `,`
(lists), `:`, `/`, `~` (ranges), `(`, `)` and `!` (seldom). `+` stays, what has been found is `#`, all else `x`.
"""

import re
import unicodedata

from bot.inquiries.masking.folding import Table
from bot.inquiries.masking.words import words

OPAQUE = "\ufffd"  # what has been found already: it belongs to no number and is no label
DASHES = "ー\u1173ـ丨‘’"  # what looks like one and is a letter, or a quote
_LABELS = [word for kind in ("phone_label", "postal_label") for word in words(kind)]
# Symbols that separate nothing, but for one directly between digits (then it is no label either).
SYMBOLS = "".join(word for word in _LABELS if len(word) == 1 and not word.isalnum()) + "+×¥$"

_MEANT = {
    ".": ".。丶", ",": ",、;・·•‧∙⋅&=\n\r", "/": "/\\⁄∕╱", ":": ":∶", "~": "~〜∼⁓〰", "-": "-" + DASHES,
    "(": "(<", ")": ")>", "#": OPAQUE, "!": "@%°!?", "x": "÷±≤≥∞√" + SYMBOLS,
}  # fmt: skip
_BY_CATEGORY = {"Ps": "(", "Pi": "(", "Pe": ")", "Pf": ")", "Sc": "x"}
_ARROWS = re.compile("[\u2190-\u21ff\u2794-\u27be\u27f0-\u27ff\u2900-\u297f\u2b00-\u2b4f]")


def as_signs(text: str) -> str:
    """Return a text, folded and with digits for words, as signs."""
    return text.translate(_SIGNS)


def _sign(char: str) -> str:
    category = unicodedata.category(char)
    if category[0] in "PS":
        return "," if _ARROWS.match(char) else _BY_CATEGORY.get(category, "-")
    return " " if category[0] == "Z" or char == "\t" else "x"


_SIGNS = Table({char: sign for sign, chars in _MEANT.items() for char in chars}, _sign)
_SIGNS.update({ord(sign): sign for sign in "0123456789+"})
