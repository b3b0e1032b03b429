# SPDX-License-Identifier: GPL-3.0-or-later
"""The last steps of deciding; what was accepted and is in the tags already counts as written."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "decision_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.Float(), nullable=False),
        sa.Column("tracks", sa.Integer(), nullable=False),
        sa.Column("written_upto", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision_step")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "decision_before",
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("genres", sa.Text(), nullable=False),
        sa.Column("file_state", sa.Text(), nullable=True),
        sa.Column("refusal_code", sa.Text(), nullable=True),
        sa.Column("refusal_reason", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.Float(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["decision_step.id"],
            name=op.f("fk_decision_before_step_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["track_id"],
            ["track.id"],
            name=op.f("fk_decision_before_track_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("step_id", "track_id", name=op.f("pk_decision_before")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_decision_before_track_id", "decision_before", ["track_id"], unique=False)
    op.execute(
        "UPDATE decision SET file_state = 'written'"
        " WHERE decision = 'accepted' AND file_state = 'to_write' AND genres ="
        " (SELECT genres FROM track WHERE track.id = decision.track_id AND NOT genre_conflict)"
    )
