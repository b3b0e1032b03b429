# SPDX-License-Identifier: GPL-3.0-or-later
"""Triggers that take the orders' stamp away, which costs a row less than a new stamp."""

from __future__ import annotations

from alembic import op

revision = "0019"
down_revision = "0018"

_ORDERING = (
    "folder_id, path, format, duration_s, sample_rate, bitrate_bps, album_artist, "
    "track_number, year, title_key, artist_key, album_key, added_at"
)


def upgrade() -> None:
    for name, event in {
        "insert": "INSERT",
        "delete": "DELETE",
        "update": f"UPDATE OF {_ORDERING}",
    }.items():
        op.execute(f"DROP TRIGGER track_order_{name}")
        op.execute(
            f"CREATE TRIGGER track_order_{name} AFTER {event} ON track BEGIN "
            "DELETE FROM option WHERE key = 'track_order'; END"
        )
