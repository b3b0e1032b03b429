# SPDX-License-Identifier: GPL-3.0-or-later
"""How many tracks and discs an album has, for which the next scan reads all files again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from genreorganizer.db.migrations.reading_again import read_again

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    for name in ("track_total", "disc_total"):
        op.add_column("track", sa.Column(name, sa.Integer(), nullable=True))
    read_again(op.get_bind())
