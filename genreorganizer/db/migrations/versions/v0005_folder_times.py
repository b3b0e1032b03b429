# SPDX-License-Identifier: GPL-3.0-or-later
"""The times of folders; letters that decompose into none, folded for search and order."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from genreorganizer.db.schema import LAST
from genreorganizer.domain.text import search_key, track_search_text

revision = "0005"
down_revision = "0004"

_ODD = "*[^" + chr(1) + "-~]*"
"""What earlier versions left of folded texts that were not wholly Latin."""


def upgrade() -> None:
    op.create_table(
        "folder_time",
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.Column("mtime_ns", sa.Integer(), nullable=False),
        sa.Column("ctime_ns", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_folder_time")),
        sqlite_with_rowid=False,
    )
    connection = op.get_bind()
    found = connection.execute(
        sa.text("SELECT id, title, artist, album, path FROM track WHERE search_text GLOB :odd"),
        {"odd": _ODD},
    ).all()
    folded = [
        {
            "number": number,
            "search": track_search_text(title, artist, album, path),
            "title": search_key(title) or LAST,
            "artist": search_key(artist) or LAST,
            "album": search_key(album) or LAST,
        }
        for number, title, artist, album, path in found
    ]
    if folded:
        connection.execute(
            sa.text(
                "UPDATE track SET search_text = :search, title_key = :title, "
                "artist_key = :artist, album_key = :album WHERE id = :number"
            ),
            folded,
        )
