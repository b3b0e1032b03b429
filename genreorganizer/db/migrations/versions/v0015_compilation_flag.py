# SPDX-License-Identifier: GPL-3.0-or-later
"""The flag of compilations in tags, for which the next scan reads all files again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from genreorganizer.db.migrations.reading_again import read_again

revision = "0015"
down_revision = "0014"

_REGROUPING = "folder_id, path_text, artist, album_artist, album, album_key, compilation_flag"


def upgrade() -> None:
    op.add_column(
        "track",
        sa.Column("compilation_flag", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    notes = " ".join(
        f"INSERT INTO regrouped SELECT {row}.album_key WHERE {row}.album != '' "
        "ON CONFLICT DO NOTHING;"
        for row in ("old", "new")
    )
    op.execute("DROP TRIGGER track_regrouped_update")
    op.execute(
        f"CREATE TRIGGER track_regrouped_update AFTER UPDATE OF {_REGROUPING} ON track "
        f"BEGIN {notes} END"
    )
    read_again(op.get_bind())
