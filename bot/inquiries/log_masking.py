"""Keeps personal data out of logs: what people wrote is masked in every message and traceback."""

import logging

from bot.inquiries.masking import mask


class MaskedFormatter(logging.Formatter):
    """A formatter for any handler; the time and the names of loggers are left as they are."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Return the line with its message masked."""
        record.message = mask(record.message)
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:
        """Return the traceback, masked."""
        return mask(super().formatException(ei))  # type: ignore[arg-type]
