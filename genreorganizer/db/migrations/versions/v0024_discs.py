# SPDX-License-Identifier: GPL-3.0-or-later
"""Indexes and a trigger for albums of several discs in their order."""

from __future__ import annotations

from alembic import op

revision = "0024"
down_revision = "0023"

_PLACE = ["album_key", "disc_number", "track_number", "title_key", "id", "folder_id"]
_KEYS = {"ix_track_artist": ["artist_key", *_PLACE], "ix_track_album": _PLACE}
_ORDERING = (
    "folder_id, path, format, duration_s, sample_rate, bitrate_bps, album_artist, disc_number, "
    "track_number, year, title_key, artist_key, album_key, added_at"
)


def upgrade() -> None:
    for name, keys in _KEYS.items():
        op.drop_index(name, "track")
        op.create_index(name, "track", keys, unique=False)
    op.execute("DROP TRIGGER track_order_update")
    op.execute(
        f"CREATE TRIGGER track_order_update AFTER UPDATE OF {_ORDERING} ON track BEGIN "
        "DELETE FROM option WHERE key = 'track_order'; END"
    )
