# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that a write left the genre that they had do not count as written any more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.add_column(
        "journal",
        sa.Column("was_kept", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    # Of tracks that count as written what happened last, where that left them as they were.
    op.execute(
        "UPDATE journal SET state = 'kept' WHERE id IN ("
        "  SELECT last.id FROM (SELECT max(journal.id) AS id FROM journal"
        "    JOIN batch ON batch.id = journal.batch_id WHERE batch.work = 'genres'"
        "    AND journal.state IN ('done', 'unchanged') GROUP BY journal.track_id) AS last"
        "  JOIN journal ON journal.id = last.id JOIN batch ON batch.id = journal.batch_id"
        "  JOIN track ON track.id = journal.track_id"
        "  JOIN decision ON decision.track_id = journal.track_id"
        "  WHERE batch.kind = 'write' AND batch.policy <> 'replace' AND journal.state = 'unchanged'"
        "  AND decision.decision = 'accepted' AND decision.file_state = 'written'"
        "  AND track.genres = journal.before AND decision.genres <> track.genres)"
    )
    op.execute(
        "UPDATE decision SET file_state = 'kept'"
        " WHERE track_id IN (SELECT track_id FROM journal WHERE state = 'kept')"
    )
