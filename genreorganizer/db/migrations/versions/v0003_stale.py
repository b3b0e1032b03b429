# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks whose outcome is to be re-evaluated."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "stale",
        sa.Column("track_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name="fk_stale_track_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("track_id", name="pk_stale"),
    )
