"""Lock no account: wrong passwords are counted by place, not in the account."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the change."""
    op.drop_column("account", "failed_attempts")
    op.drop_column("account", "locked_until")


def downgrade() -> None:
    """Undo the change."""
    op.add_column("account", sa.Column("failed_attempts", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("account", sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True))
