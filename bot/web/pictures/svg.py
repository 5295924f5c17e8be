"""A small builder for SVG elements, and an estimate of how wide a text is drawn."""

import unicodedata
from collections.abc import Iterable
from html import escape

FONTS = {
    "ja": "'Hiragino Sans','BIZ UDPGothic','Yu Gothic','Noto Sans JP','Noto Sans CJK JP',sans-serif",
    "zh-Hans": "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif",
    "zh-Hant": "'PingFang TC','Microsoft JhengHei','Noto Sans TC','Noto Sans CJK TC',sans-serif",
    "ko": "'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR','Noto Sans CJK KR',sans-serif",
}
LATIN = "'Segoe UI','Helvetica Neue','Noto Sans','DejaVu Sans',sans-serif"


def element(name: str, content: str | Iterable[str] = "", /, **attributes: str | float | None) -> str:
    """Return an element. `content` is markup already escaped; `_` in an attribute's name stands for `-`."""
    inner = content if isinstance(content, str) else "".join(content)
    written = "".join(
        f' {key.strip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def text(content: str, x: float, y: float, /, **attributes: str | float | None) -> str:
    """Return a text element with escaped content."""
    return element("text", escape(content), x=x, y=y, **attributes)


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")


def font(language: str) -> str:
    """Return the font stack for a language; the glyphs of Han characters differ between them."""
    return next((stack for code, stack in FONTS.items() if language.startswith(code)), LATIN)


def text_width(content: str, size: float) -> float:
    """Estimate how wide a text is drawn, in the unit of `size`; errs on the wide side."""
    wide = sum(unicodedata.east_asian_width(character) in "WFA" for character in content)
    return size * (wide + 0.57 * (len(content) - wide))


def wrap(content: str, size: float, width: float) -> list[str]:
    """Break a text into lines no wider than `width`: between words, and between wide characters."""
    lines = [""]
    for piece in _pieces(content):
        if lines[-1] and text_width(lines[-1] + piece.rstrip(), size) > width:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]


def _pieces(content: str) -> list[str]:
    """Split where a line may break; closing brackets and marks stay with what they follow."""
    pieces: list[str] = []
    for character in content:
        breaks_before = unicodedata.east_asian_width(character) in "WF" or (
            pieces and pieces[-1].endswith(" ")
        )
        glued = character in "）」』、。・ーァィゥェォャュョッ" or (pieces and pieces[-1][-1] in "（「『(")
        hangul = "\uac00" <= character <= "\ud7a3" and pieces and not pieces[-1].endswith(" ")
        if pieces and (not breaks_before or glued or hangul):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces
