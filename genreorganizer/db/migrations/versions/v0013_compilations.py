# SPDX-License-Identifier: GPL-3.0-or-later
"""Compilations are marked; the transaction of the migration settles which albums are some."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_REGROUPING = "folder_id, path_text, artist, album_artist, album, album_key"


def upgrade() -> None:
    op.add_column(
        "track", sa.Column("compilation", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_table(
        "regrouped",
        sa.Column("album_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("album_key", name=op.f("pk_regrouped")),
        sqlite_with_rowid=False,
    )
    for name, event, rows in (
        ("insert", "INSERT", ("new",)),
        ("delete", "DELETE", ("old",)),
        ("update", f"UPDATE OF {_REGROUPING}", ("old", "new")),
    ):
        notes = " ".join(
            f"INSERT INTO regrouped SELECT {row}.album_key WHERE {row}.album != '' "
            "ON CONFLICT DO NOTHING;"
            for row in rows
        )
        op.execute(
            f"CREATE TRIGGER track_regrouped_{name} AFTER {event} ON track BEGIN {notes} END"
        )
    op.execute("INSERT INTO regrouped SELECT DISTINCT album_key FROM track WHERE album != ''")
