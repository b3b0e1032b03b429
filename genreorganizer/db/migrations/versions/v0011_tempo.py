# SPDX-License-Identifier: GPL-3.0-or-later
"""Tempo, which the next analysis of a track finds; nothing is analyzed again for it by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("track", sa.Column("tempo_bpm", sa.Float(), nullable=True))
