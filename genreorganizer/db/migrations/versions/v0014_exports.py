# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files that were written; what was undone is found without reading the whole journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "playlist_export",
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.Column("playlist_id", sa.Integer(), nullable=False),
        sa.Column("absolute", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("batch_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["playlist_id"],
            ["playlist.id"],
            name="fk_playlist_export_playlist_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_playlist_export_batch_id"),
        sa.PrimaryKeyConstraint("path", name="pk_playlist_export"),
    )
    op.create_index("ix_playlist_export_playlist_id", "playlist_export", ["playlist_id"])
    op.create_index(
        "ix_journal_undone_by",
        "journal",
        ["undone_by"],
        sqlite_where=sa.text("undone_by IS NOT NULL"),
    )
