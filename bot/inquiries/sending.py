"""Sends a confirmed inquiry and looks one up, the same from conversation and page: within a limit and a deadline."""

from bot.inquiries import limits
from bot.inquiries.form import Line
from bot.inquiries.off_loop import StoreUnavailable, off_loop
from bot.inquiries.records import Draft, InquiryStatus, Receipt
from bot.inquiries.store import DraftError, InquiryStore


async def send(store: InquiryStore, draft: Draft, key: str) -> Receipt | Line:
    """Return the receipt, or why there is none; then nothing was kept, and the same can be sent again.

    The same content with the same `key` makes one inquiry, however often it is sent.
    """
    sent = limits.submission_of(key, draft.question, draft.contact.value, draft.name)
    minutes = await limits.wait("inquiry", sent)
    if minutes is not None:
        return Line("inquiry-too-many-requests", {"minutes": minutes})
    try:
        return await off_loop(store.submit, draft, key)
    except StoreUnavailable:
        return Line("inquiry-not-sent")
    except DraftError as error:
        return Line(f"inquiry-invalid-{error.item}")


async def look_up(store: InquiryStore, number: str, secret: str) -> InquiryStatus | Line:
    """Return how far an inquiry is, or why that cannot be told."""
    minutes = await limits.wait("lookup")
    if minutes is not None:
        return Line("inquiry-too-many-requests", {"minutes": minutes})
    try:
        found = await off_loop(store.lookup, number, secret)
    except StoreUnavailable:
        return Line("inquiry-status-unavailable")
    return found or Line("inquiry-status-unknown")
