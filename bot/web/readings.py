"""Turns Aozora readings (漢字《かんじ》) into ruby; bot.messages.render has the forms without markup."""

import re

from markupsafe import Markup, escape

# The base is what follows `｜`, else the run of kanji before the reading.
_READING = re.compile(r"(?:｜([^《》｜]+)|([\u3400-\u9fff\uf900-\ufaff々〆ヶ]+))《([^《》]+)》")


def to_html(text: str) -> Markup:
    """Return the text as HTML, escaped, each reading as ruby that screen readers skip."""
    pieces, end = [], 0
    for found in _READING.finditer(text):
        pieces += [escape(text[end : found.start()]), _ruby(found[1] or found[2], found[3])]
        end = found.end()
    return Markup("").join([*pieces, escape(text[end:])])


def _ruby(base: str, reading: str) -> Markup:
    return Markup("<ruby>{}<rp>（</rp><rt aria-hidden=true>{}</rt><rp>）</rp></ruby>").format(base, reading)
