# SPDX-License-Identifier: GPL-3.0-or-later
"""Composer, disc number, grouping and comment, for which the next scan reads all files again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from genreorganizer.db.migrations.reading_again import read_again

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("track", sa.Column("disc_number", sa.Integer(), nullable=True))
    for name in ("composer", "grouping", "comment"):
        op.add_column("track", sa.Column(name, sa.Text(), server_default="", nullable=False))
    read_again(op.get_bind())
