"""CSV for spreadsheets: formulas are escaped, and Excel is told that it is UTF-8."""

import csv
import io
from collections.abc import Iterable, Iterator

from starlette.responses import StreamingResponse

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def cell(value: object) -> str:
    """Return a value as a cell that no spreadsheet takes for a formula."""
    text = str(value)
    return f"'{text}" if text.lstrip(" \u3000\ufeff").startswith(_FORMULA) and not _is_number(text) else text


def csv_response(name: str, heads: Iterable[str], rows: Iterable[Iterable[object]]) -> StreamingResponse:
    """Return rows as a file to download."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return StreamingResponse(_lines(heads, rows), media_type="text/csv; charset=utf-8", headers=headers)


def _lines(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    yield "\ufeff" + _line(heads)
    for row in rows:
        yield _line(row)


def _line(values: Iterable[object]) -> str:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow([cell(value) for value in values])
    return out.getvalue()


def _is_number(text: str) -> bool:
    return text.lstrip("-").isascii() and text.lstrip("-").isdigit() and text.count("-") <= 1
