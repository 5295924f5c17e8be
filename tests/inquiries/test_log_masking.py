"""Logs hold no personal data, neither in messages nor in tracebacks nor in errors of the database."""

import io
import logging
import traceback

import pytest
from sqlalchemy import text

from bot.inquiries.log_masking import MaskedFormatter
from bot.inquiries.store import InquiryStore


@pytest.fixture
def log() -> tuple[logging.Logger, io.StringIO]:
    """A logger that writes with our formatter."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(MaskedFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    return logger, written


def test_messages_and_tracebacks_are_masked(log: tuple[logging.Logger, io.StringIO]) -> None:
    """What was passed as an argument or raised is masked; the time stays."""
    logger, written = log
    logger.info("message %s", "電話は090-1234-5678")
    try:
        raise ValueError("taro@example.jp is not known")
    except ValueError:
        logger.exception("failed")
    lines = written.getvalue()
    assert "090-1234-5678" not in lines
    assert "taro@example.jp" not in lines
    assert "[phone]" in lines
    assert lines[:4].isdigit()
    assert lines[4] == "-"


def test_database_errors_do_not_quote_what_people_wrote(store: InquiryStore) -> None:
    """The parameters of a statement are neither in the error nor in its traceback."""
    written = "秘密の質問"
    with pytest.raises(Exception, match="no_such_table") as caught, store.database.reading() as session:
        session.execute(text("SELECT * FROM no_such_table WHERE x = :x"), {"x": written})
    assert written not in "".join(traceback.format_exception(caught.value))
