# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags of which nothing could be said may be plausible; these are judged again."""

from __future__ import annotations

from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.execute(
        "INSERT OR IGNORE INTO stale (track_id) SELECT outcome.track_id FROM outcome"
        " JOIN track ON track.id = outcome.track_id"
        " WHERE outcome.outcome = 'suggested' AND outcome.agreement IS NULL"
        " AND track.genres != '[]'"
    )
