"""Draws bar charts on the server as SVG; each stands beside a table with the same figures."""

from collections.abc import Sequence

from markupsafe import Markup

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 720, 220, 48, 28, 10
_ROW = 26
_WIDEST = 60  # a column of few
_LABEL = 220
_MOST_LABELS = 12


def columns(values: Sequence[tuple[str, int]], title: str) -> Markup:
    """Return a chart with one column a value, for a course of time; `title` is read out."""
    top = _round_up(max((value for _, value in values), default=0))
    inner = (_WIDTH - _LEFT) / max(len(values), 1)
    parts = [_grid(top)]
    for place, (label, value) in enumerate(values):
        height = (_HEIGHT - _BOTTOM - _TOP) * value / top
        x, y = _LEFT + place * inner, _HEIGHT - _BOTTOM - height
        shape = 'x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"'
        bar = f'<rect class="bar" {shape}><title>{{}}: {{}}</title></rect>'
        width = min(inner * 0.8, _WIDEST)
        parts.append(Markup(bar).format(x + (inner - width) / 2, y, width, height, label, value))
        if place % (len(values) // _MOST_LABELS + 1) == 0:
            text = '<text class="axis" x="{:.1f}" y="{}" text-anchor="middle">{}</text>'
            parts.append(Markup(text).format(x + inner / 2, _HEIGHT - 8, label))
    return _svg(_HEIGHT, title, parts)


def rows(values: Sequence[tuple[str, int]], title: str) -> Markup:
    """Return a chart with one row a value, for kinds of things."""
    top = max((value for _, value in values), default=0) or 1
    parts = []
    for place, (label, value) in enumerate(values):
        y, width = place * _ROW, (_WIDTH - _LABEL - 60) * value / top
        row = (
            '<text class="axis" x="{}" y="{}" text-anchor="end">{}</text>'
            '<rect class="bar" x="{}" y="{}" width="{:.1f}" height="16"></rect>'
            '<text class="axis" x="{:.1f}" y="{}">{}</text>'
        )
        parts.append(
            Markup(row).format(
                _LABEL - 8, y + 17, label, _LABEL, y + 4, width, _LABEL + width + 6, y + 17, value
            )
        )
    return _svg(max(len(values), 1) * _ROW, title, parts)


def _grid(top: int) -> Markup:
    lines = []
    for step in range(5):
        y = _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * step / 4
        line = (
            '<line class="grid" x1="{}" x2="{}" y1="{:.1f}" y2="{:.1f}"></line>'
            '<text class="axis" x="{}" y="{:.1f}" text-anchor="end">{}</text>'
        )
        lines.append(Markup(line).format(_LEFT, _WIDTH, y, y, _LEFT - 6, y + 4, f"{top * step / 4:g}"))
    return Markup("").join(lines)


def _svg(height: int, title: str, parts: Sequence[Markup]) -> Markup:
    opening = '<svg class="chart" role="img" aria-label="{}" viewBox="0 0 {} {}">'
    return Markup(opening).format(title, _WIDTH, height) + Markup("").join(parts) + Markup("</svg>")


def _round_up(value: int) -> int:
    """Return the smallest of 4, 8, 20, 40, 80, 200, … that is at least `value`: four grid lines divide it."""
    size = 1
    while True:
        for step in (4, 8, 20):
            if step * size >= value:
                return step * size
        size *= 10
