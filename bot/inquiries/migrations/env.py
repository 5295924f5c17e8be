"""Runs the migrations on the engine that bot.inquiries.database gives."""

from typing import Any, Literal

from alembic import context

from bot.inquiries.model import Base, UtcDateTime


def render_item(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Write our moments as plain DateTime: a migration must not depend on today's model."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


engine = context.config.attributes["engine"]
# SQLite reads first and would lock too late: migrations count as writing.
with engine.execution_options(writes=True).connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_item=render_item,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()
