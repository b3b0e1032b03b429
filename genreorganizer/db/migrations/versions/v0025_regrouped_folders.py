# SPDX-License-Identifier: GPL-3.0-or-later
"""Touched albums are noted with their folder, so that others of the same title rest."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

_REGROUPING = "folder_id, path_text, artist, album_artist, album, album_key, compilation_flag"
_FOLDER = "rtrim({row}path_text, replace({row}path_text, '/', ''))"


def upgrade() -> None:
    events = {
        "insert": ("INSERT", ("new",)),
        "delete": ("DELETE", ("old",)),
        "update": (f"UPDATE OF {_REGROUPING}", ("old", "new")),
    }
    for name in events:
        op.execute(f"DROP TRIGGER track_regrouped_{name}")
    op.rename_table("regrouped", "regrouped_before")
    op.create_table(
        "regrouped",
        sa.Column("album_key", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("album_key", "folder", name=op.f("pk_regrouped")),
        sqlite_with_rowid=False,
    )
    # What an earlier migration of this transaction noted.
    op.execute(
        f"INSERT INTO regrouped SELECT DISTINCT album_key, {_FOLDER.format(row='')} FROM track "
        "WHERE album != '' AND album_key IN (SELECT album_key FROM regrouped_before)"
    )
    op.drop_table("regrouped_before")
    for name, (event, rows) in events.items():
        notes = " ".join(
            f"INSERT INTO regrouped SELECT {row}.album_key, {_FOLDER.format(row=f'{row}.')} "
            f"WHERE {row}.album != '' ON CONFLICT DO NOTHING;"
            for row in rows
        )
        op.execute(
            f"CREATE TRIGGER track_regrouped_{name} AFTER {event} ON track BEGIN {notes} END"
        )
