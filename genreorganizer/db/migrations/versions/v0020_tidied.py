# SPDX-License-Identifier: GPL-3.0-or-later
"""Which decisions only tidied how a tag spells its genres."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    for table in ("decision", "decision_before"):
        op.add_column(
            table, sa.Column("tidied", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
