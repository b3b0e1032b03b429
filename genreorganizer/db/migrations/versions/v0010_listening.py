# SPDX-License-Identifier: GPL-3.0-or-later
"""Stars that the user gives tracks, how often they were played and when last."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    for name in ("rating", "plays"):
        op.add_column("track", sa.Column(name, sa.Integer(), server_default="0", nullable=False))
    op.add_column("track", sa.Column("played_at", sa.Float(), nullable=True))
