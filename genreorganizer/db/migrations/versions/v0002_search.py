# SPDX-License-Identifier: GPL-3.0-or-later
"""Narrower indexes for searching and sorting; a stamp for the order of the tracks."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_KEYS = {
    "ix_track_artist": ["artist_key", "album_key", "track_number", "title_key", "id", "folder_id"],
    "ix_track_album": ["album_key", "track_number", "title_key", "id", "folder_id"],
    "ix_track_title": ["title_key", "id", "folder_id"],
}
_SEARCH = ["folder_id", "missing_since", "unreadable", "id", "year", "search_text"]
_ORDERING = (
    "folder_id, path, format, duration_s, sample_rate, bitrate_bps, album_artist, "
    "track_number, year, title_key, artist_key, album_key, added_at"
)


def upgrade() -> None:
    op.drop_index("ix_track_presence", "track")
    op.create_index("ix_track_search", "track", _SEARCH, unique=False)
    for name, keys in _KEYS.items():
        op.drop_index(name, "track")
        op.create_index(name, "track", keys, unique=False)
    for name, event in {
        "insert": "INSERT",
        "delete": "DELETE",
        "update": f"UPDATE OF {_ORDERING}",
    }.items():
        op.execute(
            f"CREATE TRIGGER track_order_{name} AFTER {event} ON track BEGIN "
            "INSERT INTO option (key, value) VALUES ('track_order', hex(randomblob(8))) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value; END"
        )
