# SPDX-License-Identifier: GPL-3.0-or-later
"""How a tag stands to the suggestion, in place of whether it disagrees; all are judged again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("outcome", sa.Column("agreement", sa.Text(), nullable=True))
    op.execute("UPDATE outcome SET agreement = 'disagrees' WHERE disagrees")
    op.drop_index("ix_outcome_disagrees", "outcome")
    op.execute("ALTER TABLE outcome DROP COLUMN disagrees")
    op.create_index("ix_outcome_agreement", "outcome", ["agreement"], unique=False)
    op.execute("INSERT OR IGNORE INTO stale (track_id) SELECT track_id FROM outcome")
