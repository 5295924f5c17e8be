"""Writes a text as HTML: readings (漢字《かんじ》) as ruby, and foreign names with their language."""

import re

from markupsafe import Markup, escape

# The base is what follows `｜`, else the run of kanji before the reading.
_READING = re.compile(r"(?:｜([^《》｜]+)|([\u3400-\u9fff\uf900-\ufaff々〆ヶ]+))《([^《》]+)》")
_HAN = r"\u3400-\u9fff々〆ヶ・"
_KANA = r"\u3041-\u30ff"
_WITH_KANA = re.compile(rf"[{_HAN}]*[{_KANA}][{_HAN}{_KANA}]*")  # Chinese has kanji, but no kana
_JAPANESE = re.compile(rf"[{_HAN}{_KANA}]+")
_FOREIGN = {"en": _JAPANESE, "ko": _JAPANESE, "zh-Hans": _WITH_KANA, "zh-Hant": _WITH_KANA}


def to_html(text: str, language: str = "") -> Markup:
    """Return the text as HTML, escaped: ruby that screen readers skip, Japanese names marked as Japanese."""
    pieces, end = [], 0
    for found in _READING.finditer(text):
        pieces += [_marked(text[end : found.start()], language), _ruby(found[1] or found[2], found[3])]
        end = found.end()
    return Markup("").join([*pieces, _marked(text[end:], language)])


def _ruby(base: str, reading: str) -> Markup:
    return Markup("<ruby>{}<rp>（</rp><rt aria-hidden=true>{}</rt><rp>）</rp></ruby>").format(base, reading)


def _marked(text: str, language: str) -> Markup:
    pattern = _FOREIGN.get(language)
    if pattern is None:
        return escape(text)
    pieces, end = [], 0
    for found in pattern.finditer(text):
        pieces += [escape(text[end : found.start()]), Markup('<span lang="ja">{}</span>').format(found[0])]
        end = found.end()
    return Markup("").join([*pieces, escape(text[end:])])
