# SPDX-License-Identifier: GPL-3.0-or-later
"""The history keeps what a batch does to files, and where it moves them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("batch", sa.Column("work", sa.Text(), server_default="genres", nullable=False))
    op.add_column("journal", sa.Column("target", sa.LargeBinary(), nullable=True))
