# SPDX-License-Identifier: GPL-3.0-or-later
"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("undo_of", sa.Integer(), nullable=True),
        sa.Column("policy", sa.Text(), server_default="", nullable=False),
        sa.Column("started_at", sa.Float(), nullable=False),
        sa.Column("finished_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["undo_of"], ["batch.id"], name=op.f("fk_batch_undo_of")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
    )
    op.create_table(
        "folder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.Float(), nullable=False),
        sa.Column("scanned_at", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_folder")),
        sa.UniqueConstraint("path", name=op.f("uq_folder_path")),
    )
    op.create_table(
        "genre",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("aliases", sa.Text(), server_default="[]", nullable=False),
        sa.Column("protected", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_genre")),
    )
    op.create_table(
        "label_mapping",
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("genre", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("label", name=op.f("pk_label_mapping")),
    )
    op.create_table(
        "option",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_option")),
        comment="What belongs to this library and not to the person, such as the active model.",
    )
    op.create_table(
        "playlist",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=True),
        sa.Column("sort", sa.Text(), server_default="", nullable=False),
        sa.Column("max_tracks", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_playlist")),
        sa.UniqueConstraint("name", name=op.f("uq_playlist_name")),
    )
    op.create_table(
        "track",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("folder_id", sa.Integer(), nullable=True),
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.Column("path_text", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mtime_ns", sa.Integer(), nullable=False),
        sa.Column("device", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=True),
        sa.Column("format", sa.Text(), server_default="", nullable=False),
        sa.Column("duration_s", sa.Float(), nullable=True),
        sa.Column("sample_rate", sa.Integer(), nullable=True),
        sa.Column("channels", sa.Integer(), nullable=True),
        sa.Column("bitrate_bps", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("artist", sa.Text(), server_default="", nullable=False),
        sa.Column("album", sa.Text(), server_default="", nullable=False),
        sa.Column("album_artist", sa.Text(), server_default="", nullable=False),
        sa.Column("track_number", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("genres", sa.Text(), server_default="[]", nullable=False),
        sa.Column("genre_conflict", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column("title_key", sa.Text(), server_default="\U0010fffd", nullable=False),
        sa.Column("artist_key", sa.Text(), server_default="\U0010fffd", nullable=False),
        sa.Column("album_key", sa.Text(), server_default="\U0010fffd", nullable=False),
        sa.Column("added_at", sa.Float(), nullable=False),
        sa.Column("scanned_at", sa.Float(), nullable=False),
        sa.Column("missing_since", sa.Float(), nullable=True),
        sa.Column("unreadable", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["folder_id"], ["folder.id"], name=op.f("fk_track_folder_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track")),
        sa.UniqueConstraint("path", name=op.f("uq_track_path")),
    )
    op.create_index(
        "ix_track_album",
        "track",
        ["album_key", "track_number", "title_key", "folder_id"],
        unique=False,
    )
    op.create_index(
        "ix_track_artist",
        "track",
        ["artist_key", "album_key", "track_number", "title_key", "folder_id"],
        unique=False,
    )
    op.create_index(
        "ix_track_fingerprint", "track", ["fingerprint", "missing_since", "folder_id"], unique=False
    )
    op.create_index("ix_track_genres", "track", ["genres", "folder_id"], unique=False)
    op.create_index("ix_track_path", "track", ["path", "folder_id"], unique=False)
    op.create_index(
        "ix_track_presence", "track", ["folder_id", "missing_since", "unreadable"], unique=False
    )
    op.create_index("ix_track_title", "track", ["title_key", "folder_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("genres", sa.Text(), server_default="[]", nullable=False),
        sa.Column("file_state", sa.Text(), nullable=True),
        sa.Column("refusal_code", sa.Text(), nullable=True),
        sa.Column("refusal_reason", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_decision_track_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("track_id", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_decision"), "decision", ["decision"], unique=False)
    op.create_table(
        "settled",
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.Column("settled_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_settled_track_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("track_id", name=op.f("pk_settled")),
        comment="Tracks whose tag is never asked about again, whatever a model says.",
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("track_id", sa.Integer(), nullable=True),
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.Column("temporary", sa.LargeBinary(), nullable=True),
        sa.Column("device", sa.Integer(), nullable=True),
        sa.Column("inode", sa.Integer(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("mtime_ns", sa.Integer(), nullable=True),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("raw_before", sa.Text(), nullable=True),
        sa.Column("raw_after", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.Column("reason_code", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_journal_batch_id")),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_journal_track_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["undone_by"], ["journal.id"], name=op.f("fk_journal_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        comment="One row per file of a batch, committed before the file is touched.",
    )
    op.create_index(op.f("ix_journal_batch_id"), "journal", ["batch_id"], unique=False)
    op.create_index(op.f("ix_journal_state"), "journal", ["state"], unique=False)
    op.create_index(op.f("ix_journal_track_id"), "journal", ["track_id"], unique=False)
    op.create_table(
        "outcome",
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("suggested", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("second", sa.Text(), nullable=True),
        sa.Column("second_confidence", sa.Float(), nullable=True),
        sa.Column("disagrees", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("analyzed_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_outcome_track_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("track_id", name=op.f("pk_outcome")),
        comment="The active model's answer, one row per analyzed track.",
    )
    op.create_index(op.f("ix_outcome_disagrees"), "outcome", ["disagrees"], unique=False)
    op.create_index(op.f("ix_outcome_outcome"), "outcome", ["outcome"], unique=False)
    op.create_index(
        op.f("ix_outcome_suggested_confidence"),
        "outcome",
        ["suggested", "confidence"],
        unique=False,
    )
    op.create_table(
        "playlist_item",
        sa.Column("playlist_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["playlist_id"],
            ["playlist.id"],
            name=op.f("fk_playlist_item_playlist_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_playlist_item_track_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("playlist_id", "position", name=op.f("pk_playlist_item")),
    )
    op.create_index(op.f("ix_playlist_item_track_id"), "playlist_item", ["track_id"], unique=False)
    op.create_table(
        "prediction",
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("timeline_starts", sa.LargeBinary(), nullable=False),
        sa.Column("timeline", sa.LargeBinary(), nullable=False),
        sa.Column("embedding", sa.LargeBinary(), nullable=False),
        sa.Column("ood_score", sa.Float(), nullable=True),
        sa.Column("duration_s", sa.Float(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("analyzed_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_prediction_track_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("track_id", "model_id", name=op.f("pk_prediction")),
        comment="Every model's answer, kept when another model becomes the active one.",
    )
    op.create_table(
        "probability",
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("p", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_probability_track_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("track_id", "model_id", "label", name=op.f("pk_probability")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_probability_model_id_label_p", "probability", ["model_id", "label", "p"], unique=False
    )
