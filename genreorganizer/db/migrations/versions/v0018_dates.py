# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole dates of tags, for which the next scan reads all files again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from genreorganizer.db.migrations.reading_again import read_again

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("track", sa.Column("date", sa.Text(), server_default="", nullable=False))
    read_again(op.get_bind())
