# SPDX-License-Identifier: GPL-3.0-or-later
"""How many other tracks of its album have a say in a track's outcome."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("outcome", sa.Column("others", sa.Integer(), server_default="0", nullable=False))
