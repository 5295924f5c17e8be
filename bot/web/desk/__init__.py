"""The desk: where the section's staff find, answer and close inquiries, and see what was asked in vain."""

from bot.web.desk.router import build_desk_router

__all__ = ["build_desk_router"]
